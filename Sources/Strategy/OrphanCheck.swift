import Kernel
import Storage

/// Looks for what belongs to nothing, or lacks what it cannot be without, and which no reference guards.
struct OrphanCheck {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func outcome() throws -> CheckOutcome {
        var outcome = CheckOutcome(.orphans)
        try look("SELECT COUNT(*) FROM source_document", &outcome)
        try find(
            "source_document",
            """
            SELECT s.name FROM source_document s WHERE NOT EXISTS (SELECT 1 FROM plan p WHERE p.source_id = s.id)
            """, &outcome)
        try look("SELECT COUNT(*) FROM objective", &outcome)
        try find(
            "objective",
            """
            SELECT o.number FROM objective o JOIN objective p ON p.id = o.parent_id WHERE o.depth <> p.depth + 1
            """, &outcome)
        try look("SELECT COUNT(*) FROM list_entry", &outcome)
        try find(
            "entry of a list without a text",
            """
            SELECT p.slug FROM list_entry e JOIN plan p ON p.id = e.plan_id WHERE NOT EXISTS (
                SELECT 1 FROM list_entry_text t WHERE t.entry_id = e.id AND t.part = 0)
            """, &outcome)
        for kind in SharedKind.allCases { try look(MentionTables(kind), &outcome) }
        return outcome
    }

    private func look(_ tables: MentionTables, _ outcome: inout CheckOutcome) throws {
        let name = tables.kind.rawValue
        try look("SELECT COUNT(*) FROM \(literal: tables.subject)", &outcome)
        try find(
            "\(name) without an address",
            """
            SELECT COALESCE(MIN(n.name), '') FROM \(literal: tables.subject) s
            LEFT JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = s.id
            WHERE NOT EXISTS (
                SELECT 1 FROM \(literal: tables.slug) a WHERE a.\(literal: tables.id) = s.id AND a.is_current = 1)
            GROUP BY s.id
            """, &outcome)
        try find(
            "\(name) without a name",
            """
            SELECT COALESCE(MIN(a.slug), '') FROM \(literal: tables.subject) s
            LEFT JOIN \(literal: tables.slug) a ON a.\(literal: tables.id) = s.id
            WHERE NOT EXISTS (SELECT 1 FROM \(literal: tables.text) n WHERE n.\(literal: tables.id) = s.id)
            GROUP BY s.id
            """, &outcome)
        try find(
            "\(name) that nothing names",
            """
            SELECT COALESCE(MIN(a.slug), '') FROM \(literal: tables.subject) s
            LEFT JOIN \(literal: tables.slug) a ON a.\(literal: tables.id) = s.id
            WHERE NOT EXISTS (SELECT 1 FROM \(literal: tables.mention) m WHERE m.\(literal: tables.id) = s.id)
                AND NOT EXISTS (
                    SELECT 1 FROM \(literal: tables.key) k WHERE k.\(literal: tables.id) = s.id AND k.decided = 1)
                AND NOT EXISTS (
                    SELECT 1 FROM \(literal: tables.text) n WHERE n.\(literal: tables.id) = s.id
                        AND n.state = 'approved')
            GROUP BY s.id
            """, &outcome)
    }

    private func look(_ count: SQL, _ outcome: inout CheckOutcome) throws {
        outcome.count(try transaction.first(count) { $0.int(0) } ?? 0)
    }

    private func find(_ what: String, _ lost: SQL, _ outcome: inout CheckOutcome) throws {
        try transaction.each(lost) { outcome.add("\(what): \($0.text(0))") }
    }
}
