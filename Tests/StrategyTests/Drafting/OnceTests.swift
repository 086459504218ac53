import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// What a form adds is added once, however often it is sent.
@Suite(.onSharedEngines) struct OnceTests {
    private static let name = AdditionID(high: 7, low: 7)

    /// One of each kind, of what the draft has.
    private func additions(_ drafted: Drafted) async throws -> [DraftEdit] {
        let inner = try await drafted.inner()
        let (id, indicator) = (inner.objective.id, inner.indicators[0].id)
        let chapter = try await drafted.store.chapter("chapter-1", of: drafted.draft).content.chapter.id
        _ = try await drafted.edit(.addDimension([.fr: "Public"], values: [[.fr: "Loisirs"]]))
        let dimension = try #require(try await drafted.store.facts(of: drafted.draft).dimensions.first).id
        let texts: [Language: String] = [.fr: "Neuf", .nl: "Nieuw"]
        return [
            .addItem(ItemPlace(.objective(id, field: Spacing.place(0))), .bullet, depth: 0, texts),
            .addItem(ItemPlace(.objective(id, field: nil)), .note, depth: 0, texts),
            .addItem(ItemPlace(.chapter(chapter)), .paragraph, depth: 0, texts),
            .splitItem(inner.fields[1].items[0].id, first: [.fr: "Nombre", .nl: "Aantal"], second: [.fr: "cyclistes"]),
            .placeLines(11...12, "Onze.", .nl, .new(ItemPlace(.objective(id, field: nil)))),
            .addPart(.field(id, .achievements, year: 2026), texts),
            .addPart(
                .indicator(id, unit: "%", target: 5, baseline: Measurement(year: 2026, value: 1, line: nil)), texts),
            .addPart(.measurement(indicator, year: 2026, 4), [:]),
            .addPart(.threshold(indicator, .orange, from: 5, to: 10), texts),
            .addPart(.budgetLine(id, code: "1", .expense, Money(cents: 5), Period(2027)), texts),
            .addPart(.staff(id, 1...2), texts), .addPart(.deadline(id, CalendarDay(iso: "2027-01-31")), texts),
            .addPart(.mention(id, .partner), texts), .addPart(.mention(id, .targetGroup), texts),
            .addObjective(at: OutlinePlace(parent: id), .project, number: "IV.1.2.1", texts),
            .addChapter(after: nil, .annex, number: "9", texts),
            .addEntry(.regulatoryAgenda, NewEntry(texts: [.text: texts])), .addDimension(texts, values: [texts]),
            .addDimensionValue(dimension, texts),
        ]
    }

    @Test func whatIsNamedIsAddedOnce() async throws {
        let drafted = try await Drafted()
        let before = try await drafted.revision()
        for (place, edit) in try await additions(drafted).enumerated() {
            let name = Self.name.derived(for: "\(place)")
            let first = try await drafted.edit(edit.once(name), seen: before)
            let made = try await drafted.rows()
            guard case .done(let revision, _) = first else {
                Issue.record("not added: \(edit)")
                continue
            }
            for _ in 0..<2 {
                #expect(try await drafted.edit(edit.once(name), seen: before) == .done(revision: revision), "\(edit)")
                #expect(try await drafted.rows() == made, "\(edit)")
            }
            #expect(try await drafted.revision() == revision)
        }
        #expect(try await drafted.store.check().filter { $0.faults > 0 } == [])
    }

