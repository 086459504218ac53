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
    private let kept = Mutex<[PlanVersion: Outline]>([:])

    /// How many plans are remembered. Beyond that all are forgotten, which costs each one reading more.
    private static let limit = 64

    /// The outline of a plan at a version, if it is kept.
    func known(_ version: PlanVersion) -> Outline? { kept.withLock { $0[version] } }

    /// The outline of a plan, from the store where none is kept.
    func outline(of plan: Plan, from plans: PlanStore) async throws -> Outline {
        if let known = known(plan.version) { return known }
        let overview = try await plans.overview(of: plan.slug)
        let outline = Outline(objectives: overview.objectives, chapters: overview.chapters)
        kept.withLock { kept in
            if kept.count >= Outlines.limit { kept = [:] }
            kept = kept.filter { $0.key.plan != plan.id }
            kept[overview.plan.version] = outline
        }
        return outline
    }
}
