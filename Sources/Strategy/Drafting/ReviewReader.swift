import Kernel
import Storage

/// Reads what was decided about the objectives of a draft.
struct ReviewReader {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// The objectives that were changed since the plan was last published and are not approved as they are, in the
    /// order of reading; of a plan that was never published, all that are not approved.
    func unapproved(in draft: StagedPlan) throws -> [ObjectiveID] { try objectives(of: draft, evenApproved: false) }

    /// The same, with those that are approved.
    func changed(in draft: StagedPlan) throws -> [ObjectiveID] { try objectives(of: draft, evenApproved: true) }

    private func objectives(of draft: StagedPlan, evenApproved: Bool) throws -> [ObjectiveID] {
        try transaction.all(
            """
            SELECT o.id FROM objective o JOIN plan p ON p.id = \(draft.family)
            LEFT JOIN objective_review r ON r.objective_id = o.id AND r.state = 'approved'
            WHERE o.plan_id = \(draft.id) AND (p.stage = 'unpublished' OR EXISTS (
                SELECT 1 FROM draft_change c WHERE c.plan_id = o.plan_id AND c.objective_origin = o.origin
                    AND c.place NOT LIKE 'objective_review/%' AND c.revision > (
                        SELECT COALESCE(MAX(j.revision), 0) FROM journal j
                        WHERE j.plan_id = o.plan_id AND j.action = 'publish')))
                AND (\(evenApproved ? 1 : 0) = 1 OR r.revision IS NULL OR EXISTS (
                    SELECT 1 FROM draft_change c WHERE c.plan_id = o.plan_id AND c.objective_origin = o.origin
                        AND c.place NOT LIKE 'objective_review/%' AND c.revision > r.revision))
            ORDER BY o.position
            """
        ) { try $0.identifier(0) }
    }
}
