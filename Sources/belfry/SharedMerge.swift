import ArgumentParser
import Foundation
import Kernel
import Messages
import Strategy

/// `belfry partner merge`: two are one.
struct SharedMerge<Of: SharedVerbSubject>: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge",
            abstract: "Make two \(Of.nouns) one.",
            discussion: """
                Every objective that names the second names the first from now on, also in letters to be read. The \
                names of the second become printed variants; its address leads to the first.
                """)
    }

    @Argument(help: ArgumentHelp("The one that stays: its name in addresses, or any of its names."))
    var one: String

    @Argument(help: "The one that becomes part of it.")
    var other: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let change = try await storage.existingPlans()
            .merge(other, into: one, of: Of.kind, as: .operatorAccount(NSUserName()))
        Terminal.tell(words.told(change), words.howToUndo("belfry \(Of.kind.command) undo"))
    }
}

/// `belfry partner split`: what is printed in one way is one of its own.
struct SharedSplit<Of: SharedVerbSubject>: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "split",
            abstract: "Make what is printed in one way a \(Of.noun) of its own.",
            discussion: """
                The spelling must be one that the page of the \(Of.noun) shows, letter by letter. It is remembered: \
                letters to be read that print it mean the new one.
                """)
    }

    @Argument(help: ArgumentHelp("The \(Of.noun): its name in addresses, or any of its names."))
    var one: String

    @Argument(help: "The name as it is printed.")
    var printed: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let change = try await storage.existingPlans()
            .split(printed, from: one, of: Of.kind, as: .operatorAccount(NSUserName()))
        Terminal.tell(words.told(change), words.howToUndo("belfry \(Of.kind.command) undo"))
    }
}

/// `belfry partner undo`: the last of the others did not happen.
struct SharedUndo<Of: SharedVerbSubject>: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "undo",
            abstract: "Reverse the last merge, split or renaming of a \(Of.noun).",
            discussion: """
                Again, it reverses the one before. Where more has changed since, such as by a letter that was read, \
                nothing is changed.
                """)
    }

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let change = try await storage.existingPlans().undo(Of.kind, as: .operatorAccount(NSUserName()))
        Terminal.tell(words.told(change))
    }
}

extension Words {
    /// What was done, in a sentence.
    func told(_ change: SharedChange) -> String {
        switch change.action {
        case .merge: merged(change.other ?? "", into: change.slug, plans: change.plans)
        case .split: split(change.other ?? "", from: change.slug, plans: change.plans)
        case .rename: renamed(change.slug, to: change.name.best(for: language)?.text ?? "", plans: change.plans)
        case .undo: undone(change.reversed?.rawValue ?? "", of: change.slug, plans: change.plans)
        }
    }
}
