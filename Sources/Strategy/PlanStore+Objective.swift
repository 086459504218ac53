import Kernel
import Storage

extension PlanStore {
    /// An objective with all that its page shows, in at most six statements.
    ///
    /// - Parameters:
    ///   - name: its number in addresses, or else the code behind its code word, such as `2.1`.
    ///   - tree: the plan's tree at a version (`PlanOverview.objectives`), if the caller has it: then those around the
    ///     objective are found there, which saves a statement.
    /// - Throws: `planUnknown`, `objectiveUnknown`.
    public func objective(
        _ name: String, of slug: String, tree: @escaping @Sendable (PlanVersion) -> [ObjectiveHeading]? = { _ in nil }
    ) async throws -> ObjectivePage {
        try await database.read { transaction in
            try ObjectiveReader(transaction).page(name, of: slug, tree: tree)
        }
    }
}

/// Puts an objective's page together.
struct ObjectiveReader {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func page(
        _ name: String, of slug: String, tree: (PlanVersion) -> [ObjectiveHeading]? = { _ in nil }
    ) throws -> ObjectivePage {
        let (plan, place) = try find(name, of: slug)
        let id = place.id
        let relatives = try relatives(of: place, in: plan, tree(plan.version))
        var text = FieldsReader()
        var indicators = Gathered<IndicatorDraft>()
        var means = MeansReader()
        var mentions = MentionsReader()
        try transaction.batch(
            Query(FieldsReader.question(.objective(id))) { try text.add($0) },
            Query(IndicatorRows.question(.objective(id))) { try indicators.add(indicatorRow: $0) },
            Query(MeansReader.question(.objective(id))) { try means.add($0) },
            Query(MentionsReader.question(.objective(id))) { try mentions.add($0) }
        )
        let objective = try relatives.objective(id)
        let content = ObjectiveContent(
            objective: objective, fields: text.fields, notes: text.notes, tables: text.tables.values,
            indicators: indicators.values.map(\.finished), budget: means.budget.values, staff: means.staff.values,
            deadlines: means.deadlines.values, partners: mentions.partners.values,
            targetGroups: mentions.targetGroups.values)
        return ObjectivePage(
            plan: plan, content: content, ancestors: relatives.ancestors, children: relatives.children,
            previous: relatives.previous, next: relatives.next, findings: mentions.findings.values)
    }

    private func relatives(of place: Place, in plan: Plan, _ tree: [ObjectiveHeading]?) throws -> Relatives {
        if let tree { return Relatives(of: place, among: tree) }
        var relatives = Relatives(of: place)
        try transaction.each(Relatives.question(place, in: plan.id)) { try relatives.add($0) }
        return relatives
    }

    /// Where an objective stands: enough to ask for the rest at once.
    struct Place {
        let id: ObjectiveID
        let position: Int
    }

    private func find(_ name: String, of slug: String) throws -> (Plan, Place) {
        var head = PlanHead()
        var place: Place?
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), o.id, o.position
            FROM plan p LEFT JOIN plan_text t ON t.plan_id = p.id
            LEFT JOIN objective o ON o.plan_id = p.id AND o.number = \(name)
            WHERE p.slug = \(slug)
            """
        ) { row in
            try head.add(row)
            if !row.isNull(11) { place = Place(id: try row.identifier(11), position: row.int(12)) }
        }
        let plan = try head.found(slug, in: transaction)
        if let place = try place ?? self.place(code: name, in: plan) { return (plan, place) }
        throw Problem(.notFound, .objectiveUnknown(code: name, plan: slug))
    }

    private func place(code: String, in plan: Plan) throws -> Place? {
        try transaction.first(
            "SELECT id, position FROM objective WHERE plan_id = \(plan.id) AND code = \(code) ORDER BY position LIMIT 1"
        ) { Place(id: try $0.identifier(0), position: $0.int(1)) }
    }
}
