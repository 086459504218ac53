import Kernel
import Storage

/// Reads what people may do in a plan.
struct RightsReader {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// - Parameter family: the plan that everybody reads, whichever stage is asked about.
    func rights(of asker: Asker, in family: PlanID) throws -> PlanRights {
        guard let person = asker.person else { return .all }
        var rights = try rights(of: person, in: family)
        if asker.isAdministrator { rights.roles.insert(.administrator) }
        return rights
    }

    func rights(of person: PersonID, in family: PlanID) throws -> PlanRights {
        var rights = PlanRights()
        try transaction.each(Self.question(of: person, in: family)) { rights.add($0) }
        return rights
    }

    /// Kind (0 a role, 1 an assignment), objective, person, role or language, due day.
    static func question(of person: PersonID, in family: PlanID) -> SQL {
        """
        SELECT 0, CAST(NULL AS UUID), person_id, role, CAST(NULL AS BIGINT) FROM plan_role
        WHERE plan_id = \(family) AND person_id = \(person)
        UNION ALL
        SELECT 1, objective_origin, person_id, language, due FROM assignment
        WHERE plan_id = \(family) AND person_id = \(person)
        """
    }

    /// - Throws: `notAllowed`.
    func require(_ act: PlanAct, of asker: Asker, in family: PlanID) throws {
        try rights(of: asker, in: family).require(act)
    }
}

extension PlanRights {
    /// - Throws: `notAllowed`.
    func require(_ act: PlanAct) throws {
        guard may(act) else { throw Problem(.forbidden, .drafting(.notAllowed(act.name))) }
    }

    /// Adds what a row of `RightsReader.question` tells.
    mutating func add(_ row: Row) {
        if row.int(0) == 0 {
            if let role = Role(stored: row.text(3)) { roles.insert(role) }
        } else if let objective: ObjectiveID = row.optionalIdentifier(1),
            let person: PersonID = row.optionalIdentifier(2)
        {
            assignments.append(
                Assignment(objective: objective, person: person, language: row.language(3), due: row.day(4)))
        }
    }
}
