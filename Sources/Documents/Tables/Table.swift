import Kernel

/// Rows of cells under columns that say what they mean; rows are made one by one, as they are written.
public struct Table: Sendable {
    public let name: String
    public let columns: [TableColumn]
    /// The languages of its localized columns.
    public let languages: [Language]
    public let count: Int
    private let row: @Sendable (Int) -> [Cell]

    init(
        name: String, columns: [TableColumn], languages: [Language], count: Int,
        row: @escaping @Sendable (Int) -> [Cell]
    ) {
        self.name = name
        self.columns = columns
        self.languages = languages
        self.count = count
        self.row = row
    }

    /// - Parameter index: from 0 to `count`, excluded.
    public func cells(of index: Int) -> [Cell] { row(index) }
}

/// How rows of one type become a table: a name for it, and what stands in each column.
public struct TableForm<Row: Sendable>: Sendable {
    /// Lower-case ASCII letters and `_`.
    public let name: String
    /// What a row is, in English.
    public let meaning: String
    public let columns: [TableColumn]
    private let cells: @Sendable (Row) -> [Cell]

    public init(
        _ name: String, _ meaning: String, _ columns: [TableColumn], cells: @escaping @Sendable (Row) -> [Cell]
    ) {
        self.name = name
        self.meaning = meaning
        self.columns = columns
        self.cells = cells
    }

    /// The rows as a table, its texts in these languages.
    public func table(of rows: [Row], in languages: [Language]) -> Table {
        let cells = cells
        return Table(name: name, columns: columns, languages: languages, count: rows.count) { cells(rows[$0]) }
    }

    /// What a table of this form is, without any row.
    public var description: TableDescription { TableDescription(name: name, meaning: meaning, columns: columns) }
}

/// What a kind of table holds: what its documentation and its schema are made of.
public struct TableDescription: Sendable, Hashable {
    public let name: String
    public let meaning: String
    public let columns: [TableColumn]
}
