import Foundation
import GRDB
import Kernel
import Logging

/// SQLite, through GRDB's pool: several readers beside one writer, in write-ahead mode.
///
/// A commit waits for the disk (`synchronous = FULL`): what was acknowledged survives a loss of power, at the
/// price of one flush a write.
final class SQLiteDatabase: Database {
    private let readers: Workers
    private let writer: Workers
    private let clock: Clock
    private let name: String

    /// - Parameter path: nil for a database in memory, which has one connection.
    init(path: String?, migrations: [Migration], clock: Clock, logger: Logger) throws {
        let name = path.map { URL(fileURLWithPath: $0).lastPathComponent } ?? ":memory:"
        self.name = name
        self.clock = clock
        let pool = try Self.mapping(name) { try Self.open(path) }
        readers = Workers(count: path == nil ? 1 : Self.readerCount, label: "belfry.database.read") { serve in
            try Self.mapping(name) {
                try pool.unsafeRead { database in
                    // A database in memory is read by the connection that writes it.
                    try database.readOnly { serve(SQLiteConnection(database, name: name)) }
                }
            }
        }
        writer = Workers(count: 1, label: "belfry.database.write") { serve in
            pool.writeWithoutTransaction { database in serve(SQLiteConnection(database, name: name)) }
        }
        let migrator = Migrator(migrations: migrations, dialect: .sqlite, now: clock.now, name: name)
        try Self.mapping(name) {
            try pool.writeWithoutTransaction { database in
                let connection = SQLiteConnection(database, name: name)
                try connection.inTransaction("BEGIN IMMEDIATE") { try migrator.migrate(connection) }
            }
        }
        logger.debug("database open", metadata: ["name": "\(name)", "engine": "SQLite"])
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await readers.run { [name] connection in
            try Self.mapping(name) {
                try connection.inTransaction("BEGIN DEFERRED") {
                    let transaction = Transaction(on: connection)
                    let value = try body(transaction)
                    try transaction.end()
                    return value
                }
            }
        }
    }

    func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        try await writer.run { [name, clock] connection in
            try Self.mapping(name) {
                try connection.inTransaction("BEGIN IMMEDIATE") {
                    let transaction = WriteTransaction(on: connection, as: actor, at: clock.now)
                    let value = try body(transaction)
                    try transaction.end()
                    return value
                }
            }
        }
    }

    private static let readerCount = max(2, min(8, ProcessInfo.processInfo.activeProcessorCount))

    private static func open(_ path: String?) throws -> any DatabaseWriter {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        // Another process may be writing, such as a command beside the server.
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = readerCount
        configuration.persistentReadOnlyConnections = true
        // 8 MiB a connection: the pages of a plan of a year, so that a walk through it does not go to the file.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8192") }
        guard let path else { return try DatabaseQueue(configuration: configuration) }
        let pool = try DatabasePool(path: path, configuration: configuration)
        // GRDB's pool has chosen NORMAL by now.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return pool
    }

    /// GRDB's own errors (opening, preparing a statement) as problems.
    private static func mapping<Value>(_ name: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw Problem(
                sqlite: error.extendedResultCode.rawValue, message: error.message ?? "", statement: error.sql,
                database: name)
        }
    }
}
