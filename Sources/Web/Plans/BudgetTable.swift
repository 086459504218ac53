import Kernel
import Markup
import Messages
import Strategy

/// The sum of the lines of one period, kind and appropriation. Only lines are in it: no part, no printed total.
struct BudgetTotal: Sendable, Hashable {
    let period: Period?
    let kind: AmountKind
    let appropriation: Appropriation?
    let sum: Money
}

/// The totals of a plan, a row a period, with what may be promised, paid and received each in a column of its own.
struct BudgetTable {
    /// A column: amounts that may be added to each other.
    struct Column: Hashable, Comparable {
        let kind: AmountKind
        let appropriation: Appropriation?

        init(kind: AmountKind, appropriation: Appropriation?) {
            // An expense that is said to be a commitment or a payment is an appropriation by another name.
            self.kind = kind == .expense && appropriation != nil ? .appropriation : kind
            self.appropriation = kind == .revenue ? nil : appropriation
        }

        static func < (a: Column, b: Column) -> Bool { a.rank < b.rank }

        private var rank: Int {
            switch (kind, appropriation) {
            case (.expense, _): 0
            case (.appropriation, .commitment?): 1
            case (.appropriation, .payment?): 2
            case (.appropriation, nil): 3
            case (.revenue, _): 4
            }
        }

        func name(_ words: Words) -> String {
            appropriation.map { words.name(of: $0) } ?? words.name(of: kind)
        }
    }

    let totals: [BudgetTotal]
    let words: Words

    func write(_ html: inout HTML) {
        html(.section, .class("budget"), .labelled(by: "budget")) { html in
            html(.h2, .id("budget"), text: words.money)
            html(.div, .class("scroll"), .focusable, .role("region"), .labelled(by: "budget")) { table(&$0) }
            html(.p, .class("note"), text: words.moneyNote)
        }
    }

    private var columns: [Column] {
        Set(totals.map { Column(kind: $0.kind, appropriation: $0.appropriation) }).sorted()
    }

    private func table(_ html: inout HTML) {
        let columns = columns
        let sums = Dictionary(grouping: totals, by: \.period)
        // What has no year comes last.
        let periods = sums.keys.sorted { a, b in
            guard let a else { return false }
            return b.map { a < $0 } ?? true
        }
        html(.table, .class("money")) { html in
            html(.caption, words.inEuros)
            html(.thead) { html in
                html(.tr) { html in
                    html(.th, .scope(.column), text: words.year)
                    for column in columns { html(.th, .scope(.column), text: column.name(words)) }
                }
            }
            html(.tbody) { html in
                for period in periods {
                    let name = period.map { words.period($0) } ?? words.yearUnknown
                    row(name, sums[period] ?? [], columns, &html)
                }
            }
            if periods.count > 1 {
                html(.tfoot) { row(words.sumOfLines, totals, columns, &$0) }
            }
        }
    }

    private func row(_ name: String, _ totals: [BudgetTotal], _ columns: [Column], _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .scope(.row), text: name)
            for column in columns {
                let amounts = totals.filter { Column(kind: $0.kind, appropriation: $0.appropriation) == column }
                let sum = amounts.reduce(Money.zero) { $0 + $1.sum }
                html(.td, amounts.isEmpty ? "–" : words.amount(sum))
            }
        }
    }
}
