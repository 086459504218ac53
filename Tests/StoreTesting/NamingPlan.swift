import Kernel
import Strategy

/// A plan of which only the names matter: an objective for each list of partners, with target groups likewise.
public struct NamingPlan: Sendable {
    public let content: PlanContent
    public let source: NewSource

    /// - Parameters:
    ///   - number: tells it from others, from 1 to 9; the plan is of the year 2020 and as many.
    ///   - partners: of each objective, its partners' names in French and Dutch.
    public init(
        _ number: UInt64, partners: [[(String?, String?)]], targetGroups: [(String?, String?)] = []
    ) {
        let base = number * 100_000
        var next = base + 1000
        func named(_ name: (String?, String?)) -> (UInt64, LocalizedText) {
            next += 1
            return (next, LocalizedText([Language.fr: name.0 ?? "", .nl: name.1 ?? ""]))
        }
        let objectives = partners.enumerated().map { place, names in
            ObjectiveContent(
                objective: Objective(
                    id: SamplePlan.id(base + 10 + UInt64(place)), parent: nil, level: .strategic,
                    number: "I.\(place + 1)", code: nil,
                    title: SamplePlan.text("But \(place + 1)", "Doel \(place + 1)"),
                    status: place == 0 ? .late : nil, depth: 1, position: place),
                partners: names.map { name in
                    let (id, text) = named(name)
                    return Mention(subject: Partner(id: SamplePlan.id(id), name: text), printed: text, item: nil)
                },
                targetGroups: targetGroups.map { name in
                    let (id, text) = named(name)
                    return Mention(subject: TargetGroup(id: SamplePlan.id(id), name: text), printed: text, item: nil)
                })
        }
        content = PlanContent(
            plan: Plan(
                id: SamplePlan.id(base), slug: "plan-\(number)", form: "orientation",
                title: SamplePlan.text("Plan \(number)", "Plan nr. \(number)"), period: Period(2020 + Int(number)),
                languages: [.fr, .nl], source: nil, revision: 1),
            objectives: objectives, chapters: [], findings: [])
        source = NewSource(
            document: SourceDocument(
                id: SamplePlan.id(base + 1), name: "plan-\(number).txt",
                sha256: String(repeating: String(number % 10), count: 64), encoding: "utf-8", lines: 0),
            bytes: [UInt8(truncatingIfNeeded: number)], lines: [])
    }

    public func keep(in store: PlanStore) async throws {
        _ = try await store.add([content], source: source, as: .operatorAccount("test"))
    }
}
