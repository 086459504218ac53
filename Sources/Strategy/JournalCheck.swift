import Kernel
import Storage

/// Holds plans to the journal: each was added, has the revision of its last entry, and is there unless it was removed.
struct JournalCheck {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func outcome() throws -> CheckOutcome {
        var outcome = CheckOutcome(.journal)
        outcome.count(try transaction.first("SELECT COUNT(*) FROM journal") { $0.int(0) } ?? 0)
        try plans(&outcome)
        try lost(&outcome)
        try shared(&outcome)
        return outcome
    }

    private func plans(_ outcome: inout CheckOutcome) throws {
        try transaction.each(
            """
            SELECT p.slug, p.revision, COALESCE(MAX(j.revision), 0), COUNT(DISTINCT j.revision),
                COALESCE(SUM(CASE WHEN j.action = 'add' AND j.subject_kind = 'plan' AND j.revision = 1
                    THEN 1 ELSE 0 END), 0),
                COALESCE(SUM(CASE WHEN j.action = 'remove' AND j.subject_kind = 'plan' THEN 1 ELSE 0 END), 0)
            FROM plan p LEFT JOIN journal j ON j.plan_id = p.id
            GROUP BY p.id, p.slug, p.revision ORDER BY p.slug
            """
        ) { row in
            let (slug, revision, last) = (row.text(0), row.int(1), row.int(2))
            if row.int(4) != 1 { outcome.add("\(slug): no first entry") }
            if revision != last { outcome.add("\(slug): revision \(revision), last entry \(last)") }
            if row.int(3) < last { outcome.add("\(slug): \(last - row.int(3)) entries are missing") }
            if row.int(5) > 0 { outcome.add("\(slug): was removed, and is there") }
        }
    }

    private func lost(_ outcome: inout CheckOutcome) throws {
        try transaction.each(
            """
            SELECT j.became FROM journal j
            WHERE j.action = 'add' AND j.subject_kind = 'plan'
                AND NOT EXISTS (SELECT 1 FROM plan p WHERE p.id = j.plan_id)
                AND NOT EXISTS (
                    SELECT 1 FROM journal r
                    WHERE r.plan_id = j.plan_id AND r.action = 'remove' AND r.subject_kind = 'plan')
            ORDER BY j.id
            """
        ) { outcome.add("was not removed, and is gone: \($0.text(0))") }
    }

    /// Entries about what plans share are numbered without a gap, by kind.
    private func shared(_ outcome: inout CheckOutcome) throws {
        try transaction.each(
            """
            SELECT subject_kind, COUNT(*), MAX(revision) FROM journal
            WHERE plan_id IS NULL GROUP BY subject_kind ORDER BY subject_kind
            """
        ) { row in
            if row.int(1) != row.int(2) {
                outcome.add("\(row.text(0)): \(row.int(2) - row.int(1)) entries are missing")
            }
        }
    }
}
