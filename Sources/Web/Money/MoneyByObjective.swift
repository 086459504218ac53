import Kernel
import Markup
import Messages
import Strategy

/// Money in the tree of the plan: bars of the outermost objectives, the whole tree by amount, and the numbers. Where
/// nothing in particular was chosen, drawings show what the plan costs altogether.
struct MoneyByObjective {
    let page: MoneyPage
    private let rows: [PlanMoney.OfObjective]

    init(page: MoneyPage) {
        self.page = page
        rows = page.money.byObjective
    }

    private var frame: FactsFrame { page.frame }
    private var words: Words { page.words }

    func write(_ html: inout HTML) {
        if page.outlays.isEmpty {
            bars(&html)
            tree(&html)
        } else {
            OutlaySection(page: page, outlays: page.outlays).write(&html)
        }
        table(&html)
    }

    private var outermost: [PlanMoney.OfObjective] { rows.filter { $0.objective.parent == nil } }

    private func bars(_ html: inout HTML) {
        let places = page.drawnTogether
        guard let first = places.first else { return }
        let year = first.period.map { words.period($0) }
        let name =
            places.count == 1
            ? page.name(of: first)
            : [words.name(of: AmountKind.appropriation), year].compactMap { $0 }.joined(separator: " ")
        let title = words.chartOfObjectives(name)
        let bars = outermost.map { row in
            BarChart.Row(
                label: frame.name(of: row.objective), language: frame.foreign(row.objective.title),
                values: places.map { row.whole[$0]?.euros })
        }.filter { $0.values.contains { $0 != nil } }
        ChartFrame(id: "by-objective", title: title, source: frame.source, words: words).write(&html) { html in
            BarChart(
                id: "by-objective", title: title, series: places.map { $0.sort.name(words) }, rows: bars, words: words,
                number: page.money
            ).write(&html)
        }
    }

    private func tree(_ html: inout HTML) {
        guard let place = page.drawn else { return }
        let amounts = rows.compactMap { row in row.whole[place].map { (row.objective, $0) } }
        MoneyTree(page: page, name: page.name(of: place), amounts: amounts).write(&html)
    }

    private func table(_ html: inout HTML) {
        html(.section, .labelled(by: "table")) { html in
            let title = page.outlays.isEmpty ? words.byObjective : words.bySortAndYear
            html(.h2, .id("table"), text: title)
            MoneyTable(page: page, name: title, rowName: words.objectives)
                .write(rows, sums: { $0.whole }, &html, row: row)
            html(.p, .class("note"), text: words.moneyNote)
        }
    }

    private func row(_ row: PlanMoney.OfObjective, _ places: [MoneyPlace], _ html: inout HTML) {
        html(.tr, MoneyByObjective.depth(row.objective.depth)) { html in
            html(.th, .scope(.row)) { frame.link(to: row.objective, &$0) }
            page.cells(row.whole, places, &html)
        }
    }

    /// Each level is set in, so that the eye sees what is within what.
    static func depth(_ depth: Int) -> Attribute {
        switch depth {
        case ...1: .class("outer-row")
        case 2: .class("middle-row")
        default: .class("inner-row")
        }
    }
}
