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
        var rows = DraftRows(of: found.place, origin: found.origin)
        try transaction.each(
            DraftRows.question(found.place, found.plan.id, found.family, found.origin, asker.person)
        ) { try rows.add($0) }
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
            review: rows.finishedReview, threads: rows.comments.finished, typing: rows.typing, rights: rights)
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

/// Those around an objective of a draft, who writes it, what the asker may and has typed, what its stale texts were
/// made from, what was said and decided about it: few rows each, so one question for all.
struct DraftRows {
    private(set) var relatives: Relatives
    private(set) var assignments: [Assignment] = []
    private(set) var sources: [StaleText] = []
    private(set) var comments = CommentReader()
    private var asked = PlanRights()
    private var kept: [KeptTyping] = []
    private var review: ObjectiveReview?
    private var lastChange = 0
    private let origin: ObjectiveID

    private enum Kind: Int {
        case relative, role, ownAssignment, assignment, source, review, lastChange, typing, comment, mention
    }

    init(of place: ObjectiveReader.Place, origin: ObjectiveID) {
        relatives = Relatives(of: place)
        self.origin = origin
    }

    var typing: [KeptTyping] { kept.sorted { ($1.at, $0.place) < ($0.at, $1.place) } }

    var finishedReview: ObjectiveReview? {
        var review = review
        if let decided = review { review?.isChangedSince = lastChange > decided.revision }
        return review
    }

    func rights(isAdministrator: Bool) -> PlanRights {
        var rights = asked
        if isAdministrator { rights.roles.insert(.administrator) }
        return rights
    }

    /// Place, due day, moment or revision; objective or comment; parent, person or thread; level, role, state of the
    /// review or text's place; number, language or remarks; code, source's language, actor, typed text or kind of
    /// comment; status, source's text or author; depth, revision or moment of the resolution; language or who resolved;
    /// title or what was said; state; kind.
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
        UNION ALL
        SELECT at, NULL, NULL, state, remarks, actor, NULL, revision, NULL, NULL, NULL, 5
        FROM objective_review WHERE objective_id = \(place.id)
        UNION ALL
        SELECT MAX(revision), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 6 FROM draft_change
        WHERE plan_id = \(plan) AND objective_origin = \(origin) AND place NOT LIKE 'objective_review/%'
        UNION ALL
        SELECT at, NULL, NULL, place, language, text, NULL, CASE WHEN EXISTS (
            SELECT 1 FROM draft_change c WHERE c.plan_id = k.plan_id AND c.place = k.place AND c.language = k.language
                AND c.revision > k.seen) THEN -seen ELSE seen END, NULL, NULL, NULL, 7 FROM kept_typing k
        WHERE plan_id = \(plan) AND person_id = \(asker)
        UNION ALL
        SELECT at, id, COALESCE(thread_id, id), place, language, kind, author, resolved_at, resolved_by, text, NULL, 8
        FROM comment WHERE plan_id = \(plan) AND objective_origin = \(origin)
        UNION ALL
        SELECT NULL, m.comment_id, m.person_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 9
        FROM comment c JOIN comment_mention m ON m.comment_id = c.id
        WHERE c.plan_id = \(plan) AND c.objective_origin = \(origin)
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
        case .review:
            review = ObjectiveReview(
                state: try row.named(3), remarks: row.optionalText(4),
                by: Kernel.Actor(stored: row.text(5)) ?? .system, at: Instant(milliseconds: row.int64(0)),
                revision: row.int(7))
        case .lastChange: lastChange = row.int(0)
        case .typing:
            // Of what somebody has changed since, the revision has a minus before it.
            kept.append(
                KeptTyping(
                    place: row.text(3), language: row.language(4), text: row.text(5), seen: abs(row.int(7)),
                    at: Instant(milliseconds: row.int64(0)), isChangedSince: row.int(7) < 0))
        case .comment: try comments.add(row, origin: origin)
        case .mention: try comments.add(mention: row)
        case nil: break
        }
    }

    private func assignment(_ row: Row) throws -> Assignment {
        Assignment(
            objective: try row.identifier(1), person: try row.identifier(2), language: row.language(4), due: row.day(0))
    }
}
