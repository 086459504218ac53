import Kernel
import Storage

// Roles and assignments belong to a plan in all its stages. Each method is one transaction, and asks itself whether
// the asker may.
extension PlanStore {
    /// What somebody may do in a plan, whichever of its stages is named.
    ///
    /// - Throws: `planUnknown`.
    public func rights(of asker: Asker, in slug: String) async throws -> PlanRights {
        try await database.read { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            return try RightsReader(transaction).rights(of: asker, in: plan.family)
        }
    }

    /// Gives a person a role in a plan; nothing changes where they have it already.
    ///
    /// - Throws: `planUnknown`, `notAllowed`.
    public func grant(_ role: Role, to person: PersonID, in slug: String, as asker: Asker) async throws {
        try await database.write(as: asker.actor) { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.grant, of: asker, in: plan.family)
            try PeopleWriter(transaction, plan.family).grant(role, to: person)
        }
    }

    /// Takes a role from a person. With the last one that lets them write, their assignments go.
    ///
    /// - Throws: `planUnknown`, `notAllowed`, `roleMissing`.
    public func revoke(_ role: Role, from person: PersonID, in slug: String, as asker: Asker) async throws {
        try await database.write(as: asker.actor) { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.grant, of: asker, in: plan.family)
            try PeopleWriter(transaction, plan.family).revoke(role, from: person)
        }
    }

    /// Has a person write an objective: they become a contributor of the plan. Once more with another day, it is due
    /// on that day.
    ///
    /// - Parameters:
    ///   - objective: in whichever stage of the plan.
    ///   - language: nil for all languages and all values.
    /// - Throws: `planUnknown`, `notAllowed`, `placeUnknown` where the plan has no such objective.
    public func assign(
        _ objective: ObjectiveID, to person: PersonID, language: Language? = nil, due: CalendarDay? = nil,
        in slug: String, as asker: Asker
    ) async throws {
        try await database.write(as: asker.actor) { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.assign, of: asker, in: plan.family)
            let writer = PeopleWriter(transaction, plan.family)
            let origin = try writer.origin(of: objective)
            try writer.assign(Assignment(objective: origin, person: person, language: language, due: due))
        }
    }

    /// Has people write objectives, all of them or none: as each would be assigned by itself.
    ///
    /// - Parameter assignments: the objectives in whichever stage of the plan.
    /// - Throws: as `assign`.
    public func assign(_ assignments: [Assignment], in slug: String, as asker: Asker) async throws {
        try await database.write(as: asker.actor) { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.assign, of: asker, in: plan.family)
            let writer = PeopleWriter(transaction, plan.family)
            for var assignment in assignments {
                assignment.objective = try writer.origin(of: assignment.objective)
                try writer.assign(assignment)
            }
        }
    }

    /// Takes assignments back, all of them or none.
    ///
    /// - Throws: as `unassign`.
    public func unassign(_ assignments: [Assignment], in slug: String, as asker: Asker) async throws {
        try await database.write(as: asker.actor) { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.assign, of: asker, in: plan.family)
            let writer = PeopleWriter(transaction, plan.family)
            for var assignment in assignments {
                assignment.objective = try writer.origin(of: assignment.objective)
                try writer.unassign(assignment)
            }
        }
    }

    /// - Throws: `planUnknown`, `notAllowed`, `assignmentMissing`.
    public func unassign(
        _ objective: ObjectiveID, from person: PersonID, language: Language? = nil, in slug: String, as asker: Asker
    ) async throws {
        try await database.write(as: asker.actor) { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.assign, of: asker, in: plan.family)
            let writer = PeopleWriter(transaction, plan.family)
            let origin = try writer.origin(of: objective)
            try writer.unassign(Assignment(objective: origin, person: person, language: language))
        }
    }

    /// Everybody who has a role in a plan or something to write in it, in the order of their identifiers.
    ///
    /// - Throws: `planUnknown`, `notAllowed` where the asker may not see the draft.
    public func people(of slug: String, as asker: Asker) async throws -> [PlanMember] {
        try await database.read { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.see, of: asker, in: plan.family)
            return try PlanMember.all(of: plan.family, in: transaction)
        }
    }

    /// Who writes what, in the order of the objectives of the draft, or of what everybody reads where there is none.
    ///
    /// - Throws: `planUnknown`, `notAllowed` where the asker may not see the draft.
    public func assignments(in slug: String, as asker: Asker) async throws -> [(Objective, Assignment)] {
        try await database.read { transaction in
            let family = try StagedPlan.find(slug, in: transaction).family
            try RightsReader(transaction).require(.see, of: asker, in: family)
            var objectives: [ObjectiveID: Objective] = [:]
            try transaction.each(
                """
                SELECT \(literal: Objective.columns), COALESCE(o.origin, o.id)
                FROM objective o JOIN plan p ON p.id = o.plan_id LEFT JOIN objective_text t ON t.objective_id = o.id
                WHERE COALESCE(p.published_id, p.id) = \(family) AND p.stage <> 'snapshot'
                ORDER BY CASE WHEN p.stage = 'draft' THEN 0 ELSE 1 END
                """
            ) { row in
                let origin: ObjectiveID = try row.identifier(11)
                let objective = try Objective(row)
                if let known = objectives[origin], known.id != objective.id { return }
                var kept = objectives[origin] ?? objective
                row.add(to: &kept.title, language: 8)
                objectives[origin] = kept
            }
            let members = try PlanMember.all(of: family, in: transaction)
            return members.flatMap(\.rights.assignments).compactMap { assignment in
                objectives[assignment.objective].map { ($0, assignment) }
            }.sorted {
                ($0.0.position, $0.1.person, $0.1.language ?? .de) < ($1.0.position, $1.1.person, $1.1.language ?? .de)
            }
        }
    }

    /// The plans in which a person has a role, by the name in addresses of what is published, with that person's
    /// rights in each.
    public func plans(of person: PersonID) async throws -> [String: PlanRights] {
        try await database.read { transaction in
            var plans: [String: PlanRights] = [:]
            try transaction.each(
                """
                SELECT 0, CAST(NULL AS UUID), r.person_id, r.role, CAST(NULL AS BIGINT), p.slug
                FROM plan_role r JOIN plan p ON p.id = r.plan_id WHERE r.person_id = \(person)
                UNION ALL
                SELECT 1, a.objective_origin, a.person_id, a.language, a.due, p.slug
                FROM assignment a JOIN plan p ON p.id = a.plan_id WHERE a.person_id = \(person)
                """
            ) { row in plans[row.text(5), default: PlanRights()].add(row) }
            return plans
        }
    }
}

/// A person with all that they have in a plan.
public struct PlanMember: Sendable, Hashable {
    public var person: PersonID
    public var rights: PlanRights

    static func all(of family: PlanID, in transaction: Transaction) throws -> [PlanMember] {
        var members: [PersonID: PlanRights] = [:]
        try transaction.each(
            """
            SELECT 0, CAST(NULL AS UUID), person_id, role, CAST(NULL AS BIGINT) FROM plan_role
            WHERE plan_id = \(family)
            UNION ALL
            SELECT 1, objective_origin, person_id, language, due FROM assignment WHERE plan_id = \(family)
            ORDER BY 1, 2, 4
            """
        ) { row in members[try row.identifier(2), default: PlanRights()].add(row) }
        return members.sorted { $0.key < $1.key }.map { PlanMember(person: $0.key, rights: $0.value) }
    }
}
