import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

@Suite(.onBothEngines) struct ReviewTests {
    private let erik = PersonID(high: 3, low: 1)

    private func drafted() async throws -> Drafted {
        let drafted = try await Drafted()
        try await drafted.store.grant(.approver, to: erik, in: drafted.slug, as: Drafted.admin)
        return drafted
    }

    private func step(_ step: ReviewStep, _ drafted: Drafted, by person: PersonID, seen: Int = .max) async throws {
        let id = try await drafted.store.objective("IV.1", of: drafted.draft).content.objective.id
        _ = try await drafted.store.review(step, of: id, in: drafted.draft, seen: seen, as: .person(person))
    }

    private func review(_ drafted: Drafted) async throws -> ObjectiveReview? {
        try await drafted.store.draftPage("IV.1", of: drafted.draft, as: Drafted.admin).review
    }

    @Test func anObjectiveIsHandedInGivenBackAndApproved() async throws {
        let drafted = try await drafted()
        #expect(try await review(drafted) == nil)
        try await step(.handIn, drafted, by: Drafted.ada)
        #expect(try await review(drafted)?.state == .handedIn)
        try await step(.giveBack(remarks: " Trop court. "), drafted, by: erik)
        let returned = try await review(drafted)
        #expect(returned?.state == .returned)
        #expect(returned?.remarks == "Trop court.")
        #expect(returned?.by == .person(erik))
        await #expect(throws: Problem(.conflict, .drafting(.reviewImpossible))) {
            try await step(.approve, drafted, by: erik)
        }
        try await step(.handIn, drafted, by: Drafted.ada)
        try await step(.approve, drafted, by: erik)
        #expect(try await review(drafted)?.isApproved == true)
        let content = try await drafted.store.objective("IV.1", of: drafted.draft).content
        #expect(content.objective.title.version(in: .fr)?.state == .approved)
        #expect(content.budget.allSatisfy { $0.label.version(in: .nl)?.state == .approved })
        let history = try await drafted.store.edits(
            of: drafted.draft, .objective(content.objective.id), as: .person(erik))
        #expect(history.map(\.kind) == [.approve, .handIn, .giveBack, .handIn])
        #expect(history[2].parts.map(\.became) == [.text("Trop court.")])
        // A decision is decided anew, and not undone.
        await #expect(throws: Problem(.notFound, .drafting(.changeUnknown(revision: history[0].revision)))) {
            try await drafted.store.undo(revision: history[0].revision, in: drafted.draft, as: Drafted.admin)
        }
    }

    @Test func whatIsChangedSinceIsNotApproved() async throws {
        let drafted = try await drafted()
        try await step(.handIn, drafted, by: Drafted.ada)
        try await step(.approve, drafted, by: erik)
        let seen = try await drafted.revision()
        let id = try await drafted.store.objective("IV.1", of: drafted.draft).content.objective.id
        _ = try await drafted.edit(.setText(.objective(id), .fr, "Recevoir"))
        #expect(try await review(drafted)?.isApproved == false)
        #expect(try await review(drafted)?.isChangedSince == true)
        await #expect(throws: Problem.self) { try await step(.handIn, drafted, by: Drafted.ada, seen: seen) }
        await #expect(throws: Problem(.invalid, .drafting(.notApproved(objectives: 1)))) {
            try await drafted.store.publish(drafted.draft, seen: try await drafted.revision(), as: .person(erik))
        }
        try await step(.handIn, drafted, by: Drafted.ada)
        // The Dutch title was made from what the French one no longer says.
        await #expect(throws: Problem(.invalid, .drafting(.notApprovable(texts: 1, questions: 0)))) {
            try await step(.approve, drafted, by: erik)
        }
        _ = try await drafted.edit(.setText(.objective(id), .nl, "Ontvangen"))
        let question = try await drafted.store.comment(
            "Pourquoi\u{A0}?", at: .objective(id), isQuestion: true, of: drafted.draft, as: .person(erik))
        await #expect(throws: Problem(.invalid, .drafting(.notApprovable(texts: 0, questions: 1)))) {
            try await step(.approve, drafted, by: erik)
        }
        try await drafted.store.resolve(question, of: drafted.draft, as: .person(Drafted.ada))
        try await step(.approve, drafted, by: erik)
        _ = try await drafted.store.publish(drafted.draft, seen: try await drafted.revision(), as: .person(erik))
        await #expect(throws: Problem(.invalid, .drafting(.nothingToPublish))) {
            try await drafted.store.publish(drafted.draft, seen: try await drafted.revision(), as: .person(erik))
        }
        // What was not touched needs no approval.
        _ = try await drafted.store.publish(
            drafted.draft, seen: try await drafted.revision(), evenUnchanged: true, as: .person(erik))
    }

    @Test func onlyThoseWhoMayDecide() async throws {
        let drafted = try await drafted()
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.handIn)))) {
            try await step(.handIn, drafted, by: erik)
        }
        try await step(.handIn, drafted, by: Drafted.ada)
        await #expect(throws: Problem(.forbidden, .drafting(.notAllowed(.decide)))) {
            try await step(.approve, drafted, by: Drafted.ada)
        }
        await #expect(throws: Problem(.invalid, .drafting(.remarksMissing))) {
            try await step(.giveBack(remarks: "\n"), drafted, by: erik)
        }
    }
}
