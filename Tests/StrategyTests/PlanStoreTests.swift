import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// Each write runs twice here, the first time undone, as an engine that asks for a second attempt does.
@Suite(.onBothEngines) struct PlanStoreTests {
    let actor = Kernel.Actor.operatorAccount("test")
    let slug = SamplePlan.plan.slug

    private func store() throws -> PlanStore {
        PlanStore(RehearsingDatabase(try emptyDatabase(PlanStore.migrations)))
    }

    private func filled() async throws -> PlanStore {
        let store = try store()
        _ = try await store.add([SamplePlan.content], source: SamplePlan.source, as: actor)
        return store
    }

    @Test("Those around an objective are the same, from the plan's tree or by a statement")
    func relatives() async throws {
        let store = try await filled()
        let tree = try await store.overview(of: slug).objectives
        for heading in tree {
            let asked = try await store.objective(heading.objective.number, of: slug)
            let known = try await store.objective(heading.objective.number, of: slug) { version in
                #expect(version == PlanVersion(plan: SamplePlan.plan.id, revision: 1))
                return tree
            }
            #expect(asked == known)
        }
        #expect(try await store.objective(SamplePlan.number, of: slug).ancestors.count == 1)
    }

    @Test("What somebody remembers of an address saves a journey, and misleads nobody")
    func expected() async throws {
        let store = try await filled()
        let tree = try await store.overview(of: slug).objectives
        for heading in tree {
            let asked = try await store.objective(heading.objective.number, of: slug)
            for expected in tree.map(\.objective.id) + [ObjectiveID(high: 1, low: 1)] {
                #expect(try await store.objective(heading.objective.number, of: slug, expected: expected) == asked)
                let known = try await store.objective(heading.objective.number, of: slug, expected: expected) { _ in
                    tree
                }
                #expect(known == asked)
            }
        }
        await #expect(throws: Problem.self) {
            try await store.objective("IX", of: slug, expected: tree[0].objective.id)
        }
    }

    @Test func anObjectiveComesBackAsItWasKept() async throws {
        let page = try await filled().objective(SamplePlan.number, of: slug)
        #expect(page.plan == SamplePlan.plan)
        #expect(page.content == SamplePlan.inner)
        #expect(page.ancestors == [SamplePlan.outer.objective])
        #expect(page.children == [])
        #expect(page.previous == SamplePlan.outer.objective)
        #expect(page.next == SamplePlan.last.objective)
        #expect(page.findings == [SamplePlan.content.findings[1]])
    }

    @Test func theOutermostHasChildrenAndNothingBefore() async throws {
        let page = try await filled().objective("IV.1", of: slug)
        #expect(page.content == SamplePlan.outer)
        #expect(page.ancestors == [])
        #expect(page.children == [SamplePlan.inner.objective])
        #expect(page.previous == nil)
        #expect(page.next == SamplePlan.inner.objective)
    }

    @Test func aCodeNamesAnObjectiveToo() async throws {
        #expect(try await filled().objective("1.2", of: slug).content.objective.number == SamplePlan.number)
    }

    @Test func theOverviewAddsUpLinesOnly() async throws {
        let overview = try await filled().overview(of: slug)
        #expect(overview.plan == SamplePlan.plan)
        #expect(overview.source == SamplePlan.source.document)
        #expect(overview.unplacedLines == 2)
        #expect(overview.findings == 2)
        #expect(overview.chapters == [SamplePlan.introduction.chapter, SamplePlan.annex.chapter])
        #expect(overview.objectives.map(\.objective) == SamplePlan.content.objectives.map(\.objective))
        #expect(overview.objectives.map(\.indicators) == [0, 1, 0])
        #expect(overview.objectives.map(\.findings) == [0, 1, 0])
        let commitments = MoneyTotal(
            kind: .expense, appropriation: .commitment, period: Period(from: 2026, to: 2027),
            amount: Money(cents: 7_000_00))
        func expenses(_ cents: Int64) -> MoneyTotal {
            MoneyTotal(kind: .expense, appropriation: nil, period: nil, amount: Money(cents: cents))
        }
        // A level holds what is below it; parts and printed totals are never added.
        #expect(
            overview.objectives.map(\.money) == [
                [commitments, expenses(105_000_00)], [commitments, expenses(5_000_00)], [],
            ])
        #expect(overview.money == [commitments, expenses(105_000_00)])
    }

    @Test func aChapterComesBackWithItsNeighbours() async throws {
        let store = try await filled()
        let page = try await store.chapter("chapter-1", of: slug)
        #expect(page.content == SamplePlan.introduction)
        #expect(page.previous == nil)
        #expect(page.next == SamplePlan.annex.chapter)
        #expect(try await store.chapter("annex-1", of: slug).previous == SamplePlan.introduction.chapter)
    }

    @Test func theReportShowsFindingsBesideTheirLines() async throws {
        let report = try await filled().report(of: slug)
        #expect(report.source == SamplePlan.source.document)
        #expect(report.counts == [.furniture: 2, .placed: 7, .unplaced: 2])
        #expect(report.findings.map(\.finding) == SamplePlan.content.findings)
        #expect(report.findings.map { $0.lines.map(\.number) } == [[], [5, 6]])
        #expect(report.unplaced.map { $0.map(\.number) } == [[11, 12]])
    }

    @Test func linesComeAsPrinted() async throws {
        let store = try await filled()
        let excerpt = try await store.lines(2...4, of: slug)
        #expect(excerpt.lines == Array(SamplePlan.source.lines[1...3]))
        await #expect(throws: Problem.self) { try await store.lines(13...20, of: slug) }
    }

    @Test func theListCountsWhatIsInEachPlan() async throws {
        let plans = try await filled().plans()
        #expect(
            plans == [
                PlanSummary(
                    plan: SamplePlan.plan, source: "letter.txt", objectives: 3, chapters: 2, indicators: 1, findings: 2)
            ])
        #expect(try await store().plans() == [])
    }

    @Test func theNewestPlanComesFirst() async throws {
        let store = try store()
        let contents = [(1, Period(2024)), (2, Period(2026)), (3, nil), (4, Period(2026))].map { number, period in
            PlanContent(
                plan: Plan(
                    id: SamplePlan.id(UInt64(number)), slug: "plan-\(number)", form: "f", title: LocalizedText(),
                    period: period, languages: [.nl, .fr], source: nil, revision: 9),
                objectives: [], chapters: [], findings: [])
        }
        let kept = try await store.add(contents, source: SamplePlan.source, as: actor)
        #expect(kept.map(\.revision) == [1, 1, 1, 1])
        let plans = try await store.plans()
        #expect(plans.map(\.plan.slug) == ["plan-2", "plan-4", "plan-1", "plan-3"])
        #expect(plans.map(\.plan.languages) == Array(repeating: [.nl, .fr], count: 4))
    }

    @Test func whatIsNotThereIsSaidWithTheNearestName() async throws {
        let store = try await filled()
        let unknown = Problem(.notFound, .planUnknown(slug: "meuse-2025", nearest: "meuse-2026"))
        await #expect(throws: unknown) { try await store.overview(of: "meuse-2025") }
        await #expect(throws: unknown) { try await store.objective("IV.1", of: "meuse-2025") }
        await #expect(throws: unknown) { try await store.version(of: "meuse-2025") }
        await #expect(throws: unknown) { try await store.report(of: "meuse-2025") }
        await #expect(throws: Problem(.notFound, .planUnknown(slug: "lys", nearest: nil))) {
            try await store.history(of: "lys")
        }
        await #expect(throws: Problem(.notFound, .objectiveUnknown(code: "IV.9", plan: slug))) {
            try await store.objective("IV.9", of: slug)
        }
        await #expect(throws: Problem.self) { try await store.chapter("chapter-9", of: slug) }
    }
}
