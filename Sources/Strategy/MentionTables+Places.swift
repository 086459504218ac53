import Kernel
import Storage

// Where each is named in published plans, in the order of its page; and how often each of its names is printed there.
extension MentionTables {
    func place(_ id: SharedID, in transaction: WriteTransaction) throws {
        try transaction.execute("DELETE FROM \(literal: place) WHERE \(literal: self.id) = \(id)")
        try transaction.execute(
            """
            INSERT INTO \(literal: place) (plan_id, objective_id, \(literal: self.id), year, slug, position)
            SELECT DISTINCT p.id, o.id, m.\(literal: self.id), COALESCE(p.first_year, 0), p.slug, o.position
            FROM \(literal: mention) m JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
            WHERE m.\(literal: self.id) = \(id) AND p.stage = 'published'
            """)
    }

    func place(_ plan: PlanID, in transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO \(literal: place) (plan_id, objective_id, \(literal: id), year, slug, position)
            SELECT DISTINCT p.id, o.id, m.\(literal: id), COALESCE(p.first_year, 0), p.slug, o.position
            FROM plan p JOIN objective o ON o.plan_id = p.id JOIN \(literal: mention) m ON m.objective_id = o.id
            WHERE p.id = \(plan)
            """)
    }

    func spell(_ id: SharedID, in transaction: WriteTransaction) throws {
        try transaction.execute("DELETE FROM \(literal: spelling) WHERE \(literal: self.id) = \(id)")
        try transaction.execute(
            """
            INSERT INTO \(literal: spelling) (\(literal: self.id), language, printed, mentions)
            SELECT m.\(literal: self.id), t.language, t.printed, COUNT(*) FROM \(literal: mention) m
            JOIN \(literal: mentionText) t ON t.objective_id = m.objective_id AND t.position = m.position
            JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
            WHERE m.\(literal: self.id) = \(id) AND p.stage = 'published'
            GROUP BY m.\(literal: self.id), t.language, t.printed
            """)
    }

    func spell(_ plan: PlanID, in transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO \(literal: spelling) (\(literal: id), language, printed, mentions)
            SELECT m.\(literal: id), t.language, t.printed, COUNT(*) FROM objective o
            JOIN \(literal: mention) m ON m.objective_id = o.id
            JOIN \(literal: mentionText) t ON t.objective_id = m.objective_id AND t.position = m.position
            WHERE o.plan_id = \(plan) GROUP BY m.\(literal: id), t.language, t.printed
            ON CONFLICT (\(literal: id), language, printed)
            DO UPDATE SET mentions = \(literal: spelling).mentions + excluded.mentions
            """)
    }

    /// Takes away what a plan prints, and names that nothing prints any more: also where an older program beside this
    /// one has counted fewer.
    func unspell(_ plan: PlanID, in transaction: WriteTransaction) throws {
        try transaction.execute(
            """
            UPDATE \(literal: spelling) SET mentions = CASE WHEN \(literal: spelling).mentions > c.mentions
                THEN \(literal: spelling).mentions - c.mentions ELSE 0 END
            FROM (
                SELECT m.\(literal: id) AS id, t.language, t.printed, COUNT(*) AS mentions FROM objective o
                JOIN \(literal: mention) m ON m.objective_id = o.id
                JOIN \(literal: mentionText) t ON t.objective_id = m.objective_id AND t.position = m.position
                WHERE o.plan_id = \(plan) GROUP BY m.\(literal: id), t.language, t.printed) c
            WHERE c.id = \(literal: spelling).\(literal: id) AND c.language = \(literal: spelling).language
                AND c.printed = \(literal: spelling).printed
            """)
        try transaction.execute(
            """
            DELETE FROM \(literal: spelling) WHERE mentions = 0 AND \(literal: id) IN (
                SELECT m.\(literal: id) FROM objective o JOIN \(literal: mention) m ON m.objective_id = o.id
                WHERE o.plan_id = \(plan))
            """)
    }
}
