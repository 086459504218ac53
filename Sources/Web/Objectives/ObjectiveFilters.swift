import Kernel
import Markup
import Messages
import Strategy

/// What a list of objectives can be filtered by: the frequent choices as links with their counts, the long lists in a
/// form behind one step, and what was chosen as links that take it away again.
struct ObjectiveFilters {
    let page: ObjectivesPage
    let choices: ObjectiveChoices

    init(page: ObjectivesPage) {
        self.page = page
        choices = ObjectiveChoices(of: page.frame.facts, beside: page.query.filter, on: page.frame.today)
    }

    var words: Words { page.words }
    var query: ObjectiveQuery { page.query }

    func write(_ html: inout HTML) {
        html(.section, .class("list-filters"), .label(words.filters)) { html in
            standings(&html)
            marks(&html)
            more(&html)
            chosen(&html)
        }
    }

    private func address(_ query: ObjectiveQuery) -> Address {
        Link.objectives(plan: page.frame.slug, query).address(in: page.frame.language)
    }

    private func standings(_ html: inout HTML) {
        html(.nav, .class("filter"), .labelled(by: "by-status")) { html in
            html(.h2, .id("by-status"), text: words.status)
            html(.ul) { html in
                for choice in choices.standings {
                    let isChosen = query.filter.standing == choice.value
                    let target = query.with { $0.filter.standing = isChosen ? nil : choice.value }
                    html(.li) { html in
                        html(.a, .href(address(target)), .current(.yes, if: isChosen)) { html in
                            html(.span, .class("status")) { $0.standing(choice.value, words) }
                            count(choice.count, &html)
                        }
                    }
                }
            }
        }
    }

    private func marks(_ html: inout HTML) {
        guard !choices.marks.isEmpty || !query.filter.marks.isEmpty else { return }
        html(.nav, .class("filter"), .labelled(by: "by-mark")) { html in
            html(.h2, .id("by-mark"), text: words.worthALook)
            html(.ul) { html in
                for choice in choices.marks {
                    let isChosen = query.filter.marks.contains(choice.value)
                    let target = query.with { $0.filter.marks.formSymmetricDifference([choice.value]) }
                    html(.li) { html in
                        html(.a, .href(address(target)), .current(.yes, if: isChosen)) { html in
                            html(.span, words.name(of: choice.value.name))
                            count(choice.count, &html)
                        }
                    }
                }
            }
        }
    }

    private func count(_ count: Int, _ html: inout HTML) {
        html.text(" ")
        html(.span, .class("quiet"), text: words.number(count))
    }
}

extension ObjectiveFilters {
    /// Open where something in it was chosen, so that nothing is chosen unseen.
    private func more(_ html: inout HTML) {
        let filter = query.filter
        let isUsed =
            filter.branch != nil || filter.partner != nil || filter.targetGroup != nil || !filter.sortings.isEmpty
            || query.sort != .reading
        html(.details, .class("more-filters"), isUsed ? .open : .closed) { html in
            html(.summary, words.moreFilters)
            html(
                .form, .action(Link.objectives(plan: page.frame.slug).address(in: page.frame.language)),
                .class("choices")
            ) { html in
                kept(&html)
                selects(&html)
                html(.button, .class("button"), text: words.show)
            }
        }
    }

    /// What was chosen outside the form stays chosen when it is sent.
    private func kept(_ html: inout HTML) {
        if let standing = query.filter.standing {
            html(.input, .type("hidden"), .name("status"), .value(ObjectiveQuery.name(of: standing)))
        }
        for mark in ObjectiveFilter.Mark.allCases where query.filter.marks.contains(mark) {
            html(.input, .type("hidden"), .name("with"), .value(mark.rawValue))
        }
    }

    private func selects(_ html: inout HTML) {
        let filter = query.filter
        select("branch", words.branch, filter.branch, all: true, &html) { option in
            for choice in choices.branches {
                let title = page.frame.naming.code(of: choice.value) + " " + page.frame.reader.plain(choice.value.title)
                option(choice.value.number, title, choice.count)
            }
        }
        select("partner", words.partner, filter.partner, all: true, &html) { option in
            for choice in choices.partners {
                choice.value.slug.map { option($0, page.frame.reader.plain(choice.value.name), choice.count) }
            }
        }
        select("target_group", words.targetGroup, filter.targetGroup, all: true, &html) { option in
            for choice in choices.targetGroups {
                choice.value.slug.map { option($0, page.frame.reader.plain(choice.value.name), choice.count) }
            }
        }
        for (place, dimension) in page.frame.facts.dimensions.enumerated() { select(dimension, at: place + 1, &html) }
        select("sort", words.order, query.sort.rawValue, all: false, &html) { option in
            for sort in ObjectiveSort.allCases { option(sort.rawValue, words.name(of: sort.name), nil) }
        }
    }

