import Kernel
import Storage

/// The jobs, and who has them: rows that are leased, so that any number of machines may ask for work at once.
///
/// What is written here is about the program's own work: the rows themselves tell what happened, and the journal gets
/// only what a person has done.
public struct JobStore: Sendable {
    let database: any Database
    private let clock: Clock

    public init(_ database: any Database, clock: Clock = .system) {
        self.database = database
        self.clock = clock
    }

    public var now: Instant { clock.now }

    /// Adds a job, unless there is one of that kind and for that already, whatever became of it.
    ///
    /// - Returns: whether it was added.
    @discardableResult
    public func add(_ kind: String, for subject: String, due: Instant? = nil) async throws -> Bool {
        let isThere = try await database.read { transaction in
            try transaction.first("SELECT 1 FROM job WHERE kind = \(kind) AND subject = \(subject)") { _ in true }
        }
        if isThere == true { return false }
        return try await database.write(as: .system) { transaction in
            try transaction.housekeeping { try transaction.addJob(kind, for: subject, due: due) }
        }
    }

    /// Takes the job that has waited longest and is due, and which nobody has.
    ///
    /// - Parameters:
    ///   - kinds: Those that the caller can do, at most eight.
    ///   - holder: Who takes it.
    ///   - milliseconds: For how long. Whoever works longer extends it.
    /// - Returns: nil where there is none, or where the one that is due was lost by its holder: that counts as a
    ///   failure, so that work that ends its program is put off and given up like any other.
    public func take(_ kinds: [String], holder: String, for milliseconds: Int64) async throws -> Job? {
        let now = clock.now
        // Asking costs no write as long as there is nothing to do.
        let isWaiting = try await database.read { transaction in
            try transaction.first(Self.free(kinds, at: now, .unlocked, in: transaction)) { _ in true }
        }
        guard isWaiting == true else { return nil }
        return try await database.write(as: .system) { transaction in
            let free = Self.free(kinds, at: now, .lockedSkippingOthers, in: transaction)
            guard var job = try transaction.first(free, { try Job($0) }) else { return nil }
            if job.lease != nil {
                let failed = Self.failed(job, Self.lost, at: now, chance: 0.5)
                try transaction.housekeeping { try transaction.execute(failed) }
                return nil
            }
            let lease = Job.Lease(holder: holder, until: Instant(milliseconds: now.milliseconds + milliseconds))
            try transaction.housekeeping {
                try transaction.execute(
                    """
                    UPDATE job SET holder = \(holder), leased_until = \(lease.until), attempts = attempts + 1
                    WHERE id = \(job.id)
                    """)
            }
            job.attempts += 1
            job.lease = lease
            return job
        }
    }

    private static func free(
        _ kinds: [String], at now: Instant, _ lock: RowLock, in transaction: Transaction
    ) -> SQL {
        """
        SELECT \(literal: Job.columns) FROM job
        WHERE outcome IS NULL AND due <= \(now) AND (leased_until IS NULL OR leased_until <= \(now))
            AND kind IN \(kinds, of: 8)
        ORDER BY due, id LIMIT 1\(lock, in: transaction)
        """
    }

    /// Keeps a job that takes long.
    ///
    /// - Returns: false where it is not the holder's any more: the lease ran out and somebody else took it.
    public func extend(_ job: Job, for milliseconds: Int64) async throws -> Bool {
        let until = Instant(milliseconds: clock.now.milliseconds + milliseconds)
        return try await change(job) { "UPDATE job SET leased_until = \(until) WHERE \(held: $0)" }
    }

    /// - Returns: false where it is not the holder's any more.
    @discardableResult
    public func finish(_ job: Job) async throws -> Bool {
        let now = clock.now
        return try await change(job) {
            """
            UPDATE job SET outcome = 'done', ended = \(now), holder = NULL, leased_until = NULL, failure = NULL
            WHERE \(held: $0)
            """
        }
    }

    /// Lets a job be tried again later, or gives it up where it was tried often enough.
    ///
    /// - Parameter failure: What went wrong, for whoever looks after the machine.
    @discardableResult
    public func fail(_ job: Job, _ failure: String, chance: Double = .random(in: 0...1)) async throws -> Bool {
        let now = clock.now
        return try await change(job) { Self.failed($0, failure, at: now, chance: chance) }
    }

    /// Gives a job back that was broken off, as if it had not been begun: it is not the work that failed.
    @discardableResult
    public func giveBack(_ job: Job) async throws -> Bool {
        try await change(job) {
            "UPDATE job SET holder = NULL, leased_until = NULL, attempts = attempts - 1 WHERE \(held: $0)"
        }
    }

    /// What is said of a job whose holder said nothing any more.
    static let lost = "the program that did it ended"

    private static func failed(_ job: Job, _ failure: String, at now: Instant, chance: Double) -> SQL {
        if job.attempts >= RetryDelay.attempts {
            return """
                UPDATE job SET outcome = 'dead', ended = \(now), holder = NULL, leased_until = NULL,
                    failure = \(failure)
                WHERE \(held: job)
                """
        }
        let delay = RetryDelay.milliseconds(after: job.attempts, chance: chance)
        let due = Instant(milliseconds: now.milliseconds + delay)
        return """
            UPDATE job SET due = \(due), holder = NULL, leased_until = NULL, failure = \(failure)
            WHERE \(held: job)
            """
    }

    private func change(_ job: Job, _ statement: @escaping @Sendable (Job) -> SQL) async throws -> Bool {
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping { try transaction.execute(statement(job)) == 1 }
        }
    }
}

extension WriteTransaction {
    /// Adds a job in the transaction that makes it necessary, unless there is one of that kind and for that already.
    ///
    /// - Returns: whether it was added.
    @discardableResult
    public func addJob(_ kind: String, for subject: String, due: Instant? = nil) throws -> Bool {
        try execute(
            """
            INSERT INTO job (id, kind, subject, due, attempts)
            VALUES (\(JobID(at: now)), \(kind), \(subject), \(due ?? now), 0)
            ON CONFLICT (kind, subject) DO NOTHING
            """) == 1
    }
}

extension SQL.StringInterpolation {
    /// The row of a job, as long as its holder has it.
    fileprivate mutating func appendInterpolation(held job: Job) {
        appendLiteral("id = ")
        appendInterpolation(job.id)
        appendLiteral(" AND outcome IS NULL AND holder = ")
        appendInterpolation(job.lease?.holder ?? "")
        appendLiteral(" AND attempts = ")
        appendInterpolation(job.attempts)
    }
}
