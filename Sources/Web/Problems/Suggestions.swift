import Kernel
import Strategy

/// A page that a lost visitor may have meant.
struct Suggestion {
    let link: Link
    var code: String?
    let title: LocalizedText
    let languages: [Language]
}

/// Finds what may have been meant. Only lost visitors wait for it.
enum Suggestions {
    static func of(_ reason: Problem.Reason, from plans: PlanStore) async -> [Suggestion] {
        switch reason {
        case .planUnknown(_, let nearest?):
            guard let plan = try? await plans.plan(nearest) else { return [] }
            return [Suggestion(link: .plan(plan.slug), title: plan.title, languages: plan.languages)]
        case .objectiveUnknown(let name, let slug):
            guard let overview = try? await plans.overview(of: slug) else { return [] }
            return objectives(like: name, in: overview)
        case .sharedUnknown(let kind, _, let nearest?):
            guard let subject = try? await plans.shared(nearest, of: kind).subject else { return [] }
            return [Suggestion(link: .shared(kind, subject.slug), title: subject.name, languages: [])]
        default: return []
        }
    }

    /// The objectives whose number or code is nearest to what was asked for, then their plan.
    private static func objectives(like name: String, in overview: PlanOverview) -> [Suggestion] {
        let plan = overview.plan
        let near = Spelling.nearest(to: name, among: overview.objectives.map(\.objective)) {
            [$0.number, $0.code].compactMap { $0 }
        }
        return near.prefix(3).map { objective in
            Suggestion(
                link: .objective(plan: plan.slug, number: objective.number), code: Naming.printed(objective.number),
                title: objective.title, languages: plan.languages)
        } + [Suggestion(link: .plan(plan.slug), title: plan.title, languages: plan.languages)]
    }
}
