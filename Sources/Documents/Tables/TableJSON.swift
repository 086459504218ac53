import Kernel

extension JSONWriter {
    /// The rows of a table as an array of objects, a member a column; what is not known is null.
    public mutating func rows(of table: Table) {
        array(0..<table.count) { json, index in
            json.object { json in
                for (column, cell) in zip(table.columns, table.cells(of: index)) {
                    json.member(column.name) { $0.cell(cell, table.languages) }
                }
            }
        }
    }

    private mutating func cell(_ cell: Cell, _ languages: [Language]) {
        switch cell {
        case .none: null()
        case .text(let text): string(text)
        case .integer(let number): integer(number)
        case .decimal(let number): self.number(number)
        case .money(let amount): number(written: amount.written)
        case .day(let day): string(day.description)
        case .list(let texts): array(texts) { $0.string($1) }
        case .localized(let text): localized(text, languages)
        }
    }

    /// A text in each of the languages, null where there is none.
    public mutating func localized(_ text: LocalizedText, _ languages: [Language]) {
        object { json in
            for language in languages { json.member(language.rawValue) { $0.string(text[language]) } }
        }
    }
}
