import Dispatch
import Kernel

/// One file that holds all of a database as it was at one moment.
public struct Backup: Sendable, Hashable {
    public let path: String
    public let bytes: Int
    /// 64 hexadecimal digits.
    public let sha256: String
    /// The steps that its schema had taken.
    public let steps: [String]
}

/// What was put in the place of a database.
public struct Restored: Sendable, Hashable {
    public let backup: Backup
    /// Where the database that was there before is now; nil where there was none.
    public let keptAside: String?
}

extension DatabaseSetting {
    /// Writes all of the database, as it is at one moment, into one file, while others go on reading and writing.
    ///
    /// The file appears under its name once it was written whole, checked and flushed to the disk; before that, and
    /// where something goes wrong, there is none. Only its owner may read it.
    ///
    /// Where the task is cancelled, it is broken off at once.
    ///
    /// - Parameter replacing: whether a file of that name may be replaced.
    /// - Throws: `databaseMissing`, `databaseInMemory`, `backupExists`, `backupUnwritable`, `databaseFull`,
    ///   `databaseDamaged`; `CancellationError`.
    public func backup(to path: String, replacing: Bool = false) async throws -> Backup {
        let breaking = Breaking()
        return try await withTaskCancellationHandler {
            try await Self.apart { try backupNow(to: path, replacing: replacing, breaking) }
        } onCancel: {
            breaking.begin()
        }
    }

    /// Puts what a backup holds in the place of the database, which must be absent or empty, or may be replaced.
    ///
    /// - Parameters:
    ///   - migrations: those of the stores: a backup whose schema has taken another step is newer than the program.
    ///   - replacing: whether a database that holds something may be replaced. It is kept aside.
    /// - Throws: `fileMissing`, `backupForeign`, `backupDamaged`, `backupNewer`, `backupUnfinished`,
    ///   `databaseNotEmpty`, `databaseInUse`, `databaseInMemory`, `backupUnwritable`, `databaseFull`.
    public func restore(
        from path: String, migrations: [Migration], replacing: Bool = false, clock: Clock = .system
    ) async throws -> Restored {
        let known = Set((JournalEntry.migrations + migrations).map(\.name))
        return try await Self.apart {
            try restoreNow(from: path, known: known, replacing: replacing, now: clock.now)
        }
    }

    private func backupNow(to path: String, replacing: Bool, _ breaking: Breaking) throws -> Backup {
        switch self {
        case .sqlite(let database):
            try SQLiteBackup(of: database, breaking).write(to: path, replacing: replacing)
        case .postgres(let address):
            try PostgresBackup(of: address, breaking).write(to: path, replacing: replacing)
        case .memory: throw Problem(.invalid, .databaseInMemory)
        }
    }

    private func restoreNow(from path: String, known: Set<String>, replacing: Bool, now: Instant) throws -> Restored {
        switch self {
        case .sqlite(let target):
            try SQLiteRestore(to: target, known: known, now: now).restore(from: path, replacing: replacing)
        case .postgres(let address): try PostgresBackup(of: address).restore(from: path, known: known)
        case .memory: throw Problem(.invalid, .databaseInMemory)
        }
    }

    /// On a thread of its own: it takes seconds, and the threads that tasks run on are few.
    private static func apart<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "belfry.keeping").async { continuation.resume(with: Result { try work() }) }
        }
    }
}
