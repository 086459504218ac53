import Kernel
import Logging

extension DatabaseSetting {
    /// How many connections to PostgreSQL there may be at once, unless told otherwise.
    public static let usualConnections = 12

    /// Opens the database, makes it where it is missing (of SQLite: its file), and brings its schema to what the program needs.
    ///
    /// - Parameter migrations: those of the stores, in order; the journal's come first by themselves.
    /// - Parameter connections: how many to PostgreSQL; SQLite has as many as it needs.
    /// - Throws: `Problem`: databaseUnreadable, databaseNewer, databaseBusy, databaseFull, databaseAway,
    ///   databaseUnsuitable.
    public func open(
        migrations: [Migration], clock: Clock = .system, connections: Int = usualConnections, logger: Logger
    ) throws -> any Database {
        let all = JournalEntry.migrations + migrations
        switch self {
        case .sqlite(let path): return try SQLiteDatabase(path: path, migrations: all, clock: clock, logger: logger)
        case .postgres(let address):
            return try PostgresDatabase(
                address, connections: connections, migrations: all, clock: clock, logger: logger)
        case .memory: return try SQLiteDatabase(path: nil, migrations: all, clock: clock, logger: logger)
        }
    }
}
