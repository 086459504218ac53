import Kernel
import Markup
import Messages
import Strategy

/// The amounts of an objective as the letter printed them, each sort of money in its column, with the sums of the
/// lines beneath.
struct BudgetLines {
    let plan: Plan
    let money: PlanMoney
    let reader: Reader

    init(_ content: ObjectiveContent, in plan: Plan, reader: Reader) {
        self.plan = plan
        money = PlanMoney(of: content.objective, lines: content.budget, in: plan.period)
        self.reader = reader
    }

    private var words: Words { reader.words }
    private var lines: [BudgetLine] { money.entries.map(\.line) }

    func write(_ html: inout HTML) {
        html(.section, .class("field budget"), .labelled(by: "budget")) { html in
            html(.h2, .id("budget"), text: words.money)
            html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: "budget")) { table(&$0) }
            html(.p, .class("note")) { html in
                html(.a, .href(Link.money(plan: plan.slug).address(in: reader.language)), text: words.moneyOfPlan)
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
                let totals = namedTotals
                for row in BudgetRow.rows(of: lines) { write(row, columns, cents, totals[row.line.id], &html) }
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

    /// What printed totals of one name add up, where it is not the same for all of them; of totals that follow each
    /// other the first says it.
    private var namedTotals: [BudgetLineID: [LocalizedText]] {
        guard lines.contains(where: { $0.role == .total }) else { return [:] }
        let totals = money.totals
        let names = Dictionary(grouping: totals, by: \.line.label).mapValues { Set($0.map(\.names)) }
        var named: [BudgetLineID: [LocalizedText]] = [:]
        var before: MoneyCheck?
        for total in totals {
            defer { before = total }
            if let before, before.line.label == total.line.label, before.names == total.names { continue }
            guard !total.names.isEmpty, total.line.code == nil else { continue }
            if names[total.line.label, default: []].count > 1 { named[total.line.id] = total.names }
        }
        return named
    }

    private func write(
        _ row: BudgetRow, _ columns: [MoneySort], _ cents: Bool, _ names: [LocalizedText]?, _ html: inout HTML
    ) {
        html(.tr, BudgetLines.role(row.line.role)) { html in
            if names == nil { html(.td, .class("code"), text: row.line.code ?? "") }
            html(.td, .class("label"), names == nil ? .none : .colspan(2)) { html in
                label(row.line, &html)
                guard let names else { return }
                html(.span, .class("block-name quiet")) { html in
                    html.text("= ")
                    html.sum(of: names, reader)
                }
            }
            html(.td, .class("when"), text: row.line.period.map { words.period($0) } ?? "")
            for column in columns {
                switch row.amounts[column] {
                case .some(.some(let amount)): cell(words.amount(amount, cents: cents), column, of: columns, &html)
                case .some(nil): html(.td, .class("quiet"), text: words.noAmount)
                case nil: html(.td, "")
                }
            }
        }
    }

    /// An amount, with the name of its column where there are several and they stand beneath each other.
    private func cell(_ amount: String?, _ column: MoneySort, of columns: [MoneySort], _ html: inout HTML) {
        guard let amount, columns.count > 1 else { return html(.td, amount ?? "") }
        html.amountCell(column.name(words), amount)
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
                    let summed = sums.filter { $0.period == nil }.map(\.column)
                    let isShared = period == nil && summed.allSatisfy { money.isForSeveralYears(MoneyPlace($0, nil)) }
                    html(.th, .scope(.row), .colspan(isShared ? 3 : 2)) { html in
                        html.text(words.sumOfLines)
                        if isShared { html.text(", " + words.ofSeveralYears) }
                    }
                    if !isShared { html(.td, .class("when"), text: period.map { words.period($0) } ?? "") }
                    for column in columns {
                        let sum = sums.first { $0.column == column && $0.period == period }
                        cell(sum.map { words.amount($0.amount, cents: cents) }, column, of: columns, &html)
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
