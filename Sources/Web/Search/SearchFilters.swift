import Kernel
import Markup
import Messages
import Strategy

/// What a search can be narrowed by, as links with their counts. What is chosen already can be taken away.
struct SearchFilters {
    let page: SearchPage

    private var answer: SearchAnswer { page.answer }
    private var words: Words { page.words }
    private var link: SearchLink { page.link }

    func write(_ html: inout HTML) {
        html(.nav, .id("filters"), .class("filter filters"), .labelled(by: "filters-title")) { html in
            html(.h2, .id("filters-title"), text: words.filters)
            plans(&html)
            group(words.kindOfText, kinds, &html)
            group(words.name(of: FieldName.status), statuses, &html)
            group(words.languageOfText, languages, &html)
        }
    }

    /// One value that can be chosen, or that is.
    private struct Option {
        let name: String
        var count: Int?
        let link: SearchLink
        var isChosen = false
    }

    private func plans(_ html: inout HTML) {
        guard answer.plan != nil || answer.counts.plans.count > 1 || answer.isCapped else { return }
        html(.h3, words.plan)
        html(.ul) { html in
            if let plan = answer.plan {
                let name = Reader(language: page.reader.language, planLanguages: plan.languages).plain(plan.title)
                item(Option(name: name, link: link.with { $0.plan = nil }, isChosen: true), &html)
                return
            }
            // The plan from which the reader comes stands first.
            let plans = answer.counts.plans.sorted { a, _ in a.plan.slug == link.from }
            for (plan, count) in plans {
                let reader = Reader(language: page.reader.language, planLanguages: plan.languages)
                let title = reader.plain(plan.title)
                let period = reader.period(beside: plan).map { " · " + $0 } ?? ""
                let isHere = plan.slug == link.from
                let name = isHere ? words.inThisPlanAlone + "\u{A0}: " + title : title + period
                item(Option(name: name, count: counted(count), link: link.with { $0.plan = plan.slug }), &html)
            }
        }
    }

    /// Counts are of what was looked at; where that is not all, none is better.
    private func counted(_ count: Int) -> Int? { answer.isCapped ? nil : count }

    private var kinds: [Option] {
        if let kind = link.kind { return [Option(name: name(kind), link: link.with { $0.kind = nil }, isChosen: true)] }
        return answer.counts.kinds.map { kind, count in
            Option(name: name(kind), count: counted(count), link: link.with { $0.kind = kind })
        }
    }

    private func name(_ kind: SearchRequest.Kind) -> String {
        kind == .objective ? words.objectivesAlone : words.chaptersAndAnnexes
    }

    private var statuses: [Option] {
        if let status = link.status {
            return [Option(name: name(status), link: link.with { $0.status = nil }, isChosen: true)]
        }
        return answer.counts.statuses.map { status, count in
            Option(name: name(status), count: counted(count), link: link.with { $0.status = status })
        }
    }

    private func name(_ status: SearchRequest.StatusFilter) -> String {
        status.status.map { words.name(of: $0) } ?? words.noStatus
    }

    private var languages: [Option] {
        if let text = link.text {
            return [
                Option(name: words.nameAlone(of: text), link: link.with { $0.text = nil }, isChosen: true)
            ]
        }
        return answer.counts.languages.map { text, count in
            Option(
                name: words.nameAlone(of: text), count: counted(count), link: link.with { $0.text = text })
        }
    }

    /// A choice between one thing is none.
    private func group(_ name: String, _ options: [Option], _ html: inout HTML) {
        guard options.count > 1 || options.first?.isChosen == true else { return }
        html(.h3, name)
        html(.ul) { html in
            for option in options { item(option, &html) }
        }
    }

    private func item(_ option: Option, _ html: inout HTML) {
        html(.li) { html in
            html(
                .a, .href(option.link.address(in: page.reader.language)), .current(.yes, if: option.isChosen)
            ) { html in
                html.text(option.name)
                if let count = option.count {
                    html.text(" ")
                    html(.span, .class("quiet"), text: words.number(count))
                }
                if option.isChosen {
                    html(.span, .hiddenFromSpeech, text: " ×")
                    html(.span, .class("spoken"), text: ", " + words.removeFilter)
                }
            }
        }
    }
}

extension SearchFilters {
    /// What is chosen, each with the search without it.
    var chosen: [(name: String, without: SearchLink)] {
        let plan = answer.plan.map { plan in
            [
                Option(
                    name: Reader(language: page.reader.language, planLanguages: plan.languages).plain(plan.title),
                    link: link.with { $0.plan = nil }, isChosen: true)
            ]
        }
        return ((plan ?? []) + kinds + statuses + languages).filter(\.isChosen).map { ($0.name, $0.link) }
    }
}
