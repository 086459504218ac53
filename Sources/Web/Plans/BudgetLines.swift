import Kernel
import Markup
import Messages
import Strategy

/// The amounts of an objective as the letter printed them, with the sum of the lines beneath.
struct BudgetLines {
    let lines: [BudgetLine]
    let reader: Reader

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        guard !lines.isEmpty else { return }
        html(.section, .class("field budget"), .labelled(by: "budget")) { html in
            html(.h2, .id("budget"), text: words.money)
            html(.div, .class("scroll"), .focusable, .role("region"), .labelled(by: "budget")) { table(&$0) }
        }
    }

    private func table(_ html: inout HTML) {
        let cents = lines.contains { ($0.amount?.cents ?? 0) % 100 != 0 }
        html(.table, .class("money")) { html in
            html(.caption, words.inEuros)
            html(.thead) { html in
                html(.tr) { html in
                    html(.th, .scope(.column), text: words.article)
                    html(.th, .scope(.column), text: words.title)
                    html(.th, .scope(.column), text: words.year)
                    html(.th, .scope(.column), text: words.amount)
                }
            }
            html(.tbody) { html in
                for line in lines { row(line, cents, &html) }
            }
            sums(cents, &html)
        }
    }

    private func row(_ line: BudgetLine, _ cents: Bool, _ html: inout HTML) {
        html(.tr, BudgetLines.role(of: line)) { html in
            html(.td, .class("code"), text: line.code ?? "")
            html(.td, .class("label")) { html in
                if line.role != .line { html(.span, .class("over"), text: words.name(of: line.role) + " ") }
                html.passageIfAny(line.label, reader)
                html(.span, .class("quiet"), text: " " + sort(of: line))
            }
            html(.td, .class("when"), text: line.period.map { words.period($0) } ?? "")
            html(.td, line.amount.map { words.amount($0, cents: cents) } ?? words.noAmount)
        }
    }

    private func sort(of line: BudgetLine) -> String {
        BudgetColumn(line.kind, line.appropriation).name(words)
    }

    private static func role(of line: BudgetLine) -> Attribute {
        switch line.role {
        case .line: .class("line")
        case .part: .class("part")
        case .total: .class("total")
        }
    }

    /// Only where something is added up: one line is its own sum.
    private func sums(_ cents: Bool, _ html: inout HTML) {
        let sums = BudgetSum.sums(of: lines)
        guard lines.count(where: { $0.role == .line && $0.amount != nil }) > sums.count else { return }
        html(.tfoot) { html in
            for sum in sums {
                html(.tr) { html in
                    html(.th, .scope(.row), .colspan(2)) { html in
                        html.text(words.sumOfLines)
                        html(.span, .class("quiet"), text: " " + sum.column.name(words))
                    }
                    html(.td, .class("when"), text: sum.period.map { words.period($0) } ?? "")
                    html(.td, words.amount(sum.amount, cents: cents))
                }
            }
        }
    }
}

extension HTML {
    /// A text, or nothing where there is none and none is missing.
    mutating func passageIfAny(_ text: LocalizedText, _ reader: Reader) {
        if !text.isEmpty { passage(text, reader) }
    }
}
