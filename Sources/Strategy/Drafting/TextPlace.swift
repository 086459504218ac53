import Kernel

/// A text of a draft, in whichever language: what a form names, and what a comment hangs on.
///
/// Identifiers are those of the draft. What has none is named by its owner and its place there, which does not change
/// while others come and go.
public enum TextPlace: Sendable, Hashable {
    /// The plan's title.
    case plan
    case chapter(ChapterID)
    case chapterItem(ItemID)
    /// An objective's title.
    case objective(ObjectiveID)
    /// The label of a field.
    case field(ObjectiveID, Int)
    case item(ItemID)
    case indicator(IndicatorID)
    case threshold(IndicatorID, Int)
    case budgetLine(BudgetLineID)
    case staff(ObjectiveID, Int)
    case deadline(ObjectiveID, Int)
    /// The name of a partner, as it stands in the objective.
    case partner(ObjectiveID, Int)
    case targetGroup(ObjectiveID, Int)
    case listEntry(ListEntryID, ListEntry.Part)
    case dimension(DimensionID)
    case dimensionValue(DimensionValueID)

    /// `item/IDENTIFIER`, `deadline/IDENTIFIER/PLACE`: the form in which it is stored, and named in forms of pages.
    public var stored: String {
        switch self {
        case .plan: "plan"
        case .chapter(let id): "chapter/\(id)"
        case .chapterItem(let id): "chapter_item/\(id)"
        case .objective(let id): "objective/\(id)"
        case .field(let id, let place): "field/\(id)/\(place)"
        case .item(let id): "item/\(id)"
        case .indicator(let id): "indicator/\(id)"
        case .threshold(let id, let place): "threshold/\(id)/\(place)"
        case .budgetLine(let id): "budget_line/\(id)"
        case .staff(let id, let place): "staff_need/\(id)/\(place)"
        case .deadline(let id, let place): "deadline/\(id)/\(place)"
        case .partner(let id, let place): "partner_mention/\(id)/\(place)"
        case .targetGroup(let id, let place): "target_group_mention/\(id)/\(place)"
        case .listEntry(let id, let part): "list_entry/\(id)/\(part.rawValue)"
        case .dimension(let id): "dimension/\(id)"
        case .dimensionValue(let id): "dimension_value/\(id)"
        }
    }

    public init?(stored: String) {
        let parts = stored.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("plan", 1): self = .plan
        case (let kind?, 2):
            guard let id = Identifier<Never>(parts[1]) else { return nil }
            self.init(kind, id)
        case (let kind?, 3):
            guard let id = Identifier<Never>(parts[1]), let place = Int(parts[2]), place >= 0 else { return nil }
            self.init(kind, id, place)
        default: return nil
        }
    }

    private init?(_ kind: String, _ id: Identifier<Never>) {
        switch kind {
        case "chapter": self = .chapter(id.cast())
        case "chapter_item": self = .chapterItem(id.cast())
        case "objective": self = .objective(id.cast())
        case "item": self = .item(id.cast())
        case "indicator": self = .indicator(id.cast())
        case "budget_line": self = .budgetLine(id.cast())
        case "dimension": self = .dimension(id.cast())
        case "dimension_value": self = .dimensionValue(id.cast())
        default: return nil
        }
    }

    private init?(_ kind: String, _ id: Identifier<Never>, _ place: Int) {
        switch kind {
        case "field": self = .field(id.cast(), place)
        case "threshold": self = .threshold(id.cast(), place)
        case "staff_need": self = .staff(id.cast(), place)
        case "deadline": self = .deadline(id.cast(), place)
        case "partner_mention": self = .partner(id.cast(), place)
        case "target_group_mention": self = .targetGroup(id.cast(), place)
        case "list_entry":
            guard let part = ListEntry.Part(rawValue: place) else { return nil }
            self = .listEntry(id.cast(), part)
        default: return nil
        }
    }

    /// What a change of it is called.
    public var part: EditedPart {
        switch self {
        case .plan: .planTitle
        case .chapter: .chapterTitle
        case .chapterItem: .chapterItem
        case .objective: .objectiveTitle
        case .field: .fieldLabel
        case .item: .item
        case .indicator: .indicator
        case .threshold: .threshold
        case .budgetLine: .budgetLine
        case .staff: .staff
        case .deadline: .deadline
        case .partner: .partner
        case .targetGroup: .targetGroup
        case .listEntry(_, let part): .entry(part == .text ? .text : .followUp, nil)
        case .dimension: .dimensionName
        case .dimensionValue: .dimensionValueName
        }
    }
}

