import ArgumentParser
import Kernel
import Messages
import Storage
import Strategy

/// `belfry migrate`: the schema becomes what this program needs.
struct Migrate: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Bring the schema of the database to what this Belfry needs.",
        discussion: """
            Every command does so by itself when it opens a database; this one does nothing else, and names each step \
            that it took. Steps only go forward, all of them in one transaction. Make a backup first.

            EXAMPLES
              belfry migrate --dry-run        Which steps are missing? Exit code 6 if any is.
              belfry migrate
            """)

    @Flag(help: "Name the missing steps, and take none.")
    var dryRun = false

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let setting = try storage.setting
        let missing = try setting.missingSteps(of: DatabaseOption.migrations, logger: .ofCommands)
        guard !missing.isEmpty else { return Terminal.tell(words.nothingToMigrate) }
        Terminal.print(missing.joined(separator: "\n"))
        if dryRun { throw Problem(.unavailable, .databaseOlder(name: setting.name, steps: missing.count)) }
        let plans = try storage.existingPlans()
        try await plans.bringSearchUpToDate()
        Terminal.tell(words.migrated(missing.count))
    }
}
