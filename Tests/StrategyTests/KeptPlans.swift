import Foundation
import Kernel
import Storage
import StoreTesting
import Strategy

/// Databases in files, for what is done to them as a whole.
enum KeptPlans {
    /// A plan that differs from others by its number only, with a letter whose sum is right.
    static func plan(_ number: Int, bytes: [UInt8]? = nil) -> (content: PlanContent, source: NewSource) {
        let plan = NamingPlan(UInt64(number), partners: [[("Port \(number)", "Haven \(number)"), ("Ville", "Stad")]])
        return (plan.content, source(plan.source, bytes ?? Array("plan \(number)".utf8)))
    }

    static func source(_ source: NewSource, _ bytes: [UInt8]) -> NewSource {
        let document = source.document
        return NewSource(
            document: SourceDocument(
                id: document.id, name: document.name, sha256: Digest.sha256(of: bytes), encoding: document.encoding,
                lines: document.lines),
            bytes: bytes, lines: source.lines)
    }

    static func open(_ path: String) throws -> PlanStore {
        PlanStore(try DatabaseSetting.sqlite(path: path).open(migrations: PlanStore.migrations, logger: .silent))
    }

    /// A plan with everything, and another one beside it that shares a partner with a third.
    static func fill(_ store: PlanStore) async throws {
        _ = try await store.add(
            [SamplePlan.content], source: source(SamplePlan.source, SamplePlan.source.bytes), as: .system)
        for number in [1, 2] {
            let (content, source) = plan(number)
            _ = try await store.add([content], source: source, as: .system)
        }
        _ = try await store.merge("port-1", into: "port-2", of: .partner, as: .system)
    }
}
