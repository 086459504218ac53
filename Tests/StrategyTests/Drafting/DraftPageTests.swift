import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct DraftPageTests {
    @Test func aPageHasAllThatIsNeededToWrite() async throws {
        let drafted = try await Drafted(rehearsed: false)
        let inner = try await drafted.inner()
        let item = inner.fields[0].items[0].id
        _ = try await drafted.edit(.setText(.item(item), .fr, "Autre."))
        try await drafted.store.assign(
            inner.objective.id, to: Drafted.bert, language: .nl, due: CalendarDay(year: 2026, month: 3, day: 1),
            in: drafted.slug, as: .person(Drafted.ada))
        let counting = CountingDatabase(drafted.database)
        let page = try await PlanStore(counting).draftPage(
            SamplePlan.number, of: drafted.draft, as: .person(Drafted.bert))
        #expect(counting.mostStatements <= 6)
        #expect(page.page == (try await drafted.store.objective(SamplePlan.number, of: drafted.draft)))
        #expect(page.origin == SamplePlan.inner.objective.id)
        #expect(page.rights.roles == [.coordinator, .contributor])
        let assignment = Assignment(
            objective: page.origin, person: Drafted.bert, language: .nl,
            due: CalendarDay(year: 2026, month: 3, day: 1))
        #expect(page.assignments == [assignment])
        #expect(page.rights.assignments == [assignment])
        #expect(
            page.sources == [
                StaleText(place: .item(item), language: .nl, source: TextSource(language: .fr, text: "Des quais sûrs."))
            ])
        #expect(page.places.fields == (0..<3).map(Spacing.place))
        #expect(page.places.measurements == [(0..<2).map(Spacing.place)])
        #expect(page.places.thresholds == [(0..<2).map(Spacing.place)])
        #expect(page.places.staff == [Spacing.place(0)])
        #expect(page.places.partners == (0..<2).map(Spacing.place))
    }

    @Test func nobodyElseSeesIt() async throws {
        let drafted = try await Drafted()
        let stranger = Asker.person(PersonID(high: 9, low: 9))
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.see)))) {
            try await drafted.store.draftPage(SamplePlan.number, of: drafted.draft, as: stranger)
        }
        await #expect(throws: Problem(.notFound, .drafting(.draftUnknown(slug: drafted.slug)))) {
            try await drafted.store.draftPage(SamplePlan.number, of: drafted.slug, as: Drafted.admin)
        }
    }

    @Test func historyTellsWhoChangedWhat() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let item = inner.fields[0].items[0].id
        let begun = try await drafted.revision()
        _ = try await drafted.edit(.setTarget(inner.indicators[0].id, 50), by: Drafted.ada)
        _ = try await drafted.edit(.setText(.item(item), .fr, "Autre."), by: Drafted.bert)
        _ = try await drafted.edit(.setText(.plan, .fr, "Lettre"), by: Drafted.ada)
        _ = try await drafted.edit(.removeItem(inner.fields[1].items[0].id), by: Drafted.bert)
        _ = try await drafted.store.undo(revision: begun + 2, in: drafted.draft, as: .person(Drafted.ada))
        let all = try await drafted.store.edits(of: drafted.draft, as: .person(Drafted.ada))
        #expect(all.map(\.kind) == [.undo, .removeItem, .text, .text, .target])
        #expect(
            all.map(\.objective) == [SamplePlan.number, SamplePlan.number, nil, SamplePlan.number, SamplePlan.number])
        #expect(all[0].undoes == begun + 2)
        #expect(
            all[4].parts == [
                EditRecord.Part(
                    part: .target, place: "indicator/\(inner.indicators[0].id)/target", field: nil, ordinal: 1,
                    language: nil, was: .number(12), became: .number(50))
            ])
        #expect(all[3].parts.map(\.field) == [.description])
        #expect(all[3].parts.map(\.was) == [.text("Des quais sûrs.")])
        #expect(all[1].parts.map(\.was) == [.text("Nombre de cyclistes"), .text("Aantal fietsers")])
        let mine = try await drafted.store.edits(of: drafted.draft, .person(Drafted.bert), as: .person(Drafted.ada))
        #expect(mine.map(\.revision) == [begun + 4, begun + 2])
        let ofItem = try await drafted.store.edits(of: drafted.draft, .place(.item(item)), as: .person(Drafted.ada))
        #expect(ofItem.map(\.revision) == [begun + 5, begun + 2])
        let ofObjective = try await drafted.store.edits(
            of: drafted.draft, .objective(inner.objective.id), before: begun + 5, as: .person(Drafted.ada))
        #expect(ofObjective.map(\.revision) == [begun + 4, begun + 2, begun + 1])
    }
}
