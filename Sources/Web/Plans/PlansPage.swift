import Kernel
import Markup
import Messages
import Strategy

/// All plans, a page at a time: the front of the house.
struct PlansPage {
    let shelf: PlanShelf
    var leftOut: [LeftOut] = []

    func page(for audience: Audience) -> HTML {
        let reader = Reader(for: audience)
        var frame = Frame(
            reader: reader, link: link(shelf.page), title: title(reader.words),
            data: shelf.entries.isEmpty ? nil : .plans)
        frame.leftOut = leftOut
        return frame.page { html in
            html(.div, .class("plans")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, reader.words.plans)
                    html(.p, .class("lead"), text: reader.words.plansLead)
                }
                if shelf.entries.isEmpty { empty(reader.words, &html) } else { list(audience.language, &html) }
                pager(reader, &html)
            }
        }
    }

    private func list(_ language: Language, _ html: inout HTML) {
        html(.ul, .class("shelf")) { html in
            for entry in shelf.entries { html(.li) { row(entry, language, &$0) } }
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

    private func link(_ page: Int) -> Link { page > 1 ? .morePlans(page: page) : .plans }

    private func title(_ words: Words) -> String {
        shelf.page > 1 ? "\(words.plans) · \(words.page(shelf.page, of: shelf.pages))" : words.plans
    }

    private func pager(_ reader: Reader, _ html: inout HTML) {
        let words = reader.words
        Pager(page: shelf.page, pages: shelf.pages, label: words.pagesOfPlans, words: words) {
            link($0).address(in: reader.language)
        }.write(&html)
    }

    private func empty(_ words: Words, _ html: inout HTML) {
        html(.section, .class("empty-state")) { html in
            html(.h2, words.noPlansTitle)
            html(.p, words.noPlansText)
            html(.pre) { $0(.code, "belfry read \(words.letterPlaceholder) --store") }
        }
    }
}
