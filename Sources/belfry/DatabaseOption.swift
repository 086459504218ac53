import Accounts
import ArgumentParser
import Foundation
import Jobs
import Kernel
import Logging
import Storage
import Strategy

/// Where the plans are kept, and how a command comes by them.
struct DatabaseOption: ParsableArguments {
    @Option(name: .customLong("database"), help: Setting.database.help)
    var given: String?

    @Option(
        help: ArgumentHelp(
            "A file of settings, instead of BELFRY_SETTINGS or \(Settings.usualFile).", valueName: "file"))
    var settings: String?

    /// All settings, with those that the command line says besides.
    ///
    /// - Throws: `Problem` that names what is wrong and where it was given.
    func settings(_ flags: [Setting: String] = [:]) throws -> Settings {
        var flags = flags
        flags[.database] = given
        return try Settings(flags: flags, file: settings)
    }

    /// Which database is meant.
    var setting: DatabaseSetting {
        get throws { try DatabaseSetting(try settings().text(.database)) }
    }

    /// The database as it may be shown: without a password.
    var shown: String {
        get throws { try settings().text(.database).withoutPassword }
    }

    /// The steps of the tables of all stores.
    static let migrations = PlanStore.migrations + JobStore.migrations + AccountStore.migrations

    /// The database with the tables of all stores, made where it is missing.
    ///
    /// - Parameters:
    ///   - connections: how many to PostgreSQL; nil for as many as usual.
    ///   - patience: how long PostgreSQL may be silent to whoever reads; nil for as long as a statement may take.
    func database(
        _ logger: Logger = .ofCommands, connections: Int? = nil, patience: Duration? = nil
    ) throws -> any Database {
        try setting.open(
            migrations: Self.migrations, connections: connections ?? DatabaseSetting.usualConnections,
            patience: patience, logger: logger)
    }

    /// The database, which must be there: whoever only looks should not leave an empty file behind.
    ///
    /// - Throws: `Problem` of kind `notFound`.
    func existingDatabase() throws -> any Database {
        if case .sqlite(let path) = try setting, !FileManager.default.fileExists(atPath: path) {
            throw Problem(.notFound, .databaseMissing(name: path))
        }
        return try database()
    }

    func plans() throws -> PlanStore { PlanStore(try database()) }
    func existingPlans() throws -> PlanStore { PlanStore(try existingDatabase()) }
    func existingAccounts() throws -> AccountStore { AccountStore(try existingDatabase()) }
    func existingJobs() throws -> JobStore { JobStore(try existingDatabase()) }
}
