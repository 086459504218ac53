import ArgumentParser
import Kernel
import Letters
import Messages
import Reading
import Strategy

/// `belfry draft new`: an empty plan.
struct DraftNew: Verb {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Begin an empty plan.",
        discussion: """
            Nobody but those who have a role in it sees it until it is published.

            EXAMPLES
              belfry draft new brief-2027 --title "fr=Lettre 2027" --title "nl=Brief 2027" --year 2027
            """)

    @Argument(help: "Its name in addresses: small letters, digits and hyphens.")
    var name: String

    @Option(
        help: ArgumentHelp(
            "Its title in a language that it owes, the first language first.", valueName: "language=title"))
    var title: [TitleOption]

    @Option(help: ArgumentHelp("The form of letter that it follows: one that `belfry forms` lists.", valueName: "form"))
    var form = "orientation-letter"

    @Option(help: ArgumentHelp("The year that it is for.", valueName: "year"))
    var year: Int?

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let form = try Forms.named(form).name
        let titles = Dictionary(title.map { ($0.language, $0.title) }, uniquingKeysWith: { $1 })
        let draft = try await storage.plans().beginPlan(
            name, form: form, title: titles, period: year.map { Period($0) }, languages: title.map(\.language),
            as: .atPrompt)
        Terminal.tell(words.draftBegun(draft))
    }
}

/// A title, such as `fr=Lettre 2027`.
struct TitleOption: ExpressibleByArgument {
    let language: Language
    let title: String

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2, let language = Language(rawValue: parts[0]) else { return nil }
        (self.language, title) = (language, parts[1])
    }
}

/// `belfry draft next`: next year's plan.
struct DraftNext: Verb {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: "Begin the plan of the next year, as a copy of this year's.",
        discussion: """
            What was planned is the text to start from, and indicators keep their history. What was achieved, \
            objectives that are done or dropped, and amounts stay behind. The years of fields and budget lines and the \
            days of deadlines come as many years later as the plan; so do its years where its title names them.

            EXAMPLES
              belfry draft next lettre-orientation-2024 lettre-orientation-2025
              belfry draft next lettre-2024 lettre-2025 --title "fr=Lettre 2025"
            """)

    @Argument(help: "The plan to be copied, by the name that `belfry plans` lists.")
    var plan: String

    @Argument(help: "The new plan's name in addresses: small letters, digits and hyphens.")
    var name: String

    @Option(
        help: ArgumentHelp(
            "Its title in a language; without any, this year's with its years moved.", valueName: "language=title"))
    var title: [TitleOption] = []

    @Option(help: "How many years later it is.")
    var years = 1

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let titles = Dictionary(title.map { ($0.language, $0.title) }, uniquingKeysWith: { $1 })
        let draft = try await storage.existingPlans().beginNext(
            after: plan, as: name, title: titles.isEmpty ? nil : titles, years: years, by: .atPrompt)
        Terminal.tell(words.draftBegun(draft))
    }
}
