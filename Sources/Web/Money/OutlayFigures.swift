import Kernel
import Markup
import Messages
import Strategy

/// What a plan costs in a few figures, on each basis, and what is not in them.
struct OutlayFigures {
    let outlays: [MoneyOutlay]
    let frame: FactsFrame

    private var words: Words { frame.words }

    func write(_ html: inout HTML) {
        for (index, outlay) in outlays.enumerated() {
            html(.p, .class("outlay-figure")) { html in
                html(.a, .href(Link.money(plan: frame.slug).address(in: frame.language).at(fragment: "outlay"))) {
                    html in
                    html(index == 0 ? .strong : .span, words.money(outlay.total))
                }
                html.text(" ")
                html(.span, .class("quiet"), text: outlay.name(words) + undated(outlay))
            }
        }
    }

    private func undated(_ outlay: MoneyOutlay) -> String {
        outlay.undated == .zero || outlay.undated == outlay.total
            ? "" : ", " + words.ofWhichUndated(words.money(outlay.undated))
    }

    /// What the first figure leaves out, each amount a link to where it can be seen.
    func writeLeftOut(_ html: inout HTML) {
        guard let outlay = outlays.first else { return }
        let left = MoneyOutlay.reasons.compactMap { use in outlay.leftOut(use).map { (use, $0) } }
        guard !left.isEmpty else { return }
        html(.p, .class("left-out")) { html in
            html(.span, .class("over"), text: words.leftOut)
            for (index, (use, amount)) in left.enumerated() {
                html.text(index == 0 ? " " : " · ")
                html(.a, .href(address(of: use)), text: words.money(amount) + " " + words.name(of: use))
            }
        }
    }

    private func address(of use: AmountUse) -> Address {
        switch use {
        case .otherYears: Link.money(plan: frame.slug, view: MoneyView(order: .year)).address(in: frame.language)
        case .revenue:
            Link.money(plan: frame.slug, view: MoneyView(sort: MoneySort(.revenue, nil))).address(in: frame.language)
        default: Link.money(plan: frame.slug).address(in: frame.language).at(fragment: "left-out")
        }
    }
}

extension MoneyOutlay {
    /// `Engagements et dépenses 2024`.
    func name(_ words: Words) -> String {
        words.name(ofBasis: basis, withExpenses: hasExpenses) + (period.map { " " + words.period($0) } ?? "")
    }
}

extension Words {
    /// Why an amount is in no total of the plan.
    func name(of use: AmountUse) -> String {
        switch use {
        case .otherYears: ofOtherYears
        case .severalYears: ofSeveralYears
        case .revenue: ofRevenue
        case .replaced: replacedByRevision
        case .quoted: quotedByIndicator
        case .plan, .noted: ""
        }
    }
}
