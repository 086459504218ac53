import Kernel
import Markup
import Messages
import Strategy

/// The amounts of an objective as the letter printed them, each sort of money in its column, with the sums of the
/// lines beneath.
struct BudgetLines {
    let lines: [BudgetLine]
    let plan: String
    let reader: Reader

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        guard !lines.isEmpty else { return }
        html(.section, .class("field budget"), .labelled(by: "budget")) { html in
            html(.h2, .id("budget"), text: words.money)
            html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: "budget")) { table(&$0) }
            html(.p, .class("note")) { html in
                html(.a, .href(Link.money(plan: plan).address(in: reader.language)), text: words.moneyOfPlan)
            }
        }
    }

    private func table(_ html: inout HTML) {
        let columns = Set(lines.map { MoneySort($0.kind, $0.appropriation) }).sorted()
        let cents = lines.contains { ($0.amount?.cents ?? 0) % 100 != 0 }
        html(.table, .class("money")) { html in
            html(.caption, words.inEuros)
            html(.thead) { head(columns, &$0) }
            html(.tbody) { html in
                for row in BudgetRow.rows(of: lines) { write(row, columns, cents, &html) }
            }
            sums(columns, cents, &html)
        }
    }

    private func head(_ columns: [MoneySort], _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .scope(.column), text: words.article)
            html(.th, .class("label"), .scope(.column), text: words.title)
            html(.th, .class("when"), .scope(.column), text: words.year)
            for column in columns { html(.th, .scope(.column), text: column.name(words)) }
        }
    }

    private func write(_ row: BudgetRow, _ columns: [MoneySort], _ cents: Bool, _ html: inout HTML) {
        html(.tr, BudgetLines.role(row.line.role)) { html in
            html(.td, .class("code"), text: row.line.code ?? "")
            html(.td, .class("label")) { label(row.line, &$0) }
            html(.td, .class("when"), text: row.line.period.map { words.period($0) } ?? "")
            for column in columns {
                switch row.amounts[column] {
                case .some(.some(let amount)): html(.td, words.amount(amount, cents: cents))
                case .some(nil): html(.td, .class("quiet"), text: words.noAmount)
                case nil: html(.td, "")
                }
            }
        }
    }

    /// A part is set in for the eye and named for the ear.
    private func label(_ line: BudgetLine, _ html: inout HTML) {
        switch line.role {
        case .line: break
        case .part: html(.span, .class("spoken"), text: words.name(of: line.role) + " ")
        case .total: html(.span, .class("over"), text: words.name(of: line.role) + " ")
        }
        if !line.label.isEmpty { html.passage(line.label, reader) }
    }

    private static func role(_ role: AmountRole) -> Attribute {
        switch role {
        case .line: .class("line")
        case .part: .class("part")
        case .total: .class("total")
        }
    }

    /// Only where something is added up: one line is its own sum.
    private func sums(_ columns: [MoneySort], _ cents: Bool, _ html: inout HTML) {
        let sums = BudgetSum.sums(of: lines)
        guard lines.count(where: { $0.role == .line && $0.amount != nil }) > sums.count else { return }
        var periods: [Period?] = []
        for sum in sums where !periods.contains(sum.period) { periods.append(sum.period) }
        html(.tfoot) { html in
            for period in periods {
                html(.tr) { html in
                    html(.th, .scope(.row), .colspan(2), text: words.sumOfLines)
                    html(.td, .class("when"), text: period.map { words.period($0) } ?? "")
                    for column in columns {
                        let sum = sums.first { $0.column == column && $0.period == period }
                        html(.td, sum.map { words.amount($0.amount, cents: cents) } ?? "")
                    }
                }
            }
        }
    }
}

/// Lines of a budget that say the same but for the sort of money: one row of the table.
private struct BudgetRow {
    let line: BudgetLine
    /// Each column's amount; a nil within is an article that was printed without one.
    var amounts: [MoneySort: Money?]

    /// Only lines that follow each other share a row, so that the order of the letter stays.
    static func rows(of lines: [BudgetLine]) -> [BudgetRow] {
        var rows: [BudgetRow] = []
        for line in lines {
            let column = MoneySort(line.kind, line.appropriation)
            if let last = rows.last, last.amounts[column] == nil, last.isLike(line) {
                rows[rows.count - 1].amounts.updateValue(line.amount, forKey: column)
            } else {
                rows.append(BudgetRow(line: line, amounts: [column: line.amount]))
            }
        }
        return rows
    }

    private func isLike(_ other: BudgetLine) -> Bool {
        line.code == other.code && line.label == other.label && line.period == other.period && line.role == other.role
    }
}
