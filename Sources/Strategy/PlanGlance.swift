import Kernel

/// A plan in one minute: what stands well, what does not, what is not known, what comes next.
public struct PlanGlance: Sendable, Hashable {
    /// How many objectives stand where.
    public let standings: [ObjectiveFilter.Standing: Int]
    /// How many objectives have each mark.
    public let marks: [ObjectiveFilter.Mark: Int]
    /// Objectives that are late, then others whose deadline has passed.
    public let worries: [ObjectiveSummary]
    /// How many indicators stand how.
    public let indicators: [IndicatorChoice.Colour: Int]
    /// Indicators in the red.
    public let red: [PlacedIndicator]
    /// All findings, also those about no objective.
    public let findings: Int
    /// Deadlines from today on, the first to be due first.
    public let coming: [PlacedDeadline]

    public init(of facts: PlanFacts, on today: CalendarDay) {
        let objectives = facts.objectives
        standings = Dictionary(grouping: objectives) { ObjectiveFilter.Standing($0.objective.status) }
            .mapValues(\.count)
        marks = objectives.reduce(into: [:]) { counts, summary in
            for mark in summary.marks(on: today) { counts[mark, default: 0] += 1 }
        }
        let late = objectives.filter { $0.objective.status == .late }
        worries = late + objectives.filter { $0.objective.status != .late && !$0.overdue(on: today).isEmpty }
        let placed = PlanIndicators(facts)
        indicators = placed.all.reduce(into: [:]) { counts, indicator in
            for colour in IndicatorChoice.Colour.allCases where colour.holds(for: indicator) {
                counts[colour, default: 0] += 1
            }
        }
        red = placed.chosen(IndicatorChoice(colour: .red))
        findings = objectives.reduce(facts.otherFindings) { $0 + $1.findings.count }
        coming = PlanDeadlines(facts, today: today).chosen(.coming)
    }
}
