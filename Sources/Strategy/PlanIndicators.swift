import Kernel

/// An indicator at its place in the plan.
public struct PlacedIndicator: Sendable, Hashable {
    public let objective: Objective
    /// Its place among those of its objective, from 1.
    public let position: Int
    public let indicator: Indicator

    public init(objective: Objective, position: Int, indicator: Indicator) {
        self.objective = objective
        self.position = position
        self.indicator = indicator
    }

    /// What it is called in addresses: `IV.2.1.3-2`.
    public var name: String { "\(objective.number)-\(position)" }

    /// The colour of its newest value.
    public var colour: ThresholdLevel? { indicator.latest.flatMap { indicator.colour(of: $0.value) } }
}

/// The indicators of a plan, in the order of reading.
public struct PlanIndicators: Sendable, Hashable {
    public let all: [PlacedIndicator]
    private let objectives: [Objective]

    public init(_ facts: PlanFacts) {
        objectives = facts.objectives.map(\.objective)
        all = facts.objectives.flatMap { summary in
            summary.indicators.enumerated().map { index, indicator in
                PlacedIndicator(objective: summary.objective, position: index + 1, indicator: indicator)
            }
        }
    }

    /// The one of a name in addresses, with those before and after it.
    public func find(_ name: String) -> (found: PlacedIndicator, previous: PlacedIndicator?, next: PlacedIndicator?)? {
        guard let index = all.firstIndex(where: { $0.name == name }) else { return nil }
        return (all[index], index > 0 ? all[index - 1] : nil, index + 1 < all.count ? all[index + 1] : nil)
    }

    /// Those that a choice leaves.
    public func chosen(_ choice: IndicatorChoice) -> [PlacedIndicator] {
        let branch = choice.branch.map { number in
            Set(objectives.first { $0.number == number }.map { objectives.branch(of: $0).map(\.id) } ?? [])
        }
        return all.filter { choice.colour?.holds(for: $0) ?? true && branch?.contains($0.objective.id) ?? true }
    }
}

/// Which indicators are asked for.
public struct IndicatorChoice: Sendable, Hashable {
    /// How an indicator stands, in the words of addresses.
    public enum Colour: String, Sendable, Hashable, CaseIterable {
        case green, orange, red
        /// It has a value, and no threshold says what that means.
        case uncoloured
        case withoutValue = "without-value"

        public func holds(for placed: PlacedIndicator) -> Bool {
            switch self {
            case .green: placed.colour == .green
            case .orange: placed.colour == .orange
            case .red: placed.colour == .red
            case .uncoloured: placed.indicator.latest != nil && placed.colour == nil
            case .withoutValue: placed.indicator.latest == nil
            }
        }
    }

    public var colour: Colour?
    /// The number of an objective: it and all below it.
    public var branch: String?

    public init(colour: Colour? = nil, branch: String? = nil) {
        self.colour = colour
        self.branch = branch
    }
}

/// How old a value is, seen from a plan.
public enum ValueAge: Sendable, Hashable {
    /// So many years ago.
    case ago(Int)
    /// So many years before the last year of a plan that is over: since then it was not the plan's to measure.
    case before(year: Int, years: Int)

    /// - Parameters:
    ///   - year: of the value.
    ///   - thisYear: the year that it is now.
    public init(of year: Int, in period: Period?, thisYear: Int) {
        let end = period.map { Swift.min($0.last, thisYear) } ?? thisYear
        self = end == thisYear ? .ago(thisYear - year) : .before(year: end, years: end - year)
    }
}
