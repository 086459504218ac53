import Kernel
import Markup
import Messages
import Strategy

/// Tables as the letter printed them.
struct PrintedTables {
    let tables: [PrintedTable]
    let view: TextView
    let languages: [Language]
    let reader: Reader

    func write(_ html: inout HTML) {
        for table in tables {
            for language in shown(table) {
                if let rows = table.rows[language], !rows.isEmpty { write(rows, language, &html) }
            }
        }
    }

    private func shown(_ table: PrintedTable) -> [Language] {
        switch view {
        case .both: reader.facing(languages)
        case .one:
            [table.rows[reader.textLanguage] == nil ? table.rows.keys.min() : reader.textLanguage].compactMap { $0 }
        }
    }

    private func write(_ rows: [[String]], _ language: Language, _ html: inout HTML) {
        let columns = rows.map(\.count).max() ?? 1
        html(.div, .class("scroll"), .focusable, .role("group"), .label(reader.words.printedTable)) { html in
            html(.table, .class("printed")) { html in
                html(.caption, reader.words.printedTable)
                html(.tbody, .lang(language.rawValue)) { html in
                    for row in rows { self.row(row, columns, &html) }
                }
            }
        }
    }

    private func row(_ cells: [String], _ columns: Int, _ html: inout HTML) {
        html(.tr) { html in
            for (index, cell) in cells.enumerated() {
                let last = index == cells.count - 1 && cells.count < columns
                html(.td, .colspan(last ? columns - index : 1), text: cell)
            }
        }
    }
}
