import Documents
import Kernel
import Messages
import Strategy

extension LetterComposer {
    /// The indicators of which something is known besides their name, with what it means, in words and signs.
    func measures(_ summary: ObjectiveSummary) -> [TextDocument.Block] {
        let known = summary.indicators.filter { $0.latest != nil || $0.target != nil }
        guard !known.isEmpty else { return [] }
        let lines = known.map { indicator in
            let latest = indicator.latest
            let colour = latest.flatMap { indicator.colour(of: $0.value) }
            return TextDocument.PrintedTable.Line([
                cell(indicator.name),
                latest.map { latest in
                    value { words in
                        words.value(latest.value, unit: indicator.unit) + (latest.year.map { " (\($0))" } ?? "")
                    }
                } ?? each(\.noValue),
                indicator.target.map { target in value { $0.value(target, unit: indicator.unit) } } ?? [],
                colour.map { colour in each { colour.sign + " " + $0.name(of: colour) } } ?? [],
            ])
        }
        let table = TextDocument.PrintedTable(
            caption: each(\.indicators),
            columns: [
                .init(each(\.indicator), weight: 4), .init(each(\.value), isNumber: true, weight: 1.6),
                .init(each(\.target), isNumber: true, weight: 1.6), .init(each(\.colour), weight: 1.3),
            ], lines: lines)
        return [.table(table.withoutEmptyColumns)] + known.compactMap { trend($0) }.map { .drawing($0) }
    }

    /// The values of an indicator over the years, where there are three or more.
    private func trend(_ indicator: Indicator) -> TextDocument.Drawing? {
        let values = indicator.measurements.compactMap { value in value.year.map { ($0, value.value) } }
        guard values.count >= 3, let words = words.first, values.allSatisfy({ $0.1 >= 0 }) else { return nil }
        return TextDocument.Drawing(
            caption: cell(indicator.name),
            bars: values.map { .init(label: String($0.0), value: $0.1, text: words.value($0.1, unit: indicator.unit)) },
            language: words.language)
    }

    /// A number, as the first of the languages writes it: twice it would only be harder to find.
    func value(_ number: (Words) -> String) -> [Passage] { same(words.first.map(number)) }

    /// The amounts of an objective as printed, one row each; those of a table that is printed whole stand there.
    func budget(_ summary: ObjectiveSummary, beside tables: [Strategy.PrintedTable]) -> [TextDocument.Block] {
        let firstOfTables = tables.compactMap(\.firstLine).min() ?? .max
        let lines = summary.budget.filter { !$0.isQuoted && ($0.line ?? 0) < firstOfTables }
        guard !lines.isEmpty else { return [] }
        let table = TextDocument.PrintedTable(
            caption: each { $0.money + ". " + $0.inEuros },
            columns: [
                .init(each(\.article), weight: 2), .init(each(\.budgetLine), weight: 4),
                .init(each(\.sortOfMoney), weight: 2.4), .init(each(\.year), weight: 1),
                .init(each(\.amount), isNumber: true, weight: 1.8),
            ],
            lines: lines.map { line in
                TextDocument.PrintedTable.Line(
                    [
                        same(line.code),
                        named(line),
                        each { line.sort.title($0) }, same(line.period.map { words[0].period($0) }),
                        line.amount.map { amount in value { $0.amount(amount) } } ?? each(\.noAmount),
                    ], isTotal: line.role == .total)
            })
        return [.table(table.withoutEmptyColumns)]
    }
}

extension LetterComposer {
    /// What the amount is called; a part, or a total without a name, says what it is.
    private func named(_ line: BudgetLine) -> [Passage] {
        let label = cell(line.label)
        guard line.role != .line, line.role == .part || label.isEmpty else { return label }
        let role = each { $0.name(of: line.role) }
        guard !label.isEmpty else { return role }
        return zip(words, zip(role, label)).map { words, cell in
            Passage(cell.1.language, words.labelled(cell.0.plain, cell.1.plain))
        }
    }
}

extension ThresholdLevel {
    /// A sign of its own for each colour: paper may have none.
    var sign: String {
        switch self {
        case .green: "●"
        case .orange: "▲"
        case .red: "■"
        }
    }
}
