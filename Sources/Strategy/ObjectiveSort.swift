import Kernel

/// The order of a list of objectives. What is equal stays in the order of reading.
public enum ObjectiveSort: String, Sendable, Hashable, CaseIterable {
    case reading
    /// What needs a look first: late, waiting, in progress, on schedule, done, dropped, not said.
    case status
    /// The next to be due first; those without a day last.
    case due
    /// Those with the most indicators first.
    case indicators
    /// Those with the most partners first.
    case partners
    /// Those that cost the most first: all years together, commitments or payments, whichever is more. What stands
    /// under their parts does not count.
    case money

    public func sorted(_ objectives: [ObjectiveSummary]) -> [ObjectiveSummary] {
        switch self {
        case .reading: objectives
        case .status: stable(objectives) { ObjectiveSort.urgency($0.objective.status) }
        case .due: stable(objectives) { $0.due.map { ($0.year * 100 + $0.month) * 100 + $0.day } ?? .max }
        case .indicators: stable(objectives) { -$0.indicators.count }
        case .partners: stable(objectives) { -$0.partners.count }
        case .money: stable(objectives) { -Int($0.cost.cents) }
        }
    }

    private func stable(_ objectives: [ObjectiveSummary], _ key: (ObjectiveSummary) -> Int) -> [ObjectiveSummary] {
        objectives.map { (key($0), $0) }.sorted { ($0.0, $0.1.objective.position) < ($1.0, $1.1.objective.position) }
            .map(\.1)
    }

    private static func urgency(_ status: Status?) -> Int {
        switch status {
        case .late?: 0
        case .waiting?: 1
        case .inProgress?: 2
        case .onSchedule?: 3
        case .done?: 4
        case .dropped?: 5
        case nil: 6
        }
    }
}

extension ObjectiveSummary {
    /// What its own lines come to that are no revenue: the largest of the sorts of money, which are never added up.
    var cost: Money {
        let sums = MoneySums(counting: budget.counted)
        let costs = Dictionary(grouping: sums.places.filter { $0.sort.kind != .revenue }, by: \.sort).values.map {
            $0.reduce(Money.zero) { $0 + (sums[$1] ?? .zero) }
        }
        return costs.max { $0.cents < $1.cents } ?? .zero
    }
}
