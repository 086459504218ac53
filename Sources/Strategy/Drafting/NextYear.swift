import Kernel
import Storage

/// Which rows of a plan are carried into the plan of the next period, and as what.
///
/// What was planned is the text to start from, and indicators keep their history. The days of deadlines come as many
/// years later as the period. What was achieved, what is done or dropped with all below it, be it an objective or an
/// entry of a list, and what the letter's reading found stay behind. Amounts stay behind too, with their articles
/// carried: nobody has granted them for another year.
struct NextYear {
    /// Of how many years the next period is later.
    let years: Int
    /// What the plan is called; where a language is missing it has no title yet.
    let title: LocalizedText

    private static let past: Set<String> = [FieldName.achievements.rawValue, FieldName.realisedOutput.rawValue]
    private static let over: Set<String> = [Status.done.rawValue, Status.dropped.rawValue]

    /// - Parameter read: each table with its rows, all columns in the order of the table.
    func carried(_ read: [(PlanTable, [[Cell]])]) -> [(PlanTable, [[Cell]])] {
        var left = doneObjectives(read)
        var leftFields: Set<[Cell]> = []
        return read.map { table, rows in
            guard !table.name.description.hasPrefix("finding") else { return (table, []) }
            let kept = rows.filter { row in
                let cells = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.name.description), row))
                let belongs = zip(table.columns, row).contains { column, cell in
                    if case .row = column.kind { return left.contains(cell) && column.name.description != "item_id" }
                    return false
                }
                let field = [cells["objective_id"] ?? .null, cells["field_position"] ?? .null]
                let isOver =
                    belongs || (table.name.description == "objective" && left.contains(cells["id"] ?? .null))
                    || (table.name.description == "item" && leftFields.contains(field))
                    || (table.name.description == "list_entry"
                        && cells["status"]?.string.map { Self.over.contains($0) } ?? false)
                if isOver, let id = cells["id"] { left.insert(id) }
                if !isOver, table.name.description == "field", let name = cells["field"]?.string,
                    Self.past.contains(name)
                {
                    leftFields.insert([cells["objective_id"] ?? .null, cells["position"] ?? .null])
                }
                // Texts of items that stay behind name them by another column.
                return !isOver
                    && !(table.name.description.hasSuffix("item_text") && left.contains(cells["item_id"] ?? .null))
            }
            return (table, kept.map { changed($0, of: table, left) }.filter { !isEmptyTitle($0, of: table) })
        }
    }

    /// Those that are done or dropped, with all below them.
    private func doneObjectives(_ read: [(PlanTable, [[Cell]])]) -> Set<Cell> {
        guard let (table, rows) = read.first(where: { $0.0.name.description == "objective" }) else { return [] }
        func value(_ row: [Cell], _ name: String) -> Cell {
            table.columns.firstIndex { $0.name.description == name }.map { row[$0] } ?? .null
        }
        var left: Set<Cell> = []
        for row in rows.sorted(by: { value($0, "depth").number ?? 0 < value($1, "depth").number ?? 0 }) {
            let isOver = value(row, "status").string.map { Self.over.contains($0) } ?? false
            if isOver || left.contains(value(row, "parent_id")) { left.insert(value(row, "id")) }
        }
        return left
    }

    private func changed(_ row: [Cell], of table: PlanTable, _ left: Set<Cell>) -> [Cell] {
        if table.name.description == PlanTable.planTexts.name.description { return titled(row, of: table) }
        return zip(table.columns, row).map { column, cell in
            switch (table.name.description, column.name.description) {
            case ("deadline", "due"):
                guard case .day(let day)? = EditedValue(cell, of: "due") else { return .null }
                return Cell(day.later(years: years)?.stored)
            case ("objective", "status"), ("budget_line", "amount_cents"): return .null
            case ("field", "year"), ("item", "year"), ("chapter_item", "year"), ("budget_line", "first_year"),
                ("budget_line", "last_year"):
                return cell.number.map { Cell($0 + years) } ?? .null
            case (_, "item_id") where left.contains(cell): return .null
            default: break
            }
            switch column.kind {
            case .line: return .null
            case .state where cell != .null: return .text("draft")
            default: return cell
            }
        }
    }

    /// Whether a row says of a language neither that the plan owes it nor what it is called in it.
    private func isEmptyTitle(_ row: [Cell], of table: PlanTable) -> Bool {
        table.name.description == PlanTable.planTexts.name.description
            && zip(table.columns, row).allSatisfy { column, cell in
                !["position", "title"].contains(column.name.description) || cell == .null
            }
    }

    private func titled(_ row: [Cell], of table: PlanTable) -> [Cell] {
        let language = PlanRow(table: table, key: zip(table.columns, row).filter(\.0.isKey).map(\.1)).language
        let text = language.flatMap { title[$0] }
        return zip(table.columns, row).map { column, cell in
            switch column.name.description {
            case "title": Cell(text)
            case "state": text == nil ? .null : .text(LocalizedText.State.draft.rawValue)
            default: cell
            }
        }
    }
}

extension Plan {
    /// What the plan of a later period may be called: the years of this one, where its title names them, come later.
    public func title(years: Int) -> LocalizedText {
        var later = LocalizedText()
        for version in title.versions {
            later.set(.init(period.map { $0.moved(in: version.text, by: years) } ?? version.text), in: version.language)
        }
        return later
    }
}

extension Period {
    /// A text in which the years of the period, each standing by itself, come later.
    fileprivate func moved(in text: String, by years: Int) -> String {
        var (result, digits) = ("", "")
        func later(_ digits: String) -> String {
            guard digits.count == 4, let year = Int(digits), year == first || year == last else { return digits }
            return String(year + years)
        }
        for character in text {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                result += later(digits) + String(character)
                digits = ""
            }
        }
        return result + later(digits)
    }
}
