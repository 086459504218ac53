import Kernel

/// Brings the schema to what the program needs. Of several programs that start at once, one does it, and the others
/// wait for it and find it done.
struct PostgresMigration {
    private let migrations: [Migration]
    private let clock: Clock

    init(_ migrations: [Migration], clock: Clock) {
        self.migrations = migrations
        self.clock = clock
    }

    func carryOut(on address: PostgresAddress) throws {
        let session = try PostgresSession(address)
        let migrator = Migrator(migrations: migrations, dialect: .postgres, now: clock.now, name: address.name)
        session.runsOnce = true
        session.patience = nil
        // READ COMMITTED: what is read behind the lock was committed before it. The number is the lock's own.
        let begin: [SQL] = [
            "BEGIN ISOLATION LEVEL READ COMMITTED", "SET LOCAL statement_timeout = 0",
            "SET LOCAL idle_in_transaction_session_timeout = 0", "SELECT pg_advisory_xact_lock(4713028611)",
        ]
        try session.inTransaction(begin, isReading: false) { try migrator.migrate(session) }
    }
}
