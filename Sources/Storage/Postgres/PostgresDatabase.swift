import Foundation
import Kernel
import Logging

/// PostgreSQL through libpq.
///
/// A read is REPEATABLE READ: one snapshot. A write is SERIALIZABLE, as if it ran alone; where the server finds that
/// it did not, the write is undone and run again. Both run on threads of their own.
final class PostgresDatabase: Database {
    private let pool: PostgresPool
    private let stamps: PostgresStamp
    private let listener: PostgresListener
    private let patience: Duration?
    private let clock: Clock
    private let logger: Logger

    /// - Parameters:
    ///   - connections: how many there may be at once for reads and writes; one more asks for stamps.
    ///   - patience: how long the server may be silent to whoever reads; nil for as long as a statement may take.
    init(
        _ address: PostgresAddress, connections: Int, migrations: [Migration], patience: Duration? = nil,
        clock: Clock, logger: Logger
    ) throws {
        self.clock = clock
        self.logger = logger
        try PostgresMigration(migrations, clock: clock).carryOut(on: address)
        let outage = Outage()
        self.patience = patience
        pool = PostgresPool(address, size: connections, outage: outage, patience: patience)
        stamps = PostgresStamp(address, outage: outage, patience: patience)
        listener = PostgresListener(address: address, logger: logger)
        logger.debug("database open", metadata: ["name": "\(address.name)", "engine": "PostgreSQL"])
    }

    /// A connection that broke is replaced once: a read has no effect, so nothing is done twice.
    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        let patience = patience
        return try await pool.run(isWrite: false) { seat in
            let session = try seat.session()
            do {
                return try session.within(patience) { try session.read(body) }
            } catch  where session.isBroken && !session.isSilent {
                let another = try seat.session()
                return try another.within(patience) { try another.read(body) }
            }
        }
    }

    func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        let (clock, logger) = (clock, logger)
        return try await pool.run(isWrite: true) { seat in
            var attempts = WriteAttempts()
            while true {
                let session = try seat.session()
                do {
                    return try session.write(as: actor, at: clock.now, isAlone: attempts.isLast, body)
                } catch {
                    guard try attempts.areLeft(after: error, on: session) else { throw error }
                    logger.debug("a write is run again", metadata: ["attempt": "\(attempts.count)"])
                }
            }
        }
    }

    func stamp() async throws -> Stamp { try await stamps.now }

    func changes() -> AsyncStream<Void>? { listener.changes }

    /// The server is asked, which takes a journey.
    var stampAtOnce: Stamp? { nil }
    var connectionUse: ConnectionUse? { pool.use }
}

/// How often a write is run again, and when.
struct WriteAttempts {
    private(set) var count = 1
    private var hasBroken = false
    private static let most = 6

    /// The last attempt runs while no other write does: nothing can come in its way any more.
    var isLast: Bool { count == Self.most }

    /// Waits until it is time for another attempt.
    ///
    /// - Returns: false where there is none, because the mistake would be the same.
    /// - Throws: `Problem.Reason.writeUncertain` where the server may have kept the write: it is not run again.
    mutating func areLeft(after error: any Error, on session: PostgresSession) throws -> Bool {
        if session.isUncertain {
            throw Problem(.unavailable, .writeUncertain, detail: (error as? Problem)?.detail ?? "\(error)")
        }
        guard let state = session.failure, !isLast else { return false }
        if state.isBreak {
            // Before COMMIT nothing was kept.
            guard !hasBroken else { return false }
            hasBroken = true
        } else {
            guard state.isCollision || (state.isDouble && count == 1) else { return false }
            // Those who collided must not meet again: each waits for a time of its own, longer each time.
            usleep(UInt32.random(in: 0...(2000 << count)))
        }
        count += 1
        return true
    }
}

extension PostgresSession {
    func read<Value>(_ body: (Transaction) throws -> Value) throws -> Value {
        try inTransaction(["BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"], isReading: true) {
            let transaction = Transaction(on: self)
            let value = try body(transaction)
            try transaction.end()
            return value
        }
    }

    /// Writes share a lock that the last attempt of one, and a migration, take for themselves. The lock comes before
    /// the snapshot, or it would be of no use.
    fileprivate func write<Value>(
        as actor: Kernel.Actor, at now: Instant, isAlone: Bool, _ body: (WriteTransaction) throws -> Value
    ) throws -> Value {
        let lock: SQL =
            isAlone ? "LOCK TABLE migration IN EXCLUSIVE MODE" : "LOCK TABLE migration IN ROW SHARE MODE"
        return try inTransaction(["BEGIN ISOLATION LEVEL SERIALIZABLE", lock], isReading: false) {
            let transaction = WriteTransaction(on: self, as: actor, at: now)
            let value = try body(transaction)
            try transaction.end()
            isToldOf = transaction.hasChanged
            return value
        }
    }
}
