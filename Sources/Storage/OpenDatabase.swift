import Kernel
import Logging

extension DatabaseSetting {
    /// How many connections to PostgreSQL there may be at once, unless told otherwise.
    public static let usualConnections = 12

    /// How long a server may leave a visitor without an answer. What it was asked for takes hundredths of a second.
    public static let patienceOfPages = Duration.seconds(4)

    /// Opens the database, makes it where it is missing (of SQLite: its file), and brings its schema to what the program needs.
    ///
    /// - Parameters:
    ///   - migrations: those of the stores, in order; the journal's come first by themselves.
    ///   - connections: how many to PostgreSQL; SQLite has as many as it needs.
    ///   - patience: how long PostgreSQL may be silent to whoever reads; nil for as long as a statement may take,
    ///     for those who ask what takes long.
    /// - Throws: `Problem`: databaseUnreadable, databaseNewer, databaseBusy, databaseFull, databaseAway,
    ///   databaseUnsuitable.
    public func open(
        migrations: [Migration], clock: Clock = .system, connections: Int = usualConnections,
        patience: Duration? = nil, logger: Logger
    ) throws -> any Database {
        let all = JournalEntry.migrations + migrations
        switch self {
        case .sqlite(let path): return try SQLiteDatabase.opened(path, migrations: all, clock: clock, logger: logger)
        case .postgres(let address):
            return try PostgresDatabase(
                address, connections: connections, migrations: all, patience: patience, clock: clock, logger: logger)
        case .memory: return try SQLiteDatabase(path: nil, migrations: all, clock: clock, logger: logger)
        }
    }
}
