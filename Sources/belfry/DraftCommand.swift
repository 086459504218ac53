import ArgumentParser
import Foundation
import Kernel
import Messages
import Strategy

/// `belfry draft`: a plan is written beside what everybody reads.
struct DraftCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Write a plan beside what everybody reads, and publish it.",
        discussion: """
            A draft is a copy of a plan that those who have a role in it can change. What is published stays as it is \
            until the draft is published; each publication is kept under a number, as it was.

            EXAMPLES
              belfry draft begin lettre-orientation-2024
              belfry draft history lettre-orientation-2024 --objective IV.2.1
              belfry draft undo lettre-orientation-2024 57
              belfry draft publish lettre-orientation-2024
            """,
        subcommands: [
            DraftBegin.self, DraftNext.self, DraftNew.self, DraftProposals.self, DraftHistory.self, DraftUndo.self,
            DraftPublish.self,
            DraftDiscard.self,
        ])
}

/// `belfry draft begin`
struct DraftBegin: Verb {
    static let configuration = CommandConfiguration(commandName: "begin", abstract: "Begin to write a plan.")

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let draft = try await storage.existingPlans().beginDraft(of: plan, as: .atPrompt)
        Terminal.tell(words.draftBegun(draft))
    }
}

/// `belfry draft publish`
struct DraftPublish: Verb {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Publish what the draft says.",
        discussion: """
            It takes the place of what everybody reads. The draft stays, to be written on. Objectives that were changed \
            and are not approved stand in the way. A draft that says the same as what is published is not published \
            again.
            """)

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @Flag(help: "Publish objectives too that were changed and are not approved.")
    var evenUnapproved = false

    @Flag(help: "Publish even what everybody reads already, under a further number.")
    var evenUnchanged = false

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        let revision = try await plans.draftRevision(of: plan)
        let publication = try await plans.publish(
            plan, seen: revision, evenUnapproved: evenUnapproved, evenUnchanged: evenUnchanged, as: .atPrompt)
        Terminal.tell(words.published(publication.slug, as: publication.snapshot.slug))
        Terminal.print("sha256 \(publication.snapshot.sha256)")
    }
}

/// `belfry draft discard`
struct DraftDiscard: Verb {
    static let configuration = CommandConfiguration(
        commandName: "discard",
        abstract: "Give up a draft.",
        discussion: "What was published stays as it is. The history of the draft stays in the database.")

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        let revision = try await plans.draftRevision(of: plan)
        try await plans.discardDraft(of: plan, seen: revision, as: .atPrompt)
        Terminal.tell(words.draftDiscarded(PlanStage.base(ofSlug: plan) + PlanStage.draft.suffix))
    }
}

/// `belfry draft undo`
struct DraftUndo: Verb {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Reverse a change of a draft, however old.",
        discussion: "Where what it made has changed since, nothing is changed. What was reversed can be reversed, too.")

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @Argument(help: "The change, by the revision that `belfry draft history` shows.")
    var revision: Int

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        _ = try await storage.existingPlans().undo(revision: revision, in: plan, as: .atPrompt)
        Terminal.tell(words.changeUndone(revision))
    }
}

extension Asker {
    /// Whoever is at the prompt.
    static var atPrompt: Asker { .operatorAccount(NSUserName()) }
}

extension PlanStore {
    /// - Throws: `planUnknown`, `draftUnknown`.
    func draftRevision(of plan: String) async throws -> Int {
        guard let draft = try await stages(of: plan).draft else {
            throw Problem(.notFound, .drafting(.draftUnknown(slug: plan)))
        }
        return draft.revision
    }
}
