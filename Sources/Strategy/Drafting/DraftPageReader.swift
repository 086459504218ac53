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
        var (rows, relatives) = (DraftRows(of: found.origin), Relatives(of: found.place))
        try transaction.each(
            DraftRows.question(found.place, found.plan.id, found.family, found.origin, asker.person)
        ) { row in
            if DraftRows.isOfRelative(row) { try relatives.add(row) } else { try rows.add(row) }
        }
        let rights = asker.person == nil ? .all : rows.rights(isAdministrator: asker.isAdministrator)
        try rights.require(.see)
        var text = FieldsReader()
        var indicators = Gathered<IndicatorDraft>()
        var means = MeansReader()
        var mentions = MentionsReader()
        let questions = ObjectiveQuestions.ofDraft
        try transaction.batch(
            Query(questions.fields.bound(to: id)) { try text.add($0) },
            Query(questions.indicators.bound(to: id)) { try indicators.add(indicatorRow: $0) },
            Query(questions.means.bound(to: id)) { try means.add($0) },
            Query(questions.mentions.bound(to: id)) { try mentions.add($0) }
        )
        let content = ObjectiveContent(
            objective: try relatives.objective(id), fields: text.fields, notes: text.notes,
            tables: text.tables.values, indicators: indicators.values.map(\.finished), budget: means.budget.values,
            staff: means.staff.values, deadlines: means.deadlines.values, partners: mentions.partners.values,
            targetGroups: mentions.targetGroups.values)
        let page = ObjectivePage(
            plan: found.plan, content: content, ancestors: relatives.ancestors, children: relatives.children,
            previous: relatives.previous, next: relatives.next, findings: mentions.findings.values)
        let places = DraftPlaces(
            fields: text.fieldPlaces, staff: means.staff.places, deadlines: means.deadlines.places,
            partners: mentions.partners.places, targetGroups: mentions.targetGroups.places,
            measurements: indicators.values.map(\.measurementPlaces),
            thresholds: indicators.values.map(\.thresholdPlaces))
        return DraftPage(
            page: page, origin: found.origin, places: places, sources: rows.sources, assignments: rows.assignments,
            review: rows.finishedReview, changes: rows.changes, threads: rows.comments.finished, typing: rows.typing,
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
