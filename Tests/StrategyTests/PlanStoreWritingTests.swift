import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct PlanStoreWritingTests {
    let actor = Kernel.Actor.operatorAccount("test")
    let slug = SamplePlan.plan.slug

    private func filled() async throws -> PlanStore {
        let store = PlanStore(RehearsingDatabase(try emptyDatabase(PlanStore.migrations)))
        _ = try await store.add([SamplePlan.content], source: SamplePlan.source, as: actor)
        return store
    }

    @Test func anImportIsOneEntryOfTheJournal() async throws {
        let store = try await filled()
        let history = try await store.history(of: slug)
        #expect(history.count == 1)
        #expect(history[0].action == "add")
        #expect(history[0].actor == actor)
        #expect(history[0].subjectKind == "plan")
        #expect(history[0].subject == SamplePlan.plan.id.bytes)
        #expect(history[0].revision == 1)
        #expect(history[0].was == nil)
        #expect(history[0].became?.contains("\"objectives\":3") == true)
        #expect(try await store.version(of: slug).revision == 1)
    }

    @Test func aLetterReadAgainMakesNoSecondPlan() async throws {
        let store = try await filled()
        await #expect(throws: Problem(.conflict, .planExists(slug: slug))) {
            try await store.add([SamplePlan.content], source: SamplePlan.source, as: actor)
        }
        #expect(try await store.plans().count == 1)
    }

    @Test func aTakenNameGetsANumber() async throws {
        let store = try await filled()
        var other = SamplePlan.copy(2)
        #expect(try await store.add([other.content], source: other.source, as: actor).map(\.slug) == [slug + "-2"])
        other = SamplePlan.copy(3)
        #expect(try await store.add([other.content], source: other.source, as: actor).map(\.slug) == [slug + "-3"])
    }

    @Test func plansShareTheirPartners() async throws {
        let store = try await filled()
        let other = SamplePlan.copy(2, partner: "port de meuse")
        _ = try await store.add([other.content], source: other.source, as: actor)
        let first = try await store.objective(SamplePlan.number, of: slug).content.partners
        let second = try await store.objective(SamplePlan.number, of: slug + "-2").content.partners
        #expect(second.map(\.subject) == [first[0].subject])
        #expect(second.map { $0.printed[.fr] } == ["port de meuse"])
    }

    @Test func aStaleRevisionIsAConflict() async throws {
        let store = try await filled()
        let conflict = await #expect(throws: Problem.self) { try await store.remove(slug, seen: 2, as: actor) }
        #expect(conflict?.kind == .conflict)
        #expect(conflict?.reason == .revisionConflict)
        #expect(try await store.plans().count == 1)
        #expect(try await store.history(of: slug).count == 1)
    }

    @Test func removingTakesEverythingButTheJournalAndTheBytes() async throws {
        let database = try emptyDatabase(PlanStore.migrations)
        let store = PlanStore(RehearsingDatabase(database))
        _ = try await store.add([SamplePlan.content], source: SamplePlan.source, as: actor)
        try await store.remove(slug, seen: 1, as: actor)
        #expect(try await store.plans() == [])
        #expect(try await store.original(sha256: SamplePlan.source.document.sha256) == SamplePlan.source.bytes)
        #expect(try await store.original(sha256: "none") == nil)
        let tables: [StaticString] = [
            "journal", "stored_file", "objective", "item_text", "source_line", "partner", "target_group", "finding",
        ]
        let left = try await database.read { transaction in
            try tables.map { table in
                try transaction.first("SELECT COUNT(*) FROM \(literal: table)") { $0.int(0) }
            }
        }
        #expect(left == [2, 1, 0, 0, 0, 0, 0, 0])
        // The same letter can be read again.
        #expect(try await store.add([SamplePlan.content], source: SamplePlan.source, as: actor).count == 1)
    }

    @Test func aPlanThatCannotBeKeptLeavesNothing() async throws {
        let store = PlanStore(RehearsingDatabase(try emptyDatabase(PlanStore.migrations)))
        var orphan = SamplePlan.content
        orphan.objectives.remove(at: 0)
        await #expect(throws: Problem.self) { try await store.add([orphan], source: SamplePlan.source, as: actor) }
        var double = SamplePlan.content
        double.objectives[2].objective.number = "IV.1"
        await #expect(throws: Problem.self) { try await store.add([double], source: SamplePlan.source, as: actor) }
        #expect(try await store.plans() == [])
        #expect(try await store.original(sha256: SamplePlan.source.document.sha256) == nil)
    }

    @Test func aPageNeedsAtMostSixStatements() async throws {
        let database = CountingDatabase(try emptyDatabase(PlanStore.migrations))
        let store = PlanStore(database)
        _ = try await store.add([SamplePlan.content], source: SamplePlan.source, as: actor)
        _ = try await store.plans()
        _ = try await store.overview(of: slug)
        _ = try await store.objective(SamplePlan.number, of: slug)
        _ = try await store.chapter("chapter-1", of: slug)
        _ = try await store.report(of: slug)
        _ = try await store.lines(1...5, of: slug)
        _ = try await store.history(of: slug)
        _ = try await store.version(of: slug)
        #expect(database.mostStatements == 6)
    }
}
