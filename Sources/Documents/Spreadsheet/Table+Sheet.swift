import Kernel

extension Table {
    /// The table as a sheet: the rows and columns of its CSV, with numbers, amounts and days as what they are.
    public var sheet: Sheet {
        let (columns, languages) = (columns, languages)
        return Sheet(name, columns.flatMap { Self.columns(of: $0, languages) }, count: count) { row in
            zip(columns, cells(of: row)).flatMap { Self.cells(of: $1, in: $0, languages) }
        }
    }

    private static func columns(of column: TableColumn, _ languages: [Language]) -> [SheetColumn] {
        switch column.kind {
        case .localized:
            languages.map { SheetColumn("\(column.name)_\($0.rawValue)", .longText, width: 50) }
        case .list: [SheetColumn(column.name, .longText, width: 40)]
        case .text, .choice: [SheetColumn(column.name, .text, width: 16)]
        case .integer: [SheetColumn(column.name, .integer, width: 12)]
        case .decimal: [SheetColumn(column.name, .decimal, width: 14)]
        case .money: [SheetColumn(column.name, .money, width: 16)]
        case .day: [SheetColumn(column.name, .day, width: 12)]
        }
    }

    private static func cells(of cell: Cell, in column: TableColumn, _ languages: [Language]) -> [SheetCell] {
        guard column.kind != .localized else {
            guard case .localized(let text) = cell else { return languages.map { _ in .none } }
            return languages.map { SheetCell(text[$0]) }
        }
        switch cell {
        case .none, .localized: return [.none]
        case .text(let text): return [.text(text)]
        case .integer(let number): return [.number(Double(number))]
        case .decimal(let number): return [.number(number)]
        case .money(let amount): return [.money(amount)]
        case .day(let day): return [.day(day)]
        case .list(let texts): return [texts.isEmpty ? .none : .text(texts.joined(separator: "; "))]
        }
    }
}
