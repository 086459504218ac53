import Kernel
import Storage

// How many objectives and plans that are published name a partner or a target group stands beside it, with where and
// how it is printed there. Whoever changes mentions, counts.
extension MentionTables {
    /// Counts the mentions of one anew.
    func count(_ id: SharedID, in transaction: WriteTransaction) throws {
        try place(id, in: transaction)
        try spell(id, in: transaction)
        try transaction.execute(
            """
            UPDATE \(literal: subject) SET
                objectives = (SELECT COUNT(*) FROM \(literal: place) x WHERE x.\(literal: self.id) = \(id)),
                plans = (SELECT COUNT(DISTINCT x.plan_id) FROM \(literal: place) x WHERE x.\(literal: self.id) = \(id))
            WHERE id = \(id)
            """)
    }

    /// Adds the mentions of a plan that was just kept, or takes away those of one about to go.
    func count(_ plan: PlanID, isAdded: Bool, in transaction: WriteTransaction) throws {
        let sign = isAdded ? 1 : -1
        try transaction.execute(
            """
            UPDATE \(literal: subject) SET
                objectives = \(literal: subject).objectives + \(sign) * c.objectives,
                plans = \(literal: subject).plans + \(sign)
            FROM (
                SELECT m.\(literal: id) AS id, COUNT(DISTINCT o.id) AS objectives
                FROM objective o JOIN \(literal: mention) m ON m.objective_id = o.id
                WHERE o.plan_id = \(plan) GROUP BY m.\(literal: id)) c
            WHERE c.id = \(literal: subject).id
            """)
        if isAdded {
            try place(plan, in: transaction)
            try spell(plan, in: transaction)
        } else {
            try transaction.execute("DELETE FROM \(literal: place) WHERE plan_id = \(plan)")
            try unspell(plan, in: transaction)
        }
    }

    /// Counts the mentions of all anew.
    func countAll(in transaction: WriteTransaction) throws {
        try transaction.execute("DELETE FROM \(literal: place)")
        try transaction.execute("DELETE FROM \(literal: spelling)")
        let ids: [SharedID] = try transaction.all("SELECT id FROM \(literal: subject) ORDER BY id") {
            try $0.identifier(0)
        }
        for id in ids { try count(id, in: transaction) }
    }

    /// Takes away those whom nothing names any more, unless a person has decided about their names.
    func removeForgotten(in transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            DELETE FROM \(literal: subject)
            WHERE NOT EXISTS (SELECT 1 FROM \(literal: mention) m WHERE m.\(literal: id) = \(literal: subject).id)
                AND NOT EXISTS (
                    SELECT 1 FROM \(literal: key) k WHERE k.\(literal: id) = \(literal: subject).id AND k.decided = 1)
                AND NOT EXISTS (
                    SELECT 1 FROM \(literal: text) n WHERE n.\(literal: id) = \(literal: subject).id
                        AND n.state = 'approved')
            """)
    }
}
