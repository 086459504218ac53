import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct NumberTests {
    @Test func numbersChangePlacesAndWhatMentionsThemFollows() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let (first, second) = (
            try await store.objective("IV.1", of: drafted.draft).content.objective.id,
            try await store.objective("IV.2", of: drafted.draft).content.objective.id
        )
        let inner = try await drafted.inner()
        let item = inner.fields[0].items[0].id
        _ = try await drafted.edit(
            .setText(.item(item), .fr, "Voir IV.1.2, IV.2 et OO 1.2\u{A0}; pas IV.1.20, ni 1.2 million."))
        _ = try await drafted.edit(.setText(.objective(second), .nl, "Zie OD 1.2. En IV.1."))
        let before = try await drafted.rows()
        let made = try await drafted.edit(.renumber([first: "IV.2", second: "IV.1"]))
        guard case .done(let revision, _) = made else {
            Issue.record("not done: \(made)")
            return
        }
        let objectives = try await store.overview(of: drafted.draft).objectives.map(\.objective)
        #expect(objectives.map(\.number) == ["IV.2", "IV.2.2", "IV.1"])
        #expect(objectives.map(\.code) == ["2", "2.2", nil])
        let text = try await store.objective("IV.2.2", of: drafted.draft).content.fields[0].items[0].text
        #expect(text[.fr] == "Voir IV.2.2, IV.1 et OO 2.2\u{A0}; pas IV.1.20, ni 1.2 million.")
        #expect(objectives[2].title[.nl] == "Zie OD 2.2. En IV.2.")
        // One entry, taken back as one.
        _ = try await store.undo(revision: revision, in: drafted.draft, as: .person(Drafted.ada))
        #expect(try await drafted.rows() == before)
    }

    @Test func nobodyNumbersOverAnother() async throws {
        let drafted = try await Drafted()
        let first = try await drafted.store.objective("IV.1", of: drafted.draft).content.objective.id
        let seen = try await drafted.revision()
        _ = try await drafted.edit(.renumber([first: "IV.5"]), by: Drafted.bert)
        guard case .conflict(let conflict) = try await drafted.edit(.renumber([first: "IV.6"]), seen: seen) else {
            Issue.record("no conflict")
            return
        }
        #expect(conflict.theirs == .text("IV.5") && conflict.by == .person(Drafted.bert))
        await #expect(throws: Problem(.invalid, .drafting(.textEmpty))) {
            try await drafted.edit(.renumber([first: " "]))
        }
        guard case .unchanged = try await drafted.edit(.renumber([first: "IV.5"])) else {
            Issue.record("changed")
            return
        }
    }

    @Test func outlinesAreUndoneByThoseWhoMayChangeThem() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner().objective.id
        let fien = PersonID(high: 5, low: 1)
        try await drafted.store.assign(inner, to: fien, in: drafted.slug, as: .person(Drafted.ada))
        guard case .done(let revision, _) = try await drafted.edit(.renumber([inner: "IV.1.7"])) else {
            Issue.record("not done")
            return
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.changeOutline)))) {
            try await drafted.store.undo(revision: revision, in: drafted.draft, as: .person(fien))
        }
    }
}

@Suite struct NumberReferencesTests {
    @Test(
        arguments: [
            ("voir IV.2.1.", "voir V.3.1."), ("(IV.2.1)", "(V.3.1)"), ("IV.2.1.3", nil), ("XIV.2.1", nil),
            ("IV.2.10", nil),
            ("IV.2.1a", nil), ("OO\u{A0}2.1", "OO\u{A0}3.1"), ("OO 2.1, OD 2.1", "OO 3.1, OD 3.1"), ("OS 2.1", nil),
            ("2.1 %", nil), ("", nil),
        ] as [(String, String?)])
    func texts(_ text: String, _ wanted: String?) {
        let references = NumberReferences([
            .init(level: .operational, number: ("IV.2.1", "V.3.1"), code: ("2.1", "3.1"))
        ])
        #expect(references.text(text) == wanted)
    }
}
