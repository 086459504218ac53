import Accounts
import ArgumentParser
import Jobs
import Storage
import Strategy

/// What `make bench` needs besides the program: a large database, and times inside the stores.
@main
struct Measure: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure", abstract: "Fill a database for measuring, and measure inside the stores.",
        subcommands: [Fill.self, SearchTimes.self, Rates.self, CSVTimes.self, Write.self])

    /// The tables of all stores, as the program makes them.
    static let migrations = PlanStore.migrations + JobStore.migrations + AccountStore.migrations

    /// A file's name means SQLite.
    static func setting(_ database: String) throws -> DatabaseSetting {
        database.hasPrefix("postgres") && database.contains("://")
            ? try DatabaseSetting(database) : .sqlite(path: database)
    }
}
