import Kernel
import Storage

/// Reads the rows of a plan one by one or all at once.
struct PlanRows {
    let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// All columns but the key, by their names; nil where there is no such row.
    func values(of row: PlanRow) throws -> [String: Cell]? {
        let columns = row.table.values
        return try transaction.first(
            """
            SELECT \(columns: columns.map(\.name)) FROM \(literal: row.table.name)
            WHERE \(columns: row.matching, separator: " AND ")
            """
        ) { answer in columns.named { $1.cell(answer, $0) } }
    }

    /// The rows of a table that have a value in a column, each with its columns.
    func rows(of table: PlanTable, where column: StaticString, is value: Cell) throws -> [(PlanRow, [String: Cell])] {
        let (key, values) = (table.key, table.values)
        return try transaction.all(
            """
            SELECT \(columns: (key + values).map(\.name)) FROM \(literal: table.name)
            WHERE \(columns: [(name: column, value: value)], separator: "")
            """
        ) { answer in
            let row = PlanRow(table: table, key: key.enumerated().map { $1.cell(answer, $0) })
            return (row, values.named { $1.cell(answer, $0 + key.count) })
        }
    }

    /// All rows of a table in a plan, with all columns in the order of the table.
    func all(_ table: PlanTable, of plan: PlanID) throws -> [[Cell]] {
        try transaction.all(
            """
            SELECT \(columns: table.columns.map(\.name), of: "x.") FROM \(literal: table.name) x \(literal: table.home)
            WHERE \(columns: [(name: table.plan, value: plan)], separator: "")
            """
        ) { answer in table.columns.enumerated().map { $1.cell(answer, $0) } }
    }

    /// All rows of a plan in all tables.
    func everything(of plan: PlanID) throws -> [PlanRow: [String: Cell]] {
        var all: [PlanRow: [String: Cell]] = [:]
        for table in PlanTable.all {
            for cells in try self.all(table, of: plan) {
                let pairs = zip(table.columns, cells)
                let row = PlanRow(table: table, key: pairs.filter(\.0.isKey).map(\.1))
                all[row] = Dictionary(
                    uniqueKeysWithValues: pairs.filter { !$0.0.isKey }.map { ($0.0.name.description, $0.1) })
            }
        }
        return all
    }
}

extension PlanRow {
    var matching: [(name: StaticString, value: any Bindable)] { zip(table.key, key).map { ($0.name, $1) } }
}

extension [PlanTable.Column] {
    fileprivate func named(_ cell: (Int, PlanTable.Column) -> Cell) -> [String: Cell] {
        Dictionary(uniqueKeysWithValues: enumerated().map { ($1.name.description, cell($0, $1)) })
    }
}
