import Foundation
import Kernel
import Letters
import Reading
import StoreTesting
import Strategy
import Testing

/// The real letter, where `BELFRY_LETTERS` says in which folder it lies.
@Suite(.onBothEngines, .enabled(if: ProcessInfo.processInfo.environment["BELFRY_LETTERS"] != nil))
struct RealLetterTests {
    @Test func becomesTwoPlansThatAreKeptWhole() async throws {
        let folder = try #require(ProcessInfo.processInfo.environment["BELFRY_LETTERS"])
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/brussels-2022.txt")))
        let form = try Forms.named("orientation-letter")
        let reading = try LetterReader(form: form).read(
            bytes, name: "brussels-2022.txt", sha256: String(repeating: "0", count: 64))
        let texts = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let plans = PlanFromReading(reading, lines: texts.prefix(22_514).map { String($0) }, form: form)
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        let kept = try await store.add(plans.contents, source: plans.source(bytes: bytes), as: .system)
        #expect(kept.count == 2)
        for (plan, content) in zip(kept, plans.contents) {
            #expect(
                try await store.overview(of: plan.slug).objectives.map(\.objective)
                    == content.objectives.map(\.objective))
            for objective in content.objectives {
                let page = try await store.objective(objective.objective.number, of: plan.slug)
                #expect(page.content.fields == objective.fields)
                #expect(page.content.indicators == objective.indicators)
                #expect(page.content.budget.map(\.asRead) == objective.budget)
                #expect(page.content.partners.map(\.printed) == objective.partners.map(\.printed))
            }
        }
        let report = try await store.report(of: kept[0].slug)
        #expect(report.counts.values.reduce(0, +) == texts.filter { $0.utf8.contains { $0 > 0x20 } }.count)
    }
}

extension BudgetLine {
    /// Without what the store finds out when it reads the line: whether an indicator quotes it.
    fileprivate var asRead: BudgetLine {
        var line = self
        line.isQuoted = false
        return line
    }
}