extension Identifier {
    /// The same 16 bytes as the identifier of something else.
    func cast<Other>(to _: Other.Type = Other.self) -> Identifier<Other> {
        Identifier<Other>(high: words.high, low: words.low)
    }
}

/// Where a text is kept: its table, the column of the words, and what a row of it is named by.
struct TextColumn: Sendable {
    let table: PlanTable
    let text: String
    /// The row that has the text, in a table of its own.
    let owner: PlanRow
    /// Its key, without the language.
    let key: [Cell]

    func row(_ language: Language) -> PlanRow {
        PlanRow(table: table, key: key + [.text(language.rawValue)])
    }

    /// Whether the text has a state: the names of partners, as they stand in a plan, have none.
    var hasState: Bool { table.columns.contains { $0.name.description == "state" } }
}

extension TextPlace {
    /// - Parameter plan: the draft.
    func column(in plan: PlanID) -> TextColumn? {
        switch self {
        case .plan: Self.column("plan_text", "title", "plan_text", [Cell(plan)])
        case .chapter(let id): Self.column("chapter_text", "title", "chapter", [Cell(id)])
        case .chapterItem(let id): Self.column("chapter_item_text", "text", "chapter_item", [Cell(id)])
        case .objective(let id): Self.column("objective_text", "title", "objective", [Cell(id)])
        case .field(let id, let place): Self.column("field_text", "label", "field", [Cell(id), Cell(place)])
        case .item(let id): Self.column("item_text", "text", "item", [Cell(id)])
        case .indicator(let id): Self.column("indicator_text", "name", "indicator", [Cell(id)])
        case .threshold(let id, let place):
            Self.column("threshold_text", "text", "threshold", [Cell(id), Cell(place)])
        case .budgetLine(let id): Self.column("budget_line_text", "label", "budget_line", [Cell(id)])
        case .staff(let id, let place):
            Self.column("staff_need_text", "label", "staff_need", [Cell(id), Cell(place)])
        case .deadline(let id, let place): Self.column("deadline_text", "text", "deadline", [Cell(id), Cell(place)])
        case .partner(let id, let place):
            Self.column("partner_mention_text", "printed", "partner_mention", [Cell(id), Cell(place)])
        case .targetGroup(let id, let place):
            Self.column("target_group_mention_text", "printed", "target_group_mention", [Cell(id), Cell(place)])
        case .listEntry(let id, let part):
            Self.column("list_entry_text", "text", "list_entry", [Cell(id)], within: [Cell(part.rawValue)])
        case .dimension(let id): Self.column("dimension_text", "name", "dimension", [Cell(id)])
        case .dimensionValue(let id):
            Self.column("dimension_value_text", "name", "dimension_value", [Cell(id)])
        }
    }

    /// - Parameter within: Which of its owner's texts it is, where there are several.
    private static func column(
        _ table: String, _ text: String, _ owner: String, _ key: [Cell], within: [Cell] = []
    ) -> TextColumn? {
        guard let table = PlanTable.named(table), let owner = PlanTable.named(owner) else { return nil }
        return TextColumn(table: table, text: text, owner: PlanRow(table: owner, key: key), key: key + within)
    }

    /// The text that a row holds, if it holds one.
    init?(_ row: PlanRow) {
        let names = row.key.compactMap { $0.id(Never.self) }
        let place = row.key.count > 1 ? row.key[1].number : nil
        let table = row.table.name.description
        guard table.hasSuffix("_text"), table != "stale_text", let id = names.first else { return nil }
        let kind = String(table.dropLast("_text".count))
        if kind == "plan" {
            self = .plan
        } else if let place {
            self.init(kind, id, place)
        } else {
            self.init(kind, id)
        }
    }
}
