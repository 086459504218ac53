import Kernel
import Markup
import Messages
import Strategy

/// A list of the objectives of a plan: those that were chosen, in the order that was chosen.
struct ObjectivesPage {
    let facts: PlanFacts
    let query: ObjectiveQuery
    let today: CalendarDay
    let reader: Reader
    let naming: Naming
    let found: [ObjectiveSummary]

    init(_ facts: PlanFacts, query: ObjectiveQuery, levels: LevelNames, today: CalendarDay, in language: Language) {
        self.facts = facts
        self.query = query
        self.today = today
        reader = Reader(language: language, planLanguages: facts.plan.languages)
        naming = Naming(levels, reader)
        found = query.sort.sorted(facts.objectives(query.filter, on: today))
    }

    var words: Words { reader.words }
    var plan: Plan { facts.plan }

    func page() -> HTML {
        let frame = Frame(
            reader: reader, link: .objectives(plan: plan.slug, query), title: words.objectives, plan: plan,
            data: .objectives(plan: plan.slug, query))
        return frame.page { html in
            html(.article, .class("listing-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.objectives)
                    html(.p, .class("counts"), text: words.shown(found.count, of: facts.objectives.count))
                }
                ObjectiveFilters(page: self).write(&html)
                if found.isEmpty { nothing(&html) } else { list(&html) }
            }
        }
    }

    private func list(_ html: inout HTML) {
        html(.ol, .class("listing"), .label(words.objectives)) { html in
            for summary in found { html(.li) { row(summary, &$0) } }
        }
    }

    private func row(_ summary: ObjectiveSummary, _ html: inout HTML) {
        let objective = summary.objective
        let link = Link.objective(plan: plan.slug, number: objective.number)
        html(.a, .class("objective"), .href(link.address(in: reader.language))) { html in
            html(.span, .class("code"), text: naming.code(of: objective))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(objective.title, reader) }
        }
        html(.p, .class("state")) { html in
            html(.span, .class("status")) { $0.status(objective.status, words) }
            due(summary, &html)
            for count in counts(summary) { html(.span, .class("quiet"), text: count) }
        }
    }

    private func due(_ summary: ObjectiveSummary, _ html: inout HTML) {
        if let passed = summary.overdue(on: today).compactMap(\.due).min() {
            html(.span, .class("overdue"), text: words.overdueSince(words.date(passed)))
        } else if let due = summary.due {
            html(.span, .class("quiet"), text: words.due(words.date(due)))
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
                    .a, .class("button"), .href(Link.objectives(plan: plan.slug).address(in: reader.language)),
                    text: words.showAll)
            }
        }
    }
}
