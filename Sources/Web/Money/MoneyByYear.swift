import Kernel
import Markup
import Messages
import Strategy

/// Money year by year: what may be promised beside what may be paid, or what goes out beside what comes in.
struct MoneyByYear {
    let page: MoneyPage

    private var words: Words { page.words }

    func write(_ html: inout HTML) {
        let sums = page.money.sums
        let sorts = page.money.sorts
        var periods: [Period?] = page.money.periods
        if sums.places.contains(where: { $0.period == nil }) { periods.append(nil) }
        bars(sums, sorts, periods, &html)
        table(sums, sorts, periods, &html)
    }

    /// Two sorts stand beside each other at most: three could not be told apart without colour.
    private func bars(_ sums: MoneySums, _ sorts: [MoneySort], _ periods: [Period?], _ html: inout HTML) {
        let spent = sorts.filter { $0.appropriation != nil }
        let drawn = Array((spent.count > 1 ? spent : sorts).prefix(2))
        let rows = periods.map { period in
            BarChart.Row(
                label: name(of: period), values: drawn.map { sums[MoneyPlace($0, period)]?.euros })
        }.filter { $0.values.contains { $0 != nil } }
        let title = drawn.count == 1 ? drawn[0].name(words) : words.chartOfYears
        ChartFrame(id: "by-year", title: title, source: page.frame.source, words: words).write(&html) { html in
            BarChart(
                id: "by-year", title: title, series: drawn.map { $0.name(words) }, rows: rows, words: words,
                number: page.money
            ).write(&html)
        }
    }

    private func table(_ sums: MoneySums, _ sorts: [MoneySort], _ periods: [Period?], _ html: inout HTML) {
        html(.section, .labelled(by: "years")) { html in
            html(.h2, .id("years"), text: words.byYear)
            page.table(words.byYear, columns: sorts.count, &html) { html in
                html(.thead) { html in
                    html(.tr) { html in
                        html(.th, .class("first"), .scope(.column), text: words.year)
                        for sort in sorts { html(.th, .scope(.column), text: sort.name(words)) }
                    }
                }
                html(.tbody) { html in
                    for period in periods {
                        html(.tr) { html in
                            html(.th, .scope(.row), text: name(of: period))
                            page.cells(sums, sorts.map { MoneyPlace($0, period) }, &html)
                        }
                    }
                }
            }
            html(.p, .class("note"), text: words.moneyNote)
        }
    }

    private func name(of period: Period?) -> String { period.map { words.period($0) } ?? words.yearUnknown }
}
