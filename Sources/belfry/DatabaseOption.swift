import ArgumentParser
import Foundation
import Jobs
import Kernel
import Storage
import Strategy

/// Where the plans are kept, and how a command comes by them.
struct DatabaseOption: ParsableArguments {
    @Option(help: ArgumentHelp("Where plans are kept.", valueName: "database"))
    var database = "sqlite:belfry.db"

    /// The database as it may be shown: without a password.
    var shown: String { (try? DatabaseSetting(database).description) ?? "" }

    /// The steps of the tables of all stores.
    static let migrations = PlanStore.migrations + JobStore.migrations

    /// The database, which is made where it is missing.
    func open() throws -> any Database {
        try DatabaseSetting(database).open(migrations: Self.migrations, logger: .ofCommands)
    }

    /// The database, which must be there: whoever only looks should not leave an empty file behind.
    ///
    /// - Throws: `Problem` of kind `notFound`.
    func openExisting() throws -> any Database {
        if case .sqlite(let path) = try DatabaseSetting(database), !FileManager.default.fileExists(atPath: path) {
            throw Problem(.notFound, .databaseMissing(name: path))
        }
        return try open()
    }

    func plans() throws -> PlanStore { PlanStore(try open()) }
    func existingPlans() throws -> PlanStore { PlanStore(try openExisting()) }
    func existingJobs() throws -> JobStore { JobStore(try openExisting()) }
}
