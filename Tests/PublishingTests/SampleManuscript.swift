import Foundation
import Kernel
import Letters
import Publishing
import Reading
import StoreTesting
import Strategy
import Testing

/// Plans as documents are made of them, from a store on the engine of the test.
enum SampleManuscript {
    static let today = CalendarDay.last(of: 2025)!

    /// A store with the invented plan of which every part is filled.
    static func store() async throws -> PlanStore {
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        _ = try await store.add([SamplePlan.content], source: SamplePlan.source, as: .system)
        return store
    }

    static func meuse() async throws -> Manuscript {
        try await store().manuscript(of: SamplePlan.plan.slug, on: today)
    }

    /// A letter of `Examples`.
    static func example(_ name: String, form: String) async throws -> Manuscript {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples")
        return try await letter([UInt8](try Data(contentsOf: folder.appending(path: name))), name, form: form)
    }

    static func letter(_ bytes: [UInt8], _ name: String, form: String) async throws -> Manuscript {
        let form = try Forms.named(form)
        let reading = try LetterReader(form: form).read(bytes, name: name, sha256: String(repeating: "0", count: 64))
        let plans = PlanFromReading(reading, lines: LetterReader.lines(of: bytes), form: form)
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        let kept = try await store.add(plans.contents, source: plans.source(bytes: bytes), as: .system)
        return try await store.manuscript(of: try #require(kept.first).slug, on: today)
    }
}
