import Documents
import Kernel
import Strategy

/// An item, and where in the plan it stands.
public struct ListedItem: Sendable {
    /// The number of its objective; nil for an item of a chapter.
    public let objective: String?
    /// The slug of its chapter; nil for an item of an objective.
    public let chapter: String?
    public let field: FieldName?
    public let label: LocalizedText
    /// The year of its field, where it has none itself.
    public let year: Int?
    /// Its place among the items of its objective or chapter, from 1.
    public let place: Int
    public let item: Item
}

extension PlanTables {
    public static let items = TableForm<ListedItem>(
        "items", "One row an item or paragraph of the text, in the order of reading, notes last.",
        [
            TableColumn("objective", .text, "The number of its objective; empty in a chapter."),
            TableColumn("chapter", .text, "The name in addresses of its chapter; empty in an objective."),
            TableColumn("field", .choice(FieldName.allCases.map(\.rawValue)), "What the field is that it stands in."),
            TableColumn("label", .localized, "The label of the field, as printed."),
            TableColumn("year", .integer, "The year that it is about, where it stands under one."),
            TableColumn("place", .integer, "Its place in the objective or chapter, from 1."),
            TableColumn("shape", .choice(Item.Shape.allCases.map(\.rawValue)), "What it is in the text."),
            TableColumn("text", .localized, "Its text."),
            TableColumn("lines", .list, "The lines it was read from, such as fr:120-123."),
        ]
    ) { row in
        let item = row.item
        let lines = item.lines.all.sorted { $0.language.rawValue < $1.language.rawValue }.map { language, lines in
            "\(language.rawValue):\(lines.lowerBound)-\(lines.upperBound)"
        }
        return [
            Cell(row.objective), Cell(row.chapter), Cell(row.field), Cell(row.label), Cell(item.year ?? row.year),
            .integer(row.place), Cell(item.shape), Cell(item.text), Cell(lines),
        ]
    }

    /// The items of an objective, those of its fields before its notes.
    public static func items(of content: ObjectiveContent) -> [ListedItem] {
        let inFields = content.fields.flatMap { field in field.items.map { (Optional(field), $0) } }
        let notes = content.notes.map { (FieldItems?.none, $0) }
        return (inFields + notes).enumerated().map { place, entry in
            ListedItem(
                objective: content.objective.number, chapter: nil, field: entry.0?.field,
                label: entry.0?.label ?? LocalizedText(), year: entry.0?.year, place: place + 1, item: entry.1)
        }
    }

    /// The paragraphs of a chapter, before its notes.
    public static func items(of content: ChapterContent) -> [ListedItem] {
        (content.paragraphs + content.notes).enumerated().map { place, item in
            ListedItem(
                objective: nil, chapter: content.chapter.slug, field: nil, label: LocalizedText(), year: nil,
                place: place + 1, item: item)
        }
    }
}

extension ObjectivePage {
    /// The text of the objective, then the objective itself.
    public var tables: [Table] {
        let summary = ObjectiveSummary(
            objective: content.objective, indicators: content.indicators, budget: content.budget,
            staff: content.staff, deadlines: content.deadlines, partners: content.partners,
            targetGroups: content.targetGroups, findings: findings)
        let row = ListedObjective(summary: summary, parent: ancestors.last?.number)
        return [
            PlanTables.items.table(of: PlanTables.items(of: content), in: plan.languages),
            PlanTables.objectives.table(of: [row], in: plan.languages),
            PlanTables.findings.table(of: findings, in: plan.languages),
        ]
    }
}
