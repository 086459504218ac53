import Kernel
import Search
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onSharedEngines) struct StageTests {
    @Test func aDraftSaysWhatThePlanSays() async throws {
        let drafted = try await Drafted()
        #expect(drafted.draft == "meuse-2026~draft")
        let (plan, draft) = (
            try await drafted.store.objective(SamplePlan.number, of: drafted.slug), try await drafted.inner()
        )
        #expect(draft.objective.id != plan.content.objective.id)
        #expect(draft.fields.map { $0.items.map(\.text) } == plan.content.fields.map { $0.items.map(\.text) })
        #expect(draft.fields.map(\.label) == plan.content.fields.map(\.label))
        #expect(draft.partners.map(\.printed) == plan.content.partners.map(\.printed))
        #expect(draft.budget.map(\.amount) == plan.content.budget.map(\.amount))
        #expect(draft.indicators.map(\.thresholds) == plan.content.indicators.map(\.thresholds))
        #expect(draft.indicators[0].item == draft.fields[1].items[0].id)
        #expect(draft.staff == plan.content.staff)
        #expect(draft.tables == plan.content.tables)
        let overviews = (
            try await drafted.store.overview(of: drafted.slug), try await drafted.store.overview(of: drafted.draft)
        )
        #expect(overviews.0.money == overviews.1.money)
        #expect(overviews.0.findings == overviews.1.findings)
    }

    @Test func aDraftIsInNoListAndInNoSearch() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        #expect(try await store.plans().map(\.plan.slug) == [drafted.slug])
        #expect(try await store.shelf(page: 1).total == 1)
        #expect(try await store.publicState().versions.keys.sorted() == [drafted.slug])
        #expect(try await store.shared("mobilis", of: .partner).plans.map(\.plan.slug) == [drafted.slug])
        #expect(try await store.shared(.partner).entries.map(\.plans) == [1, 1])
        #expect(try await store.check().filter { $0.faults > 0 } == [])
        let problem = await #expect(throws: Problem.self) { try await store.plan("meuse-2026~drafd") }
        #expect(problem?.reason == .planUnknown(slug: "meuse-2026~drafd", nearest: nil))
    }

    @Test func aPlanHasOneDraft() async throws {
        let drafted = try await Drafted()
        await #expect(throws: Problem(.conflict, .drafting(.draftExists(slug: drafted.draft)))) {
            try await drafted.store.beginDraft(of: drafted.slug, as: Drafted.admin)
        }
    }

    @Test func publishingReplacesKeepsAndCounts() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let inner = try await drafted.inner()
        let before = try await store.objective(SamplePlan.number, of: drafted.slug).content
        _ = try await drafted.edit(.setText(.item(inner.fields[0].items[0].id), .fr, "Des quais vivants."))
        _ = try await drafted.edit(.setText(.partner(inner.objective.id, Spacing.place(1)), .fr, "Vélocité"))
        #expect(try await store.shared(.partner).entries.map(\.slug) == ["mobilis", "ports-de-meuse"])
        await #expect(throws: Problem.self) { try await store.shared("velocite", of: .partner) }
        let publication = try await store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
            as: Drafted.admin)
        #expect(publication.snapshot.number == 2)
        let after = try await store.objective(SamplePlan.number, of: drafted.slug).content
        #expect(after.objective.id == before.objective.id)
        #expect(after.fields[0].items[0].id == before.fields[0].items[0].id)
        #expect(after.fields[0].items[0].text[.fr] == "Des quais vivants.")
        #expect(after.partners.map { $0.printed[.fr] } == ["Les Ports de Meuse (RPM)", "Vélocité"])
        // What was read from the letter is kept as it was.
        let first = try await store.objective(SamplePlan.number, of: "meuse-2026~1").content
        #expect(first.fields[0].items[0].text[.fr] == "Des quais sûrs.")
        #expect(
            try await store.objective(SamplePlan.number, of: "meuse-2026~2").content.fields[0].items[0].text[.fr]
                == "Des quais vivants.")
        let found = try await store.search(SearchRequest(SearchQuery("vivants")))
        #expect(found.hits.count == 1)
        #expect(try await store.plans().map(\.plan.slug) == [drafted.slug])
        #expect(try await store.shared(.partner).entries.map(\.slug) == ["ports-de-meuse", "velocite"])
        #expect(try await store.check().filter { $0.faults > 0 } == [])
        #expect(try await store.stages(of: drafted.slug).snapshots.map(\.number) == [2, 1])
    }

    @Test func aDigestIsOfWhatIsSaid() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        var sums: [String] = []
        for _ in 0..<2 {
            let publication = try await store.publish(
                drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
                as: Drafted.admin)
            sums.append(publication.snapshot.sha256)
        }
        let item = try await drafted.inner().fields[0].items[0].id
        _ = try await drafted.edit(.setText(.item(item), .nl, "Levendige kaaien."))
        sums.append(
            try await store.publish(
                drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
                as: Drafted.admin
            ).snapshot
                .sha256)
        #expect(sums[0] == sums[1])
        #expect(sums[0] != sums[2])
        let made = try await drafted.database.read { transaction in
            try ["meuse-2026~2", "meuse-2026~4", "meuse-2026"].map { slug in
                try CanonicalContent(of: StagedPlan.find(slug, in: transaction).id, in: transaction).sha256
            }
        }
        #expect(made == [sums[0], sums[2], sums[2]])
    }

    @Test func whoHasSeenAnOlderDraftDoesNotPublish() async throws {
        let drafted = try await Drafted()
        let seen = try await drafted.revision()
        let id = try await drafted.inner().objective.id
        _ = try await drafted.edit(.setStatus(id, .late))
        let problem = await #expect(throws: Problem.self) {
            try await drafted.store.publish(drafted.draft, seen: seen, as: Drafted.admin)
        }
        #expect(problem?.reason == .revisionConflict)
    }

    @Test func whatWasPublishedIsNotChanged() async throws {
        let drafted = try await Drafted()
        _ = try await drafted.store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
            as: Drafted.admin)
        let problem = await #expect(throws: Problem.self) {
            try await drafted.store.edit(
                .setText(.plan, .fr, "Autre"), in: "meuse-2026~1", seen: 1, as: Drafted.admin)
        }
        #expect(problem?.reason == .drafting(.snapshotFixed(slug: "meuse-2026~1")))
        let removal = await #expect(throws: Problem.self) {
            try await drafted.store.remove("meuse-2026~1", seen: 1, as: .system)
        }
        #expect(removal?.kind == .forbidden)
    }

    @Test func aPlanGoesWithItsStages() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        _ = try await store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
            as: Drafted.admin)
        let revision = try await store.version(of: drafted.slug).revision
        try await store.remove(drafted.slug, seen: revision, as: .system)
        #expect(try await store.check().filter { $0.faults > 0 } == [])
        let left = try await drafted.database.read { transaction in
            try transaction.first("SELECT COUNT(*) FROM plan") { $0.int(0) }
        }
        #expect(left == 0)
    }

    @Test func aDraftCanBeGivenUp() async throws {
        let drafted = try await Drafted()
        try await drafted.store.discardDraft(of: drafted.slug, seen: try await drafted.revision(), as: Drafted.admin)
        #expect(try await drafted.store.stages(of: drafted.slug).draft == nil)
        #expect(try await drafted.store.check().filter { $0.faults > 0 } == [])
        _ = try await drafted.store.beginDraft(of: drafted.slug, as: Drafted.admin)
    }
}
