import ArgumentParser
import Documents
import Kernel
import Messages
import Strategy

/// `belfry terms`: the memory of terms, for other programs.
struct TermsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms",
        abstract: "Take the memory of terms elsewhere, and bring one along.",
        discussion: """
            What is approved and published in several languages is remembered, and offered to whoever translates. Files \
            are TMX 1.4b, which programs for translators read and write.

            EXAMPLES
              belfry terms harvest lettre-orientation-2024     Remembers what everybody reads of a plan.
              belfry terms export --output terms.tmx
              belfry terms import other.tmx
            """,
        subcommands: [TermsHarvest.self, TermsExport.self, TermsImport.self])
}

/// `belfry terms harvest`
struct TermsHarvest: Verb {
    static let configuration = CommandConfiguration(
        commandName: "harvest",
        abstract: "Remember what everybody reads of a plan.",
        discussion: "That happens by itself when its draft is begun, an objective approved, or the plan published.")

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let added = try await storage.existingPlans().harvestTerms(of: plan, as: .atPrompt)
        Terminal.tell(words.termsRemembered(added))
    }
}

/// `belfry terms export`
struct TermsExport: Verb {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the whole memory of terms as TMX 1.4b.")

    @OptionGroup var output: OutputOption
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let units = try await storage.existingPlans().allTerms()
        try output.write(TMX.bytes(of: units, version: Belfry.version, at: Clock.system.now))
        if output.path != nil { Terminal.tell(words.termsWritten(units.count)) }
    }
}

/// `belfry terms import`
struct TermsImport: Verb {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Remember what a file of TMX holds in French, Dutch, English and German.",
        discussion: "What is known already is not remembered twice. A file with declarations or entities is refused.")

    @Argument(help: ArgumentHelp("The file.", valueName: "file"))
    var file: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let units = try TMX.units(of: try SourceFile(path: file, limitMebibytes: TMX.largest >> 20).bytes)
        let added = try await storage.existingPlans().importTerms(units, as: .atPrompt)
        Terminal.tell(words.termsRemembered(added))
    }
}
