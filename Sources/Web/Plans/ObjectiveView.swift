import Kernel
import Markup
import Messages
import Strategy

/// One objective with all that hangs on it, in the order in which it is read on a narrow screen: what, how it
/// stands, the rest, the way on.
struct ObjectiveView {
    let model: ObjectivePage
    /// The whole tree of the plan, of which the page shows what is around the objective.
    let outline: Outline
    let view: TextView
    /// The lines of the source it was read from, when they were asked for.
    let printed: [SourceLine]?
    /// Tells which deadlines have passed.
    let today: CalendarDay
    let reader: Reader
    let naming: Naming

    init(
        _ model: ObjectivePage, levels: LevelNames, outline: Outline, view: TextView,
        printed: [SourceLine]?, today: CalendarDay, for audience: Audience
    ) {
        self.model = model
        self.outline = outline
        self.view = view
        self.printed = printed
        self.today = today
        reader = Reader(for: audience, planLanguages: model.plan.languages)
        naming = Naming(levels, reader)
    }

    var words: Words { reader.words }
    var objective: Objective { model.content.objective }

    func page(leavingOut leftOut: [LeftOut] = []) -> HTML {
        let title = naming.code(of: objective) + " " + reader.plain(objective.title)
        var frame = Frame(
            reader: reader, link: link(view, printed: printed != nil), title: title, plan: model.plan, trail: trail,
            data: .objective(plan: model.plan.slug, number: objective.number))
        frame.leftOut = leftOut
        return frame.page { html in
            html(.div, .class("columns")) { html in
                html(.article, .class("objective-page")) { html in
                    head(&html)
                    ObjectiveFacts(page: self).write(&html)
                    html(.div, .class("body")) { body(&$0) }
                    neighbours(&html)
                }
                ObjectiveTree(page: self).write(&html)
            }
        }
    }

    private var trail: [Frame.Crumb] {
        [Frame.Crumb(link: .plan(model.plan.slug), title: model.plan.title)]
            + model.ancestors.map { ancestor in
                Frame.Crumb(link: link(to: ancestor), code: naming.code(of: ancestor), title: ancestor.title)
            }
    }

    func link(to objective: Objective) -> Link {
        .objective(plan: model.plan.slug, number: objective.number, view: view)
    }

    /// The page itself, in this view.
    func link(_ view: TextView, printed: Bool = false) -> Link {
        .objective(plan: model.plan.slug, number: objective.number, view: view, printed: printed)
    }

    private func head(_ html: inout HTML) {
        html(.header, .class("page-head")) { html in
            html(.p, .class("over")) { html in
                html(.span, naming.level(of: objective))
                html.text(" · ")
                html(.span, .class("code"), text: naming.code(of: objective))
                if objective.code != nil {
                    html.text(" · ")
                    html(.span, .class("code"), text: Naming.printed(objective.number))
                }
            }
            title(&html)
            html.wayToWrite(.write(plan: model.plan.slug, number: objective.number), of: model.plan, reader)
            ViewSwitch(
                view: view, languages: model.plan.languages, reader: reader, link: { link($0, printed: printed != nil) }
            ).write(&html)
        }
    }

    private func title(_ html: inout HTML) {
        html(.h1, .class("letter")) { html in
            switch view {
            case .one: html.passage(objective.title, reader)
            case .both:
                for language in reader.facing(model.plan.languages) {
                    if let text = objective.title[language] {
                        html(.span, .class("facing"), .lang(language.rawValue), text: text)
                    } else {
                        html(.span, .class("facing gap"), text: words.noText(in: language))
                    }
                }
            }
        }
    }

    private func body(_ html: inout HTML) {
        ObjectiveContents(page: self).write(&html)
        FieldSections(page: self).write(&html)
        if !model.content.budget.isEmpty { BudgetLines(model.content, in: model.plan, reader: reader).write(&html) }
        PrintedTables(
            tables: model.content.tables, view: view, languages: model.plan.languages, reader: reader
        ).write(&html)
        ObjectiveParts(page: self).write(&html)
        notes(&html)
        FindingNotes(findings: model.findings, plan: model.plan.slug, reader: reader).write(&html)
        PrintedLines(page: self).write(&html)
    }

    private func notes(_ html: inout HTML) {
        guard !model.content.notes.isEmpty else { return }
        html(.section, .class("notes")) { html in
            html(.h2, .id("footnotes"), text: words.footnotes)
            html.items(model.content.notes, view, model.plan.languages, reader)
        }
    }

    private func neighbours(_ html: inout HTML) {
        guard model.previous != nil || model.next != nil else { return }
        html(.nav, .class("neighbours"), .label(words.neighbours)) { html in
            if let previous = model.previous { neighbour(previous, words.previous, .rel("prev"), &html) }
            if let next = model.next { neighbour(next, words.next, .rel("next"), &html) }
        }
    }

    private func neighbour(_ neighbour: Objective, _ word: String, _ rel: Attribute, _ html: inout HTML) {
        html(.a, rel, .href(link(to: neighbour).address(in: reader.language))) { html in
            html(.span, .class("over"), text: word)
            html.text(" ")
            html(.span, .class("code"), text: naming.code(of: neighbour))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(neighbour.title, reader) }
        }
    }
}
