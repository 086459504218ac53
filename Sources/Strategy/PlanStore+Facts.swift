import Kernel
import Storage

extension PlanStore {
    /// All facts of a plan, in six statements however large it is.
    ///
    /// - Parameter known: The facts of a plan at a version, if the caller has them: then nothing more is read.
    /// - Throws: `planUnknown`.
    public func facts(
        of slug: String, known: @escaping @Sendable (PlanVersion) -> PlanFacts? = { _ in nil }
    ) async throws -> PlanFacts {
        try await database.read { transaction in
            let plan = try PlanHead.find(slug, in: transaction)
            return try known(plan.version) ?? PlanStore.facts(of: plan, in: transaction)
        }
    }

    static func facts(of plan: Plan, in transaction: Transaction) throws -> PlanFacts {
        let isDraft = PlanStage(ofSlug: plan.slug) == .draft
        var reader = PlanFactsReader()
        try transaction.batch(
            Query(OverviewReader.treeQuestion(plan)) { try reader.addObjective($0) },
            Query(IndicatorRows.question(.plan(plan.id))) { try reader.addIndicator($0) },
            Query(MeansReader.question(.plan(plan.id))) { try reader.addMeans($0) },
            Query(MentionsReader.question(.plan(plan.id), isDraft: isDraft)) { try reader.addMention($0) },
            Query(PlanFactsReader.restQuestion(plan)) { try reader.addRest($0) }
        )
        return reader.facts(of: plan)
    }
}

/// Puts the facts of a plan together.
struct PlanFactsReader {
    /// What is gathered about one objective.
    private struct Draft {
        var indicators = Gathered<IndicatorDraft>()
        var means = MeansReader()
        var mentions = MentionsReader()
        var dimensionValues: Set<DimensionValueID> = []
    }

    private var objectives = Gathered<Objective>()
    private var drafts: [Int: Draft] = [:]
    private var chapters = Gathered<Chapter>()
    private var entries = Gathered<ListEntry>()
    private var dimensions = Gathered<Dimension>()
    /// By the place of their dimension.
    private var values: [Int: Gathered<DimensionValue>] = [:]
    private var source: SourceDocument?
    private var unplacedLines = 0
    private var otherFindings = 0
    private var otherMoneyFindings = Gathered<SourceFinding>()
    private var changes: [PlanChange] = []

    mutating func addObjective(_ row: Row) throws { try objectives.add(objectiveRow: row) }

    mutating func addIndicator(_ row: Row) throws {
        try drafts[row.int(IndicatorRows.place), default: Draft()].indicators.add(indicatorRow: row)
    }

    mutating func addMeans(_ row: Row) throws {
        try drafts[row.int(MeansReader.place), default: Draft()].means.add(row)
    }

    mutating func addMention(_ row: Row) throws {
        try drafts[row.int(MentionsReader.place), default: Draft()].mentions.add(row)
    }

    func facts(of plan: Plan) -> PlanFacts {
        let dimensions = zip(self.dimensions.places, self.dimensions.values).map { place, dimension in
            Dimension(id: dimension.id, name: dimension.name, values: values[place]?.values ?? [])
        }
        return PlanFacts(
            plan: plan, source: source, unplacedLines: unplacedLines, objectives: objectives.values.map(summary),
            chapters: chapters.values, entries: entries.values, dimensions: dimensions, otherFindings: otherFindings,
            otherMoneyFindings: otherMoneyFindings.values,
            changes: changes.sorted { ($0.revision, $0.at) > ($1.revision, $1.at) })
    }

    private func summary(_ objective: Objective) -> ObjectiveSummary {
        guard let draft = drafts[objective.position] else { return ObjectiveSummary(objective: objective) }
        return ObjectiveSummary(
            objective: objective, indicators: draft.indicators.values.map(\.finished),
            budget: draft.means.budget.values, staff: draft.means.staff.values,
            deadlines: draft.means.deadlines.values, partners: draft.mentions.partners.values,
            targetGroups: draft.mentions.targetGroups.values, findings: draft.mentions.findings.values,
            dimensionValues: draft.dimensionValues)
    }
}

/// Chapters, source, findings without an objective, changes and lists: few rows each, so one question for all.
extension PlanFactsReader {
    private enum Kind: Int {
        case chapter, source, otherFindings, change, otherMoneyFinding, entry, followUp,
            dimension, dimensionValue, ofObjective
    }

