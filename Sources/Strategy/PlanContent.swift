import Kernel

/// Everything in a plan, as it is read from a letter and stored at once (`PlanStore.add`).
public struct PlanContent: Sendable {
    public var plan: Plan
    /// In the order of reading; a parent stands before its children.
    public var objectives: [ObjectiveContent]
    public var chapters: [ChapterContent]
    /// Those of all lists of the plan, in their order.
    public var entries: [ListEntry]
    /// Those of the source that concern this plan, in the order of their lines.
    public var findings: [SourceFinding]

    public init(
        plan: Plan, objectives: [ObjectiveContent], chapters: [ChapterContent], entries: [ListEntry] = [],
        findings: [SourceFinding]
    ) {
        self.plan = plan
        self.objectives = objectives
        self.chapters = chapters
        self.entries = entries
        self.findings = findings
    }
}

/// An objective with all that hangs on it.
public struct ObjectiveContent: Sendable, Hashable {
    public var objective: Objective
    public var fields: [FieldItems]
    public var notes: [Item]
    public var tables: [PrintedTable]
    public var indicators: [Indicator]
    public var budget: [BudgetLine]
    public var staff: [StaffNeed]
    public var deadlines: [Deadline]
    public var partners: [Mention<Partner>]
    public var targetGroups: [Mention<TargetGroup>]

    public init(
        objective: Objective, fields: [FieldItems] = [], notes: [Item] = [], tables: [PrintedTable] = [],
        indicators: [Indicator] = [], budget: [BudgetLine] = [], staff: [StaffNeed] = [],
        deadlines: [Deadline] = [], partners: [Mention<Partner>] = [], targetGroups: [Mention<TargetGroup>] = []
    ) {
        self.objective = objective
        self.fields = fields
        self.notes = notes
        self.tables = tables
        self.indicators = indicators
        self.budget = budget
        self.staff = staff
        self.deadlines = deadlines
        self.partners = partners
        self.targetGroups = targetGroups
    }
}

/// A chapter with its text.
public struct ChapterContent: Sendable, Hashable {
    public var chapter: Chapter
    public var paragraphs: [Item]
    public var notes: [Item]
    public var tables: [PrintedTable]

    public init(chapter: Chapter, paragraphs: [Item], notes: [Item] = [], tables: [PrintedTable] = []) {
        self.chapter = chapter
        self.paragraphs = paragraphs
        self.notes = notes
        self.tables = tables
    }
}

/// A table as the letter printed it, rows of cells in each language.
public struct PrintedTable: Sendable, Hashable {
    public var rows: [Language: [[String]]]
    public var firstLine: Int?

    public init(rows: [Language: [[String]]], firstLine: Int?) {
        self.rows = rows
        self.firstLine = firstLine
    }
}
