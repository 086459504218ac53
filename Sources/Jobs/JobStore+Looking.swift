import Kernel
import Storage

extension JobStore {
    /// All jobs, those that need a look first: the dead, what is under way or waits, what is done; the newest of each
    /// first.
    ///
    /// - Parameter limit: How many at most.
    public func all(limit: Int = 200) async throws -> [Job] {
        try await database.read { transaction in
            try transaction.all(
                """
                SELECT \(literal: Job.columns) FROM job
                ORDER BY CASE WHEN outcome = 'dead' THEN 0 WHEN outcome IS NULL THEN 1 ELSE 2 END, due DESC, id DESC
                LIMIT \(limit)
                """
            ) { try Job($0) }
        }
    }

    /// How many jobs there are in each state.
    public func counts() async throws -> [Job.State: Int] {
        let now = now
        return try await database.read { transaction in
            var counts: [Job.State: Int] = [:]
            try transaction.each(
                """
                SELECT CASE WHEN outcome IS NOT NULL THEN outcome WHEN leased_until > \(now) THEN 'running'
                    ELSE 'waiting' END AS state, COUNT(*)
                FROM job GROUP BY 1
                """
            ) { row in if let state = Job.State(rawValue: row.text(0)) { counts[state] = row.int(1) } }
            return counts
        }
    }

    /// Lets dead jobs be tried again, from their first attempt.
    ///
    /// - Parameter id: nil for all that are dead.
    /// - Returns: those that will be tried.
    /// - Throws: `jobNotDead` where the one that is named is not dead, or not there.
    public func retry(_ id: JobID?, as actor: Kernel.Actor) async throws -> [Job] {
        try await database.write(as: actor) { transaction in
            let dead = try transaction.all(
                "SELECT \(literal: Job.columns) FROM job WHERE outcome = 'dead' ORDER BY due, id"
            ) { try Job($0) }.filter { id == nil || $0.id == id }
            if let id, dead.isEmpty { throw Problem(.notFound, .jobNotDead(id: id.description)) }
            var revision = try JournalEntry.sharedActions(on: "job", in: transaction).first?.revision ?? 0
            for job in dead {
                try transaction.execute(
                    """
                    UPDATE job SET outcome = NULL, ended = NULL, attempts = 0, due = \(transaction.now)
                    WHERE id = \(job.id)
                    """)
                revision += 1
                try transaction.record(
                    JournalEntry.Draft(
                        "retry", "job", job.id, sharedRevision: revision, was: #"{"state":"dead"}"#,
                        became: #"{"state":"waiting"}"#))
            }
            return dead
        }
    }

    /// Forgets what was done before a moment. What is dead stays until somebody has looked at it.
    public func forgetDone(before moment: Instant) async throws {
        let old: SQL = "SELECT 1 FROM job WHERE outcome = 'done' AND ended < \(moment) LIMIT 1"
        guard try await database.read({ try $0.first(old) { _ in true } }) == true else { return }
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping {
                try transaction.execute("DELETE FROM job WHERE outcome = 'done' AND ended < \(moment)")
            }
        }
    }
}

extension Job {
    /// What `init(_: Row)` reads.
    static let columns: StaticString = "id, kind, subject, due, attempts, holder, leased_until, outcome, ended, failure"

    init(_ row: Row) throws {
        id = try row.identifier(0)
        kind = row.text(1)
        subject = row.text(2)
        due = Instant(milliseconds: row.int64(3))
        attempts = row.int(4)
        lease = row.optionalText(5).map { Lease(holder: $0, until: Instant(milliseconds: row.int64(6))) }
        outcome = row.optionalText(7).map { Outcome(isDone: $0 == "done", at: Instant(milliseconds: row.int64(8))) }
        failure = row.optionalText(9)
    }
}
