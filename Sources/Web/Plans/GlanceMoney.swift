import Kernel
import Markup
import Messages
import Strategy

/// Where the money of a plan goes, in a glance: the largest of its outermost objectives as shares of one sum.
struct GlanceMoney {
    private let page: MoneyPage
    private static let shown = 5

    init(_ frame: FactsFrame) { page = MoneyPage(frame, MoneyView()) }

    private var frame: FactsFrame { page.frame }
    private var words: Words { page.words }

    func write(_ html: inout HTML) {
        guard let place = page.drawn, let whole = page.money.sums[place], whole > .zero else { return }
        html(.section, .labelled(by: "goes")) { html in
            html(.h3, .id("goes"), text: words.whereMoneyGoes)
            html(.p) { html in
                html(.a, .href(Link.money(plan: frame.slug).address(in: frame.language))) { html in
                    html(.strong, words.money(whole))
                }
                html.text(" ")
                html(.span, .class("quiet"), text: page.name(of: place))
            }
            html(.ol, .class("shares-list")) { html in
                for row in largest(place) { html(.li) { share(row.objective, row.amount, of: whole, &$0) } }
            }
            html(.p) { html in
                html(.a, .href(Link.money(plan: frame.slug).address(in: frame.language)), text: words.allMoney)
            }
        }
    }

    private func largest(_ place: MoneyPlace) -> [(objective: Objective, amount: Money)] {
        let outermost = page.money.byObjective.filter { $0.objective.parent == nil }
        return outermost.compactMap { row in row.whole[place].map { (objective: row.objective, amount: $0) } }
            .sorted { ($1.amount, $0.objective.position) < ($0.amount, $1.objective.position) }
            .prefix(Self.shown).map { $0 }
    }

    private func share(_ objective: Objective, _ amount: Money, of whole: Money, _ html: inout HTML) {
        frame.link(to: objective, &html)
        html(.span, .class("amount")) { html in
            html.text(words.money(amount))
            html.text(" ")
            html(.span, .class("quiet"), text: words.share(Int(amount.cents), of: Int(whole.cents)))
        }
        html(.svg, .class("share"), .viewBox(width: 100, height: 2), .stretched, .hiddenFromSpeech) { html in
            html(.rect, .class("share-ground"), .x(0), .y(0), .width(100), .height(2))
            html(.rect, .class("share-bar"), .x(0), .y(0), .width(max(0, amount.euros / whole.euros * 100)), .height(2))
        }
    }
}
