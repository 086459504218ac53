import Kernel
import Markup
import Messages
import Strategy

/// All plans, a page at a time: the front of the house.
struct PlansPage {
    let shelf: PlanShelf
    var leftOut: [LeftOut] = []

    func page(in language: Language) -> HTML {
        let reader = Reader(language: language)
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
                if shelf.entries.isEmpty { empty(reader.words, &html) } else { list(language, &html) }
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
        guard shelf.pages > 1 else { return }
        let words = reader.words
        html(.nav, .class("neighbours pager"), .label(words.pagesOfPlans)) { html in
            if shelf.page > 1 { step(shelf.page - 1, words.previous, .rel("prev"), reader, &html) }
            html(.p, .class("quiet"), text: words.page(shelf.page, of: shelf.pages))
            if shelf.page < shelf.pages { step(shelf.page + 1, words.next, .rel("next"), reader, &html) }
        }
    }

    private func step(_ page: Int, _ word: String, _ rel: Attribute, _ reader: Reader, _ html: inout HTML) {
        html(.a, rel, .href(link(page).address(in: reader.language)), text: word)
    }

    private func empty(_ words: Words, _ html: inout HTML) {
        html(.section, .class("empty-state")) { html in
            html(.h2, words.noPlansTitle)
            html(.p, words.noPlansText)
            html(.pre) { $0(.code, "belfry read \(words.letterPlaceholder) --store") }
        }
    }
}
