/// A sheet of a workbook: a table under a header that stays in sight. Rows are made one by one, as they are written.
public struct Sheet: Sendable {
    /// What stands on its tab; a workbook makes it one that Excel takes.
    public let name: String
    public let columns: [SheetColumn]
    public let count: Int
    /// How many columns at the left stay in sight.
    public let frozenColumns: Int
    private let row: @Sendable (Int) -> [SheetCell]

    public init(
        _ name: String, _ columns: [SheetColumn], count: Int, frozenColumns: Int = 1,
        row: @escaping @Sendable (Int) -> [SheetCell]
    ) {
        self.name = name
        self.columns = columns
        self.count = count
        self.frozenColumns = frozenColumns
        self.row = row
    }

    public init<Row: Sendable>(
        _ name: String, _ columns: [SheetColumn], of rows: [Row], frozenColumns: Int = 1,
        cells: @escaping @Sendable (Row) -> [SheetCell]
    ) {
        self.init(name, columns, count: rows.count, frozenColumns: frozenColumns) { cells(rows[$0]) }
    }

    /// - Parameter index: from 0 to `count`, excluded.
    public func cells(of index: Int) -> [SheetCell] { row(index) }
}
