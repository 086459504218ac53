import Kernel
import Storage

/// A plan's own columns, as every page reads them first.
struct PlanHead {
    /// Columns 0 to 10 of a row, for a plan `p` joined with its texts `t`.
    static let columns: StaticString =
        """
        p.id, p.slug, p.form, p.first_year, p.last_year, p.source_id, p.revision, \
        t.language, t.title, t.state, t.position
        """

    private(set) var plan: Plan?
    /// Those of the plan's languages, in their order.
    private var positions: [Int] = []

    mutating func add(_ row: Row) throws {
        if plan == nil {
            plan = Plan(
                id: try row.identifier(0), slug: row.text(1), form: row.text(2), title: LocalizedText(),
                period: row.period(3), languages: [], source: row.optionalIdentifier(5), revision: row.int(6))
        }
        guard let language = row.language(7) else { return }
        if let position = row.optionalInt(10) {
            let place = positions.firstIndex { $0 > position } ?? positions.count
            positions.insert(position, at: place)
            plan?.languages.insert(language, at: place)
        }
        guard var title = plan?.title else { return }
        row.add(to: &title, language: 7)
        plan?.title = title
    }

    /// The plan of an address.
    ///
    /// - Throws: `planUnknown`, with the plan whose name is nearest.
    static func find(_ slug: String, in transaction: Transaction) throws -> Plan {
        var head = PlanHead()
        try transaction.each(
            "SELECT \(literal: columns) FROM plan p LEFT JOIN plan_text t ON t.plan_id = p.id WHERE p.slug = \(slug) AND p.stage <> 'unpublished'"
        ) { try head.add($0) }
        return try head.found(slug, in: transaction)
    }

    func found(_ slug: String, in transaction: Transaction) throws -> Plan {
        if let plan { return plan }
        let slugs = try transaction.all("SELECT slug FROM plan WHERE stage = 'published'") { $0.text(0) }
        throw Problem(.notFound, .planUnknown(slug: slug, nearest: Spelling.nearest(to: slug, among: slugs)))
    }
}
