import Kernel
import Storage

/// A table whose rows make up a plan: what is needed to copy them to another stage, to change them one by one, and to
/// write down in the journal what they were.
struct PlanTable: Sendable {
    let name: StaticString
    let columns: [Column]
    /// How a row `x` comes to what stands directly in the plan, as SQL joins it.
    let home: StaticString
    /// The column in which the plan stands then.
    let plan: StaticString
    /// The objective that a row belongs to then, if it belongs to one: the alias `o`.
    let isInObjective: Bool

    struct Column: Sendable {
        let name: StaticString
        let kind: Kind
        let isKey: Bool
    }

    enum Kind: Sendable {
        /// The row's own identifier: another in each stage.
        case own
        /// What the row stands for, the same in each stage.
        case origin
        case plan
        /// A row of another table of the plan, by its identifier.
        case row(of: StaticString)
        /// Who is known beyond the plan: the same in each stage.
        case shared(StaticString)
        /// The place of the row among those of the same owner, which may leave gaps.
        case place
        /// The place of a row of another table of the same owner.
        case placeOf(StaticString)
        case integer, real, text
        /// How far a text has come: it follows from what happens to texts, and nobody edits it beside them.
        case state
        /// Where it was printed in the letter: no part of what is published.
        case line
    }

    /// Whether it came when plans had been published already: where it is empty, it is no part of what they said, and
    /// their digests stay.
    var isLater: Bool {
        let name = name.description
        return name.hasPrefix("list_entry") || name.hasPrefix("dimension") || name == "objective_dimension"
    }

    /// Whether its rows are of use only while the plan is being written: they are not copied.
    var isOfDraft: Bool { ["stale_text", "objective_review"].contains(name.description) }

    var key: [Column] { columns.filter(\.isKey) }
    var values: [Column] { columns.filter { !$0.isKey } }

    /// The column of the row that this one belongs to; that of the plan, where it belongs to no other row.
    var owner: Column? { ownerIndex.map { columns[$0] } }

    var ownerIndex: Int? {
        let row = columns.firstIndex { column in
            if case .row = column.kind { return true }
            return false
        }
        return row
            ?? columns.firstIndex { column in
                if case .plan = column.kind { return true }
                return false
            }
    }
}

extension PlanTable.Column {
    /// What stands in a column of an answer.
    func cell(_ row: Row, _ column: Int) -> Cell {
        if row.isNull(column) { return .null }
        return switch kind {
        case .own, .origin, .plan, .row, .shared: Cell(row.optionalIdentifier(column) as Identifier<Never>?)
        case .place, .placeOf, .integer, .line: .integer(row.int64(column))
        case .real: .real(row.real(column))
        case .text, .state: .text(row.text(column))
        }
    }

    /// The cell that JSON has told as a plain value.
    func typed(_ cell: Cell) -> Cell {
        switch (kind, cell) {
        case (.own, .text(let text)), (.origin, .text(let text)), (.plan, .text(let text)), (.row, .text(let text)),
            (.shared, .text(let text)):
            Cell(Identifier<Never>(text))
        case (.real, .integer(let number)): .real(Double(number))
        default: cell
        }
    }
}
