import Kernel
import Storage

/// Keeps what the list of plans says of each plan that is published.
struct ShelfWriter {
    private let transaction: WriteTransaction

    init(_ transaction: WriteTransaction) { self.transaction = transaction }

    /// Counts anew what is in a plan that was published just now.
    func put(_ plan: PlanID) throws {
        try transaction.execute("DELETE FROM shelf WHERE plan_id = \(plan)")
        try transaction.execute(
            """
            INSERT INTO shelf (plan_id, year, slug, objectives, chapters, indicators, findings)
            \(literal: Self.entries) AND p.id = \(plan)
            """)
    }

    func putAll() throws {
        try transaction.execute("DELETE FROM shelf")
        try transaction.execute(
            """
            INSERT INTO shelf (plan_id, year, slug, objectives, chapters, indicators, findings)
            \(literal: Self.entries)
            """)
    }

    /// What the shelf holds, as a question to the rest.
    static let entries: StaticString = """
        SELECT p.id, COALESCE(p.first_year, 0), p.slug,
            (SELECT COUNT(*) FROM objective o WHERE o.plan_id = p.id),
            (SELECT COUNT(*) FROM chapter c WHERE c.plan_id = p.id),
            (SELECT COUNT(*) FROM objective o JOIN indicator i ON i.objective_id = o.id WHERE o.plan_id = p.id),
            (SELECT COUNT(*) FROM finding f WHERE f.plan_id = p.id)
        FROM plan p WHERE p.stage = 'published'
        """
}
