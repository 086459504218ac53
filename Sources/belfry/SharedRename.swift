import ArgumentParser
import Foundation
import Kernel
import Messages
import Strategy

/// `belfry partner rename`: one is called otherwise in a language.
struct SharedRename<Of: SharedVerbSubject>: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rename",
            abstract: "Call a \(Of.noun) otherwise in a language.",
            discussion: """
                Pages show the new name; what letters print stays as it is, and so does the address. A letter to be \
                read that prints the new name means this one.
                """)
    }

    @Argument(help: ArgumentHelp("The \(Of.noun): its name in addresses, or any of its names."))
    var one: String

    @Argument(help: "The new name.")
    var name: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: NameLanguageOption

    func carryOut(_ words: Words) async throws {
        let change = try await storage.existingPlans()
            .rename(one, to: name, in: speech.language.language, of: Of.kind, as: .operatorAccount(NSUserName()))
        Terminal.tell(
            words.renamed(change.slug, to: name, plans: change.plans),
            words.howToUndo("belfry \(Of.kind.command) undo"))
    }
}

/// The language of a name, which is not that of messages.
struct NameLanguageOption: ParsableArguments, SpeechChoice {
    @Option(help: ArgumentHelp("The language of the name: fr, nl, en or de.", valueName: "language"))
    var language: NameLanguage

    var words: Words { Words(in: SpeechOption.ofEnvironment) }
}

/// A language that a letter can be written in.
enum NameLanguage: String, ExpressibleByArgument, CaseIterable {
    case fr, nl, en, de

    var language: Language {
        switch self {
        case .fr: .fr
        case .nl: .nl
        case .en: .en
        case .de: .de
        }
    }
}
