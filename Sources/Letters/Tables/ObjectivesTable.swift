import Documents
import Kernel
import Strategy

/// An objective of a list, with the number of the one above it.
public struct ListedObjective: Sendable {
    public let summary: ObjectiveSummary
    public let parent: String?

    public init(summary: ObjectiveSummary, parent: String?) {
        self.summary = summary
        self.parent = parent
    }
}

extension PlanFacts {
    /// Objectives of the plan as a table.
    public func objectivesTable(_ objectives: [ObjectiveSummary]) -> Table {
        let numbers = Dictionary(uniqueKeysWithValues: self.objectives.map { ($0.objective.id, $0.objective.number) })
        let rows = objectives.map { summary in
            ListedObjective(summary: summary, parent: summary.objective.parent.flatMap { numbers[$0] })
        }
        return PlanTables.objectives.table(of: rows, in: plan.languages)
    }
}

extension PlanTables {
    public static let objectives = TableForm<ListedObjective>(
        "objectives", "One row an objective, at whatever depth, in the order of reading.",
        [
            TableColumn("objective", .text, "Its number in the plan, as printed; it names the objective in addresses."),
            TableColumn("code", .text, "The code behind the code word, such as 2.1 of OO 2.1."),
            TableColumn("parent", .text, "The number of the objective above it."),
            TableColumn("level", .choice(Objective.Level.allCases.map(\.rawValue)), "What its level is for."),
            TableColumn("depth", .integer, "1 for the outermost."),
            TableColumn("title", .localized, "Its title."),
            TableColumn("status", .choice(Status.allCases.map(\.rawValue)), "How it stands, where the plan says so."),
            TableColumn("due", .day, "The last of its deadlines that mean a day."),
            TableColumn("indicators", .integer, "How many indicators it has itself."),
            TableColumn("unmeasured", .integer, "How many of them have no value."),
            TableColumn("budget_lines", .integer, "How many amounts it has itself."),
            TableColumn("fte_from", .decimal, "Staff that it needs itself, in full-time equivalents: at least."),
            TableColumn("fte_to", .decimal, "The same: at most."),
            TableColumn("partners", .list, "Who takes part, by their names in the plan's first language that has one."),
            TableColumn("target_groups", .list, "Whom it is for, named likewise."),
            TableColumn("findings", .integer, "How many findings the reading of the letter made about it."),
        ]
    ) { row in
        let summary = row.summary
        let objective = summary.objective
        let staff = summary.staffTotal
        return [
            .text(objective.number), Cell(objective.code), Cell(row.parent), Cell(objective.level),
            .integer(objective.depth), Cell(objective.title), Cell(objective.status), Cell(summary.due),
            .integer(summary.indicators.count), .integer(summary.unmeasured.count), .integer(summary.budget.count),
            Cell(staff?.lowerBound), Cell(staff?.upperBound),
            Cell(summary.partners.map { $0.subject.name.anyText }),
            Cell(summary.targetGroups.map { $0.subject.name.anyText }), .integer(summary.findings.count),
        ]
    }
}

extension LocalizedText {
    /// The text in the first language that has one; empty where none has.
    var anyText: String { languages.first.flatMap { self[$0] } ?? "" }
}