    /// Kind, place or count or moment, identifier, kind or name or actor or list, number or hash or action or parameter
    /// or owner, slug or encoding or subject or value or status, depth or lines or revision or line or day or place of the dimension, language or
    /// last line, title or text, state.
    static func restQuestion(_ plan: Plan) -> SQL {
        """
        SELECT 0, c.position, c.id, c.kind, c.number, c.slug, c.depth, t.language, t.title, t.state
        FROM chapter c LEFT JOIN chapter_text t ON t.chapter_id = c.id WHERE c.plan_id = \(plan.id)
        UNION ALL
        SELECT 1, (SELECT COUNT(*) FROM source_line l WHERE l.source_id = s.id AND l.state = 'unplaced'),
            s.id, s.name, s.sha256, s.encoding, s.lines, NULL, NULL, NULL
        FROM source_document s WHERE s.id = \(plan.source)
        UNION ALL
        SELECT 2, COUNT(*), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM finding WHERE plan_id = \(plan.id) AND objective_id IS NULL
        UNION ALL
        SELECT 3, at, id, actor, action, subject_kind, revision, NULL, NULL, NULL
        FROM (SELECT at, id, actor, action, subject_kind, revision FROM journal
            WHERE plan_id = \(plan.id) AND subject_kind <> 'people'
            ORDER BY revision DESC, id DESC LIMIT \(PlanFacts.changesShown)) AS newest
        UNION ALL
        SELECT 4, f.position, NULL, f.kind, a.name, a.value, f.line, CAST(f.last_line AS TEXT), NULL, NULL
        FROM finding f LEFT JOIN finding_parameter a ON a.plan_id = f.plan_id AND a.position = f.position
        WHERE f.plan_id = \(plan.id) AND f.objective_id IS NULL
            AND f.kind IN ('total_differs', 'annex_differs', 'amount_unclear')
        UNION ALL
        SELECT 5, e.position, e.id, e.list, e.owner, e.status, e.due, t.language, t.text, t.state
        FROM list_entry e LEFT JOIN list_entry_text t ON t.entry_id = e.id AND t.part = 0
        WHERE e.plan_id = \(plan.id)
        UNION ALL
        SELECT 6, e.position, e.id, e.list, e.owner, e.status, e.due, t.language, t.text, t.state
        FROM list_entry e JOIN list_entry_text t ON t.entry_id = e.id AND t.part = 1 WHERE e.plan_id = \(plan.id)
        UNION ALL
        SELECT 7, d.position, d.id, NULL, NULL, NULL, NULL, t.language, t.name, t.state
        FROM dimension d LEFT JOIN dimension_text t ON t.dimension_id = d.id WHERE d.plan_id = \(plan.id)
        UNION ALL
        SELECT 8, v.position, v.id, NULL, NULL, NULL, d.position, t.language, t.name, t.state
        FROM dimension d JOIN dimension_value v ON v.dimension_id = d.id
        LEFT JOIN dimension_value_text t ON t.value_id = v.id WHERE d.plan_id = \(plan.id)
        UNION ALL
        SELECT 9, o.position, x.value_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM objective o JOIN objective_dimension x ON x.objective_id = o.id WHERE o.plan_id = \(plan.id)
        """
    }

    mutating func addRest(_ row: Row) throws {
        switch Kind(rawValue: row.int(0)) {
        case .chapter: try chapters.add(chapterRow: row, from: 1)
        case .source:
            unplacedLines = row.int(1)
            source = try SourceDocument(row, from: 2)
        case .otherFindings: otherFindings = row.int(1)
        case .otherMoneyFinding:
            try otherMoneyFindings.update(
                row.int(1),
                default: SourceFinding(
                    kind: try row.named(3), line: row.optionalInt(6), lastLine: row.optionalText(7).flatMap { Int($0) },
                    objective: nil, parameters: [:])
            ) { row.add(to: &$0.parameters, name: 4, value: 5) }
        case .change:
            changes.append(
                PlanChange(
                    at: Instant(milliseconds: row.int64(1)), actor: Kernel.Actor(stored: row.text(3)) ?? .system,
                    action: row.text(4), subject: row.text(5), revision: row.int(6)))
        case .entry: try add(row, to: .text)
        case .followUp: try add(row, to: .followUp)
        case .dimension:
            try dimensions.update(row.int(1), default: Dimension(id: try row.identifier(2))) {
                _ = row.add(to: &$0.name, language: 7)
            }
        case .dimensionValue:
            try values[row.int(6), default: Gathered()].update(
                row.int(1), default: DimensionValue(id: try row.identifier(2))
            ) { _ = row.add(to: &$0.name, language: 7) }
        case .ofObjective: drafts[row.int(1), default: Draft()].dimensionValues.insert(try row.identifier(2))
        case nil: break
        }
    }

    private mutating func add(_ row: Row, to part: ListEntry.Part) throws {
        try entries.update(
            row.int(1),
            default: ListEntry(
                id: try row.identifier(2), list: try row.named(3), owner: row.optionalText(4),
                status: row.optionalNamed(5), due: row.day(6))
        ) { _ = row.add(to: &$0[part], language: 7) }
    }
}
