import Kernel
import Markup
import Messages
import Strategy

/// What every page that is made of a plan's facts shares: who reads, what objectives are called, and where the
/// figures come from.
struct FactsFrame {
    let facts: PlanFacts
    let today: CalendarDay
    let reader: Reader
    let naming: Naming
    /// What the address asks that was not understood.
    var leftOut: [LeftOut] = []

    init(_ facts: PlanFacts, levels: LevelNames, today: CalendarDay, for audience: Audience) {
        self.facts = facts
        self.today = today
        reader = Reader(for: audience, planLanguages: facts.plan.languages)
        naming = Naming(levels, reader)
    }

    var words: Words { reader.words }
    var slug: String { facts.plan.slug }
    var language: Language { reader.language }

    /// The outermost objectives, which open the branches of the tree.
    var roots: [Objective] { facts.objectives.map(\.objective).filter { $0.parent == nil } }

    /// A page with a heading and a line that says what it shows.
    ///
    /// - Parameter data: The address that has what the page shows as data too, with an ending.
    func page(
        _ link: Link, title: String, lead: String, trail: [Frame.Crumb] = [], data: Link? = nil,
        content: (inout HTML) -> Void
    ) -> HTML {
        let home = Frame.Crumb(link: .plan(slug), title: facts.plan.title)
        var frame = Frame(reader: reader, link: link, title: title, plan: facts.plan, trail: [home] + trail, data: data)
        frame.leftOut = leftOut
        return frame.page(capacity: 131_072) { html in
            html(.article, .class("facts-page")) { html in
                html(.header, .class("page-head")) { html in
                    html(.h1, title)
                    html(.p, .class("lead"), text: lead)
                }
                content(&html)
            }
        }
    }

    func address(of objective: Objective) -> Address {
        Link.objective(plan: slug, number: objective.number).address(in: language)
    }

    /// Code and title of an objective, as a link to it.
    func link(to objective: Objective, _ html: inout HTML) {
        html(.a, .class("to-objective"), .href(address(of: objective))) { html in
            html(.span, .class("code"), text: naming.code(of: objective))
            html.text(" ")
            html(.span, .class("letter")) { $0.passage(objective.title, reader) }
        }
    }

    /// Only the code, for columns.
    func codeLink(to objective: Objective, _ html: inout HTML) {
        html(
            .a, .class("code"), .href(address(of: objective)), .title(reader.plain(objective.title)),
            text: naming.code(of: objective))
    }

    func name(of objective: Objective) -> String {
        naming.code(of: objective) + " " + reader.plain(objective.title)
    }

    /// The language in which a text is shown, where that is not the page's.
    func foreign(_ text: LocalizedText) -> String? {
        reader.best(text).flatMap { $0.language == language ? nil : $0.language.rawValue }
    }

    /// The document, and when it was read: what stands beneath each chart.
    var source: String {
        let name = facts.source?.name ?? reader.plain(facts.plan.title)
        let day = facts.changes.map(\.at).max().map { CalendarDay(of: $0) }
        return day.map { words.source(name, readOn: words.date($0)) } ?? name
    }
}
