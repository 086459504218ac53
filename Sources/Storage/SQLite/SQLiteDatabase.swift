import CSQLite
import Dispatch
import Foundation
import GRDB
import Kernel
import Logging
import Synchronization

/// SQLite through GRDB: one connection that writes and several that read, in write-ahead mode, so that they do not
/// wait for each other.
///
/// A commit waits for the disk (`synchronous = FULL`): what was acknowledged survives a loss of power, at the
/// price of one flush a write.
final class SQLiteDatabase: Database, Snapshots {
    private let writer: DatabaseQueue
    /// nil for a database in memory, which has one connection for all.
    private let readers: SQLiteReaders?
    /// A write waits: for the one before it, for another process, for the disk. It does so on a thread of its own.
    private let writing = DispatchQueue(label: "belfry.database.write")
    /// nil for a database in memory, which nobody else can change.
    private let stamps: SQLiteStamp?
    /// How often this process has changed the database.
    private let writes = Atomic<Int64>(0)
    private let clock: Clock
    private let name: String

    /// What holds for SQLite in the whole process, set once before its first use. It counts the bytes it has asked for
    /// behind one lock, which all connections take some 250 times a page: nobody reads the count.
    private static let settings: Void = { _ = sqlite3_config_memstatus(0) }()

    /// - Parameters:
    ///   - path: nil for a database in memory.
    ///   - migrations: nil to leave the schema as it is.
    init(path: String?, migrations: [Migration]?, clock: Clock, logger: Logger) throws {
        _ = Self.settings
        let name = path.map { URL(fileURLWithPath: $0).lastPathComponent } ?? ":memory:"
        self.name = name
        self.clock = clock
        writer = try Self.mapping(name) { try Self.writer(path) }
        readers = path.map { path in SQLiteReaders { try Self.reader(path) } }
        stamps = try path.map { try SQLiteStamp(path: $0, name: name) }
        if let migrations { try migrate(migrations) }
        logger.debug("database open", metadata: ["name": "\(name)", "engine": "SQLite"])
    }

    /// The database of a file. In write-ahead mode even reading makes a file beside it: where that is what fails, it is
    /// said so.
    static func opened(
        _ path: String, migrations: [Migration]?, clock: Clock, logger: Logger
    ) throws -> SQLiteDatabase {
        do {
            return try SQLiteDatabase(path: path, migrations: migrations, clock: clock, logger: logger)
        } catch let problem as Problem {
            let isThere = FileManager.default.fileExists(atPath: path)
            let isWritable = access(path, W_OK) == 0 && access(Folder(of: path).path, W_OK) == 0
            guard case .databaseUnreadable(let name) = problem.reason, isThere, !isWritable else { throw problem }
            throw Problem(.unavailable, .databaseReadOnly(name: name), detail: problem.detail)
        }
    }

    /// A file that lacks no step is not written to: it can be read where the disk is full.
    private func migrate(_ migrations: [Migration]) throws {
        guard try !now({ try Migrator.missing(of: migrations, in: $0, name: name).isEmpty }) else { return }
        let migrator = Migrator(migrations: migrations, dialect: .sqlite, now: clock.now, name: name)
        try inTransaction { connection in try migrator.migrate(connection) }
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try now(body)
    }

    func now<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        try snapshot { connection in
            let transaction = Transaction(on: connection)
            let value = try body(transaction)
            try transaction.end()
            return value
        }
    }

    func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            writing.async { continuation.resume(with: Result { try self.change(as: actor, body) }) }
        }
    }

    func stamp() async throws -> Stamp {
        guard let stamps else { return Stamp(writes.load(ordering: .acquiring)) }
        return try stamps.now
    }

    var stampAtOnce: Stamp? {
        guard let stamps else { return Stamp(writes.load(ordering: .acquiring)) }
        return try? stamps.now
    }

    private func change<Value>(as actor: Kernel.Actor, _ body: (WriteTransaction) throws -> Value) throws -> Value {
        let value = try inTransaction { connection in
            let transaction = WriteTransaction(on: connection, as: actor, at: clock.now)
            let value = try body(transaction)
            try transaction.end()
            return value
        }
        writes.add(1, ordering: .releasing)
        return value
    }

    private func snapshot<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
        func read(_ database: GRDB.Database) throws -> Value {
            let connection = SQLiteConnection(database, name: name)
            return try connection.inTransaction("BEGIN DEFERRED") { try body(connection) }
        }
        return try Self.mapping(name) {
            if let readers { return try readers.read(read) }
            return try writer.unsafeRead { database in try database.readOnly { try read(database) } }
        }
    }

    private func inTransaction<Value>(_ body: (SQLiteConnection) throws -> Value) throws -> Value {
        try Self.mapping(name) {
            try writer.writeWithoutTransaction { database in
                let connection = SQLiteConnection(database, name: name)
                return try connection.inTransaction("BEGIN IMMEDIATE") { try body(connection) }
            }
        }
    }

    private static func writer(_ path: String?) throws -> DatabaseQueue {
        var configuration = configuration
        guard let path else { return try DatabaseQueue(configuration: configuration) }
        configuration.journalMode = .wal
        let writer = try DatabaseQueue(path: path, configuration: configuration)
        // GRDB has chosen NORMAL with the write-ahead mode.
        try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return writer
    }

    /// From how many bytes on, and up to how many, a file is read where the system has it in memory. A search goes to
    /// many places of it, more than a connection keeps, and asking for each took a tenth of its time. A smaller file
    /// would only be in memory twice.
    private static let (mappedFrom, mappedAtMost) = (64 << 20, 256 << 20)

    private static func reader(_ path: String) throws -> DatabaseQueue {
        var configuration = configuration
        configuration.readonly = true
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        if size ?? 0 > mappedFrom {
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = \(mappedAtMost)") }
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        // Another process may be writing, such as a command beside the server. GRDB's default is not to wait.
        configuration.busyMode = .timeout(5)
        // 4 MiB a connection: half the plan of a year, so that what is often read does not go to the file.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -4096") }
        return configuration
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
