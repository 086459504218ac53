import Kernel

/// Which objectives of a plan a list shows. What is chosen combines: an objective is shown where all of it holds.
public struct ObjectiveFilter: Sendable, Hashable {
    /// What an objective can have that is worth a look.
    public enum Mark: String, Sendable, Hashable, CaseIterable {
        /// A deadline that has passed, of an objective that is neither done nor dropped.
        case overdue
        /// An indicator without any value.
        case unmeasured
        /// An amount or an article of the budget.
        case money
        /// A finding that the reading of the letter made.
        case finding
    }

    /// How an objective stands, where the plan says so.
    public enum Standing: Sendable, Hashable {
        case status(Status)
        case unknown
    }

    /// One value of a dimension of the plan, both by their places from 1; 0 for those of no value.
    public struct Sorting: Sendable, Hashable, Comparable {
        public let dimension: Int
        public let value: Int

        public init(dimension: Int, value: Int) {
            self.dimension = dimension
            self.value = value
        }

        public static func < (a: Self, b: Self) -> Bool { (a.dimension, a.value) < (b.dimension, b.value) }
    }

    public var standing: Standing?
    /// Its name in addresses.
    public var partner: String?
    /// Its name in addresses.
    public var targetGroup: String?
    /// The number of an objective: it and all below it.
    public var branch: String?
    public var marks: Set<Mark>
    /// What it has in dimensions, its own or from above.
    public var sortings: Set<Sorting>

    public init(
        standing: Standing? = nil, partner: String? = nil, targetGroup: String? = nil,
        branch: String? = nil, marks: Set<Mark> = [], sortings: Set<Sorting> = []
    ) {
        self.standing = standing
        self.partner = partner
        self.targetGroup = targetGroup
        self.branch = branch
        self.marks = marks
        self.sortings = sortings
    }

    public var isEmpty: Bool { self == ObjectiveFilter() }
}

extension ObjectiveFilter.Standing {
    public init(_ status: Status?) { self = status.map { .status($0) } ?? .unknown }
}

extension ObjectiveSummary {
    /// Its deadlines that have passed, where anything is still to be done.
    public func overdue(on today: CalendarDay) -> [Deadline] {
        guard objective.status != .done, objective.status != .dropped else { return [] }
        return deadlines.filter { deadline in deadline.due.map { $0 < today } ?? false }
    }

    /// The marks that it has on a day.
    public func marks(on today: CalendarDay) -> Set<ObjectiveFilter.Mark> {
        var marks: Set<ObjectiveFilter.Mark> = []
        if !overdue(on: today).isEmpty { marks.insert(.overdue) }
        if !unmeasured.isEmpty { marks.insert(.unmeasured) }
        if !budget.isEmpty { marks.insert(.money) }
        if !findings.isEmpty { marks.insert(.finding) }
        return marks
    }
}

extension PlanFacts {
    /// The objectives that a filter lets through, in the order of reading.
    public func objectives(_ filter: ObjectiveFilter, on today: CalendarDay) -> [ObjectiveSummary] {
        let under = filter.branch.map { branch(of: $0) }
        let dimensions = filter.sortings.isEmpty ? nil : PlanDimensions(self)
        return objectives.filter { summary in
            filter.admits(summary, on: today) && under?.contains(summary.objective.position) ?? true
                && filter.sortings.allSatisfy { dimensions?.place(of: summary.objective, in: $0.dimension) == $0.value }
        }
    }

    /// The places of an objective and of all below it: they stand in a row, as deeper ones follow it.
    public func branch(of number: String) -> Range<Int> {
        guard let start = objectives.firstIndex(where: { $0.objective.number == number }) else { return 0..<0 }
        let depth = objectives[start].objective.depth
        let end = objectives[(start + 1)...].firstIndex { $0.objective.depth <= depth } ?? objectives.endIndex
        return objectives[start].objective.position..<objectives[end - 1].objective.position + 1
    }
}

extension ObjectiveFilter {
    /// Whether an objective has all that is chosen; its place in the tree is not asked.
    fileprivate func admits(_ summary: ObjectiveSummary, on today: CalendarDay) -> Bool {
        (standing.map { $0 == Standing(summary.objective.status) } ?? true)
            && (partner.map { slug in summary.partners.contains { $0.subject.slug == slug } } ?? true)
            && (targetGroup.map { slug in summary.targetGroups.contains { $0.subject.slug == slug } } ?? true)
            && (marks.isEmpty || marks.isSubset(of: summary.marks(on: today)))
    }
}
