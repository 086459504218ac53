import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct ProposalTests {
    /// The sample letter, as somebody has printed it again: a text and a status are others, an item has come, one is
    /// gone, an objective has come, one is gone.
    private var letter: [ObjectiveContent] {
        var (outer, inner, last) = (SamplePlan.outer, SamplePlan.inner, SamplePlan.last)
        outer.objective.title.set(.init("Accueillir mieux"), in: .fr)
        inner.objective.status = .late
        inner.fields[0].items.append(
            Item(
                id: SamplePlan.id(900), shape: .bullet, depth: 0, text: LocalizedText([Language.fr: "Des bancs."]),
                year: nil, lines: [:]))
        inner.fields[1].items = []
        inner.indicators[0].target = 77
        last.objective = Objective(
            id: SamplePlan.id(901), parent: nil, level: .strategic, number: "IV.3", code: nil,
            title: LocalizedText([Language.fr: "Neuf", .nl: "Nieuw"]), status: .waiting, depth: 1, position: 2)
        last.fields = [FieldItems(field: .planning, label: LocalizedText(), year: 2027, items: inner.fields[0].items)]
        return [outer, inner, last]
    }

    @Test func aLetterReadAgainProposesAndWhatIsTakenIsUndone() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let before = try await drafted.rows()
        let counts = try await store.propose(letter, from: "letter-2.txt", to: drafted.draft, as: .person(Drafted.ada))
        #expect(try await drafted.rows() == before, "a proposal changes nothing")
        #expect(counts.new == 2 && counts.changed == 3 && counts.gone == 2, "\(counts)")
        #expect(counts.same > 3)
        let all = try await store.proposals(of: drafted.draft, as: .person(Drafted.ada))
        #expect(all.count == counts.all && all.allSatisfy { $0.source == "letter-2.txt" })
        #expect(try await store.edits(of: drafted.draft, as: Drafted.admin).isEmpty)

        // One by one.
        let title = try #require(all.first { $0.objective == "IV.1" })
        let one = try await store.take([title.position], of: drafted.draft, as: .person(Drafted.ada))
        #expect(one == TakenProposals(taken: 1, stay: 0))
        let outer = try await store.objective("IV.1", of: drafted.draft).content.objective
        #expect(outer.title[.fr] == "Accueillir mieux" && outer.title.version(in: .nl)?.state == .stale)
        #expect(try await store.take([title.position], of: drafted.draft, as: .person(Drafted.ada)).taken == 0)

        // All others; where somebody has written something else meanwhile, nothing is replaced.
        _ = try await drafted.edit(.setStatus(try await drafted.inner().objective.id, .done))
        let rest = try await store.take(nil, of: drafted.draft, as: .person(Drafted.ada))
        #expect(rest == TakenProposals(taken: counts.all - 2, stay: 1))
        let inner = try await drafted.inner()
        #expect(inner.objective.status == .done && inner.indicators[0].target == 77)
        #expect(inner.fields[0].items.map { $0.text[.fr] } == ["Des quais sûrs.", "Des bancs."])
        #expect(inner.fields[1].items.isEmpty)
        let objectives = try await store.overview(of: drafted.draft).objectives.map(\.objective)
        #expect(objectives.map(\.number) == ["IV.1", SamplePlan.number, "IV.3"])
        #expect(objectives.last?.status == .waiting)
        let made = try await store.objective("IV.3", of: drafted.draft).content
        #expect(made.fields.map(\.field) == [.planning] && made.fields[0].items.count == 2)
        // What stays can be left; what was taken is undone, change by change.
        try await store.leave(nil, of: drafted.draft, as: .person(Drafted.ada))
        #expect(try await store.proposals(of: drafted.draft, as: .person(Drafted.ada)).isEmpty)
        for record in try await store.edits(of: drafted.draft, limit: 1000, as: Drafted.admin)
        where record.undoes == nil {
            _ = try await store.undo(revision: record.revision, in: drafted.draft, as: Drafted.admin)
        }
        #expect(try await drafted.rows() == before)
    }

    @Test func theSameLetterProposesNothing() async throws {
        let drafted = try await Drafted()
        let counts = try await drafted.store.propose(
            SamplePlan.content.objectives, from: "letter.txt", to: drafted.slug, as: Drafted.admin)
        #expect(counts.all == 0 && counts.same > 0)
    }

    @Test func whatPeopleHaveChangedSinceTheFirstLetterIsNotProposedBack() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let inner = try await drafted.inner()
        let first = SamplePlan.content.objectives
        // Somebody changes a title and a status, takes an item away and adds one of their own.
        _ = try await drafted.edit(.setText(.objective(inner.objective.id), .fr, "Un titre de chez nous"))
        _ = try await drafted.edit(.setStatus(inner.objective.id, .done))
        _ = try await drafted.edit(.removeItem(inner.fields[1].items[0].id))
        let field = ItemPlace.Owner.objective(inner.objective.id, field: Spacing.place(0))
        let last = inner.fields[0].items.last?.id
        _ = try await drafted.edit(.addItem(ItemPlace(field, after: last), .bullet, depth: 0, [.fr: "À nous."]))
        let draft = drafted.draft

        let again = try await store.propose(first, since: first, from: "letter.txt", to: draft, as: Drafted.admin)
        #expect(again.all == 0, "the letter has not changed: \(again)")
        #expect(again.own == 4)
        let blind = try await store.propose(first, from: "letter.txt", to: draft, as: Drafted.admin)
        #expect(blind.changed == 2 && blind.new == 1 && blind.gone == 1 && blind.own == 0, "\(blind)")

        // What the letter itself has changed is proposed, beside what people have.
        let counts = try await store.propose(letter, since: first, from: "letter-2.txt", to: draft, as: Drafted.admin)
        let all = try await store.proposals(of: draft, as: Drafted.admin)
        #expect(counts.own == 2, "a title and an item of theirs: \(counts)")
        let numbers = all.map(\.objective)
        #expect(numbers.contains("IV.1") && numbers.contains("IV.3"))
        let isStatus = all.contains { if case .status(_, .done?, .late?) = $0.change { true } else { false } }
        #expect(isStatus, "the letter changed the status too: somebody decides")
        let isTheirs = all.contains {
            if case .goneItem(_, let texts) = $0.change { texts[.fr] == "À nous." } else { false }
        }
        #expect(!isTheirs)
    }

    @Test func whatPeopleAddedStaysWithWhatItStandsBelow() {
        let (outer, inner) = (SamplePlan.outer, SamplePlan.inner)
        var added = inner
        added.objective = Objective(
            id: SamplePlan.id(902), parent: outer.objective.id, level: .operational, number: "IV.1.9", code: nil,
            title: LocalizedText([Language.fr: "À nous"]), status: nil, depth: 2, position: 9)
        let comparison = LetterComparison(draft: [outer, inner, added], letter: [], origin: [outer, inner])
        #expect(comparison.changes.map(\.objective) == [inner.objective.number])
        #expect(comparison.own == 2, "theirs, and what it stands below")
        #expect(LetterComparison(draft: [outer, inner], letter: [], origin: [outer, inner]).changes.count == 1)
    }

    @Test func nobodyProposesOrTakesWithoutTheRight() async throws {
        let drafted = try await Drafted()
        let fien = PersonID(high: 5, low: 1)
        try await drafted.store.grant(.contributor, to: fien, in: drafted.slug, as: Drafted.admin)
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.begin)))) {
            try await drafted.store.propose(letter, from: "l", to: drafted.draft, as: .person(fien))
        }
        _ = try await drafted.store.propose(letter, from: "l", to: drafted.draft, as: .person(Drafted.ada))
        await #expect(throws: Problem.self) {
            try await drafted.store.take(nil, of: drafted.draft, as: .person(fien))
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.begin)))) {
            try await drafted.store.leave(nil, of: drafted.draft, as: .person(fien))
        }
        #expect(try await drafted.inner().objective.status == SamplePlan.inner.objective.status)
    }

    @Test func itemsAreMatchedByWhatTheyShare() {
        func text(_ french: String) -> LocalizedText { LocalizedText([Language.fr: french]) }
        let kept = [text("Un marché couvert"), text("Une salle de 900 places"), text("Des ateliers")]
        let read = [text("Une salle de 950 places"), text("Des ateliers"), text("Un parking")]
        #expect(LetterComparison.pairs(kept, read) == [0: 1, 1: 2])
        #expect(LetterComparison.pairs([], read).isEmpty && LetterComparison.pairs(kept, []).isEmpty)
    }
}
