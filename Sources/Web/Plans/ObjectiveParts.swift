import Kernel
import Markup
import Messages
import Strategy

/// The parts of an objective, each with how it stands, by when, and what it costs with all below it.
struct ObjectiveParts {
    let page: ObjectiveView

    private var words: Words { page.words }
    private var children: [Objective] { page.model.children }
    private var outline: Outline { page.outline }

    func write(_ html: inout HTML) {
        guard !children.isEmpty else { return }
        html(.section, .class("parts")) { html in
            html(.h2, .id("parts"), text: words.parts)
            html(.ol, .class("branches")) { html in
                for child in children {
                    html(.li) { html in
                        html(.div, .class("row")) { part(child, &$0) }
                    }
                }
            }
            guard let outlay = outline.outlay, children.contains(where: { outline.amounts[$0.id] != nil }) else {
                return
            }
            html(.p, .class("note"), text: words.pair(words.money, outlay.name(words)))
        }
    }

    private func part(_ child: Objective, _ html: inout HTML) {
        html(.a, .class("objective"), .href(page.link(to: child).address(in: page.reader.language))) { html in
            html(.span, .class("code"), text: page.naming.code(of: child))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(child.title, page.reader) }
        }
        let summary = ObjectiveSummary(objective: child, deadlines: outline.deadlines[child.id] ?? [])
        let amount = outline.amounts[child.id]
        guard child.status != nil || summary.due != nil || amount != nil else { return }
        html(.p, .class("state")) { html in
            if child.status != nil { html(.span, .class("status")) { $0.status(child.status, words) } }
            html.due(summary, on: page.today, words)
            if let amount { html(.span, .class("quiet amount"), text: words.money(amount)) }
        }
    }
}

extension HTML {
    /// The last day of an objective, or since when one of its days is over.
    mutating func due(_ summary: ObjectiveSummary, on today: CalendarDay, _ words: Words) {
        if let passed = summary.overdue(on: today).compactMap(\.due).min() {
            self(.span, .class("overdue"), text: words.overdueSince(words.date(passed)))
        } else if let due = summary.due {
            self(.span, .class("quiet"), text: words.due(words.date(due)))
        }
    }
}
