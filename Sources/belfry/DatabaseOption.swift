import ArgumentParser
import Foundation
import Kernel
import Storage
import Strategy

/// Where the plans are kept, and how a command comes by them.
struct DatabaseOption: ParsableArguments {
    @Option(help: ArgumentHelp("Where plans are kept.", valueName: "database"))
    var database = "sqlite:belfry.db"

    /// Which database it is.
    var setting: DatabaseSetting {
        get throws { try DatabaseSetting(database) }
    }

    /// The database as it may be shown: without a password.
    var shown: String { (try? DatabaseSetting(database).description) ?? "" }

    /// The plans of the database, which is made where it is missing.
    func plans() throws -> PlanStore {
        PlanStore(try DatabaseSetting(database).open(migrations: PlanStore.migrations, logger: .ofCommands))
    }

    /// The plans of a database that must be there: whoever only looks should not leave an empty file behind.
    ///
    /// - Throws: `Problem` of kind `notFound`.
    func existingPlans() throws -> PlanStore {
        if case .sqlite(let path) = try DatabaseSetting(database), !FileManager.default.fileExists(atPath: path) {
            throw Problem(.notFound, .databaseMissing(name: path))
        }
        return try plans()
    }
}
