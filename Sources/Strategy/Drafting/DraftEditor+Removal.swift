import Kernel
import Storage

extension DraftEditor {
    /// What changes when a row is taken away: all that belongs to it goes too, and what only names it names it no
    /// longer. Nothing is left to what a foreign key takes along, which would leave no trace.
    func removal(of row: PlanRow) throws -> [RowChange] {
        var found: [RowChange] = []
        try remove(row, with: try rows.values(of: row), &found)
        return found
    }

    /// Lets go of a row whatever names it, without taking it away.
    func released(_ row: PlanRow) throws -> [RowChange] {
        try naming(row).filter { !$0.belongs }.map { $0.release }
    }

    private func remove(_ row: PlanRow, with values: [String: Cell]?, _ found: inout [RowChange]) throws {
        guard let values, !found.contains(where: { $0.row == row && $0.became == nil }) else { return }
        found.append(RowChange(row: row, was: values, became: nil))
        for other in try naming(row) {
            if other.belongs {
                found.removeAll { $0.row == other.row }
                try remove(other.row, with: other.values, &found)
            } else if !found.contains(where: { $0.row == other.row }) {
                found.append(other.release)
            }
        }
        for place in TextPlace.texts(of: row) {
            // Those of what stands in no objective; all others belong to their objective, too.
            for (stale, values) in try rows.rows(of: .staleTexts, where: "place", is: .text(place.stored))
            where stale.key.first == Cell(draft.id) {
                found.removeAll { $0.row == stale }
                found.append(RowChange(row: stale, was: values, became: nil))
            }
        }
    }

    /// A row that names another.
    struct Naming {
        let row: PlanRow
        let values: [String: Cell]
        let column: PlanTable.Column
        /// Whether it is a part of the other, instead of only naming it.
        let belongs: Bool

        var release: RowChange {
            let name = column.name.description
            return RowChange(row: row, was: [name: values[name] ?? .null], became: [name: .null])
        }
    }

    func naming(_ row: PlanRow) throws -> [Naming] {
        var found: [Naming] = []
        let name = row.table.name.description
        for table in PlanTable.all {
            for column in table.columns {
                if case .row(let other) = column.kind, other.description == name, row.key.count == 1 {
                    // What was found when a letter was read outlives what it speaks of.
                    let isFinding = table.name.description == "finding"
                    let belongs =
                        !isFinding && (column.isKey || column.name.description == table.owner?.name.description)
                    found += try rows.rows(of: table, where: column.name, is: row.key[0])
                        .map { Naming(row: $0, values: $1, column: column, belongs: belongs) }
                } else if case .placeOf(let other) = column.kind, other.description == name, let owner = table.owner {
                    found += try rows.rows(of: table, where: owner.name, is: row.key[0])
                        .filter { $0.cell(column, $1) == row.key[1] }
                        .map { Naming(row: $0, values: $1, column: column, belongs: true) }
                }
            }
        }
        return found
    }
}

extension PlanRow {
    /// What stands in a column of the row, be it of the key or not.
    func cell(_ column: PlanTable.Column, _ values: [String: Cell]) -> Cell? {
        if let place = table.key.firstIndex(where: { $0.name.description == column.name.description }) {
            return key[place]
        }
        return values[column.name.description]
    }
}

extension TextPlace {
    /// The text that is named by a row which has its texts in another table.
    init?(named row: PlanRow) { self.init(stored: row.stored) }

    /// All texts of such a row.
    static func texts(of row: PlanRow) -> [TextPlace] {
        guard row.table.name.description == "list_entry" else { return TextPlace(named: row).map { [$0] } ?? [] }
        return ListEntry.Part.allCases.compactMap { TextPlace(stored: "\(row.stored)/\($0.rawValue)") }
    }
}
