import Kernel
import Markup
import Messages

/// A place within a plan, as the bar under the header lists them on each of its pages.
struct PlanPlace {
    let link: Link
    let name: String

    static func all(of plan: String, _ words: Words) -> [PlanPlace] {
        [
            PlanPlace(link: .plan(plan), name: words.overview),
            PlanPlace(link: .objectives(plan: plan), name: words.objectives),
            PlanPlace(link: .indicators(plan: plan), name: words.indicators),
            PlanPlace(link: .money(plan: plan), name: words.money),
            PlanPlace(link: .staff(plan: plan), name: words.staff),
            PlanPlace(link: .deadlines(plan: plan), name: words.deadlines),
            PlanPlace(link: .sharedList(SharedSelection(.partner, plan: plan)), name: words.plural(of: .partner)),
            PlanPlace(
                link: .sharedList(SharedSelection(.targetGroup, plan: plan)), name: words.plural(of: .targetGroup)),
            PlanPlace(link: .reading(plan: plan), name: words.readingReport),
            PlanPlace(link: .documents(plan: plan), name: words.takeAway),
        ]
    }

    /// Whether the page at an address is this place, which has an address of its own in the same language, or lies
    /// within it as an indicator does within the indicators.
    func holds(_ page: Address, at own: Address) -> Bool {
        if case .plan = link { return page.isSamePlace(as: own) }
        return page.isWithin(own)
    }
}
