import Kernel
import Strategy
import Synchronization

/// The outline of a plan: its tree and its chapters, without their text.
struct Outline: Sendable {
    let objectives: [ObjectiveHeading]
    let chapters: [Chapter]
}

/// The outlines of plans, kept by revision: the page of every objective shows a piece of it, and it changes seldom.
final class Outlines: Sendable {
    private struct Kept {
        let revision: Int
        let outline: Outline
    }

    private let kept = Mutex<[PlanID: Kept]>([:])

    /// How many plans are remembered. Beyond that all are forgotten, which costs each one reading more.
    private static let limit = 64

    /// The outline of a plan, from the store where the kept one is of another revision.
    func outline(of plan: Plan, from plans: PlanStore) async throws -> Outline {
        let known = kept.withLock { $0[plan.id] }
        if let known, known.revision == plan.revision { return known.outline }
        let overview = try await plans.overview(of: plan.slug)
        let outline = Outline(objectives: overview.objectives, chapters: overview.chapters)
        kept.withLock { kept in
            if kept.count >= Outlines.limit { kept = [:] }
            kept[plan.id] = Kept(revision: overview.plan.revision, outline: outline)
        }
        return outline
    }
}
