import Kernel
import Storage

extension PlanStore {
    /// All plans that are published, the newest period first.
    public func plans() async throws -> [PlanSummary] {
        try await database.read { transaction in try PlanStore.summaries(.max, from: 0, in: transaction) }
    }

    /// A page of the list of plans, the newest period first.
    ///
    /// - Parameter page: From 1; one that does not exist becomes the nearest that does.
    public func shelf(page: Int) async throws -> PlanShelf {
        try await database.read { transaction in
            let total = try transaction.first("SELECT COUNT(*) FROM shelf") { $0.int(0) } ?? 0
            let page = max(1, min(page, PlanShelf.pages(total)))
            let entries = try PlanStore.summaries(
                PlanShelf.length, from: (page - 1) * PlanShelf.length, in: transaction)
            return PlanShelf(entries: entries, total: total, page: page)
        }
    }

    /// The whole list of plans, as one page.
    public func wholeShelf() async throws -> PlanShelf {
        let plans = try await plans()
        return PlanShelf(entries: plans, total: plans.count, page: 1)
    }

    /// A plan by its name in addresses, without what is in it.
    ///
    /// - Throws: `planUnknown`.
    public func plan(_ slug: String) async throws -> Plan {
        try await database.read { try PlanHead.find(slug, in: $0) }
    }

    private static func summaries(_ count: Int, from start: Int, in transaction: Transaction) throws -> [PlanSummary] {
        var heads = Gathered<(head: PlanHead, summary: (String?, [Int]))>()
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), s.name, h.objectives, h.chapters, h.indicators, h.findings, h.place
            FROM (
                SELECT e.*, ROW_NUMBER() OVER (ORDER BY e.year DESC, e.slug) AS place FROM (
                    SELECT * FROM shelf ORDER BY year DESC, slug LIMIT \(count) OFFSET \(start)) e
            ) h JOIN plan p ON p.id = h.plan_id
            LEFT JOIN plan_text t ON t.plan_id = p.id LEFT JOIN source_document s ON s.id = p.source_id
            ORDER BY h.place, t.position NULLS LAST
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
            let version = try transaction.first(
                "SELECT id, revision FROM plan WHERE slug = \(slug) AND stage <> 'unpublished'"
            ) { row in
                PlanVersion(plan: try row.identifier(0), revision: row.int(1))
            }
            guard let version else { return try PlanHead().found(slug, in: transaction).version }
            return version
        }
    }

    /// What the pages that everybody may read are made of.
    public func publicState() async throws -> PublicState {
        try await database.read { transaction in
            var versions: [String: PlanVersion] = [:]
            try transaction.each("SELECT slug, id, revision FROM plan WHERE stage IN ('published', 'snapshot')") {
                row in
                versions[row.text(0)] = PlanVersion(plan: try row.identifier(1), revision: row.int(2))
            }
            let shared = try transaction.first(
                "SELECT COUNT(*) FROM journal WHERE plan_id IS NULL AND subject_kind <> 'person'"
            ) { $0.int(0) }
            let made = try transaction.first("SELECT value FROM search_state WHERE name = 'made'") { $0.text(0) }
            return PublicState(versions: versions, shared: shared ?? 0, lastMade: made)
        }
    }

    /// What tells whether anything at all has been changed since, by whomever.
    public func stamp() async throws -> Stamp { try await database.stamp() }

    /// The same, where it can be told without waiting.
    public var stampAtOnce: Stamp? { database.stampAtOnce }

    /// Tells, a moment after, that somebody has changed something; nil where the engine tells nobody.
    public func changes() -> AsyncStream<Void>? { database.changes() }

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
