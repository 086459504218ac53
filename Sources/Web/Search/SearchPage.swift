import Kernel
import Markup
import Messages
import Search
import Strategy

/// What was found, a page of it; or how to search, where nothing was asked yet.
struct SearchPage {
    let answer: SearchAnswer
    let link: SearchLink
    let reader: Reader
    /// What the address asks that was not understood.
    let leftOut: [LeftOut]
    /// Searches in the words of the plan that it was looked for in.
    private let examples: SearchExamples?
    private let levels: (Plan) -> LevelNames

    init(
        _ answer: SearchAnswer, link: SearchLink, examples: SearchExamples? = nil, leftOut: [LeftOut] = [],
        levels: @escaping (Plan) -> LevelNames, for audience: Audience
    ) {
        self.answer = answer
        self.examples = examples
        self.leftOut = leftOut
        self.link = link
        self.levels = levels
        reader = Reader(for: audience)
    }

    var words: Words { reader.words }

    func page() -> HTML {
        let title = link.query.isEmpty ? words.search : words.resultsFor(link.query)
        var whole = link
        whole.page = 1
        var frame = Frame(reader: reader, link: .search(link), title: title, hasSearchBox: false)
        frame.plan = answer.plan
        frame.leftOut = leftOut
        frame.data = answer.hits.isEmpty ? nil : .search(whole)
        return frame.page { html in
            html(.div, .class("search-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, words.search)
                    html.printedChoice(
                        (link.query.isEmpty ? [] : [link.query]) + SearchFilters(page: self).chosen.map(\.name), words)
                    SearchBox(words: words, query: link.query, from: link.plan ?? link.from).write(&html)
                }
                NamedLinks(named: answer.named, reader: reader).write(&html)
                if answer.request.query.isEmpty {
                    beginning(&html)
                } else if answer.hits.isEmpty {
                    NothingFound(page: self).write(&html)
                } else {
                    html(.div, .class("found-and-filters")) { html in
                        found(&html)
                        SearchFilters(page: self).write(&html)
                    }
                }
            }
        }
    }

    private func beginning(_ html: inout HTML) {
        if !answer.request.query.excluded.isEmpty {
            html(.p, .class("note"), text: words.onlyExclusions)
        } else {
            html(.p, .class("lead"), text: words.searchLead)
        }
        tips(&html)
    }

    /// How to search. In a plan the patterns are links in its own words; in none they are no links, because nobody knows
    /// which words the plans of a site have.
    func tips(_ html: inout HTML) {
        let own = examples.map { examples in
            examples.typed(for: reader) { Naming(answer.plan.map(levels) ?? .usual, reader).code(of: $0) }
        }
        html(.section, .class("tips"), .labelled(by: "tips")) { html in
            html(.h2, .id("tips"), text: words.howToSearch)
            html(.dl) { html in
                for (place, tip) in words.searchTips.enumerated() {
                    html(.dt) { html in
                        if let own, own.indices.contains(place) {
                            let way = SearchLink(query: own[place], plan: link.plan, from: link.from)
                            html(.a, .href(way.address(in: reader.language)), text: own[place])
                        } else {
                            html.text(tip.example)
                        }
                    }
                    html(.dd, tip.meaning)
                }
            }
        }
    }

    private func found(_ html: inout HTML) {
        html(.section, .labelled(by: "results")) { html in
            html(.h2, .id("results"), text: words.results(answer.total, isCapped: answer.isCapped))
            if answer.request.query.isCut { html(.p, .class("note"), text: words.queryCut) }
            if answer.isPartial {
                html(.p, .class("note"), text: words.foundSomeWords)
                spellings(&html)
            }
            OtherForms(answer: answer, words: words).write(&html)
            html(.p, .class("to-filters")) { $0(.a, .href(Address(fragment: "filters")), text: words.filters) }
            let first = (min(answer.request.page, answer.pages) - 1) * answer.request.length + 1
            html(.ol, .class("hits"), .start(first)) { html in
                for hit in answer.hits {
                    html(.li) { SearchHitView(hit: hit, reader: reader, levels: levels(hit.plan)).write(&$0) }
                }
            }
            pager(&html)
        }
    }

    /// Words of the plans that may have been meant, each as a search with it.
    func spellings(_ html: inout HTML) {
        guard !answer.spellings.isEmpty else { return }
        html(.p, .class("spellings")) { html in
            html.text(words.perhapsYouMean)
            for spelling in answer.spellings {
                html.text(" ")
                let query = link.query.replacingFirst(spelling.typed, with: spelling.meant)
                html(.a, .href(link.with { $0.query = query }.address(in: reader.language))) { html in
                    html(
                        .span, .lang(ifOther: spelling.language == reader.language ? nil : spelling.language?.rawValue),
                        text: query)
                }
            }
        }
    }

    private func pager(_ html: inout HTML) {
        let page = min(answer.request.page, answer.pages)
        Pager(page: page, pages: answer.pages, label: words.pagesOfResults, words: words) { page in
            link.with { $0.page = page }.address(in: reader.language)
        }.write(&html)
    }
}

extension String {
    /// The text with the first place of a part replaced.
    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        var words = split(separator: " ").map(String.init)
        guard let place = words.firstIndex(of: part) else { return other }
        words[place] = other
        return words.joined(separator: " ")
    }
}
