import Kernel
import Markup
import Messages
import Search
import Strategy

/// Nothing was found: what may help, each as a link that does it.
struct NothingFound {
    let page: SearchPage

    private var words: Words { page.words }
    private var link: SearchLink { page.link }
    private var query: SearchQuery { page.answer.request.query }

    func write(_ html: inout HTML) {
        html(.section, .class("nothing"), .labelled(by: "nothing")) { html in
            html(.h2, .id("nothing"), text: words.nothingFound(link.query))
            if query.isCut { html(.p, .class("note"), text: words.queryCut) }
            let languages = page.answer.planLanguages
            if !languages.isEmpty, !languages.contains(page.reader.language) {
                html(.p, .class("note"), text: words.plansAreIn(languages))
            }
            page.spellings(&html)
            let ways = SearchFilters(page: page).chosen.map { (words.withoutFilter($0.name), $0.without) } + others
            if !ways.isEmpty {
                html(.h3, words.whatElse)
                html(.ul) { html in
                    for (name, way) in ways {
                        html(.li) { $0(.a, .href(way.address(in: page.reader.language)), text: name) }
                    }
                }
            }
        }
        page.tips(&html)
    }

    private var others: [(String, SearchLink)] {
        var ways = query.excluded.map { term in
            (
                words.withoutExclusion(String(term.text.drop { $0 == "-" })),
                link.with { $0.query = query.terms.filter { $0 != term }.map(\.text).joined(separator: " ") }
            )
        }
        if query.wanted.contains(where: \.isQuoted) {
            ways.append((words.withoutQuotes, link.with { $0.query = link.query.filter { !"\"“”„«»".contains($0) } }))
        }
        return ways
    }
}
