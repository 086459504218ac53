import Kernel
import Markup
import Messages
import Strategy

/// Where the money of a plan goes, in a glance: what it costs, on one basis that is said, its outermost objectives as
/// shares of that, and what is not in it.
struct GlanceMoney {
    private let frame: FactsFrame
    private let outlays: [MoneyOutlay]
    /// As many as a letter usually has; what is beyond is one more share.
    private static let shown = 8

    init(_ frame: FactsFrame) {
        self.frame = frame
        outlays = PlanMoney(frame.facts).outlays
    }

    private var words: Words { frame.words }

    func write(_ html: inout HTML) {
        guard let outlay = outlays.first else { return }
        html(.section, .class("glance-money"), .labelled(by: "goes")) { html in
            html(.h3, .id("goes"), text: words.whereMoneyGoes)
            let figures = OutlayFigures(outlays: outlays, frame: frame)
            figures.write(&html)
            html(.ol, .class("shares-list")) { html in
                let shares = largest(outlay)
                for share in shares.prefix(Self.shown) {
                    html(.li) { write(share.amount, of: outlay.total, &$0) { frame.link(to: share.objective, &$0) } }
                }
                let rest = shares.dropFirst(Self.shown).map(\.amount).reduce(.zero, +)
                if rest > .zero {
                    html(.li) { write(rest, of: outlay.total, &$0) { $0(.span, words.otherObjectives) } }
                }
            }
            figures.writeLeftOut(&html)
            html(.p) { html in
                html(.a, .href(Link.money(plan: frame.slug).address(in: frame.language)), text: words.allMoney)
            }
        }
    }

    private func largest(_ outlay: MoneyOutlay) -> [MoneyOutlay.Share] {
        outlay.shares.filter { $0.objective.parent == nil }
            .sorted { ($1.amount, $0.objective.position) < ($0.amount, $1.objective.position) }
    }

    private func write(_ amount: Money, of whole: Money, _ html: inout HTML, name: (inout HTML) -> Void) {
        name(&html)
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
