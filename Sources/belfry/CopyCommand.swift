import ArgumentParser
import Messages
import Storage
import Strategy

/// `belfry copy`: from one database to another, whichever engines serve them.
struct CopyCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "copy",
        abstract: "Copy a database into another one, also of the other engine.",
        discussion: """
            All of it arrives, or nothing. The target must be absent or empty. Each table is summed up at both ends, \
            and the sums are compared before anything is kept.

            EXAMPLES
              belfry copy sqlite:belfry.db sqlite:other.db
            """)

    @Argument(help: "The database to copy.")
    var from: String

    @Argument(help: "The database to fill.")
    var to: String

    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let (source, target) = (try DatabaseSetting(from), try DatabaseSetting(to))
        let report = try await Progress.during(words.copying(target.name)) {
            try await source.copy(
                to: target, migrations: DatabaseOption.migrations, texts: PlanStore.texts, logger: .ofCommands)
        }
        var table = TextTable([.left(words.table), .right(words.rows), .left(words.checksum)])
        for copied in report.tables {
            table.add([copied.name, words.number(copied.sum.rows), copied.sum.text])
        }
        Terminal.print(table.text)
        Terminal.tell(words.copied(rows: report.rows, tables: report.tables.count))
    }
}
