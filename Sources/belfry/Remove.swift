import ArgumentParser
import Foundation
import Kernel
import Messages
import Strategy

/// `belfry remove`: a plan goes; its letter stays in the database and can be read again.
struct Remove: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Remove a plan.",
        discussion: """
            The plan goes with everything in it. Its history and the bytes of its letter stay in the database. To \
            read a letter anew, remove all plans that were read from it first.

            EXAMPLES
              belfry remove lettre-orientation-2024
            """)

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        let revision = try await plans.version(of: plan).revision
        try await plans.remove(plan, seen: revision, as: .operatorAccount(NSUserName()))
        Terminal.tell(words.removed(plan))
    }
}
