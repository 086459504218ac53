import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct PartsTests {
    /// Each comes and goes, is undone and done again, and the journal tells it all.
    @Test func partsComeAndGo() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        let (id, indicator) = (inner.objective.id, inner.indicators[0].id)
        let (start, begun) = (try await drafted.rows(), try await drafted.revision())
        let texts: [Language: String] = [.fr: "Neuf", .nl: "Nieuw"]
        let edits: [DraftEdit] = [
            .addPart(.field(id, .achievements, year: 2026), texts),
            .addPart(.indicator(id, unit: "%", target: 5), texts),
            .addPart(.measurement(indicator, year: 2026, 4), [:]),
            .addPart(.threshold(indicator, .orange, from: 5, to: 10), texts),
            .addPart(.budgetLine(id, code: "1", .expense, Money(cents: 5), Period(2027)), texts),
            .addPart(.staff(id, 1...2), texts),
            .addPart(.deadline(id, CalendarDay(year: 2027, month: 1, day: 31)), texts),
            .addPart(.mention(id, .partner), texts), .addPart(.mention(id, .targetGroup), texts),
            .setDue(id, place: Spacing.place(0), nil), .removePart(.field(id, Spacing.place(0))),
            .removePart(.indicator(indicator)), .removePart(.staff(id, Spacing.place(0))),
            .removePart(.deadline(id, Spacing.place(0))), .removePart(.mention(id, .partner, Spacing.place(1))),
            .removePart(.budgetLine(inner.budget[0].id)),
            .splitItem(inner.fields[1].items[0].id, first: [.fr: "Nombre", .nl: "Aantal"], second: [.fr: "cyclistes"]),
            .addObjective(at: OutlinePlace(parent: id), .project, number: "IV.1.2.1", texts),
            .moveObjective(id, to: OutlinePlace()), .renumber([id: "IV.9"]),
            .addPart(.indicator(id, unit: nil, target: nil), texts), .movePart(.indicator(indicator), up: false),
            .removeObjective(id),
        ]
        for edit in edits {
            try await drafted.makeAndUndo(edit)
            // The next one begins where this one began, but for what is built upon.
            if case .removePart = edit { try await back(drafted) }
            if case .removeObjective = edit { try await back(drafted) }
        }
        #expect(try await Replay(start, drafted, after: begun).rows == drafted.rows())
        #expect(
            try await drafted.store.edits(of: drafted.draft, limit: 1000, as: Drafted.admin).allSatisfy {
                !$0.parts.isEmpty || $0.kind != .moveObjective
            })
    }

    /// Undoes the last change.
    private func back(_ drafted: Drafted) async throws {
        _ = try await drafted.store.undo(revision: try await drafted.revision(), in: drafted.draft, as: Drafted.admin)
    }

    @Test func itemsAreSplitAndJoined() async throws {
        let drafted = try await Drafted()
        let item = try await drafted.inner().fields[0].items[0].id
        guard
            case .done(_, let second?) = try await drafted.edit(
                .splitItem(item, first: [.fr: "Des quais", .nl: "Veilige"], second: [.fr: "sûrs.", .nl: "kaaien."]))
        else {
            Issue.record("not split")
            return
        }
        var items = try await drafted.inner().fields[0].items
        #expect(items.map(\.id) == [item, second])
        #expect(items.map { $0.text[.nl] } == ["Veilige", "kaaien."])
        #expect(items[0].text.version(in: .nl)?.state == .translated, "both were cut at once")
        _ = try await drafted.edit(.mergeItems(item, second))
        items = try await drafted.inner().fields[0].items
        #expect(items.map { $0.text[.fr] } == ["Des quais sûrs."])
        #expect(items.map { $0.text[.nl] } == ["Veilige kaaien."])
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.setText(.item(item), .fr, "Un deux."), seen: seen, by: Drafted.bert)
        guard
            case .conflict = try await drafted.edit(
                .splitItem(item, first: [.fr: "Des"], second: [.fr: "quais"]), seen: seen)
        else {
            Issue.record("no conflict")
            return
        }
    }

    @Test func objectivesAreAddedMovedAndRenumbered() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        func tree() async throws -> [String] {
            try await store.overview(of: drafted.draft).objectives.map {
                "\($0.objective.depth) \($0.objective.number)"
            }
        }
        let (first, second) = (
            try await store.objective("IV.1", of: drafted.draft).content.objective.id,
            try await store.objective("IV.2", of: drafted.draft).content.objective.id
        )
        _ = try await drafted.edit(
            .addObjective(at: OutlinePlace(parent: second), .operational, number: "IV.2.1", [.fr: "Neuf"]))
        #expect(try await tree() == ["1 IV.1", "2 IV.1.2", "1 IV.2", "2 IV.2.1"])
        _ = try await drafted.edit(.moveObjective(first, to: OutlinePlace(parent: second)))
        #expect(try await tree() == ["1 IV.2", "2 IV.1", "3 IV.1.2", "2 IV.2.1"])
        let problem = await #expect(throws: Problem.self) {
            try await drafted.edit(.moveObjective(second, to: OutlinePlace(parent: first)))
        }
        #expect(problem?.reason == .drafting(.placeImpossible))
        _ = try await drafted.edit(.moveObjective(first, to: OutlinePlace(after: second)))
        #expect(try await tree() == ["1 IV.2", "2 IV.2.1", "1 IV.1", "2 IV.1.2"])
        await #expect(throws: Problem(.conflict, .drafting(.numberTaken("IV.2")))) {
            try await drafted.edit(.renumber([first: "IV.2"]))
        }
        _ = try await drafted.edit(.renumber([first: "IV.3"]))
        _ = try await drafted.edit(.removeObjective(second))
        #expect(try await tree() == ["1 IV.3", "2 IV.3.2"], "what is below follows")
        _ = try await store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, evenUnchanged: true,
            as: Drafted.admin)
        #expect(try await store.overview(of: drafted.slug).objectives.map(\.objective.number) == ["IV.3", "IV.3.2"])
        let contributor = PersonID(high: 6, low: 6)
        try await store.assign(first, to: contributor, in: drafted.slug, as: .person(Drafted.ada))
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.changeOutline)))) {
            try await drafted.edit(.removeObjective(first), by: contributor)
        }
    }
}
