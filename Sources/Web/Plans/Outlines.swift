import Kernel
import Strategy

/// The outline of a plan: its tree and its chapters, without their text.
struct Outline: Sendable {
    let slug: String
    let objectives: [ObjectiveHeading]
    let chapters: [Chapter]
    /// By their numbers in addresses.
    let places: [String: ObjectiveID]

    init(_ overview: PlanOverview) {
        slug = overview.plan.slug
        objectives = overview.objectives
        chapters = overview.chapters
        places = Dictionary(
            overview.objectives.map { ($0.objective.number, $0.objective.id) }, uniquingKeysWith: { first, _ in first })
    }
}

/// The outlines of plans: the page of every objective shows a piece of one, and it changes seldom.
typealias Outlines = KeptByVersion<Outline>

extension Outlines {
    /// The outline of a plan, from the store where none is kept.
    func outline(of plan: Plan, from plans: PlanStore) async throws -> Outline {
        if let known = known(plan.version) { return known }
        let overview = try await plans.overview(of: plan.slug)
        let outline = Outline(overview)
        keep(outline, of: overview.plan.version)
        return outline
    }

    /// Which objective stood at an address when its plan was last looked at.
    func lastPlace(of number: String, in slug: String) -> ObjectiveID? {
        last { $0.slug == slug }?.places[number]
    }
}
