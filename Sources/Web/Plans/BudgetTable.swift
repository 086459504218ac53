import Kernel
import Markup
import Messages
import Strategy

/// Amounts that may be added to each other. What may be promised, paid and received never are.
struct BudgetColumn: Hashable, Comparable {
    let kind: AmountKind
    let appropriation: Appropriation?

    init(_ kind: AmountKind, _ appropriation: Appropriation?) {
        // An expense that is said to be a commitment or a payment is an appropriation by another name.
        self.kind = kind == .expense && appropriation != nil ? .appropriation : kind
        self.appropriation = kind == .revenue ? nil : appropriation
    }

    static func < (a: BudgetColumn, b: BudgetColumn) -> Bool { a.rank < b.rank }

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

/// What the outermost objectives cost and bring in, each with all below it, and what that comes to for the plan.
struct BudgetTable {
    /// A column of the table: one sort of money in one period.
    private struct Place: Hashable {
        let column: BudgetColumn
        let period: Period?

        init(_ total: MoneyTotal) {
            column = BudgetColumn(total.kind, total.appropriation)
            period = total.period
        }

        /// What has no year comes last.
        static func isBefore(_ a: Place, _ b: Place) -> Bool {
            guard a.column == b.column else { return a.column < b.column }
            guard let first = a.period else { return false }
            return b.period.map { first < $0 } ?? true
        }
    }

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
        let places = Set(model.money.map { Place($0) }).sorted(by: Place.isBefore)
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
    private func head(_ places: [Place], _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .rowspan(2), .scope(.column), text: words.objectives)
            var rest = places[...]
            while let first = rest.first {
                let same = rest.prefix { $0.column == first.column }
                html(.th, .scope(.columnGroup), .colspan(same.count), text: first.column.name(words))
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
        _ totals: [MoneyTotal], _ places: [Place], _ html: inout HTML, name: (inout HTML) -> Void
    ) {
        html(.tr) { html in
            html(.th, .scope(.row), content: name)
            for place in places {
                let amounts = totals.filter { Place($0) == place }
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
