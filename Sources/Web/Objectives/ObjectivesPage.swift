import Kernel
import Markup
import Messages
import Strategy

/// A list of the objectives of a plan: those that were chosen, in the order that was chosen.
struct ObjectivesPage {
    let frame: FactsFrame
    let query: ObjectiveQuery
    let found: [ObjectiveSummary]

    init(_ frame: FactsFrame, _ query: ObjectiveQuery) {
        self.frame = frame
        self.query = query
        found = query.objectives(of: frame.facts, on: frame.today)
    }

    var words: Words { frame.words }

    func page() -> HTML {
        let link = Link.objectives(plan: frame.slug, query)
        return frame.page(link, title: words.objectives, lead: words.objectivesLead, data: link) { html in
            ObjectiveFilters(page: self).write(&html)
            if found.isEmpty { nothing(&html) } else { list(&html) }
        }
    }

    private func list(_ html: inout HTML) {
        html(
            .p, .class("counts"),
            text: words.shown(found.count, of: frame.facts.objectives.count) { words.objectives($0) })
        html(.ol, .class("listing"), .label(words.objectives)) { html in
            for summary in found { html(.li) { row(summary, &$0) } }
        }
    }

    private func row(_ summary: ObjectiveSummary, _ html: inout HTML) {
        let objective = summary.objective
        let link = Link.objective(plan: frame.slug, number: objective.number)
        html(.a, .class("objective"), .href(link.address(in: frame.language))) { html in
            html(.span, .class("code"), text: frame.naming.code(of: objective))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(objective.title, frame.reader) }
        }
        html(.p, .class("state")) { html in
            html(.span, .class("status")) { $0.status(objective.status, words) }
            html.due(summary, on: frame.today, words)
            for count in counts(summary) { html(.span, .class("quiet"), text: count) }
        }
    }

    private func counts(_ summary: ObjectiveSummary) -> [String] {
        var counts: [String] = []
        if !summary.indicators.isEmpty { counts.append(words.indicators(summary.indicators.count)) }
        if !summary.partners.isEmpty { counts.append(words.partners(summary.partners.count)) }
        if !summary.findings.isEmpty { counts.append(words.findings(summary.findings.count)) }
        return counts
    }

    private func nothing(_ html: inout HTML) {
        html(.section, .class("empty-state")) { html in
            html(.h2, words.nothingChosenTitle)
            html(.p, words.nothingChosenText)
            html(.p) { html in
                html(
                    .a, .class("button"), .href(Link.objectives(plan: frame.slug).address(in: frame.language)),
                    text: words.showAll)
            }
        }
    }
}
