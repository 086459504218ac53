import Kernel
import Strategy

/// The outline of a plan: its tree and its chapters, without their text, and what stands beside the name of an
/// objective.
struct Outline: Sendable {
    let slug: String
    let objectives: [ObjectiveHeading]
    let chapters: [Chapter]
    /// By their numbers in addresses.
    let places: [String: ObjectiveID]
    let deadlines: [ObjectiveID: [Deadline]]
    let dimensions: PlanDimensions
    /// What the plan costs, on the basis that its page shows first; nil where it costs nothing.
    let outlay: MoneyOutlay?
    /// What of it is that of an objective with all below it.
    let amounts: [ObjectiveID: Money]

    init(_ facts: PlanFacts) {
        slug = facts.plan.slug
        objectives = facts.headings
        chapters = facts.chapters
        places = Dictionary(
            facts.objectives.map { ($0.objective.number, $0.objective.id) }, uniquingKeysWith: { first, _ in first })
        deadlines = Dictionary(
            uniqueKeysWithValues: facts.objectives.filter { !$0.deadlines.isEmpty }
                .map { ($0.objective.id, $0.deadlines) })
        dimensions = PlanDimensions(facts)
        outlay = PlanMoney(facts).outlays.first
        amounts = Dictionary(
            uniqueKeysWithValues: (outlay?.shares ?? []).map { ($0.objective.id, $0.amount) })
    }
}

extension PlanFacts {
    /// What trees show of each objective.
    var headings: [ObjectiveHeading] {
        objectives.map {
            ObjectiveHeading(
                objective: $0.objective, indicators: $0.indicators.count, findings: $0.findings.count, money: [])
        }
    }
}

/// The outlines of plans: the page of every objective shows a piece of one, and it changes seldom.
typealias Outlines = KeptByVersion<Outline>

extension Outlines {
    /// The outline of a plan, from the store where none is kept.
    func outline(of plan: Plan, from plans: PlanStore) async throws -> Outline {
        if let known = known(plan.version) { return known }
        let facts = try await plans.facts(of: plan.slug)
        let outline = Outline(facts)
        keep(outline, of: facts.plan.version)
        return outline
    }

    /// Which objective stood at an address when its plan was last looked at.
    func lastPlace(of number: String, in slug: String) -> ObjectiveID? {
        last { $0.slug == slug }?.places[number]
    }
}
