import Kernel
import Storage

/// Changes rows of a plan as changes say.
struct RowWriter {
    private let transaction: WriteTransaction

    init(_ transaction: WriteTransaction) { self.transaction = transaction }

    /// What only names a row lets go of it before it goes; rows go before those they belong to, and come behind them.
    func apply(_ changes: [RowChange]) throws {
        // Who gives up a place stands aside first, so that another can take it.
        for change in changes where change.moves {
            try transaction.execute(
                """
                UPDATE \(literal: change.row.table.name) SET position = position + \(Self.aside)
                WHERE \(columns: change.row.matching, separator: " AND ")
                """)
        }
        for change in changes where change.row.table.name.description == "objective" && change.becomesNumber {
            try transaction.execute(
                """
                UPDATE objective SET number = number || \(Self.besides)
                WHERE \(columns: change.row.matching, separator: " AND ")
                """)
        }
        let staying = changes.filter { $0.was != nil && $0.became != nil }
        try update(staying.filter(\.releases))
        // Of one table, those found last belong to those found before.
        let going = changes.reversed().filter { $0.became == nil }
        for change in going.sorted(by: { $0.row.table.rank > $1.row.table.rank }) {
            try transaction.execute(
                """
                DELETE FROM \(literal: change.row.table.name)
                WHERE \(columns: change.row.matching, separator: " AND ")
                """)
        }
        for change in changes.sorted(by: { $0.row.table.rank < $1.row.table.rank }) where change.was == nil {
            try insert(change)
        }
        try update(staying.filter { !$0.releases })
    }

    private func insert(_ change: RowChange) throws {
        guard let values = change.became else { return }
        let table = change.row.table
        let cells =
            zip(table.key, change.row.key).map { ($0.name, $1) }
            + table.values.map { ($0.name, values[$0.name.description] ?? .null) }
        try transaction.insert(into: table.name, cells.map(\.0), [cells.map(\.1)])
    }

    private func update(_ changes: [RowChange]) throws {
        for change in changes {
            guard let values = change.became, !values.isEmpty else { continue }
            let assigned = change.row.table.values.compactMap { column in
                values[column.name.description].map { (name: column.name, value: $0 as any Bindable) }
            }
            try transaction.execute(
                """
                UPDATE \(literal: change.row.table.name) SET \(columns: assigned, separator: ", ")
                WHERE \(columns: change.row.matching, separator: " AND ")
                """)
        }
    }

    private static let aside = 1 << 60
    /// Behind a number that is being given up; no number that anybody types ends so.
    private static let besides = "\u{1F}"
}

extension RowChange {
    fileprivate var becomesNumber: Bool { was != nil && became?["number"] != nil }

    fileprivate var moves: Bool { was != nil && became?["position"] != nil }

    /// Whether the row names something no longer, and nothing else instead.
    fileprivate var releases: Bool {
        row.table.values.contains { column in
            guard case .row = column.kind else { return false }
            return became?[column.name.description] == .null
        }
    }
}

extension PlanTable {
    /// Its place among all: rows of a table need only rows of those before.
    var rank: Int { PlanTable.ranks[name.description] ?? 0 }

    private static let ranks = Dictionary(
        uniqueKeysWithValues: all.enumerated().map { ($1.name.description, $0) })
}
