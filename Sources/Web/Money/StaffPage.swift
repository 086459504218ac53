import Kernel
import Markup
import Messages
import Strategy

/// The staff of a plan, in full-time equivalents by objective.
struct StaffPage {
    let frame: FactsFrame
    private let staff: PlanStaff

    init(_ frame: FactsFrame) {
        self.frame = frame
        staff = PlanStaff(frame.facts)
    }

    private var words: Words { frame.words }

    func page() -> HTML {
        let link = Link.staff(plan: frame.slug)
        return frame.page(link, title: words.staff, lead: words.staffLead, data: link) { html in
            guard !staff.byObjective.isEmpty else { return html(.p, .class("empty"), text: words.noStaff) }
            bars(&html)
            html(.section, .labelled(by: "table")) { html in
                html(.h2, .id("table"), text: words.byObjective)
                html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: "table")) { table(&$0) }
            }
        }
    }

    /// Where the sum most likely counts somebody twice.
    private func doubts(_ html: inout HTML) {
        guard !staff.perhapsTwice.isEmpty else { return }
        html(.p, .class("note doubts")) { html in
            html.text(words.perhapsTwice(staff.perhapsTwice.count) + " ")
            for objective in staff.perhapsTwice {
                frame.codeLink(to: objective, &html)
                html.text(" ")
            }
        }
    }

    private func bars(_ html: inout HTML) {
        let rows = staff.byObjective.filter { $0.objective.parent == nil }
        let isRange = rows.contains { $0.whole.lowerBound < $0.whole.upperBound }
        ChartFrame(id: "staff", title: words.staffByObjective, source: frame.source, words: words).write(&html) {
            html in
            html(.p, .class("note"), text: words.staffNote)
            doubts(&html)
            BarChart(
                id: "staff", title: words.staffByObjective, series: isRange ? [words.atLeast, words.atMost] : [],
                rows: rows.map { row in
                    BarChart.Row(
                        label: frame.name(of: row.objective), language: frame.foreign(row.objective.title),
                        // Where least and most are one, one bar and one number say it.
                        values: row.whole.lowerBound < row.whole.upperBound
                            ? [row.whole.lowerBound, row.whole.upperBound] : [row.whole.lowerBound])
                }, words: words, number: { words.fullTimeEquivalents($0...$0) }
            ).write(&html)
        }
    }

    private func table(_ html: inout HTML) {
        html(.table, .class("money plan-money staff")) { html in
            html(.thead) { html in
                html(.tr) { html in
                    html(.th, .class("first"), .scope(.column), text: words.objective)
                    html(.th, .class("label"), .scope(.column), text: words.ownNeed)
                    html(.th, .scope(.column), text: words.withAllBelow)
                }
            }
            html(.tbody) { html in
                for row in staff.byObjective { self.row(row, &html) }
            }
            guard let whole = staff.whole else { return }
            html(.tfoot) { html in
                html(.tr) { html in
                    html(.th, .scope(.row), .colspan(2), text: words.wholePlan)
                    html(.td, words.fullTimeEquivalents(whole))
                }
            }
        }
    }

    private func row(_ row: PlanStaff.OfObjective, _ html: inout HTML) {
        html(.tr, MoneyByObjective.depth(row.objective.depth)) { html in
            html(.th, .scope(.row)) { frame.link(to: row.objective, &$0) }
            html(.td, .class("label")) { html in
                for need in row.needs {
                    html(.span, .class("need")) { html in
                        html.text(words.fullTimeEquivalents(need.fte))
                        guard !need.label.isEmpty else { return }
                        html.text(" ")
                        html(.span, .class("letter")) { $0.passage(need.label, frame.reader) }
                    }
                }
            }
            html(.td, words.fullTimeEquivalents(row.whole))
        }
    }
}
