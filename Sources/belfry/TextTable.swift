/// Columns of text for a terminal, as wide as what is in them; the last one is not filled up.
struct TextTable {
    struct Column {
        var title: String
        var isRight: Bool

        static func left(_ title: String) -> Column { Column(title: title, isRight: false) }
        static func right(_ title: String) -> Column { Column(title: title, isRight: true) }
    }

    private let columns: [Column]
    private var rows: [[String]] = []
    private let indent: String

    init(_ columns: [Column], indent: String = "") {
        self.columns = columns
        self.indent = indent
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    var text: String {
        let hasTitles = columns.contains { !$0.title.isEmpty }
        let all = (hasTitles ? [columns.map(\.title)] : []) + rows
        let widths = columns.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { row in
            var line = indent
            for (index, cell) in row.enumerated() {
                let filling = String(repeating: " ", count: widths[index] - cell.count)
                line += columns[index].isRight ? filling + cell : cell + filling
                if index + 1 < row.count { line += "  " }
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}
