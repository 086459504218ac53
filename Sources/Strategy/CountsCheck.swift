import Kernel
import Storage

/// Counts once more what is kept counted: where partners and target groups are named, and what plans hold.
struct CountsCheck {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func outcome() throws -> CheckOutcome {
        var outcome = CheckOutcome(.counts)
        for kind in SharedKind.allCases { try look(MentionTables(kind), &outcome) }
        outcome.count(try transaction.first("SELECT COUNT(*) FROM shelf") { $0.int(0) } ?? 0)
        try transaction.each(shelf) { outcome.add("plan \($0.text(0))") }
        return outcome
    }

    private func look(_ tables: MentionTables, _ outcome: inout CheckOutcome) throws {
        let name = tables.kind.rawValue
        try transaction.each(tables.recounted) { row in
            outcome.count()
            guard row.int(1) != row.int(3) || row.int(2) != row.int(4) else { return }
            let id: SharedID = try row.identifier(0)
            outcome.add("\(name) \(id): \(row.int(1)), \(row.int(2)) ≠ \(row.int(3)), \(row.int(4))")
        }
        try transaction.each(tables.misplaced) { row in
            let id: SharedID = try row.identifier(0)
            outcome.add("\(name) \(id): places \(row.int(1))")
        }
        try transaction.each(tables.misspelt) { row in
            let id: SharedID = try row.identifier(0)
            outcome.add("\(name) \(id): spellings \(row.int(1))")
        }
    }

    /// The plans of which the list says something else than is so, or nothing, or which are not published.
    private var shelf: SQL {
        """
        WITH made (plan_id, year, slug, objectives, chapters, indicators, findings) AS (\(literal: ShelfWriter.entries)),
        kept AS (SELECT plan_id, year, slug, objectives, chapters, indicators, findings FROM shelf)
        SELECT DISTINCT d.slug FROM (
            SELECT * FROM (SELECT * FROM made EXCEPT SELECT * FROM kept) a
            UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM made) b) d
        ORDER BY d.slug
        """
    }
}

extension MentionTables {
    /// How many objectives and plans name each, as it stands beside it and as it is.
    fileprivate var recounted: SQL {
        """
        SELECT s.id, s.objectives, s.plans, COUNT(DISTINCT o.id), COUNT(DISTINCT o.plan_id)
        FROM \(literal: subject) s LEFT JOIN (
            SELECT m.\(literal: id) AS subject_id, o.id, o.plan_id FROM \(literal: mention) m
            JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id WHERE p.stage = 'published'
        ) o ON o.subject_id = s.id
        GROUP BY s.id, s.objectives, s.plans ORDER BY s.id
        """
    }

    /// Of whom a place is missing or is none, and how many.
    fileprivate var misplaced: SQL {
        """
        WITH made (id, plan_id, objective_id, year, slug, position) AS (
            SELECT DISTINCT m.\(literal: id), p.id, o.id, COALESCE(p.first_year, 0), p.slug, o.position
            FROM \(literal: mention) m JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
            WHERE p.stage = 'published'),
        kept AS (SELECT \(literal: id) AS id, plan_id, objective_id, year, slug, position FROM \(literal: place))
        SELECT d.id, COUNT(*) FROM (
            SELECT * FROM (SELECT * FROM made EXCEPT SELECT * FROM kept) a
            UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM made) b) d
        GROUP BY d.id ORDER BY d.id
        """
    }

    /// Of whom a printed name is counted wrongly, and how many.
    fileprivate var misspelt: SQL {
        """
        WITH made (id, language, printed, mentions) AS (
            SELECT m.\(literal: id), t.language, t.printed, COUNT(*) FROM \(literal: mention) m
            JOIN \(literal: mentionText) t ON t.objective_id = m.objective_id AND t.position = m.position
            JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
            WHERE p.stage = 'published' GROUP BY m.\(literal: id), t.language, t.printed),
        kept AS (SELECT \(literal: id) AS id, language, printed, mentions FROM \(literal: spelling))
        SELECT d.id, COUNT(*) FROM (
            SELECT * FROM (SELECT * FROM made EXCEPT SELECT * FROM kept) a
            UNION ALL SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM made) b) d
        GROUP BY d.id ORDER BY d.id
        """
    }
}
