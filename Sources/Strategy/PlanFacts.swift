import Kernel

/// A plan with all its facts and without its running text, read at one moment: what lists, sums and charts are
/// made of, each by a pure function of this value.
public struct PlanFacts: Sendable, Hashable {
    public var plan: Plan
    public var source: SourceDocument?
    /// How many lines of the source have no place yet.
    public var unplacedLines: Int
    /// In the order of reading; a parent stands before its children.
    public var objectives: [ObjectiveSummary]
    public var chapters: [Chapter]
    /// Those of all lists of the plan, in their order.
    public var entries: [ListEntry]
    /// In which ways the plan sorts its objectives, in their order.
    public var dimensions: [Dimension]
    /// How many findings are about no objective.
    public var otherFindings: Int
    /// Those of them that may be about money, in the order of their lines.
    public var otherMoneyFindings: [SourceFinding]
    /// The newest first, at most `changesShown`.
    public var changes: [PlanChange]

    /// How many changes are read.
    public static let changesShown = 5

    public init(
        plan: Plan, source: SourceDocument? = nil, unplacedLines: Int = 0, objectives: [ObjectiveSummary] = [],
        chapters: [Chapter] = [], entries: [ListEntry] = [], dimensions: [Dimension] = [], otherFindings: Int = 0,
        otherMoneyFindings: [SourceFinding] = [],
        changes: [PlanChange] = []
    ) {
        self.plan = plan
        self.source = source
        self.unplacedLines = unplacedLines
        self.objectives = objectives
        self.chapters = chapters
        self.entries = entries
        self.dimensions = dimensions
        self.otherFindings = otherFindings
        self.otherMoneyFindings = otherMoneyFindings
        self.changes = changes
    }
}

extension PlanFacts {
    /// A partner that the plan names, by its name in addresses.
    public func partner(_ slug: String) -> Partner? {
        objectives.lazy.flatMap(\.partners).first { $0.subject.slug == slug }?.subject
    }

    /// A target group that the plan names, by its name in addresses.
    public func targetGroup(_ slug: String) -> TargetGroup? {
        objectives.lazy.flatMap(\.targetGroups).first { $0.subject.slug == slug }?.subject
    }
}

/// An objective with all of it that can be listed, counted and added up.
public struct ObjectiveSummary: Sendable, Hashable {
    public var objective: Objective
    public var indicators: [Indicator]
    public var budget: [BudgetLine]
    public var staff: [StaffNeed]
    public var deadlines: [Deadline]
    public var partners: [Mention<Partner>]
    public var targetGroups: [Mention<TargetGroup>]
    public var findings: [SourceFinding]
    /// What it says itself in the dimensions of the plan, one value of each at most.
    public var dimensionValues: Set<DimensionValueID>

    public init(
        objective: Objective, indicators: [Indicator] = [], budget: [BudgetLine] = [], staff: [StaffNeed] = [],
        deadlines: [Deadline] = [], partners: [Mention<Partner>] = [], targetGroups: [Mention<TargetGroup>] = [],
        findings: [SourceFinding] = [], dimensionValues: Set<DimensionValueID> = []
    ) {
        self.objective = objective
        self.indicators = indicators
        self.budget = budget
        self.staff = staff
        self.deadlines = deadlines
        self.partners = partners
        self.targetGroups = targetGroups
        self.findings = findings
        self.dimensionValues = dimensionValues
    }
}

/// A change of a plan, as the journal has it.
public struct PlanChange: Sendable, Hashable {
    public var at: Instant
    public var actor: Kernel.Actor
    /// What was done, as a verb, such as `add`.
    public var action: String
    /// What it was done to, such as `plan`.
    public var subject: String
    public var revision: Int

    public init(at: Instant, actor: Kernel.Actor, action: String, subject: String, revision: Int) {
        self.at = at
        self.actor = actor
        self.action = action
        self.subject = subject
        self.revision = revision
    }
}
