import Kernel

/// What a list can be filtered by, and how many objectives each choice would leave beside the others that are made.
public struct ObjectiveChoices: Sendable, Hashable {
    public var standings: [Choice<ObjectiveFilter.Standing>]
    public var marks: [Choice<ObjectiveFilter.Mark>]
    /// The outermost objectives.
    public var branches: [Choice<Objective>]
    /// By their number of objectives, the most first.
    public var partners: [Choice<Partner>]
    public var targetGroups: [Choice<TargetGroup>]
    /// The values of each dimension, those of no value last.
    public var sortings: [[Choice<ObjectiveFilter.Sorting>]]

    public struct Choice<Value: Sendable & Hashable>: Sendable, Hashable {
        public let value: Value
        public let count: Int
    }
}

extension ObjectiveChoices {
    /// What can be chosen beside a filter: each count leaves the choice of its own sort aside.
    public init(of facts: PlanFacts, beside filter: ObjectiveFilter, on today: CalendarDay) {
        func left(_ change: (inout ObjectiveFilter) -> Void) -> [ObjectiveSummary] {
            var other = filter
            change(&other)
            return facts.objectives(other, on: today)
        }
        let byStanding = left { $0.standing = nil }
        standings = ObjectiveChoices.standings.compactMap { standing in
            Choice(standing, byStanding.count { ObjectiveFilter.Standing($0.objective.status) == standing })
        }
        marks = ObjectiveFilter.Mark.allCases.compactMap { mark in
            Choice(mark, left { $0.marks.insert(mark) }.count)
        }
        let byBranch = left { $0.branch = nil }
        branches = facts.objectives.map(\.objective).filter { $0.parent == nil }.compactMap { objective in
            let places = facts.branch(of: objective.number)
            return Choice(objective, byBranch.count { places.contains($0.objective.position) })
        }
        partners = ObjectiveChoices.named(left { $0.partner = nil }.map(\.partners), \.id)
        targetGroups = ObjectiveChoices.named(left { $0.targetGroup = nil }.map(\.targetGroups), \.id)
        let dimensions = PlanDimensions(facts)
        sortings = facts.dimensions.indices.map { index in
            let place = index + 1
            let others = filter.sortings.filter { $0.dimension != place }
            let places = left { $0.sortings = others }.map { dimensions.place(of: $0.objective, in: place) }
            return (Array(1..<facts.dimensions[index].values.count + 1) + [0]).compactMap { value in
                Choice(ObjectiveFilter.Sorting(dimension: place, value: value), places.count { $0 == value })
            }
        }
    }

    /// What needs a look first.
    private static let standings: [ObjectiveFilter.Standing] =
        [.status(.late), .status(.waiting), .status(.inProgress), .status(.onSchedule), .status(.done)]
        + [.status(.dropped), .unknown]

    /// Who is named, each counted once an objective.
    private static func named<Subject, ID: Hashable & Comparable>(
        _ mentions: [[Mention<Subject>]], _ id: (Subject) -> ID
    ) -> [Choice<Subject>] {
        var subjects: [ID: Subject] = [:]
        var counts: [ID: Int] = [:]
        for mentions in mentions {
            for subject in Set(mentions.map(\.subject)) {
                subjects[id(subject)] = subject
                counts[id(subject), default: 0] += 1
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.compactMap { key, count in
            subjects[key].map { Choice(value: $0, count: count) }
        }
    }
}

extension ObjectiveChoices.Choice {
    /// nil where nothing would be left.
    fileprivate init?(_ value: Value, _ count: Int) {
        guard count > 0 else { return nil }
        self.init(value: value, count: count)
    }
}
