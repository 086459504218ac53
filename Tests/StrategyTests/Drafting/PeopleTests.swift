import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct PeopleTests {
    private let dora = PersonID(high: 2, low: 1)
    private let admin = Asker.person(PersonID(high: 2, low: 2), isAdministrator: true)

    @Test func rolesAreGivenAndTaken() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let before = try await store.version(of: drafted.slug)
        try await store.grant(.editor(.nl), to: dora, in: drafted.slug, as: admin)
        try await store.grant(.editor(.nl), to: dora, in: drafted.draft, as: admin)
        #expect(try await store.rights(of: .person(dora), in: drafted.draft).roles == [.editor(.nl)])
        #expect(try await store.plans(of: dora).mapValues(\.roles) == [drafted.slug: [.editor(.nl)]])
        #expect(try await store.people(of: drafted.slug, as: admin).count == 4)
        try await store.revoke(.editor(.nl), from: dora, in: drafted.slug, as: admin)
        #expect(try await store.rights(of: .person(dora), in: drafted.slug) == .none)
        await #expect(throws: Problem(.notFound, .drafting(.roleMissing(.editor(.nl))))) {
            try await store.revoke(.editor(.nl), from: dora, in: drafted.slug, as: admin)
        }
        // No page of the plan tells who writes it.
        #expect(try await store.version(of: drafted.slug) == before)
        #expect(try await store.facts(of: drafted.slug).changes.map(\.action) == ["add"])
        #expect(try await store.history(of: drafted.slug).map(\.action).contains("revoke"))
    }

    @Test func onlyThoseWhoMayDo() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let objective = try await drafted.inner().objective.id
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.grant)))) {
            try await store.grant(.approver, to: dora, in: drafted.slug, as: .person(Drafted.ada))
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.assign)))) {
            try await store.assign(objective, to: dora, in: drafted.slug, as: admin)
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.see)))) {
            try await store.people(of: drafted.slug, as: .person(dora))
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.see)))) {
            try await drafted.edit(.setStatus(objective, .late), by: dora)
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.publish)))) {
            try await store.publish(drafted.draft, seen: 1, as: .person(Drafted.ada))
        }
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.begin)))) {
            try await store.beginDraft(of: drafted.slug, as: .person(dora))
        }
    }

    @Test func whoIsAssignedWritesThatAndNothingElse() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let (inner, outer) = (
            try await drafted.inner(), try await store.objective("IV.1", of: drafted.draft).content
        )
        try await store.assign(inner.objective.id, to: dora, language: .fr, in: drafted.draft, as: .person(Drafted.ada))
        _ = try await drafted.edit(.setText(.objective(inner.objective.id), .fr, "Titre"), by: dora)
        for edit: DraftEdit in [
            .setText(.objective(inner.objective.id), .nl, "Titel"), .setText(.objective(outer.objective.id), .fr, "x"),
            .setStatus(inner.objective.id, .late), .setText(.plan, .fr, "x"), .removeItem(inner.fields[0].items[0].id),
            .moveItem(
                inner.fields[0].items[0].id, to: ItemPlace(.objective(inner.objective.id, field: Spacing.place(2)))),
        ] {
            let problem = await #expect(throws: Problem.self) { try await drafted.edit(edit, by: dora) }
            #expect(problem?.reason == .drafting(.notAllowed(.write)), "\(edit)")
        }
        // What others did is not undone by whoever could not have done it.
        let outcome = try await drafted.edit(.setStatus(inner.objective.id, .late))
        guard case .done(let revision, _) = outcome else {
            Issue.record("not done")
            return
        }
        let problem = await #expect(throws: Problem.self) {
            try await store.undo(revision: revision, in: drafted.draft, as: .person(dora))
        }
        #expect(problem?.kind == .forbidden)
        // Once more with a day is the same assignment; the published objective is the same one.
        let day = CalendarDay(year: 2026, month: 5, day: 1)
        try await store.assign(
            SamplePlan.inner.objective.id, to: dora, language: .fr, due: day, in: drafted.slug, as: .person(Drafted.ada)
        )
        #expect(try await store.rights(of: .person(dora), in: drafted.slug).assignments.map(\.due) == [day])
        try await store.unassign(
            inner.objective.id, from: dora, language: .fr, in: drafted.slug, as: .person(Drafted.ada))
        #expect(try await store.rights(of: .person(dora), in: drafted.slug).assignments == [])
    }

    @Test func whoIsErasedIsForgotten() async throws {
        let drafted = try await Drafted()
        let store = drafted.store
        let objective = try await drafted.inner().objective.id
        try await store.assign(objective, to: dora, in: drafted.slug, as: .person(Drafted.ada))
        _ = try await drafted.edit(.setStatus(objective, .late), by: dora)
        _ = try await store.comment("x", at: .plan, mentions: [dora], of: drafted.draft, as: .person(Drafted.ada))
        try await store.keepTyping(
            "y", at: TextPlace.objective(objective).stored, in: .fr, seen: 1, of: drafted.draft, as: .person(dora))
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.grant)))) {
            try await store.forget(dora, as: .person(Drafted.ada))
        }
        #expect(try await store.forget(dora, as: .person(dora)) == 2, "the plan and its draft")
        #expect(try await store.plans(of: dora) == [:])
        #expect(try await store.assignments(in: drafted.slug, as: admin).isEmpty)
        #expect(try await store.comments(of: drafted.draft, as: admin)[0].comments[0].mentions == [])
        #expect(try await store.typing(of: drafted.draft, as: .person(dora)) == [])
        // What they wrote stays, by somebody whom nobody knows any more.
        #expect(try await store.edits(of: drafted.draft, .person(dora), as: admin).count == 1)
        #expect(try await store.forget(dora, as: admin) == 0)
    }

    @Test func anotherPlansObjectiveIsNotAssigned() async throws {
        let drafted = try await Drafted()
        let other = SamplePlan.copy(2)
        _ = try await drafted.store.add([other.content], source: other.source, as: .system)
        await #expect(throws: Problem(.notFound, .drafting(.placeUnknown))) {
            try await drafted.store.assign(
                other.content.objectives[0].objective.id, to: dora, in: drafted.slug, as: .person(Drafted.ada))
        }
    }
}
