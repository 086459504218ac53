import Kernel
import Storage

/// Writes who may do what in a plan, with an entry of the journal for each change.
///
/// No page that everybody reads shows it, so the plan keeps its revision, and the entry stands beside the last one.
struct PeopleWriter {
    private let transaction: WriteTransaction
    private let plan: PlanID

    init(_ transaction: WriteTransaction, _ plan: PlanID) {
        self.transaction = transaction
        self.plan = plan
    }

    func grant(_ role: Role, to person: PersonID) throws {
        let added = try transaction.execute(
            """
            INSERT INTO plan_role (plan_id, person_id, role) VALUES (\(plan), \(person), \(role.stored))
            ON CONFLICT (plan_id, person_id, role) DO NOTHING
            """)
        guard added == 1 else { return }
        try record("grant", became: [("person", .text("\(person)")), ("role", .text(role.stored))])
    }

    func revoke(_ role: Role, from person: PersonID) throws {
        let removed = try transaction.execute(
            """
            DELETE FROM plan_role WHERE plan_id = \(plan) AND person_id = \(person) AND role = \(role.stored)
            """)
        guard removed == 1 else { throw Problem(.notFound, .drafting(.roleMissing(role))) }
        if role == .contributor {
            try transaction.execute("DELETE FROM assignment WHERE plan_id = \(plan) AND person_id = \(person)")
        }
        try record("revoke", was: [("person", .text("\(person)")), ("role", .text(role.stored))])
    }

    func assign(_ assignment: Assignment) throws {
        try transaction.execute(
            """
            INSERT INTO assignment (plan_id, objective_origin, person_id, language, due)
            VALUES (\(plan), \(assignment.objective), \(assignment.person), \(assignment.language?.rawValue ?? ""),
                \(assignment.due?.stored))
            ON CONFLICT (plan_id, objective_origin, person_id, language) DO UPDATE SET due = excluded.due
            """)
        try transaction.execute(
            """
            INSERT INTO plan_role (plan_id, person_id, role) VALUES (\(plan), \(assignment.person), \
            \(Role.contributor.stored)) ON CONFLICT (plan_id, person_id, role) DO NOTHING
            """)
        try record("assign", became: assignment.told)
    }

    func unassign(_ assignment: Assignment) throws {
        let removed = try transaction.execute(
            """
            DELETE FROM assignment WHERE plan_id = \(plan) AND objective_origin = \(assignment.objective)
                AND person_id = \(assignment.person) AND language = \(assignment.language?.rawValue ?? "")
            """)
        guard removed == 1 else { throw Problem(.notFound, .drafting(.assignmentMissing)) }
        try record("unassign", was: assignment.told)
    }

    /// What an objective of any stage of the plan stands for.
    ///
    /// - Throws: `placeUnknown`.
    func origin(of objective: ObjectiveID) throws -> ObjectiveID {
        let origin: ObjectiveID? = try transaction.first(
            """
            SELECT COALESCE(o.origin, o.id) FROM objective o JOIN plan p ON p.id = o.plan_id
            WHERE (o.id = \(objective) OR o.origin = \(objective))
                AND COALESCE(p.published_id, p.id) = \(plan)
            """
        ) { try $0.identifier(0) }
        guard let origin else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        return origin
    }

    private func record(_ action: String, was: [(String, JSON)]? = nil, became: [(String, JSON)]? = nil) throws {
        let revision = try transaction.first("SELECT revision FROM plan WHERE id = \(plan)") { $0.int(0) }
        try transaction.record(
            JournalEntry.Draft(
                action, "people", plan, in: plan, revision: revision ?? 1, was: was.map { JSON.object($0).text },
                became: became.map { JSON.object($0).text }))
    }
}

extension Assignment {
    fileprivate var told: [(String, JSON)] {
        [("objective", .text("\(objective)")), ("person", .text("\(person)"))]
            + (language.map { [("language", .text($0.rawValue))] } ?? [])
            + (due.map { [("due", .text("\($0)"))] } ?? [])
    }
}