    typealias Option = (_ value: String, _ title: String, _ count: Int?) -> Void

    func select(
        _ name: StaticString, id: String? = nil, _ label: String, _ chosen: String?, all: Bool, _ html: inout HTML,
        options: (Option) -> Void
    ) {
        var rows: [(value: String, title: String, count: Int?)] = []
        options { rows.append(($0, $1, $2)) }
        guard rows.count > 1 || chosen != nil else { return }
        html(.p) { html in
            let id = "filter-\(id ?? name.description)"
            html(.label, .for(id), text: label)
            html(.select, .id(id), .name(name)) { html in
                if all { html(.option, .value(""), text: words.all) }
                for row in rows {
                    let count = row.count.map { " (\(words.number($0)))" } ?? ""
                    html(
                        .option, .value(row.value), .selected(if: row.value == chosen),
                        text: row.title.shortened(to: 90) + count)
                }
            }
        }
    }

    /// Each choice with a link that takes it away.
    private func chosen(_ html: inout HTML) {
        let chosen = namedChoices
        guard !chosen.isEmpty else { return }
        html(.p, .class("chosen")) { html in
            html(.span, words.chosen)
            for (name, without) in chosen {
                html.text(" ")
                html(.a, .href(address(without)), .label(words.without(name))) { html in
                    html(.span, name)
                    html(.span, .class("cross"), .hiddenFromSpeech, text: "×")
                }
            }
            if chosen.count > 1 {
                html.text(" ")
                html(.a, .class("plain"), .href(address(ObjectiveQuery(sort: query.sort))), text: words.showAll)
            }
        }
    }

    private var namedChoices: [(String, ObjectiveQuery)] {
        var chosen: [(String, ObjectiveQuery)] = []
        if let standing = query.filter.standing {
            chosen.append((words.name(of: standing), query.with { $0.filter.standing = nil }))
        }
        for mark in ObjectiveFilter.Mark.allCases where query.filter.marks.contains(mark) {
            chosen.append((words.name(of: mark.name), query.with { $0.filter.marks.remove(mark) }))
        }
        if let branch = query.filter.branch {
            chosen.append((branch, query.with { $0.filter.branch = nil }))
        }
        if let slug = query.filter.partner {
            let name = page.frame.facts.partner(slug).map { page.frame.reader.plain($0.name) }
            chosen.append((name ?? words.partner, query.with { $0.filter.partner = nil }))
        }
        if let slug = query.filter.targetGroup {
            let name = page.frame.facts.targetGroup(slug).map { page.frame.reader.plain($0.name) }
            chosen.append((name ?? words.targetGroup, query.with { $0.filter.targetGroup = nil }))
        }
        chosen += query.filter.sortings.sorted().map { sorting in
            (name(of: sorting), query.with { $0.filter.sortings.remove(sorting) })
        }
        return chosen
    }
}

extension ObjectiveFilter.Mark {
    var name: ObjectiveMarkName {
        switch self {
        case .overdue: .overdue
        case .unmeasured: .unmeasured
        case .money: .money
        case .finding: .finding
        }
    }
}

extension ObjectiveSort {
    var name: ObjectiveSortName {
        switch self {
        case .reading: .reading
        case .status: .status
        case .due: .due
        case .indicators: .indicators
        case .partners: .partners
        case .money: .money
        }
    }
}

extension Words {
    func name(of standing: ObjectiveFilter.Standing) -> String {
        switch standing {
        case .status(let status): name(of: status)
        case .unknown: noStatus
        }
    }
}

extension HTML {
    /// A shape and a word for how objectives stand.
    mutating func standing(_ standing: ObjectiveFilter.Standing, _ words: Words) {
        switch standing {
        case .status(let status): self.status(status, words)
        case .unknown: status(nil, words)
        }
    }
}
