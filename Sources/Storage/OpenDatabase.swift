import Kernel
import Logging

extension DatabaseSetting {
    /// Opens the database, makes it where it is missing, and brings its schema to what the program needs.
    ///
    /// - Parameter migrations: those of the stores, in order; the journal's come first by themselves.
    /// - Throws: `Problem`: databaseUnreadable, databaseNewer, databaseBusy, databaseFull.
    public func open(migrations: [Migration], clock: Clock = .system, logger: Logger) throws -> any Database {
        let all = JournalEntry.migrations + migrations
        switch self {
        case .sqlite(let path): return try SQLiteDatabase(path: path, migrations: all, clock: clock, logger: logger)
        case .memory: return try SQLiteDatabase(path: nil, migrations: all, clock: clock, logger: logger)
        }
    }
}
