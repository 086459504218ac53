import Documents
import Kernel
import Messages
import Strategy

extension PlanSheets {
    /// A list of the plan: one row an entry, in its order.
    func sheet(of list: LivingList) -> Sheet {
        let columns =
            [SheetColumn(words.placeInOrder, .integer, width: 8)] + text(words.content(of: list), width: 60)
            + text(words.followUp(of: list), width: 60)
            + [
                SheetColumn(words.status, .text, width: 14), SheetColumn(words.ownerOfEntry, .text, width: 24),
                SheetColumn(words.deadline, .day, width: 12),
            ]
        let rows = manuscript.facts.entries(of: list).enumerated().map { ($0 + 1, $1) }
        return Sheet(words.shortName(of: list), columns, of: rows) { [self] place, entry in
            [.number(Double(place))] + cells(entry.text) + cells(entry.followUp) + [
                SheetCell(entry.status.map { words.name(of: $0) }), SheetCell(entry.owner), SheetCell(entry.due),
            ]
        }
    }
}
