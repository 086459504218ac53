import Kernel
import StoreTesting
import Testing

@testable import Strategy

/// What publishing would change.
@Suite("What differs from what is published", .onBothEngines)
struct PublicationTests {
    private func difference(_ drafted: Drafted) async throws -> PublicationDifference {
        try await drafted.store.publicationDifference(of: drafted.draft, as: .person(Drafted.ada))
    }

    @Test("A draft that was just begun, or set back, says the same; it is not published again")
    func same() async throws {
        let drafted = try await Drafted()
        #expect(try await difference(drafted).isSame)
        await #expect(throws: Problem(.invalid, .drafting(.nothingToPublish))) {
            try await drafted.store.publish(drafted.draft, seen: try await drafted.revision(), as: Drafted.admin)
        }
        guard case .done(let made, _) = try await drafted.edit(.setText(.plan, .fr, "Autre")) else { return }
        let other = try await difference(drafted)
        #expect(!other.isSame && other.objectives.isEmpty && other.others == [.title] && !other.hasOtherOrder)
        _ = try await drafted.store.undo(revision: made, in: drafted.draft, as: .person(Drafted.ada))
        #expect(try await difference(drafted).isSame)
    }

    @Test("Objectives that are new, changed and gone are told, and those that only moved along are not")
    func objectives() async throws {
        let drafted = try await Drafted()
        let inner = try await drafted.inner()
        _ = try await drafted.store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnchanged: true, as: Drafted.admin)
        _ = try await drafted.edit(.setText(.item(inner.fields[0].items[0].id), .fr, "Autre."))
        _ = try await drafted.edit(
            .addObjective(at: OutlinePlace(), .strategic, number: "IV.0", [.fr: "Premier"], like: inner.objective.id))
        let last = try await drafted.store.objective("IV.2", of: drafted.draft).content.objective.id
        _ = try await drafted.edit(.removeObjective(last))
        let found = try await difference(drafted)
        #expect(found.snapshot?.number == 2 && !found.isSame)
        #expect(found.objectives.map(\.kind) == [.new, .changed, .gone])
        #expect(found.objectives.map(\.objective.number) == ["IV.0", SamplePlan.number, "IV.2"])
        #expect(found.others.isEmpty && found.sorted == 0 && !found.hasOtherOrder)
        let gone = try #require(found.objectives(.gone).first)
        let history = try await drafted.store.edits(of: drafted.draft, .origin(gone.origin), as: Drafted.admin)
        #expect(history.map(\.kind) == [.removeObjective])
        _ = try await drafted.store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, as: Drafted.admin)
        #expect(try await difference(drafted).isSame)
    }

    @Test("What differs beside objectives is told by its part: title, chapters, lists, dimensions, sorting")
    func parts() async throws {
        let drafted = try await Drafted()
        let dimension = DraftEdit.addDimension([.fr: "Public"], values: [[.fr: "Loisirs"], [.fr: "Congrès"]])
        _ = try await drafted.edit(dimension)
        #expect(try await difference(drafted).others == [.dimensions])
        let made = try #require(try await drafted.store.facts(of: drafted.draft).dimensions.first)
        _ = try await drafted.store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnapproved: true, as: Drafted.admin)
        let one = try await drafted.store.objective("IV.1", of: drafted.draft).content.objective.id
        _ = try await drafted.edit(.setDimension(one, made.id, made.values[0].id))
        let sorted = try await difference(drafted)
        #expect(sorted.sorted == 1 && sorted.objectives.isEmpty && sorted.others.isEmpty && !sorted.isSame)
        _ = try await drafted.edit(.addEntry(.regulatoryAgenda, NewEntry(texts: [.text: [.fr: "Un arrêté"]])))
        _ = try await drafted.edit(.addChapter(after: nil, .chapter, number: "I", [.fr: "Introduction"]))
        let all = try await difference(drafted)
        #expect(all.others == [.chapters, .list(.regulatoryAgenda)] && all.sorted == 1)
    }

    @Test("Another order is told once")
    func order() async throws {
        let drafted = try await Drafted()
        let (one, two) = (
            try await drafted.store.objective("IV.1", of: drafted.draft).content.objective.id,
            try await drafted.store.objective("IV.2", of: drafted.draft).content.objective.id
        )
        _ = try await drafted.edit(.moveObjective(one, to: OutlinePlace(after: two)))
        let found = try await difference(drafted)
        #expect(found.objectives.isEmpty && found.hasOtherOrder && !found.isSame)
    }

    @Test("A new objective has the fields of its neighbour, in one change that is undone as one")
    func fields() async throws {
        let drafted = try await Drafted()
        let (inner, before) = (try await drafted.inner(), try await drafted.rows())
        let edit = DraftEdit.addObjective(
            at: OutlinePlace(), .strategic, number: "IV.9", [.fr: "Neuf"], like: inner.objective.id)
        guard case .done(let revision, _) = try await drafted.edit(edit) else { return }
        let made = try await drafted.store.objective("IV.9", of: drafted.draft).content
        #expect(made.fields.map(\.field) == inner.fields.map(\.field))
        #expect(made.fields.map { $0.label[.fr] } == inner.fields.map { $0.label[.fr] })
        #expect(made.fields.allSatisfy { $0.items.isEmpty })
        _ = try await drafted.store.undo(revision: revision, in: drafted.draft, as: .person(Drafted.ada))
        #expect(try await drafted.rows() == before)
        // Somebody else has the number by now: what was undone cannot come back.
        _ = try await drafted.edit(.addObjective(at: OutlinePlace(), .strategic, number: "IV.9", [.fr: "Autre"]))
        let again = await #expect(throws: Problem.self) {
            try await drafted.store.undo(revision: revision + 1, in: drafted.draft, as: .person(Drafted.ada))
        }
        #expect(again?.kind == .conflict)
    }
}
