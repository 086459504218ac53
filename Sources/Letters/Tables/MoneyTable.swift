import Documents
import Kernel
import Strategy

extension PlanTables {
    public static let money = TableForm<PlanMoney.Entry>(
        "money", "One row an amount as printed, in the order of reading. The sums of the pages add those that count.",
        [
            TableColumn("objective", .text, "The number of its objective."),
            TableColumn("article", .text, "The code of its budget article, as printed."),
            TableColumn(
                "economic_code", .text, "The last four digits of a whole article: what sort of expense or revenue."),
            TableColumn("label", .localized, "What the letter calls it."),
            TableColumn(
                "sort", .choice(MoneySort.allCases.map(\.name)), "Only amounts of one sort and one period may be added."
            ),
            TableColumn("first_year", .integer, "The first year that it is for; empty where the letter does not say."),
            TableColumn("last_year", .integer, "The last year that it is for."),
            TableColumn("amount", .money, "The amount; empty where an article is named without one."),
            TableColumn(
                "role", .choice(AmountRole.allCases.map(\.rawValue)),
                "What it is: a line, a part of one, or a printed total."),
            TableColumn(
                "counts", .choice(["yes", "no"]),
                "Whether it is added up: lines are, but for one whose revision follows or that an indicator quotes."),
            TableColumn(
                "use", .choice(AmountUse.allCases.map(\.rawValue)),
                "What becomes of it: `plan` is in the total of the plan; the others say why it is not."),
            TableColumn("line", .integer, "The line of the source that it was read from."),
        ]
    ) { entry in
        let line = entry.line
        return [
            .text(entry.objective.number), Cell(line.code), Cell(line.article?.economicCode), Cell(line.label),
            .text(line.sort.name), Cell(line.period?.first), Cell(line.period?.last), Cell(line.amount),
            Cell(line.role), .text(entry.counts ? "yes" : "no"), .text(entry.use.rawValue),
            Cell(line.line),
        ]
    }

    public static let staff = TableForm<PlanStaff.Need>(
        "staff", "One row a need for staff, in the order of reading.",
        [
            TableColumn("objective", .text, "The number of its objective."),
            TableColumn("label", .localized, "What the letter calls it."),
            TableColumn("fte_from", .decimal, "Full-time equivalents: at least."),
            TableColumn("fte_to", .decimal, "Full-time equivalents: at most."),
            TableColumn("line", .integer, "The line of the source that it was read from."),
        ]
    ) { row in
        [
            .text(row.objective.number), Cell(row.need.label), .decimal(row.need.fte.lowerBound),
            .decimal(row.need.fte.upperBound), Cell(row.need.line),
        ]
    }

    public static let deadlines = TableForm<PlacedDeadline>(
        "deadlines", "One row a deadline, by its day; those that mean no day come last.",
        [
            TableColumn("objective", .text, "The number of its objective."),
            TableColumn("text", .localized, "What the letter says."),
            TableColumn("due", .day, "The last day that it means, where it means one."),
            TableColumn(
                "state", .choice(DeadlineState.allCases.map(\.rawValue)), "How it stands on the day of the request."),
            TableColumn(
                "status", .choice(Status.allCases.map(\.rawValue)), "How the objective stands, where the plan says so."),
        ]
    ) { placed in
        [
            .text(placed.objective.number), Cell(placed.deadline.text), Cell(placed.deadline.due), Cell(placed.state),
            Cell(placed.objective.status),
        ]
    }
}

extension PlanFacts {
    public func moneyTable(_ money: PlanMoney) -> Table {
        PlanTables.money.table(of: money.entries, in: plan.languages)
    }

    public var staffTable: Table { PlanTables.staff.table(of: PlanStaff(self).needs, in: plan.languages) }

    public func deadlinesTable(_ deadlines: [PlacedDeadline]) -> Table {
        PlanTables.deadlines.table(of: deadlines, in: plan.languages)
    }
}
