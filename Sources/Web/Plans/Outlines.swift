import Kernel
import Strategy

/// The outline of a plan: its tree and its chapters, without their text.
struct Outline: Sendable {
    let objectives: [ObjectiveHeading]
    let chapters: [Chapter]
}

/// The outlines of plans: the page of every objective shows a piece of one, and it changes seldom.
typealias Outlines = KeptByVersion<Outline>

extension Outlines {
    /// The outline of a plan, from the store where none is kept.
    func outline(of plan: Plan, from plans: PlanStore) async throws -> Outline {
        if let known = known(plan.version) { return known }
        let overview = try await plans.overview(of: plan.slug)
        let outline = Outline(objectives: overview.objectives, chapters: overview.chapters)
        keep(outline, of: overview.plan.version)
        return outline
    }
}
