import ArgumentParser
import Foundation
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
    func setting() throws -> DatabaseSetting { try DatabaseSetting(try settings().text(.database)) }

    /// The plans of the database, which is made where it is missing.
    func plans() throws -> PlanStore {
        PlanStore(try database(.ofCommands))
    }

    /// The database with the tables of plans, made where it is missing.
    func database(_ logger: Logger) throws -> any Database {
        try setting().open(migrations: PlanStore.migrations, logger: logger)
    }

    /// The plans of a database that must be there: whoever only looks should not leave an empty file behind.
    ///
    /// - Throws: `Problem` of kind `notFound`.
    func existingPlans() throws -> PlanStore {
        if case .sqlite(let path) = try setting(), !FileManager.default.fileExists(atPath: path) {
            throw Problem(.notFound, .databaseMissing(name: path))
        }
        return try plans()
    }
}
