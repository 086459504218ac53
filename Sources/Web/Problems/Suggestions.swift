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
        let ranked = overview.objectives.map { heading in
            let objective = heading.objective
            return (objective, min(distance(name, objective.number), distance(name, objective.code)))
        }
        let near = ranked.filter { $0.1 <= max(2, name.utf8.count / 3) }.sorted { $0.1 < $1.1 }
        return near.prefix(3).map { objective, _ in
            Suggestion(
                link: .objective(plan: plan.slug, number: objective.number), code: Naming.printed(objective.number),
                title: objective.title, languages: plan.languages)
        } + [Suggestion(link: .plan(plan.slug), title: plan.title, languages: plan.languages)]
    }

    /// How many letters must change (Levenshtein); an absent name is far from all.
    private static func distance(_ a: String, _ b: String?) -> Int {
        guard let b else { return .max }
        let target = Array(b.lowercased().utf8.prefix(64))
        var row = Array(0...target.count)
        for (i, letter) in a.lowercased().utf8.prefix(64).enumerated() {
            var corner = row[0]
            row[0] = i + 1
            for (j, other) in target.enumerated() {
                let kept = corner + (letter == other ? 0 : 1)
                corner = row[j + 1]
                row[j + 1] = min(row[j] + 1, corner + 1, kept)
            }
        }
        return row[target.count]
    }
}
