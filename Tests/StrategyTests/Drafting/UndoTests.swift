import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct UndoTests {
    private func revision(of outcome: EditOutcome) -> Int {
        if case .done(let revision, _) = outcome { return revision }
        Issue.record("not done: \(outcome)")
        return 0
    }

    /// Each kind of edit, undone at once, leaves exactly what was.
    @Test func anUndoneChangeLeavesNothing() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let (id, item) = (inner.objective.id, inner.fields[0].items[0].id)
        let list = ItemPlace.Owner.objective(id, field: Spacing.place(0))
        let edits: [DraftEdit] = [
            .setText(.item(item), .fr, "Autre."), .setText(.item(item), .nl, "Ander."), .setText(.item(item), .nl, ""),
            .setText(.plan, .fr, "Lettre"), .setText(.objective(id), .fr, "Titre"),
            .setText(.field(id, Spacing.place(0)), .fr, "Décrire"),
            .setText(.deadline(id, Spacing.place(0)), .fr, "2027"), .setText(.staff(id, Spacing.place(0)), .nl, "x"),
            .setText(.indicator(inner.indicators[0].id), .fr, "Vélos"),
            .setText(.threshold(inner.indicators[0].id, Spacing.place(1)), .nl, "minder"),
            .setText(.budgetLine(inner.budget[0].id), .fr, "Coûts"),
            .setText(.partner(id, Spacing.place(0)), .nl, "De Havens"), .setStatus(id, nil),
            .setTarget(inner.indicators[0].id, nil), .setUnit(inner.indicators[0].id, "euros"),
            .setMeasurement(inner.indicators[0].id, place: Spacing.place(1), 7), .setAmount(inner.budget[2].id, .zero),
            .addItem(ItemPlace(list, after: item), .bullet, depth: 1, [.fr: "a", .nl: "b"]), .removeItem(item),
            .removeItem(inner.fields[1].items[0].id), .moveItem(item, to: ItemPlace(.objective(id, field: nil))),
        ]
        for edit in edits {
            let before = try await drafted.rows()
            let made = revision(of: try await drafted.edit(edit))
            let changed = try await drafted.rows()
            #expect(changed != before, "\(edit)")
            let undone = revision(
                of: try await drafted.store.undo(revision: made, in: drafted.draft, as: .person(Drafted.ada)))
            #expect(try await drafted.rows() == before, "\(edit)")
            // An undo is a change, and can be undone.
            let redone = revision(
                of: try await drafted.store.undo(revision: undone, in: drafted.draft, as: .person(Drafted.ada)))
            #expect(try await drafted.rows() == changed, "\(edit)")
            let again = await #expect(throws: Problem.self) {
                try await drafted.store.undo(revision: undone, in: drafted.draft, as: .person(Drafted.ada))
            }
            #expect(again?.kind == .conflict, "\(edit)")
            _ = try await drafted.store.undo(revision: redone, in: drafted.draft, as: .person(Drafted.ada))
        }
    }

    @Test func anOldChangeIsUndoneWhereTheStateIsStillItsOwn() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let item = inner.fields[0].items[0].id
        let first = revision(of: try await drafted.edit(.setText(.item(item), .fr, "Un.")))
        _ = try await drafted.edit(.setText(.item(item), .nl, "Een."))
        _ = try await drafted.edit(.setStatus(inner.objective.id, .late))
        _ = try await drafted.store.undo(revision: first, in: drafted.draft, as: .person(Drafted.ada))
        let text = try await drafted.inner().fields[0].items[0].text
        #expect(text[.fr] == "Des quais sûrs.")
        // The translation was made from what is no longer there.
        #expect(text.version(in: .nl) == .init("Een.", state: .stale))
        let second = revision(of: try await drafted.edit(.setText(.item(item), .fr, "Deux.")))
        _ = try await drafted.edit(.setText(.item(item), .fr, "Trois."))
        let problem = await #expect(throws: Problem.self) {
            try await drafted.store.undo(revision: second, in: drafted.draft, as: .person(Drafted.ada))
        }
        #expect(problem?.reason == .drafting(.undoImpossible(revision: second)))
    }

    @Test func anItemComesBackToItsPlace() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let list = ItemPlace.Owner.objective(inner.objective.id, field: Spacing.place(0))
        var items: [ItemID] = [inner.fields[0].items[0].id]
        for name in ["a", "b", "c"] {
            if case .done(_, let id?) = try await drafted.edit(
                .addItem(ItemPlace(list, after: items.last), .bullet, depth: 0, [.fr: name]))
            {
                items.append(id)
            }
        }
        let removed = revision(of: try await drafted.edit(.removeItem(items[2])))
        _ = try await drafted.edit(.addItem(ItemPlace(list, after: items[1]), .bullet, depth: 0, [.fr: "x"]))
        _ = try await drafted.edit(.removeItem(items[1]))
        _ = try await drafted.store.undo(revision: removed, in: drafted.draft, as: .person(Drafted.ada))
        let texts = try await drafted.inner().fields[0].items.map { $0.text[.fr] ?? "" }
        #expect(Set(texts) == ["Des quais sûrs.", "x", "b", "c"])
        #expect(texts.last == "c")
    }

    @Test func whatHasGrownSinceIsNotTakenAway() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let list = ItemPlace.Owner.objective(inner.objective.id, field: Spacing.place(0))
        let outcome = try await drafted.edit(.addItem(ItemPlace(list), .bullet, depth: 0, [.fr: "a"]))
        guard case .done(let revision, let item?) = outcome else {
            Issue.record("no item")
            return
        }
        _ = try await drafted.edit(.setText(.item(item), .nl, "b"))
        let problem = await #expect(throws: Problem.self) {
            try await drafted.store.undo(revision: revision, in: drafted.draft, as: .person(Drafted.ada))
        }
        #expect(problem?.kind == .conflict)
    }

    @Test func onlyChangesAreUndone() async throws {
        let drafted = try await Drafted()
        for revision in [1, 99] {
            let problem = await #expect(throws: Problem.self) {
                try await drafted.store.undo(revision: revision, in: drafted.draft, as: .person(Drafted.ada))
            }
            #expect(problem?.reason == .drafting(.changeUnknown(revision: revision)))
        }
    }
}
