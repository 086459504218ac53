import ArgumentParser
import Kernel
import Messages
import Strategy

/// `belfry partner list`: everybody, with how often they are named.
struct SharedListing<Of: SharedVerbSubject>: Verb {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: "List the \(Of.nouns), those named most first.",
            discussion: """
                EXAMPLES
                  belfry \(Of.kind.command) list
                  belfry \(Of.kind.command) list --plan lettre-orientation-2024 --language fr
                """)
    }

    @Option(help: ArgumentHelp("Only those of a plan, by the name that `belfry plans` lists.", valueName: "plan"))
    var plan: String?

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let entries = try await storage.existingPlans().shared(Of.kind, in: plan).entries
        guard !entries.isEmpty else { return Terminal.tell(words.noneNamed(Of.kind)) }
        var table = TextTable([
            .left(words.singular(of: Of.kind)), .right(words.objectives), .right(words.plans), .left(words.name),
        ])
        for entry in entries.sorted(by: { ($1.objectives, $0.slug) < ($0.objectives, $1.slug) }) {
            let names = entry.name.languages.compactMap { language in entry.name[language].map { (language, $0) } }
            table.add([
                entry.slug, words.number(entry.objectives), words.number(entry.plans),
                names.map { "\($1) [\($0.rawValue)]" }.joined(separator: ", "),
            ])
        }
        Terminal.print(table.text)
    }
}
