import Kernel
import Markup
import Messages
import Strategy

/// The money of a plan: by objective, by article or by year, in drawings and in numbers, and its totals checked.
struct MoneyPage {
    let frame: FactsFrame
    let view: MoneyView
    /// All of it, for what can be chosen.
    let all: PlanMoney
    /// What was chosen.
    let money: PlanMoney
    /// What the plan costs altogether; empty where some money was chosen.
    let outlays: [MoneyOutlay]

    init(_ frame: FactsFrame, _ view: MoneyView) {
        self.frame = frame
        self.view = view
        all = PlanMoney(frame.facts)
        money = all.only(view.sort, in: view.period)
        outlays = view.sort == nil && view.period == nil ? all.outlays : []
    }

    var words: Words { frame.words }

    func page() -> HTML {
        let link = Link.money(plan: frame.slug, view: view)
        return frame.page(link, title: words.money, lead: words.moneyLead, data: link) { html in
            guard !all.entries.isEmpty else { return html(.p, .class("empty"), text: words.noMoney) }
            choices(&html)
            if money.sums.isEmpty {
                html(.p, .class("empty"), text: words.nothingChosen)
            } else {
                switch view.order {
                case .objective: MoneyByObjective(page: self).write(&html)
                case .article: MoneyByArticle(page: self).write(&html)
                case .year: MoneyByYear(page: self).write(&html)
                }
            }
            MoneyChecks(frame: frame, money: all).write(&html)
        }
    }

    private func choices(_ html: inout HTML) {
        html(.div, .class("choice-rows")) { html in
            choice(words.show, MoneyView.Order.allCases.map { (words.name(of: $0), view.with(order: $0)) }, &html)
            choice(
                words.sortOfMoney,
                [(words.allSorts, view.with(sort: nil))] + all.sorts.map { ($0.name(words), view.with(sort: $0)) },
                &html)
            choice(
                words.year,
                [(words.allYears, view.with(period: nil))]
                    + all.periods.map { (words.period($0), view.with(period: $0)) }, &html)
        }
    }

    private func choice(_ title: String, _ views: [(String, MoneyView)], _ html: inout HTML) {
        // One sort beside "all" is no choice.
        guard views.count > 2 else { return }
        Choices(
            title: title,
            options: views.map { name, view in
                Choices.Option(name: name, link: .money(plan: frame.slug, view: view), isChosen: view == self.view)
            }, reader: frame.reader
        ).write(&html)
    }
}

extension MoneyPage {
    /// What drawings show where several sorts and years are chosen, which are never added to each other: spending
    /// before revenue, the first year of the plan before others, the larger sum before the smaller.
    var drawn: MoneyPlace? {
        let sums = money.sums
        let first = frame.facts.plan.period?.first
        return sums.places.max { a, b in
            func rank(_ place: MoneyPlace) -> (Int, Int, Money) {
                let isInPlan = place.period.map { $0.first == first } ?? false
                return (place.sort.kind == .revenue ? 0 : 1, isInPlan ? 1 : 0, sums[place] ?? .zero)
            }
            return rank(a) < rank(b)
        }
    }

    /// The sorts that stand beside each other in bars: commitment and payment of one year belong together.
    var drawnTogether: [MoneyPlace] {
        guard let drawn else { return [] }
        let same = money.sums.places.filter { $0.period == drawn.period && $0.sort.appropriation != nil }
        return drawn.sort.appropriation != nil && same.count > 1 ? same : [drawn]
    }

    /// `Crédits d’engagement 2024`.
    func name(of place: MoneyPlace) -> String {
        place.sort.name(words) + (place.period.map { " " + words.period($0) } ?? "")
    }

    /// The year of a place; that an amount is given for several at once, where all of them are.
    func year(of place: MoneyPlace) -> String {
        place.period.map { words.period($0) }
            ?? (money.isForSeveralYears(place) ? words.ofSeveralYears : words.yearUnknown)
    }

    /// Amounts of a row under the columns of a table.
    func cells(_ sums: MoneySums, _ places: [MoneyPlace], _ html: inout HTML) {
        for place in places { html(.td, sums[place].map { words.amount($0) } ?? "–") }
    }

    /// A table of amounts that can be scrolled where it is too wide.
    func table(_ name: String, columns: Int, _ html: inout HTML, content: (inout HTML) -> Void) {
        let isWide = columns > MoneyTable.columns
        html(.div, .class("scroll"), .focusable, .role("group"), .label(name)) { html in
            html(.table, isWide ? .class("money plan-money many") : .class("money plan-money")) { html in
                html(.caption) { html in
                    html.text(words.inEuros)
                    if columns > MoneyTable.mostColumns { html(.span, .class("scrolls"), text: ", " + words.scrolls) }
                }
                content(&html)
            }
        }
    }

    func money(_ euros: Double) -> String { Money(euros: euros).map { words.money($0) } ?? words.number(euros) }
}

extension Words {
    func name(of order: MoneyView.Order) -> String {
        switch order {
        case .objective: byObjective
        case .article: byArticle
        case .year: byYear
        }
    }
}
