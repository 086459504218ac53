import Kernel
import Strategy
import Synchronization

/// The trees of plans, kept by revision: every objective's page shows a piece of it, and it changes seldom.
final class Outlines: Sendable {
    private struct Kept {
        let revision: Int
        let outline: [ObjectiveHeading]
    }

    private let kept = Mutex<[PlanID: Kept]>([:])

    /// How many plans are remembered. Beyond that all are forgotten, which costs each one reading more.
    private static let limit = 64

    /// The tree of a plan, from the store where the kept one is of another revision.
    func outline(of plan: Plan, from plans: PlanStore) async throws -> [ObjectiveHeading] {
        let known = kept.withLock { $0[plan.id] }
        if let known, known.revision == plan.revision { return known.outline }
        let overview = try await plans.overview(of: plan.slug)
        let new = Kept(revision: overview.plan.revision, outline: overview.objectives)
        kept.withLock { kept in
            if kept.count >= Outlines.limit { kept = [:] }
            kept[plan.id] = new
        }
        return new.outline
    }
}
