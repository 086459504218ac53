import Kernel
import Storage

extension PlanStore {
    /// An objective of a draft with all that its editing page shows, in six statements.
    ///
    /// - Parameters:
    ///   - name: its number in addresses.
    ///   - slug: the draft's name in addresses.
    /// - Throws: `planUnknown`, `draftUnknown` for another stage, `objectiveUnknown`, `notAllowed`.
    public func draftPage(_ name: String, of slug: String, as asker: Asker) async throws -> DraftPage {
        try await database.read { transaction in
            try DraftPageReader(transaction).page(name, of: slug, as: asker)
        }
    }
}

/// Puts the editing page of an objective together.
struct DraftPageReader {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// An objective of a draft, as all else is asked by.
    private struct Found {
        let plan: Plan
        let family: PlanID
        let place: ObjectiveReader.Place
        let origin: ObjectiveID
    }

    func page(_ name: String, of slug: String, as asker: Asker) throws -> DraftPage {
        let found = try find(name, of: slug)
        let id = found.place.id
        var rows = DraftRows(of: found.place)
        try transaction.each(
            DraftRows.question(found.place, found.plan.id, found.family, found.origin, asker.person)
        ) { try rows.add($0) }
        let rights = asker.person == nil ? .all : rows.rights(isAdministrator: asker.isAdministrator)
        try rights.require(.see)
        var text = FieldsReader()
        var indicators = Gathered<IndicatorDraft>()
        var means = MeansReader()
        var mentions = MentionsReader()
        try transaction.batch(
            Query(FieldsReader.question(.objective(id))) { try text.add($0) },
            Query(IndicatorRows.question(.objective(id))) { try indicators.add(indicatorRow: $0) },
            Query(MeansReader.question(.objective(id))) { try means.add($0) },
            Query(MentionsReader.question(.objective(id), isDraft: true)) { try mentions.add($0) }
        )
        let content = ObjectiveContent(
            objective: try rows.relatives.objective(id), fields: text.fields, notes: text.notes,
            tables: text.tables.values, indicators: indicators.values.map(\.finished), budget: means.budget.values,
            staff: means.staff.values, deadlines: means.deadlines.values, partners: mentions.partners.values,
            targetGroups: mentions.targetGroups.values)
        let page = ObjectivePage(
            plan: found.plan, content: content, ancestors: rows.relatives.ancestors, children: rows.relatives.children,
            previous: rows.relatives.previous, next: rows.relatives.next, findings: mentions.findings.values)
        let places = DraftPlaces(
            fields: text.fieldPlaces, staff: means.staff.places, deadlines: means.deadlines.places,
            partners: mentions.partners.places, targetGroups: mentions.targetGroups.places,
            measurements: indicators.values.map(\.measurementPlaces),
            thresholds: indicators.values.map(\.thresholdPlaces))
        return DraftPage(
            page: page, origin: found.origin, places: places, sources: rows.sources, assignments: rows.assignments,
            rights: rights)
    }

