import Kernel

/// A deadline with the objective that it is for, and how it stands.
public struct PlacedDeadline: Sendable, Hashable {
    public let summary: ObjectiveSummary
    public let deadline: Deadline
    public let state: DeadlineState

    public var objective: Objective { summary.objective }
}

/// How a deadline stands on a day.
public enum DeadlineState: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The day is over, and nothing says that it was done.
    case passed
    case coming
    /// The objective is done, whenever it was due.
    case done
    /// The objective was given up.
    case dropped
    /// The letter names no day that can be told.
    case undated

    public init(of deadline: Deadline, status: Status?, today: CalendarDay) {
        switch status {
        case .done?: self = .done
        case .dropped?: self = .dropped
        default: self = deadline.due.map { $0 < today ? .passed : .coming } ?? .undated
        }
    }

    public static func < (a: DeadlineState, b: DeadlineState) -> Bool { a.rank < b.rank }

    private var rank: Int { DeadlineState.allCases.firstIndex(of: self) ?? 0 }
}

/// The deadlines of a plan, by their day; those without one come last, in the order of reading.
public struct PlanDeadlines: Sendable, Hashable {
    public let all: [PlacedDeadline]
    /// How many objectives have none.
    public let objectivesWithout: Int

    public init(_ facts: PlanFacts, today: CalendarDay) {
        let placed = facts.objectives.flatMap { summary in
            summary.deadlines.map { deadline in
                PlacedDeadline(
                    summary: summary, deadline: deadline,
                    state: DeadlineState(of: deadline, status: summary.objective.status, today: today))
            }
        }
        all = placed.sorted { a, b in
            switch (a.deadline.due, b.deadline.due) {
            case (let first?, let second?) where first != second: first < second
            case (_?, nil): true
            case (nil, _?): false
            default: a.objective.position < b.objective.position
            }
        }
        objectivesWithout = facts.objectives.count { $0.deadlines.isEmpty }
    }

    /// Those in a state and of a partner, by its name in addresses; nil asks for all.
    public func chosen(_ state: DeadlineState?, partner: String? = nil) -> [PlacedDeadline] {
        all.filter { placed in
            (state == nil || placed.state == state)
                && (partner == nil || placed.summary.partners.contains { $0.subject.slug == partner })
        }
    }
}
