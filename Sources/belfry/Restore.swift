import ArgumentParser
import Messages
import Storage
import Strategy

/// `belfry restore`: what a backup holds becomes the database.
struct Restore: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Make a database of a backup.",
        discussion: """
            Stop `belfry serve` first. The database must be absent or empty; with --replace, the one that is there is \
            kept aside under a dated name. The backup is checked before and after.

            EXAMPLES
              belfry restore /backups/belfry-monday.db --database sqlite:drill.db
              belfry restore /backups/belfry-monday.db --replace
            """)

    @Argument(help: "The backup.")
    var file: String

    @Flag(help: "Replace a database that holds something; the old one is kept aside.")
    var replace = false

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let setting = try storage.setting
        let restored = try await Progress.during(words.restoring(file)) {
            try await setting.restore(from: file, migrations: DatabaseOption.migrations, replacing: replace)
        }
        Terminal.tell(
            words.restored(setting.name, from: file, bytes: restored.backup.bytes),
            restored.keptAside.map { words.keptAside($0) })
    }
}
