import Kernel

/// One text in the languages in which it was printed.
public typealias Printed = [Language: String]

/// One letter of a document: what an organisation commits to in a period.
public struct Letter: Sendable, Equatable {
    public var title: Printed
    /// The year it is for, as its title or its headings say.
    public var period: Int?
    /// In the order of the document; a number that is printed twice gives two sections.
    public var sections: [Section]

    /// The years it is for: those that its title spans (`2026-2031`), else the year of its headings.
    public var years: Period? {
        let words = title.values.flatMap { Array($0.utf8)[...].words }
        return words.compactMap { Period(printed: $0) }.first { $0.first < $0.last } ?? period.map { Period($0) }
    }

    public init(title: Printed = [:], period: Int? = nil, sections: [Section] = []) {
        self.title = title
        self.period = period
        self.sections = sections
    }
}

/// A numbered part of a letter, from its heading to the next.
public struct Section: Sendable, Equatable {
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        case strategic, operational, project
        /// The part of an objective that is about one year: what was achieved, what is planned.
        case period
        case chapter, annex
    }

    /// As the first language prints it, without a final dot; nil for a heading that has none.
    public var number: String?
    public var kind: Kind
    /// What follows `OO`, `OS` or another code word in the heading: `2.1`.
    public var code: String?
    /// The number of the objective whose section this is: a period belongs to an objective.
    public var objective: String?
    /// How deep the heading stands: 1 for a chapter or a strategic objective.
    public var depth: Int
    /// The year in a period's heading.
    public var year: Int?
    public var title: Printed
    /// The whole heading as printed, its number and words included: `IV.2.1. OO 2.1. : …`.
    public var heading: Printed
    /// The line of the heading in each language.
    public var lines: [Language: Int]
    public var fields: [Field]
    /// Text of chapters and annexes, and text under a heading without a label.
    public var paragraphs: [Language: [Passage]]
    /// Footnotes.
    public var notes: [Language: [Passage]]
    public var tables: [Table]
    public var budgets: [BudgetFact]
    public var staff: [StaffFact]
    public var thresholds: [ThresholdFact]
    public var baselines: [BaselineFact]

    public init(
        number: String? = nil, kind: Kind, code: String? = nil, objective: String? = nil, depth: Int = 1,
        year: Int? = nil, title: Printed = [:], heading: Printed = [:], lines: [Language: Int] = [:],
        fields: [Field] = [],
        paragraphs: [Language: [Passage]] = [:], notes: [Language: [Passage]] = [:], tables: [Table] = [],
        budgets: [BudgetFact] = [], staff: [StaffFact] = [], thresholds: [ThresholdFact] = [],
        baselines: [BaselineFact] = []
    ) {
        self.number = number
        self.kind = kind
        self.code = code
        self.objective = objective
        self.depth = depth
        self.year = year
        self.title = title
        self.heading = heading
        self.lines = lines
        self.fields = fields
        self.paragraphs = paragraphs
        self.notes = notes
        self.tables = tables
        self.budgets = budgets
        self.staff = staff
        self.thresholds = thresholds
        self.baselines = baselines
    }
}

/// What stands under one label of a section, such as "Target groups".
public struct Field: Sendable, Equatable {
    public var field: FieldName
    /// As printed.
    public var label: Printed
    /// Item n of one language pairs with item n of the other where both have as many.
    public var items: [Language: [Passage]]

    public init(field: FieldName, label: Printed = [:], items: [Language: [Passage]] = [:]) {
        self.field = field
        self.label = label
        self.items = items
    }
}

/// An item of a list, or a paragraph, its lines joined and its bullet sign removed.
public struct Passage: Sendable, Equatable {
    public enum Shape: String, Sendable, Equatable, CaseIterable {
        case paragraph, bullet
    }

    public var text: String
    public var shape: Shape
    /// 0 for a paragraph or a bullet of the outer list, 1 for a list within it.
    public var depth: Int
    /// The lines it starts and ends on. Between them stand at times lines of the other column or of furniture.
    public var firstLine: Int
    public var lastLine: Int

    public init(_ text: String, shape: Shape = .paragraph, depth: Int = 0, firstLine: Int, lastLine: Int) {
        self.text = text
        self.shape = shape
        self.depth = depth
        self.firstLine = firstLine
        self.lastLine = lastLine
    }
}

/// A table as printed: rows of cells in each language.
public struct Table: Sendable, Equatable {
    public var rows: [Language: [[String]]]
    /// The lines it was read from.
    public var lines: [Int]

    public init(rows: [Language: [[String]]], lines: [Int]) {
        self.rows = rows
        self.lines = lines
    }
}
