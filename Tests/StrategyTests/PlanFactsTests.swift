import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite("The facts of a plan", .onBothEngines) struct PlanFactsTests {
    private func filled(_ database: any Database) async throws -> PlanStore {
        let store = PlanStore(database)
        _ = try await store.add([SamplePlan.content], source: SamplePlan.source, as: .operatorAccount("test"))
        return store
    }

    @Test func allThatCanBeListedComesAsItWasKept() async throws {
        let facts = try await filled(try emptyDatabase(PlanStore.migrations)).facts(of: SamplePlan.plan.slug)
        #expect(facts.plan == SamplePlan.plan)
        #expect(facts.source == SamplePlan.source.document)
        #expect(facts.unplacedLines == 2)
        #expect(facts.chapters == SamplePlan.content.chapters.map(\.chapter))
        #expect(facts.otherFindings == 1)
        let expected = SamplePlan.content.objectives.map { content in
            ObjectiveSummary(
                objective: content.objective, indicators: content.indicators, budget: content.budget,
                staff: content.staff, deadlines: content.deadlines, partners: content.partners,
                targetGroups: content.targetGroups,
                findings: SamplePlan.content.findings.filter { $0.objective == content.objective.number })
        }
        #expect(facts.objectives == expected)
    }

    @Test func theReadingOfALetterIsTheLastChange() async throws {
        let now = Instant(milliseconds: 1_700_000_000_000)
        let database = try emptyDatabase(PlanStore.migrations, clock: .stopped(at: now))
        let change = try #require(try await filled(database).facts(of: SamplePlan.plan.slug).changes.first)
        #expect(
            change == PlanChange(at: now, actor: .operatorAccount("test"), action: "add", subject: "plan", revision: 1))
    }

    @Test func sixStatementsAreEnough() async throws {
        let database = CountingDatabase(try emptyDatabase(PlanStore.migrations))
        _ = try await filled(database).facts(of: SamplePlan.plan.slug)
        #expect(database.mostStatements == 6)
    }

    @Test func anUnknownPlanIsNamed() async throws {
        let store = try await filled(try emptyDatabase(PlanStore.migrations))
        await #expect(throws: Problem(.notFound, .planUnknown(slug: "meuse-2025", nearest: "meuse-2026"))) {
            try await store.facts(of: "meuse-2025")
        }
    }
}
