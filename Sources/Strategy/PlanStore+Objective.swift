import Kernel
import Storage

extension PlanStore {
    /// An objective with all that its page shows, in at most six statements.
    ///
    /// - Parameters:
    ///   - name: its number in addresses, or else the code behind its code word, such as `2.1`.
    ///   - expected: which objective it was when somebody last looked, if the caller remembers. Its facts are then asked
    ///     for together with its name, which saves a journey; if it is another by now, they are asked for again.
    ///   - tree: the plan's tree at a version (`PlanOverview.objectives`), if the caller has it: then those around the
    ///     objective are found there, which saves a statement.
    /// - Throws: `planUnknown`, `objectiveUnknown`.
    public func objective(
        _ name: String, of slug: String, expected: ObjectiveID? = nil,
        tree: @escaping @Sendable (PlanVersion) -> [ObjectiveHeading]? = { _ in nil }
    ) async throws -> ObjectivePage {
        try await database.read { transaction in
            try ObjectiveReader(transaction).page(name, of: slug, expected: expected, tree: tree)
        }
    }
}

/// Puts an objective's page together.
struct ObjectiveReader {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func page(
        _ name: String, of slug: String, expected: ObjectiveID? = nil,
        tree: (PlanVersion) -> [ObjectiveHeading]? = { _ in nil }
    ) throws -> ObjectivePage {
        let isDraft = PlanStage(ofSlug: slug) == .draft
        var head = PlanHead()
        var found: Place?
        let naming = Query(ObjectiveReader.question(name, of: slug)) { row in
            try head.add(row)
            if !row.isNull(11) { found = Place(id: try row.identifier(11), position: row.int(12)) }
        }
        let early = try expected.map { try self.facts(of: $0, isDraft: isDraft, with: [naming]) }
        if early == nil { try transaction.batch(naming) }
        let plan = try head.found(slug, in: transaction)
        guard let place = try found ?? self.place(code: name, in: plan) else {
            throw Problem(.notFound, .objectiveUnknown(code: name, plan: slug))
        }
        var relatives = Relatives(of: place)
        var questions: [Query] = []
        if let tree = tree(plan.version) {
            relatives = Relatives(of: place, among: tree)
        } else {
            questions.append(Query(Relatives.question(place, in: plan.id)) { try relatives.add($0) })
        }
        let facts: Facts
        if let early, place.id == expected {
            facts = early
            if !questions.isEmpty { try transaction.batch(questions) }
        } else {
            facts = try self.facts(of: place.id, isDraft: isDraft, with: questions)
        }
        return ObjectivePage(
            plan: plan, content: facts.content(of: try relatives.objective(place.id)), ancestors: relatives.ancestors,
            children: relatives.children, previous: relatives.previous, next: relatives.next,
            findings: facts.mentions.findings.values)
    }

    /// What an objective's facts were put together from.
    private struct Facts {
        let text: FieldsReader
        let indicators: Gathered<IndicatorDraft>
        let means: MeansReader
        let mentions: MentionsReader

        func content(of objective: Objective) -> ObjectiveContent {
            ObjectiveContent(
                objective: objective, fields: text.fields, notes: text.notes, tables: text.tables.values,
                indicators: indicators.values.map(\.finished), budget: means.budget.values, staff: means.staff.values,
                deadlines: means.deadlines.values, partners: mentions.partners.values,
                targetGroups: mentions.targetGroups.values)
        }
    }

    /// Asks for the facts of an objective, and for what else is to be asked on the same journey.
    private func facts(of id: ObjectiveID, isDraft: Bool, with others: [Query]) throws -> Facts {
        var text = FieldsReader()
        var indicators = Gathered<IndicatorDraft>()
        var means = MeansReader()
        var mentions = MentionsReader()
        let questions = isDraft ? ObjectiveQuestions.ofDraft : .ofPublished
        try transaction.batch(
            others + [
                Query(questions.fields.bound(to: id)) { try text.add($0) },
                Query(questions.indicators.bound(to: id)) { try indicators.add(indicatorRow: $0) },
                Query(questions.means.bound(to: id)) { try means.add($0) },
                Query(questions.mentions.bound(to: id)) { try mentions.add($0) },
            ])
        return Facts(text: text, indicators: indicators, means: means, mentions: mentions)
    }

    /// Where an objective stands: enough to ask for the rest at once.
    struct Place {
        let id: ObjectiveID
        let position: Int
    }

    private static func question(_ name: String, of slug: String) -> SQL {
        """
        SELECT \(literal: PlanHead.columns), o.id, o.position
        FROM plan p LEFT JOIN plan_text t ON t.plan_id = p.id
        LEFT JOIN objective o ON o.plan_id = p.id AND o.number = \(name)
        WHERE p.slug = \(slug) AND p.stage <> 'unpublished'
        """
    }

    private func place(code: String, in plan: Plan) throws -> Place? {
        try transaction.first(
            "SELECT id, position FROM objective WHERE plan_id = \(plan.id) AND code = \(code) ORDER BY position LIMIT 1"
        ) { Place(id: try $0.identifier(0), position: $0.int(1)) }
    }
}
