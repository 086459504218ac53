import Kernel
import Storage

extension PlanStore {
    /// All plans, the newest period first.
    public func plans() async throws -> [PlanSummary] {
        try await database.read { transaction in try PlanStore.summaries(in: transaction) }
    }

    static func summaries(in transaction: Transaction) throws -> [PlanSummary] {
        var heads = Gathered<(head: PlanHead, summary: (String?, [Int]))>()
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), s.name,
                (SELECT COUNT(*) FROM objective o WHERE o.plan_id = p.id),
                (SELECT COUNT(*) FROM chapter c WHERE c.plan_id = p.id),
                (SELECT COUNT(*) FROM objective o JOIN indicator i ON i.objective_id = o.id WHERE o.plan_id = p.id),
                (SELECT COUNT(*) FROM finding f WHERE f.plan_id = p.id),
                DENSE_RANK() OVER (ORDER BY p.first_year DESC NULLS LAST, p.slug) AS place
            FROM plan p LEFT JOIN plan_text t ON t.plan_id = p.id LEFT JOIN source_document s ON s.id = p.source_id
            ORDER BY place, t.position NULLS LAST
            """
        ) { row in
            let summary = (row.optionalText(11), (12...15).map { row.int($0) })
            try heads.update(row.int(16), default: (PlanHead(), summary)) { try $0.head.add(row) }
        }
        return heads.values.compactMap { head, summary in
            head.plan.map {
                PlanSummary(
                    plan: $0, source: summary.0, objectives: summary.1[0], chapters: summary.1[1],
                    indicators: summary.1[2], findings: summary.1[3])
            }
        }
    }

    /// The version of a plan, to tell whether a page that a reader has is still right.
    ///
    /// - Throws: `planUnknown`.
    public func version(of slug: String) async throws -> PlanVersion {
        try await database.read { transaction in
            let version = try transaction.first("SELECT id, revision FROM plan WHERE slug = \(slug)") { row in
                PlanVersion(plan: try row.identifier(0), revision: row.int(1))
            }
            guard let version else { return try PlanHead().found(slug, in: transaction).version }
            return version
        }
    }

    /// The versions of all plans, by their names in addresses.
    public func versions() async throws -> [String: PlanVersion] {
        try await database.read { transaction in
            var versions: [String: PlanVersion] = [:]
            try transaction.each("SELECT slug, id, revision FROM plan") { row in
                versions[row.text(0)] = PlanVersion(plan: try row.identifier(1), revision: row.int(2))
            }
            return versions
        }
    }

    /// What tells whether anything at all has been changed since, by whomever.
    public func stamp() async throws -> Stamp { try await database.stamp() }

    /// The same, where it can be told without waiting.
    public var stampAtOnce: Stamp? { database.stampAtOnce }

    /// What was done to a plan and all in it, the newest first, at most 1,000 entries.
    ///
    /// - Throws: `planUnknown`.
    public func history(of slug: String) async throws -> [JournalEntry] {
        try await database.read { transaction in
            let plan = try PlanHead.find(slug, in: transaction)
            return try JournalEntry.entries(of: plan.id, limit: 1000, in: transaction)
        }
    }
}
