import Documents
import Kernel
import Strategy

extension PlanTables {
    public static let plans = TableForm<PlanSummary>(
        "plans", "One row a plan, the newest period first.",
        [
            TableColumn("plan", .text, "Its name in addresses."),
            TableColumn("title", .localized, "Its title."),
            TableColumn("first_year", .integer, "The first year of its period."),
            TableColumn("last_year", .integer, "The last year of its period."),
            TableColumn("languages", .list, "The languages in which it owes its text, the source's first one first."),
            TableColumn("form", .text, "The form of letter that it follows."),
            TableColumn("source", .text, "The document that it was read from."),
            TableColumn("objectives", .integer, "How many objectives it has."),
            TableColumn("chapters", .integer, "How many chapters and annexes it has."),
            TableColumn("indicators", .integer, "How many indicators it has."),
            TableColumn("findings", .integer, "How many findings the reading of the letter made."),
            TableColumn("revision", .integer, "Grows by one with each change."),
        ]
    ) { summary in
        let plan = summary.plan
        return [
            .text(plan.slug), Cell(plan.title), Cell(plan.period?.first), Cell(plan.period?.last),
            Cell(plan.languages.map(\.rawValue)), .text(plan.form), Cell(summary.source),
            .integer(summary.objectives), .integer(summary.chapters), .integer(summary.indicators),
            .integer(summary.findings), .integer(plan.revision),
        ]
    }
}
