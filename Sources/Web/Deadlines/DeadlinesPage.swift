import Kernel
import Markup
import Messages
import Strategy

/// The deadlines of a plan: on a line of months, and as a list that can be read aloud and printed.
struct DeadlinesPage {
    let frame: FactsFrame
    let view: DeadlinesView
    private let deadlines: PlanDeadlines
    private let chosen: [PlacedDeadline]

    init(_ frame: FactsFrame, _ view: DeadlinesView) {
        self.frame = frame
        self.view = view
        deadlines = PlanDeadlines(frame.facts, today: frame.today)
        chosen = deadlines.chosen(view.state, partner: view.partner)
    }

    private var words: Words { frame.words }

    func page() -> HTML {
        frame.page(link(view), title: words.deadlines, lead: words.deadlinesLead, data: link(view)) { html in
            guard !deadlines.all.isEmpty else { return html(.p, .class("empty"), text: words.noDeadlines) }
            choices(&html)
            html.printedChoice(chosenNames, words)
            html(
                .p, .class("counts"), .role("status"),
                text: words.shown(chosen.count, of: deadlines.all.count) { words.deadlines($0) } + " · "
                    + words.asOf(words.date(frame.today)))
            if chosen.isEmpty { return nothing(&html) }
            line(&html)
            list(&html)
            if view == DeadlinesView(), deadlines.objectivesWithout > 0 {
                html(.p, .class("note"), text: words.objectivesWithoutDeadline(deadlines.objectivesWithout))
            }
        }
    }

    private func link(_ view: DeadlinesView) -> Link { .deadlines(plan: frame.slug, view: view) }

    private func option(_ name: String, _ view: DeadlinesView) -> Choices.Option? {
        let count = deadlines.chosen(view.state, partner: view.partner).count
        let isChosen = view == self.view
        guard count > 0 || isChosen || view.state == nil && view.partner == nil else { return nil }
        return Choices.Option(name: name, count: count, link: link(view), isChosen: isChosen)
    }

    private func choices(_ html: inout HTML) {
        html(.div, .class("choice-rows")) { html in
            let states =
                [option(words.all, view.with(state: nil))]
                + DeadlineState.allCases.map { option(words.name(of: $0), view.with(state: $0)) }
            Choices(title: words.status, options: states.compactMap { $0 }, reader: frame.reader).write(&html)
            partners(&html)
        }
    }

    private var chosenNames: [String] {
        [
            view.state.map { words.name(of: $0) },
            named.first { $0.slug == view.partner }.map { frame.reader.plain($0.name) },
        ]
        .compactMap { $0 }
    }

    /// Folded: there may be sixty. The one that is chosen is said in the summary.
    private func partners(_ html: inout HTML) {
        let named = self.named
        guard named.count > 1 else { return }
        let current = named.first { $0.slug == view.partner }
        html(.details, .class("more-choices")) { html in
            html(
                .summary,
                words.pair(words.name(of: FieldName.partners), current.map { frame.reader.plain($0.name) } ?? words.all)
            )
            let options =
                [option(words.allPartners, view.with(partner: nil))]
                + named.map { option(frame.reader.plain($0.name), view.with(partner: $0.slug)) }
            Choices(title: words.name(of: FieldName.partners), options: options.compactMap { $0 }, reader: frame.reader)
                .write(&html)
        }
    }

    /// Those who take part in something that has a deadline, by name.
    private var named: [Partner] {
        var seen: Set<PartnerID> = []
        return deadlines.all.flatMap { $0.summary.partners.map(\.subject) }.filter { seen.insert($0.id).inserted }
            .sorted { frame.reader.plain($0.name).lowercased() < frame.reader.plain($1.name).lowercased() }
    }

    private func nothing(_ html: inout HTML) {
        html(.p, .class("empty")) { html in
            html.text(words.nothingChosen + " ")
            html(.a, .href(link(DeadlinesView()).address(in: frame.language)), text: words.showAll)
        }
    }

    private func line(_ html: inout HTML) {
        let marks = chosen.compactMap { placed in
            placed.deadline.due.flatMap { day in
                placed.state.drawn.map {
                    Timeline.Mark(
                        day: day, state: $0, name: frame.name(of: placed.objective),
                        language: frame.foreign(placed.objective.title))
                }
            }
        }
        guard !marks.isEmpty else { return }
        ChartFrame(id: "timeline", title: words.monthsOfPlan, source: frame.source, words: words).write(&html) { html in
            Timeline(title: words.monthsOfPlan, marks: marks, today: frame.today, words: words).write(&html)
        }
    }
}

extension DeadlinesPage {
    private func list(_ html: inout HTML) {
        html(.section, .labelled(by: "list")) { html in
            html(.h2, .id("list"), text: words.deadlines)
            var rest = chosen[...]
            while let first = rest.first {
                let same = rest.prefix { $0.deadline.due == first.deadline.due }
                rest = rest[same.endIndex...]
                day(first.deadline.due, same, &html)
            }
        }
    }

    private func day(_ due: CalendarDay?, _ placed: ArraySlice<PlacedDeadline>, _ html: inout HTML) {
        html(.section, .class("deadline-day")) { html in
            html(.h3) { html in
                if let due {
                    html(.time, .datetime(due.description), text: words.date(due))
                } else {
                    html.text(words.withoutDay)
                }
            }
            html(.ul) { html in
                for placed in placed { html(.li) { row(placed, &$0) } }
            }
        }
    }

    private func row(_ placed: PlacedDeadline, _ html: inout HTML) {
        html(.span, .class("status deadline-state")) { $0.deadline(placed.state.drawn, words) }
        html.text(" ")
        html(.div) { html in
            frame.link(to: placed.objective, &html)
            guard !placed.deadline.text.isEmpty else { return }
            html.text(" ")
            html(.span, .class("quiet")) { html in
                html(.span, .class("letter")) { $0.passage(placed.deadline.text, frame.reader) }
            }
        }
        if placed.objective.status != nil {
            html.text(" ")
            html(.span, .class("status quiet")) { $0.status(placed.objective.status, words) }
        }
    }
}

extension DeadlineState {
    /// As the time line draws it; what has no day is not on it.
    var drawn: Timeline.State? {
        switch self {
        case .passed: .passed
        case .coming: .coming
        case .done: .done
        case .dropped: .dropped
        case .undated: nil
        }
    }
}

extension Words {
    func name(of state: DeadlineState) -> String { state.drawn.map { name(of: $0) } ?? withoutDay }
}
