import Kernel

/// A plan in one minute: what stands well, what does not, what is not known, what comes next.
public struct PlanGlance: Sendable, Hashable {
    /// How many objectives stand where.
    public var standings: [ObjectiveFilter.Standing: Int]
    /// Objectives that are late, or whose deadline has passed, the late ones first.
    public var worries: [ObjectiveSummary]
    /// How many objectives have each mark.
    public var marks: [ObjectiveFilter.Mark: Int]
    /// How many indicators have each colour by their latest value.
    public var colours: [ThresholdLevel: Int]
    public var indicators: Int
    /// How many indicators have no value.
    public var unmeasured: Int
    /// All findings, also those about no objective.
    public var findings: Int
    /// Those from today on, the first to be due first.
    public var coming: [DatedDeadline]

    public init(of facts: PlanFacts, on today: CalendarDay) {
        let objectives = facts.objectives
        standings = Dictionary(grouping: objectives) { ObjectiveFilter.Standing($0.objective.status) }
            .mapValues(\.count)
        marks = objectives.reduce(into: [:]) { counts, summary in
            for mark in summary.marks(on: today) { counts[mark, default: 0] += 1 }
        }
        let late = objectives.filter { $0.objective.status == .late }
        worries = late + objectives.filter { $0.objective.status != .late && !$0.overdue(on: today).isEmpty }
        let all = objectives.flatMap(\.indicators)
        colours = all.reduce(into: [:]) { counts, indicator in
            if let colour = indicator.colour { counts[colour, default: 0] += 1 }
        }
        indicators = all.count
        unmeasured = all.count { $0.measurements.isEmpty }
        findings = objectives.reduce(facts.otherFindings) { $0 + $1.findings.count }
        coming = facts.datedDeadlines.filter { today <= $0.due }
    }
}

/// A deadline that means a day, with the objective that it is of.
public struct DatedDeadline: Sendable, Hashable {
    public let due: CalendarDay
    public let deadline: Deadline
    public let objective: Objective
}

extension PlanFacts {
    /// Its deadlines that mean a day, the first to be due first.
    public var datedDeadlines: [DatedDeadline] {
        objectives.flatMap { summary in
            summary.deadlines.compactMap { deadline in
                deadline.due.map { DatedDeadline(due: $0, deadline: deadline, objective: summary.objective) }
            }
        }.sorted { ($0.due, $0.objective.position) < ($1.due, $1.objective.position) }
    }
}

extension Indicator {
    /// The colour of its latest value; nil where it has none or no threshold says.
    public var colour: ThresholdLevel? { latest.flatMap { colour(of: $0.value) } }
}
