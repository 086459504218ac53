import Kernel

@testable import Strategy

/// What the list of plans and the pages of partners and target groups say, by looking at every objective of every plan.
struct PlainPages {
    struct Name: Hashable {
        let id: SharedID
        let slug: String
        let name: LocalizedText
    }

    struct Place {
        let plan: Plan
        let objective: Objective
        let mentions: [SharedKind: [(name: Name, printed: LocalizedText)]]
    }

    private(set) var plans: [PlanSummary] = []
    /// All objectives, in the order of the pages.
    private var places: [Place] = []

    init(_ store: PlanStore, plans slugs: Set<String>) async throws {
        for slug in slugs {
            let whole = try await store.overview(of: slug)
            plans.append(
                PlanSummary(
                    plan: whole.plan, source: whole.source?.name, objectives: whole.objectives.count,
                    chapters: whole.chapters.count, indicators: whole.objectives.map(\.indicators).reduce(0, +),
                    findings: whole.findings))
        }
        plans.sort { PlainPages.stands($0.plan, before: $1.plan) }
        for plan in plans.map(\.plan) {
            for heading in try await store.overview(of: plan.slug).objectives {
                let content = try await store.objective(heading.objective.number, of: plan.slug).content
                places.append(
                    Place(
                        plan: plan, objective: heading.objective,
                        mentions: [
                            .partner: content.partners.map {
                                let subject = $0.subject
                                let name = Name(
                                    id: SharedID(subject.id), slug: subject.slug ?? "", name: subject.name)
                                return (name, $0.printed)
                            },
                            .targetGroup: content.targetGroups.map {
                                let subject = $0.subject
                                let name = Name(
                                    id: SharedID(subject.id), slug: subject.slug ?? "", name: subject.name)
                                return (name, $0.printed)
                            },
                        ]))
            }
        }
    }

    /// The newest first, those of no year last.
    private static func stands(_ one: Plan, before other: Plan) -> Bool {
        switch (one.period?.first, other.period?.first) {
        case (let a?, let b?) where a != b: a > b
        case (_?, nil): true
        case (nil, _?): false
        default: one.slug < other.slug
        }
    }

    func names(_ kind: SharedKind) -> [Name] {
        Set(places.flatMap { ($0.mentions[kind] ?? []).map(\.name) }).sorted { $0.slug < $1.slug }
    }

    /// - Parameter page: nil for all objectives.
    func page(of one: Name, _ kind: SharedKind, page: Int?) -> SharedPage {
        let naming = places.filter { names(of: $0, kind).contains(one.id) }
        let size = page == nil ? naming.count : SharedPage.size
        let start = ((page ?? 1) - 1) * size
        let shown = Array(naming[start..<min(start + size, naming.count)])
        return SharedPage(
            kind: kind,
            subject: SharedSummary(
                id: one.id, slug: one.slug, name: one.name, objectives: naming.count,
                plans: Set(naming.map(\.plan.id)).count),
            page: page ?? 1, pages: (naming.count + size - 1) / size,
            plans: plans.map(\.plan).compactMap { plan in
                let objectives = shown.filter { $0.plan.id == plan.id }.map(\.objective)
                return objectives.isEmpty ? nil : SharedPage.InPlan(plan: plan, objectives: objectives)
            },
            variants: variants(of: one, kind, in: naming, shown), companions: companions(of: one, kind, in: shown))
    }

    private func names(of place: Place, _ kind: SharedKind) -> Set<SharedID> {
        Set((place.mentions[kind] ?? []).map(\.name.id))
    }

    private func variants(of one: Name, _ kind: SharedKind, in naming: [Place], _ shown: [Place]) -> [PrintedVariant] {
        func printed(_ place: Place) -> [(language: Language, text: String)] {
            (place.mentions[kind] ?? []).filter { $0.name.id == one.id }
                .flatMap { $0.printed.versions.map { ($0.language, $0.text) } }
        }
        var variants: [PrintedVariant] = []
        for (language, text) in naming.flatMap(printed) {
            if let index = variants.firstIndex(where: { $0.language == language && $0.printed == text }) {
                variants[index].count += 1
            } else {
                let places = shown.filter { printed($0).contains { $0 == (language, text) } }
                    .map { PrintedVariant.Place(plan: $0.plan.slug, number: $0.objective.number) }
                variants.append(
                    PrintedVariant(
                        language: language, printed: text, count: 1,
                        places: Array(places.prefix(PrintedVariant.placesShown))))
            }
        }
        return variants.sorted { ($1.count, $0.language, $0.printed) < ($0.count, $1.language, $1.printed) }
    }

    private func companions(of one: Name, _ kind: SharedKind, in shown: [Place]) -> [SharedSummary] {
        let known = Dictionary(names(kind).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var counts: [SharedID: Int] = [:]
        for id in shown.flatMap({ names(of: $0, kind) }) where id != one.id { counts[id, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
            .compactMap { id, count in
                known[id].map { SharedSummary(id: id, slug: $0.slug, name: $0.name, objectives: count, plans: 1) }
            }
            .sorted { ($1.objectives, $0.slug) < ($0.objectives, $1.slug) }
    }
}
