import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct DraftEditTests {
    @Test func aTextIsChangedAndItsTranslationIsStale() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0].id
        let seen = try await drafted.revision()
        let outcome = try await drafted.edit(.setText(.item(item), .fr, "  Des quais beaux.\r\n"), seen: seen)
        #expect(outcome == .done(revision: seen + 1))
        let text = try await drafted.inner().fields[0].items[0].text
        #expect(text[.fr] == "Des quais beaux.")
        #expect(text.version(in: .nl)?.state == .stale)
        #expect(
            try await drafted.edit(.setText(.item(item), .fr, "Des quais beaux.")) == .unchanged(revision: seen + 1))
        _ = try await drafted.edit(.setText(.item(item), .nl, "Mooie kaaien."))
        #expect(try await drafted.inner().fields[0].items[0].text.version(in: .nl)?.state == .translated)
    }

    @Test func whoSavesOnAnOlderTextSeesBoth() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0].id
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setText(.item(item), .fr, "Un."), seen: seen, by: Drafted.ada)
        let edit = DraftEdit.setText(.item(item), .fr, "Deux.")
        guard case .conflict(let conflict) = try await drafted.edit(edit, seen: seen, by: Drafted.bert) else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.base == .text("Des quais sûrs."))
        #expect(conflict.theirs == .text("Un."))
        #expect(conflict.by == .person(Drafted.ada))
        #expect(conflict.revision == seen + 1)
        #expect(try await drafted.inner().fields[0].items[0].text[.fr] == "Un.")
        // The other language, and what nobody has changed, are no conflict.
        #expect(
            try await drafted.edit(.setText(.item(item), .nl, "Een."), seen: seen, by: Drafted.bert)
                == .done(revision: seen + 2))
        #expect(
            try await drafted.edit(.setText(.item(item), .fr, "Des quais sûrs."), seen: seen, by: Drafted.bert)
                == .unchanged(revision: seen + 2))
        #expect(try await drafted.edit(edit, seen: conflict.revision, by: Drafted.bert) == .done(revision: seen + 3))
    }

    @Test func valuesConflictToo() async throws {
        let drafted = try await Drafted()
        let (inner, seen) = (try await drafted.inner(), try await drafted.revision())
        _ = try await drafted.edit(.setTarget(inner.indicators[0].id, 15), seen: seen)
        _ = try await drafted.edit(.setStatus(inner.objective.id, .done), seen: seen)
        _ = try await drafted.edit(.setAmount(inner.budget[0].id, Money(cents: 1)), seen: seen)
        _ = try await drafted.edit(.setMeasurement(inner.indicators[0].id, place: Spacing.place(0), 3), seen: seen)
        guard case .conflict(let conflict) = try await drafted.edit(.setTarget(inner.indicators[0].id, 20), seen: seen)
        else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.base == .number(12))
        #expect(conflict.theirs == .number(15))
        let now = try await drafted.inner()
        #expect(now.indicators[0].target == 15)
        #expect(now.indicators[0].baseline?.value == 3)
        #expect(now.objective.status == .done)
        #expect(now.budget[0].amount == Money(cents: 1))
    }

    @Test func itemsComeMoveAndGo() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let list = ItemPlace.Owner.objective(inner.objective.id, field: Spacing.place(0))
        var last = inner.fields[0].items[0].id
        for number in 1...60 {
            // Always behind the same one, so that room runs out.
            guard
                case .done(_, let item?) = try await drafted.edit(
                    .addItem(
                        ItemPlace(list, after: inner.fields[0].items[0].id), .bullet, depth: 0, [.fr: "n\(number)"]))
            else {
                Issue.record("no item")
                return
            }
            last = item
        }
        let texts = try await drafted.inner().fields[0].items.map { $0.text[.fr] ?? "" }
        #expect(texts == ["Des quais sûrs."] + (1...60).reversed().map { "n\($0)" })
        _ = try await drafted.edit(.moveItem(last, to: ItemPlace(list, after: nil)))
        #expect(try await drafted.inner().fields[0].items.first?.id == last)
        _ = try await drafted.edit(.removeItem(last))
        #expect(try await drafted.inner().fields[0].items.count == 60)
        // To another field, and to the notes.
        let planning = ItemPlace.Owner.objective(inner.objective.id, field: Spacing.place(2))
        _ = try await drafted.edit(.moveItem(inner.fields[0].items[0].id, to: ItemPlace(planning)))
        #expect(try await drafted.inner().fields[2].items.map(\.id) == [inner.fields[0].items[0].id])
    }

    @Test func chaptersAreWrittenToo() async throws {
        let drafted = try await Drafted()
        let chapter = try await drafted.store.chapter("chapter-1", of: drafted.draft).content
        _ = try await drafted.edit(.setText(.chapter(chapter.chapter.id), .fr, "Avant-propos"))
        _ = try await drafted.edit(
            .addItem(
                ItemPlace(.chapter(chapter.chapter.id), after: chapter.paragraphs[0].id), .paragraph, depth: 0,
                [.nl: "Nog."]))
        let now = try await drafted.store.chapter("chapter-1", of: drafted.draft).content
        #expect(now.chapter.title[.fr] == "Avant-propos")
        #expect(now.paragraphs.map { $0.text.best(for: .nl)?.text } == ["Welkom.", "Nog."])
        _ = try await drafted.edit(.setText(.plan, .nl, "Brief van 2026"))
        #expect(try await drafted.store.plan(drafted.draft).title[.nl] == "Brief van 2026")
    }

    @Test func whatIsTakenAwayTakesNothingUnread() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0].id
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setText(.item(item), .fr, "Neuf."), seen: seen, by: Drafted.bert)
        guard case .conflict(let conflict) = try await drafted.edit(.removeItem(item), seen: seen) else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.theirs == .text("Neuf."))
        _ = try await drafted.edit(.removeItem(item))
        guard case .conflict(let gone) = try await drafted.edit(.setText(.item(item), .nl, "Nieuw."), seen: seen) else {
            Issue.record("no conflict")
            return
        }
        #expect(gone.theirs == nil)
        #expect(gone.edit == .setText(.item(item), .nl, "Nieuw."))
    }

    @Test func identifiersOfOtherPlansAreUnknown() async throws {
        let drafted = try await Drafted()
        let published = try await drafted.store.objective(SamplePlan.number, of: drafted.slug).content
        for edit: DraftEdit in [
            .setText(.item(published.fields[0].items[0].id), .fr, "x"), .setStatus(published.objective.id, .late),
            .removeItem(published.fields[0].items[0].id),
            .addItem(ItemPlace(.objective(published.objective.id, field: 0)), .bullet, depth: 0, [.fr: "x"]),
        ] {
            let problem = await #expect(throws: Problem.self) { try await drafted.edit(edit) }
            #expect(problem?.reason == .drafting(.placeUnknown))
        }
    }

    @Test func aNameIsNotTakenAway() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let chapter = try await drafted.store.chapter("chapter-1", of: drafted.draft).content.chapter
        let before = try await drafted.rows()
        for place in [TextPlace.plan, .objective(inner.objective.id), .chapter(chapter.id)] {
            for language in [Language.fr, .nl] {
                await #expect(throws: Problem(.invalid, .drafting(.titleMissing(language))), "both are owed") {
                    try await drafted.edit(.setText(place, language, " \n"))
                }
            }
        }
        let one = try await drafted.store.objective("IV.2", of: drafted.draft).content.objective
        #expect(one.title.languages == [.fr])
        await #expect(throws: Problem(.invalid, .drafting(.textEmpty)), "nothing else is left") {
            try await drafted.edit(.setText(.objective(one.id), .fr, "  "))
        }
        #expect(try await drafted.edit(.setText(.objective(one.id), .nl, "")) == .unchanged(revision: 1))
        #expect(try await drafted.rows() == before)
        await #expect(throws: Problem(.invalid, .drafting(.textTooLong(limit: Typed.limit)))) {
            try await drafted.edit(.setText(.plan, .fr, String(repeating: "x", count: Typed.limit + 1)))
        }
    }

    @Test func aTitleStandsOnOneLine() async throws {
        let drafted = try await Drafted()
        let id = try await drafted.inner().objective.id
        let pasted = "Les quais\r\n  à vélo\u{2028}et à pied"
        _ = try await drafted.edit(.setText(.objective(id), .fr, pasted))
        _ = try await drafted.edit(.setText(.plan, .fr, pasted))
        _ = try await drafted.edit(
            .addObjective(at: OutlinePlace(parent: id), .project, number: "IV.1.2.1", [.fr: pasted]))
        _ = try await drafted.edit(.addChapter(after: nil, .annex, number: nil, [.fr: pasted]))
        _ = try await drafted.edit(.addDimension([.fr: pasted], values: [[.fr: pasted]]))
        let facts = try await drafted.store.facts(of: drafted.draft)
        let titles =
            [facts.plan.title, facts.dimensions.last?.name, facts.dimensions.last?.values.last?.name]
            + facts.objectives.filter { ["IV.1.2", "IV.1.2.1"].contains($0.objective.number) }.map(\.objective.title)
            + [try await drafted.store.overview(of: drafted.draft).chapters.first { $0.slug == "annex-2" }?.title]
        #expect(titles.map { $0?[.fr] } == Array(repeating: "Les quais à vélo et à pied", count: 6))
        let item = try await drafted.inner().fields[0].items[0].id
        _ = try await drafted.edit(.setText(.item(item), .fr, "Un\n\ndeux"))
        #expect(try await drafted.inner().fields[0].items[0].text[.fr] == "Un\n\ndeux", "a text keeps its lines")
    }

    @Test func aFormIsSavedAsFarAsItCanBe() async throws {
        let drafted = try await Drafted()
        let (inner, seen) = (try await drafted.inner(), try await drafted.revision())
        let item = inner.fields[0].items[0].id
        _ = try await drafted.edit(.setText(.item(item), .fr, "Un."), seen: seen)
        let outcomes = try await drafted.store.edit(
            [
                .setText(.item(item), .fr, "Deux."), .setText(.item(item), .nl, "Twee."),
                .setStatus(inner.objective.id, inner.objective.status),
            ], in: drafted.draft, seen: seen, as: .person(Drafted.bert))
        guard case .conflict = outcomes[0] else {
            Issue.record("no conflict")
            return
        }
        #expect(outcomes[1] == .done(revision: seen + 2))
        #expect(outcomes[2] == .unchanged(revision: seen + 2))
    }
}
