import Foundation
import Kernel
import Logging

/// A database of which a snapshot can be read on the thread that asks, in the middle of other work.
protocol Snapshots: Sendable {
    func now<Value>(_ body: (Transaction) throws -> Value) throws -> Value
}

extension DatabaseSetting {
    /// The steps that the schema has still to take, in their order; all of them where there is nothing yet.
    ///
    /// - Throws: `databaseMissing`, `databaseNewer`.
    public func missingSteps(of migrations: [Migration], logger: Logger) throws -> [String] {
        let all = JournalEntry.migrations + migrations
        return try openAsItIs(logger: logger).now { transaction in
            try Migrator.missing(of: all, in: transaction, name: name).map(\.name)
        }
    }

    /// Opens a database that is there, and leaves its schema as it is.
    ///
    /// - Throws: `databaseMissing`.
    func openAsItIs(logger: Logger) throws -> any Snapshots {
        switch self {
        case .sqlite(let path):
            guard FileManager.default.fileExists(atPath: path) else {
                throw Problem(.notFound, .databaseMissing(name: path))
            }
            return try SQLiteDatabase(path: path, migrations: nil, clock: .system, logger: logger)
        case .postgres(let address): return PostgresSnapshots(address: address)
        case .memory: throw Problem(.invalid, .databaseInMemory)
        }
    }

    /// For what is said about it; without a password.
    public var name: String {
        switch self {
        case .sqlite(let path): path
        case .postgres(let address): address.name
        case .memory: ":memory:"
        }
    }
}
