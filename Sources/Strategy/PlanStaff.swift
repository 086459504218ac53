import Kernel

/// The staff of a plan, in full-time equivalents.
public struct PlanStaff: Sendable, Hashable {
    /// What an objective needs.
    public struct OfObjective: Sendable, Hashable {
        public let objective: Objective
        public let needs: [StaffNeed]
        /// With all below it; nil where there is nothing.
        public let whole: ClosedRange<Double>
    }

    /// One need beside its objective.
    public struct Need: Sendable, Hashable {
        public let objective: Objective
        public let need: StaffNeed
    }

    /// Every objective under which staff is named, in the order of reading.
    public let byObjective: [OfObjective]
    /// nil where no staff is named.
    public let whole: ClosedRange<Double>?

    public init(_ facts: PlanFacts) {
        var sums: [ObjectiveID: ClosedRange<Double>] = [:]
        for summary in facts.objectives.reversed() {
            let objective = summary.objective
            guard let sum = PlanStaff.sum(summary.staff.map(\.fte) + [sums[objective.id]].compactMap { $0 })
            else { continue }
            sums[objective.id] = sum
            if let parent = objective.parent {
                sums[parent] = PlanStaff.sum([sum, sums[parent]].compactMap { $0 })
            }
        }
        byObjective = facts.objectives.compactMap { summary in
            sums[summary.objective.id].map {
                OfObjective(objective: summary.objective, needs: summary.staff, whole: $0)
            }
        }
        whole = PlanStaff.sum(facts.objectives.flatMap(\.staff).map(\.fte))
    }

    /// Objectives that name staff of their own beside what is named below them: the letter may say there in short
    /// what it details below, and then the sums count it twice. Nobody but the letter's authors can tell.
    public var perhapsTwice: [Objective] {
        byObjective.filter { row in
            !row.needs.isEmpty && PlanStaff.sum(row.needs.map(\.fte)) != row.whole
        }.map(\.objective)
    }

    /// As the letter has them.
    public var needs: [Need] {
        byObjective.flatMap { row in row.needs.map { Need(objective: row.objective, need: $0) } }
    }

    /// The least and the most that ranges come to together; nil for none.
    public static func sum(_ ranges: [ClosedRange<Double>]) -> ClosedRange<Double>? {
        guard let first = ranges.first else { return nil }
        return ranges.dropFirst().reduce(first) {
            ($0.lowerBound + $1.lowerBound)...($0.upperBound + $1.upperBound)
        }
    }
}
