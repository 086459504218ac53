import Kernel
import Storage

/// What the asker of a draft may and has typed, what stale texts were made from, what was said; of an objective also
/// those around it, who writes it and what was decided: few rows each, so one question for all.
struct DraftRows {
    private(set) var assignments: [Assignment] = []
    private(set) var sources: [StaleText] = []
    private(set) var comments = CommentReader()
    private(set) var changes = ObjectiveChanges()
    private var asked = PlanRights()
    private var kept: [KeptTyping] = []
    private var review: ObjectiveReview?
    private var lastChange = 0
    private let origin: ObjectiveID?

    private enum Kind: Int {
        case relative, role, ownAssignment, assignment, source, review, lastChange, typing, comment, mention, start,
            change
    }

    /// - Parameter origin: of the objective; nil for what belongs to none.
    init(of origin: ObjectiveID?) { self.origin = origin }

    /// Whether a row is of an objective around the one that was asked for.
    static func isOfRelative(_ row: Row) -> Bool { row.int(11) == Kind.relative.rawValue }

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
        ), start (revision) AS (
            SELECT MAX(j.revision) FROM objective_review r JOIN journal j ON j.plan_id = \(plan)
            WHERE r.objective_id = \(place.id) AND r.state = 'handed_in' AND (
                j.action IN ('add', 'publish') OR (j.action = 'approve' AND j.subject_id = \(place.id)))
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
        UNION ALL
        SELECT j.at, NULL, NULL, j.action, NULL, NULL, NULL, j.revision, NULL, NULL, NULL, 10
        FROM start s JOIN journal j ON j.plan_id = \(plan) AND j.revision = s.revision
        WHERE j.action IN ('add', 'approve', 'publish')
        UNION ALL
        SELECT MAX(c.revision), NULL, NULL, c.place, c.language, NULL, NULL, NULL, NULL, NULL, NULL, 11
        FROM start s JOIN draft_change c ON c.plan_id = \(plan) AND c.objective_origin = \(origin)
            AND c.revision > s.revision
        WHERE c.place NOT LIKE 'objective_review/%' AND c.place NOT LIKE 'added/%'
        GROUP BY c.place, c.language
        """
    }

    /// The same of what belongs to no objective. A null that stands first is CAST, as it tells the columns' types.
    static func question(ofNoObjectiveIn plan: PlanID, _ family: PlanID, _ asker: PersonID?) -> SQL {
        """
        SELECT CAST(NULL AS BIGINT), plan_id, person_id, role, CAST(NULL AS TEXT), CAST(NULL AS TEXT),
            CAST(NULL AS TEXT), CAST(NULL AS BIGINT), CAST(NULL AS TEXT), CAST(NULL AS TEXT), CAST(NULL AS TEXT), 1
        FROM plan_role WHERE plan_id = \(family) AND person_id = \(asker)
        UNION ALL
        SELECT NULL, NULL, NULL, place, language, source_language, source_text, NULL, NULL, NULL, NULL, 4
        FROM stale_text WHERE plan_id = \(plan) AND objective_id IS NULL
        UNION ALL
        SELECT at, NULL, NULL, place, language, text, NULL, CASE WHEN EXISTS (
            SELECT 1 FROM draft_change c WHERE c.plan_id = k.plan_id AND c.place = k.place AND c.language = k.language
                AND c.revision > k.seen) THEN -seen ELSE seen END, NULL, NULL, NULL, 7 FROM kept_typing k
        WHERE plan_id = \(plan) AND person_id = \(asker)
        UNION ALL
        SELECT at, id, COALESCE(thread_id, id), place, language, kind, author, resolved_at, resolved_by, text, NULL, 8
        FROM comment WHERE plan_id = \(plan) AND objective_origin IS NULL
        UNION ALL
        SELECT NULL, m.comment_id, m.person_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 9
        FROM comment c JOIN comment_mention m ON m.comment_id = c.id
        WHERE c.plan_id = \(plan) AND c.objective_origin IS NULL
        """
    }

    mutating func add(_ row: Row) throws {
        switch Kind(rawValue: row.int(11)) {
        case .relative: break
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
        case .start: (changes.start, changes.since) = (try row.named(3), Instant(milliseconds: row.int64(0)))
        case .change: changes.add(row.text(3), row.text(4))
        case nil: break
        }
    }

    private func assignment(_ row: Row) throws -> Assignment {
        Assignment(
            objective: try row.identifier(1), person: try row.identifier(2), language: row.language(4), due: row.day(0))
    }
}
