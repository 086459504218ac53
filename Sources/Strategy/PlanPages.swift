import Kernel

/// A plan in the list of plans.
public struct PlanSummary: Sendable, Hashable {
    public var plan: Plan
    /// The name of the source document; nil for a plan that was not read from one.
    public var source: String?
    public var objectives: Int
    public var chapters: Int
    public var indicators: Int
    public var findings: Int

    public init(plan: Plan, source: String?, objectives: Int, chapters: Int, indicators: Int, findings: Int) {
        self.plan = plan
        self.source = source
        self.objectives = objectives
        self.chapters = chapters
        self.indicators = indicators
        self.findings = findings
    }
}

/// A part of the list of plans, the newest period first.
public struct PlanShelf: Sendable, Hashable {
    public var entries: [PlanSummary]
    /// How many plans there are in all.
    public var total: Int
    /// From 1; one that does not exist became the nearest that does.
    public var page: Int

    /// How many plans stand on a page.
    public static let length = 50

    public init(entries: [PlanSummary], total: Int, page: Int) {
        self.entries = entries
        self.total = total
        self.page = page
    }

    public var pages: Int { PlanShelf.pages(total) }

    static func pages(_ total: Int) -> Int { max(1, (total + length - 1) / length) }
}

/// A plan seen whole: its tree and its chapters, without their text.
public struct PlanOverview: Sendable, Hashable {
    public var plan: Plan
    public var source: SourceDocument?
    /// How many lines of the source have no place yet.
    public var unplacedLines: Int
    /// In the order of reading; a parent stands before its children.
    public var objectives: [ObjectiveHeading]
    public var chapters: [Chapter]
    /// All findings, also those about no objective.
    public var findings: Int
    /// The sums of all objectives.
    public var money: [MoneyTotal]

    public init(
        plan: Plan, source: SourceDocument?, unplacedLines: Int, objectives: [ObjectiveHeading], chapters: [Chapter],
        findings: Int, money: [MoneyTotal]
    ) {
        self.plan = plan
        self.source = source
        self.unplacedLines = unplacedLines
        self.objectives = objectives
        self.chapters = chapters
        self.findings = findings
        self.money = money
    }
}

/// An objective in the tree of its plan.
public struct ObjectiveHeading: Sendable, Hashable {
    public var objective: Objective
    /// Those of the objective itself.
    public var indicators: Int
    public var findings: Int
    /// The sums of the objective and of all below it, so that each level adds up to the one above.
    public var money: [MoneyTotal]

    public init(objective: Objective, indicators: Int, findings: Int, money: [MoneyTotal]) {
        self.objective = objective
        self.indicators = indicators
        self.findings = findings
        self.money = money
    }
}

/// An objective with all that its page shows, read at one moment.
public struct ObjectivePage: Sendable, Hashable {
    public var plan: Plan
    public var content: ObjectiveContent
    /// From the outermost to the parent.
    public var ancestors: [Objective]
    public var children: [Objective]
    /// The one before and the one after in the order of reading, at whatever depth.
    public var previous: Objective?
    public var next: Objective?
    public var findings: [SourceFinding]

    public init(
        plan: Plan, content: ObjectiveContent, ancestors: [Objective] = [], children: [Objective] = [],
        previous: Objective? = nil, next: Objective? = nil, findings: [SourceFinding] = []
    ) {
        self.plan = plan
        self.content = content
        self.ancestors = ancestors
        self.children = children
        self.previous = previous
        self.next = next
        self.findings = findings
    }
}

/// A chapter with all that its page shows, read at one moment.
public struct ChapterPage: Sendable, Hashable {
    public var plan: Plan
    public var content: ChapterContent
    public var previous: Chapter?
    public var next: Chapter?

    public init(plan: Plan, content: ChapterContent, previous: Chapter? = nil, next: Chapter? = nil) {
        self.plan = plan
        self.content = content
        self.previous = previous
        self.next = next
    }
}
