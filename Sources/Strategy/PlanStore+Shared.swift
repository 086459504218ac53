import Kernel
import Storage

extension PlanStore {
    /// Everybody of a kind who is named, in all plans or in one, in at most two statements.
    ///
    /// - Throws: `planUnknown`.
    public func shared(_ kind: SharedKind, in slug: String? = nil) async throws -> SharedList {
        try await database.read { transaction in
            let reader = SharedReader(kind, transaction)
            guard let slug else {
                return SharedList(kind: kind, plan: nil, plans: try reader.newestPlans(), entries: try reader.all())
            }
            let plan = try PlanHead.find(slug, in: transaction)
            return SharedList(kind: kind, plan: plan, plans: [], entries: try reader.all(in: plan.id))
        }
    }

    /// One of a kind with all that its page shows, in three statements.
    ///
    /// - Parameters:
    ///   - slug: its name in addresses, or one that it had before a merge: the page says the current one.
    ///   - page: the part of its objectives, from 1; nil for all of them.
    /// - Throws: `sharedUnknown`.
    public func shared(_ slug: String, of kind: SharedKind, page: Int? = 1) async throws -> SharedPage {
        try await database.read { transaction in
            try SharedPageReader(kind, transaction).page(of: slug, page: page)
        }
    }

    /// The name in addresses of today, of one that has this name or had it before a merge; nil where nobody has.
    public func currentSlug(_ slug: String, of kind: SharedKind) async throws -> String? {
        try await database.read { try SharedReader(kind, $0).one(slug)?.slug }
    }

    /// Bytes that differ whenever a page differs that shows what several plans share, in one statement.
    public func edition() async throws -> [UInt8] {
        try await database.read { transaction in
            var bytes: [UInt8] = []
            try transaction.each(
                """
                SELECT id, revision FROM plan WHERE stage = 'published'
                UNION ALL
                SELECT id, revision FROM journal WHERE plan_id IS NULL AND revision = (
                    SELECT MAX(j.revision) FROM journal j
                    WHERE j.plan_id IS NULL AND j.subject_kind = journal.subject_kind)
                ORDER BY 1
                """
            ) { row in
                bytes += row.bytes(0)
                withUnsafeBytes(of: row.int64(1).bigEndian) { bytes += $0 }
            }
            return bytes
        }
    }
}

/// Reads partners, or target groups, by the tables of their kind.
struct SharedReader {
    private let tables: MentionTables
    private let transaction: Transaction

    init(_ kind: SharedKind, _ transaction: Transaction) {
        tables = MentionTables(kind)
        self.transaction = transaction
    }

    /// How many plans a list of all offers to look at by itself.
    private static let plansShown = 12

    func newestPlans() throws -> [Plan] {
        var heads = Gathered<PlanHead>()
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), n.place FROM (
                SELECT e.plan_id, ROW_NUMBER() OVER (ORDER BY e.year DESC, e.slug) AS place FROM (
                    SELECT plan_id, year, slug FROM shelf ORDER BY year DESC, slug LIMIT \(Self.plansShown)) e) n
            JOIN plan p ON p.id = n.plan_id LEFT JOIN plan_text t ON t.plan_id = p.id
            ORDER BY n.place
            """
        ) { row in try heads.update(row.int(11), default: PlanHead()) { try $0.add(row) } }
        return heads.values.compactMap(\.plan)
    }

    func all() throws -> [SharedSummary] {
        try summaries(
            """
            SELECT x.id, s.slug, n.language, n.name, n.state, x.objectives, x.plans
            FROM \(literal: tables.subject) x
            JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = x.id AND s.is_current = 1
            JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = x.id
            WHERE x.objectives > 0 ORDER BY s.slug
            """)
    }

    func all(in plan: PlanID) throws -> [SharedSummary] {
        try summaries(
            """
            SELECT c.id, s.slug, n.language, n.name, n.state, c.objectives, 1 FROM (
                SELECT m.\(literal: tables.id) AS id, COUNT(DISTINCT o.id) AS objectives
                FROM objective o JOIN \(literal: tables.mention) m ON m.objective_id = o.id
                WHERE o.plan_id = \(plan) GROUP BY m.\(literal: tables.id)) c
            JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = c.id AND s.is_current = 1
            JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = c.id
            ORDER BY s.slug
            """)
    }

    /// The one that has a name in addresses, or had it before a merge; nobody whom only a draft names.
    func one(_ slug: String) throws -> SharedSummary? {
        try summaries(
            """
            SELECT x.id, s.slug, n.language, n.name, n.state, x.objectives, x.plans
            FROM \(literal: tables.slug) g
            JOIN \(literal: tables.subject) x ON x.id = g.\(literal: tables.id)
            JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = x.id AND s.is_current = 1
            JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = x.id
            WHERE g.slug = \(slug) AND (x.objectives > 0 OR NOT EXISTS (
                SELECT 1 FROM \(literal: tables.mention) m JOIN objective o ON o.id = m.objective_id
                JOIN plan p ON p.id = o.plan_id WHERE m.\(literal: tables.id) = x.id AND p.stage = 'draft'))
            ORDER BY n.language
            """
        ).first
    }

    /// Of rows of identifier, slug, language, name, state, objectives and plans, those of one after the other.
    private func summaries(_ question: SQL) throws -> [SharedSummary] {
        var summaries: [SharedSummary] = []
        try transaction.each(question) { row in
            let id: SharedID = try row.identifier(0)
            if summaries.last?.id != id {
                summaries.append(
                    SharedSummary(
                        id: id, slug: row.text(1), name: LocalizedText(), objectives: row.int(5), plans: row.int(6)))
            }
            row.add(to: &summaries[summaries.count - 1].name, language: 2)
        }
        return summaries
    }
}
