import ArgumentParser
import Messages
import Storage

/// `belfry backup`: all of the database in one file, while it is used.
struct BackupCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Write the database into one file, while it is used.",
        discussion: """
            The file holds everything as it was at one moment, is checked after it was written, and appears under its \
            name only then. Readers and writers need not wait. What is printed is the SHA-256 of the file, as \
            `sha256sum --check` takes it.

            EXAMPLES
              belfry backup /backups/belfry-monday.db
              belfry backup /backups/belfry.db --replace > /backups/belfry.db.sha256
            """)

    @Argument(help: "The file to write.")
    var file: String

    @Flag(help: "Replace the file if it is there, once the new one is whole.")
    var replace = false

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let setting = try storage.setting
        let backup = try await Progress.during(words.backingUp(file)) {
            try await setting.backup(to: file, replacing: replace)
        }
        Terminal.print("\(backup.sha256)  \(file)")
        Terminal.tell(words.backedUp(file, bytes: backup.bytes))
    }
}
