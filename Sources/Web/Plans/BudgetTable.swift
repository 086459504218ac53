import Kernel
import Markup
import Messages
import Strategy

extension MoneySort {
    func name(_ words: Words) -> String {
        appropriation.map { words.name(of: $0) } ?? words.name(of: kind)
    }
}

/// What the outermost objectives cost and bring in, each with all below it, and what that comes to for the plan.
struct BudgetTable {
    let model: PlanOverview
    let reader: Reader
    let naming: Naming

    private var words: Words { reader.words }

    func write(_ html: inout HTML) {
        guard !model.money.isEmpty else { return }
        html(.section, .class("budget"), .labelled(by: "budget")) { html in
            html(.h2, .id("budget"), text: words.money)
            html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: "budget")) { table(&$0) }
            html(.p, .class("note"), text: words.moneyNote)
        }
    }

    private func table(_ html: inout HTML) {
        let places = Set(model.money.map(\.place)).sorted()
        html(.table, .class("money plan-money")) { html in
            html(.caption, words.inEuros)
            html(.thead) { head(places, &$0) }
            html(.tbody) { html in
                for heading in model.objectives where heading.objective.parent == nil && !heading.money.isEmpty {
                    row(heading.money, places, &html) { name(heading.objective, &$0) }
                }
            }
            html(.tfoot) { row(model.money, places, &$0) { $0.text(words.wholePlan) } }
        }
    }

    /// The sorts of money above, their years beneath.
    private func head(_ places: [MoneyPlace], _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .rowspan(2), .scope(.column), text: words.objectives)
            var rest = places[...]
            while let first = rest.first {
                let same = rest.prefix { $0.sort == first.sort }
                html(.th, .scope(.columnGroup), .colspan(same.count), text: first.sort.name(words))
                rest = rest.dropFirst(same.count)
            }
        }
        html(.tr) { html in
            for place in places {
                html(.th, .scope(.column), text: place.period.map { words.period($0) } ?? words.yearUnknown)
            }
        }
    }

    private func row(
        _ totals: [MoneyTotal], _ places: [MoneyPlace], _ html: inout HTML, name: (inout HTML) -> Void
    ) {
        html(.tr) { html in
            html(.th, .scope(.row), content: name)
            for place in places {
                let amounts = totals.filter { $0.place == place }
                html(.td, amounts.isEmpty ? "–" : words.amount(amounts.reduce(.zero) { $0 + $1.amount }))
            }
        }
    }

    private func name(_ objective: Objective, _ html: inout HTML) {
        html(
            .a, .href(Link.objective(plan: model.plan.slug, number: objective.number).address(in: reader.language))
        ) { html in
            html(.span, .class("code"), text: naming.code(of: objective))
            html.text(" ")
            html(.span, .class("letter")) { $0.passage(objective.title, reader) }
        }
    }
}
