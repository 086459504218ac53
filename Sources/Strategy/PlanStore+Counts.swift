import Kernel
import Storage

extension PlanStore {
    /// For how long after a step of the schema an older program may still publish, which does not count.
    private static let week: Int64 = 7 * 24 * 3_600_000

    /// Counts anew where an older program has published, merged or removed something while machines were updated one
    /// after the other. To count everything once more takes seconds where there is much.
    ///
    /// - Parameter now: Nothing is looked at later than a week after a step of the schema; nil to look in any case.
    /// - Returns: whether something was counted wrongly.
    @discardableResult
    public func bringCountsUpToDate(at now: Instant? = nil) async throws -> Bool {
        let areWrong = try await database.read { transaction in
            if let now {
                let step = try transaction.first("SELECT MAX(at) FROM migration") { $0.int64(0) } ?? 0
                guard now.milliseconds - step < PlanStore.week else { return false }
            }
            return try CountsCheck(transaction).outcome().faults > 0
        }
        if areWrong { try await database.write(as: .system) { try PlanStore.recount(in: $0) } }
        return areWrong
    }

    static func recount(in transaction: WriteTransaction) throws {
        try transaction.deriving {
            for kind in SharedKind.allCases { try MentionTables(kind).countAll(in: transaction) }
            try ShelfWriter(transaction).putAll()
            // So that whoever keeps answers notices.
            try transaction.execute(
                """
                INSERT INTO search_state (name, value) VALUES ('made', \(PlanID(at: transaction.now).description))
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """)
        }
    }
}