    @Test func whatArrivesAtTheSameTimeIsAddedOnce() async throws {
        let drafted = try await Drafted(rehearsed: false)
        let (store, draft, ada) = (drafted.store, drafted.draft, Asker.person(Drafted.ada))
        for round in 0..<5 {
            let name = Self.name.derived(for: "\(round)")
            let edit = DraftEdit.addEntry(.regulatoryAgenda, NewEntry(texts: [.text: [.fr: "\(round)"]])).once(name)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask { _ = try await store.edit(edit, in: draft, seen: .max, as: ada) as EditOutcome }
                    group.addTask {
                        _ = try await store.comment("\(round)", at: .plan, named: name, of: draft, as: ada)
                    }
                }
                try await group.waitForAll()
            }
        }
        let entries = try await store.facts(of: draft).entries(of: .regulatoryAgenda)
        #expect(entries.suffix(5).map { $0.text[.fr] } == (0..<5).map { "\($0)" } && entries.count == 6)
        #expect(try await store.comments(of: draft, as: ada).map(\.comments.count) == [1, 1, 1, 1, 1])
    }

    @Test func whatOthersHaveMadeOfItStays() async throws {
        let drafted = try await Drafted()
        let id = try await drafted.inner().objective.id
        let edit = DraftEdit.addItem(
            ItemPlace(.objective(id, field: Spacing.place(0))), .bullet, depth: 0, [.fr: "Neuf"]
        ).once(Self.name)
        guard case .done(let revision, let item?) = try await drafted.edit(edit) else {
            Issue.record("not added")
            return
        }
        _ = try await drafted.edit(.setText(.item(item), .fr, "Autre"), by: Drafted.bert)
        #expect(try await drafted.edit(edit) == .done(revision: revision))
        #expect(try await drafted.edit(edit, by: Drafted.carla) == .done(revision: revision))
        #expect(try await drafted.inner().fields[0].items.map { $0.text[.fr] }.contains("Autre"))
        _ = try await drafted.edit(.removeItem(item), by: Drafted.bert)
        let gone = try await drafted.rows()
        await #expect(throws: Problem(.invalid, .drafting(.addedAndRemoved))) { try await drafted.edit(edit) }
        #expect(try await drafted.rows() == gone, "it does not come back")
    }

    @Test func whatCameWithItMayGoByItself() async throws {
        let drafted = try await Drafted()
        let edit = DraftEdit.addDimension([.fr: "Public"], values: [[.fr: "Loisirs"], [.fr: "Congrès"]]).once(Self.name)
        let first = try await drafted.edit(edit)
        let dimension = try #require(try await drafted.store.facts(of: drafted.draft).dimensions.first)
        _ = try await drafted.edit(.removeDimensionValue(dimension.values[0].id))
        #expect(try await drafted.edit(edit) == first)
        _ = try await drafted.edit(.removeDimension(dimension.id))
        await #expect(throws: Problem(.invalid, .drafting(.addedAndRemoved))) { try await drafted.edit(edit) }
    }

    @Test func whatCouldNotBeAddedCanBeSentAgain() async throws {
        let drafted = try await Drafted()
        let number = try await drafted.inner().objective.number
        func edit(_ number: String) -> DraftEdit {
            .addObjective(at: OutlinePlace(), .strategic, number: number, [.fr: "Neuf"]).once(Self.name)
        }
        await #expect(throws: Problem(.conflict, .drafting(.numberTaken(number)))) {
            try await drafted.edit(edit(number))
        }
        guard case .done = try await drafted.edit(edit("VII")) else {
            Issue.record("not added")
            return
        }
    }

    @Test func whatAnotherPlanHasOfThatNameIsRefused() async throws {
        let drafted = try await Drafted()
        let (store, ada) = (drafted.store, Asker.person(Drafted.ada))
        let next = try await store.beginNext(after: drafted.slug, as: "meuse-2027", by: ada)
        let edits: [DraftEdit] = [
            .addEntry(.regulatoryAgenda, NewEntry(texts: [.text: [.fr: "Neuf"]])),
            .addDimension([.fr: "Public"], values: []),
        ]
        for (place, edit) in edits.enumerated() {
            let name = Self.name.derived(for: "\(place)")
            _ = try await store.edit(edit.once(name), in: next, seen: .max, as: ada)
            let there = try await store.version(of: next).revision
            let before = try await drafted.rows()
            await #expect(throws: Problem(.invalid, .drafting(.addedElsewhere))) {
                try await drafted.edit(edit.once(name))
            }
            #expect(try await drafted.rows() == before)
            #expect(try await store.version(of: next).revision == there)
        }
        _ = try await store.comment("Dit", at: .plan, named: Self.name, of: next, as: ada)
        await #expect(throws: Problem(.invalid, .drafting(.addedElsewhere))) {
            try await store.comment("Dit", at: .plan, named: Self.name, of: drafted.draft, as: ada)
        }
        #expect(try await store.comments(of: drafted.draft, as: ada) == [])
    }

    @Test func aCommentIsSaidOnceAndThreadsStandInTheirOrder() async throws {
        let drafted = try await Drafted()
        let (store, ada) = (drafted.store, Asker.person(Drafted.ada))
        let later = try await store.comment("Un", at: .plan, of: drafted.draft, as: ada)
        var said: [CommentID] = []
        for _ in 0..<2 {
            said.append(
                try await store.comment("Deux", at: .plan, named: Self.name, of: drafted.draft, as: ada))
            said.append(
                try await store.answer(
                    "Oui", to: said[0], named: Self.name.derived(for: "answer"), of: drafted.draft, as: ada))
        }
        #expect(said[0] == said[2] && said[1] == said[3])
        let threads = try await store.comments(of: drafted.draft, as: ada)
        #expect(threads.map { $0.comments.map(\.text) } == [["Un"], ["Deux", "Oui"]])
        #expect(threads[0].id == later && threads[1].id < later, "whenever the page was made")
    }
}
