import Documents
import Kernel
import Strategy

extension PlanTables {
    public static let results = TableForm<SearchHit>(
        "results", "One row an objective or a chapter that answers a search, the best first.",
        [
            TableColumn("plan", .text, "The plan's name in addresses."),
            TableColumn("kind", .choice(["objective", "chapter"]), "What it is."),
            TableColumn("number", .text, "The number of the objective, or what names the chapter, in addresses."),
            TableColumn("code", .text, "The code behind the code word, such as 2.1 of OO 2.1."),
            TableColumn("status", .choice(Status.allCases.map(\.rawValue)), "How it stands, where the plan says so."),
            TableColumn("language", .choice(Language.allCases.map(\.rawValue)), "The language in which it was found."),
            TableColumn("title", .text, "Its title in that language."),
            TableColumn("passage", .text, "The piece of its text that answers best; empty where it is a title alone."),
        ]
    ) { hit in
        let (title, passage): (Cell, Cell) = (.text(hit.plain.title), Cell(hit.plain.passage))
        switch hit.subject {
        case .objective(let objective):
            return [
                .text(hit.plan.slug), .text("objective"), .text(objective.number), Cell(objective.code),
                Cell(objective.status), Cell(hit.language), title, passage,
            ]
        case .chapter(let chapter):
            return [
                .text(hit.plan.slug), .text("chapter"), .text(chapter.slug), .none, .none, Cell(hit.language), title,
                passage,
            ]
        }
    }
}