    private func find(_ name: String, of slug: String) throws -> Found {
        var head = PlanHead()
        var (stage, family, place, origin): (PlanStage?, PlanID?, ObjectiveReader.Place?, ObjectiveID?)
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), o.id, o.position, COALESCE(o.origin, o.id), p.stage, p.snapshot_number,
                p.published_id
            FROM plan p LEFT JOIN plan_text t ON t.plan_id = p.id
            LEFT JOIN objective o ON o.plan_id = p.id AND o.number = \(name)
            WHERE p.slug = \(slug)
            """
        ) { row in
            try head.add(row)
            (stage, family) = (PlanStage(row, 14), row.optionalIdentifier(16))
            guard !row.isNull(11) else { return }
            place = ObjectiveReader.Place(id: try row.identifier(11), position: row.int(12))
            origin = row.optionalIdentifier(13)
        }
        let plan = try head.found(slug, in: transaction)
        guard stage == .draft, let family else { throw Problem(.notFound, .drafting(.draftUnknown(slug: slug))) }
        guard let place, let origin else { throw Problem(.notFound, .objectiveUnknown(code: name, plan: slug)) }
        return Found(plan: plan, family: family, place: place, origin: origin)
    }
}

/// Those around an objective of a draft, who writes it, what the asker may, what its stale texts were made from: few
/// rows each, so one question for all.
struct DraftRows {
    private(set) var relatives: Relatives
    private(set) var assignments: [Assignment] = []
    private(set) var sources: [StaleText] = []
    private var asked = PlanRights()

    private enum Kind: Int {
        case relative, role, ownAssignment, assignment, source
    }

    init(of place: ObjectiveReader.Place) { relatives = Relatives(of: place) }

    func rights(isAdministrator: Bool) -> PlanRights {
        var rights = asked
        if isAdministrator { rights.roles.insert(.administrator) }
        return rights
    }

    /// Place or due day, objective, parent or person, level or role or text's place, number or language, code or
    /// language of the source, status or the source's text, depth, language, title, state, kind.
    static func question(
        _ place: ObjectiveReader.Place, _ plan: PlanID, _ family: PlanID, _ origin: ObjectiveID, _ asker: PersonID?
    ) -> SQL {
        """
        WITH RECURSIVE up (id, parent_id) AS (
            SELECT id, parent_id FROM objective WHERE id = \(place.id)
            UNION ALL SELECT o.id, o.parent_id FROM up JOIN objective o ON o.id = up.parent_id
        )
        SELECT \(literal: Objective.columns), 0
        FROM up JOIN objective o ON o.id = up.id LEFT JOIN objective_text t ON t.objective_id = o.id
        UNION ALL
        SELECT \(literal: Objective.columns), 0
        FROM objective o LEFT JOIN objective_text t ON t.objective_id = o.id WHERE o.parent_id = \(place.id)
        UNION ALL
        SELECT \(literal: Objective.columns), 0
        FROM objective o LEFT JOIN objective_text t ON t.objective_id = o.id
        WHERE o.plan_id = \(plan) AND o.position IN (\(place.position - 1), \(place.position + 1))
        UNION ALL
        SELECT NULL, plan_id, person_id, role, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1 FROM plan_role
        WHERE plan_id = \(family) AND person_id = \(asker)
        UNION ALL
        SELECT due, objective_origin, person_id, NULL, language, NULL, NULL, NULL, NULL, NULL, NULL, 2 FROM assignment
        WHERE plan_id = \(family) AND person_id = \(asker)
        UNION ALL
        SELECT due, objective_origin, person_id, NULL, language, NULL, NULL, NULL, NULL, NULL, NULL, 3 FROM assignment
        WHERE plan_id = \(family) AND objective_origin = \(origin)
        UNION ALL
        SELECT NULL, NULL, NULL, place, language, source_language, source_text, NULL, NULL, NULL, NULL, 4
        FROM stale_text WHERE objective_id = \(place.id)
        """
    }

    mutating func add(_ row: Row) throws {
        switch Kind(rawValue: row.int(11)) {
        case .relative: try relatives.add(row)
        case .role: if let role = Role(stored: row.text(3)) { asked.roles.insert(role) }
        case .ownAssignment: asked.assignments.append(try assignment(row))
        case .assignment: assignments.append(try assignment(row))
        case .source:
            guard let place = TextPlace(stored: row.text(3)), let language = row.language(4),
                let source = row.language(5)
            else { return }
            sources.append(
                StaleText(
                    place: place, language: language, source: TextSource(language: source, text: row.text(6))))
        case nil: break
        }
    }

    private func assignment(_ row: Row) throws -> Assignment {
        Assignment(
            objective: try row.identifier(1), person: try row.identifier(2), language: row.language(4), due: row.day(0))
    }
}
