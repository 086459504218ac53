import Kernel
import Storage

extension PlanStore {
    /// Forgets what plans keep of a person who is erased: roles, assignments, where they are named in comments, and what
    /// they were typing.
    ///
    /// What they wrote, said and decided stays with their identifier, which names nobody once their account is gone.
    /// The words of the journal about their roles are identifiers, too.
    ///
    /// - Returns: in how many plans they had something.
    /// - Throws: `notAllowed` unless the asker administers Belfry or is that person.
    @discardableResult
    public func forget(_ person: PersonID, as asker: Asker) async throws -> Int {
        guard asker.person == nil || asker.isAdministrator || asker.person == person else {
            throw Problem(.forbidden, .drafting(.notAllowed(.grant)))
        }
        return try await database.write(as: asker.actor) { transaction in
            let plans: [(id: PlanID, revision: Int)] = try transaction.all(
                """
                SELECT p.id, p.revision FROM plan p WHERE p.id IN (
                    SELECT plan_id FROM plan_role WHERE person_id = \(person)
                    UNION SELECT plan_id FROM assignment WHERE person_id = \(person)
                    UNION SELECT c.plan_id FROM comment c JOIN comment_mention m ON m.comment_id = c.id
                    WHERE m.person_id = \(person))
                ORDER BY p.id
                """
            ) { (try $0.identifier(0), $0.int(1)) }
            try transaction.execute("DELETE FROM plan_role WHERE person_id = \(person)")
            try transaction.execute("DELETE FROM assignment WHERE person_id = \(person)")
            try transaction.execute("DELETE FROM comment_mention WHERE person_id = \(person)")
            try transaction.housekeeping {
                try transaction.execute("DELETE FROM kept_typing WHERE person_id = \(person)")
            }
            for plan in plans {
                try transaction.record(
                    JournalEntry.Draft(
                        "forget", "people", plan.id, in: plan.id, revision: plan.revision,
                        was: JSON.object([("person", .text("\(person)"))]).text))
            }
            return plans.count
        }
    }
}
