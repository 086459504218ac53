import Kernel
import Markup
import Messages
import Strategy

/// All plans: the front of the house.
struct PlansPage {
    let entries: [PlanSummary]

    func page(in language: Language) -> HTML {
        let reader = Reader(language: language)
        let frame = Frame(reader: reader, link: .plans, title: reader.words.plans, data: entries.isEmpty ? nil : .plans)
        return frame.page { html in
            html(.div, .class("plans")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, reader.words.plans)
                    html(.p, .class("lead"), text: reader.words.plansLead)
                }
                if entries.isEmpty { empty(reader.words, &html) } else { list(language, &html) }
            }
        }
    }

    private func list(_ language: Language, _ html: inout HTML) {
        html(.ul, .class("shelf")) { html in
            for entry in entries { html(.li) { row(entry, language, &$0) } }
        }
    }

    private func row(_ entry: PlanSummary, _ language: Language, _ html: inout HTML) {
        let reader = Reader(language: language, planLanguages: entry.plan.languages)
        let words = reader.words
        html(.p, .class("years"), text: entry.plan.period.map { words.period($0) } ?? "")
        html(.h2, .class("letter")) { html in
            html(.a, .href(Link.plan(entry.plan.slug).address(in: language))) { $0.passage(entry.plan.title, reader) }
        }
        html(
            .p, .class("quiet"),
            text: [
                words.objectives(entry.objectives), words.indicators(entry.indicators),
                words.inLanguages(entry.plan.languages),
            ].joined(separator: " · "))
    }

    private func empty(_ words: Words, _ html: inout HTML) {
        html(.section, .class("empty-state")) { html in
            html(.h2, words.noPlansTitle)
            html(.p, words.noPlansText)
            html(.pre) { $0(.code, "belfry read \(words.letterPlaceholder) --store") }
        }
    }
}
