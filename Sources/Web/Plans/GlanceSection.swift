import Kernel
import Markup
import Messages
import Strategy

/// What a minister reads in one minute: how the plan stands, what worries, what nobody knows, where the money goes,
/// what comes next and what changed. Every number leads to its list.
struct GlanceSection {
    let frame: FactsFrame
    let glance: PlanGlance

    init(_ frame: FactsFrame) {
        self.frame = frame
        glance = PlanGlance(of: frame.facts, on: frame.today)
    }

    private var words: Words { frame.words }

    func write(_ html: inout HTML) {
        html(.section, .class("glance"), .labelled(by: "glance")) { html in
            html(.h2, .id("glance"), text: words.inOneMinute)
            standing(&html)
            html(.div, .class("glance-parts")) { html in
                part("good", words.standsWell, good, words.nothingStandsWell, &html)
                part("worry", words.needsAttention, worrying, words.nothingWorries, &html) { worries(&$0) }
                part("unknown", words.notKnown, unknown, words.allIsKnown, &html)
            }
            html(.div, .class("glance-parts")) { html in
                GlanceMoney(frame).write(&html)
                coming(&html)
                changes(&html)
            }
        }
    }

    /// The statuses as one bar, with their counts beneath.
    private func standing(_ html: inout HTML) {
        let counts = StatusCount.counts(glance.standings)
        guard counts.contains(where: { $0.status != nil }) else { return }
        StatusBar(counts: counts, plan: frame.slug, reader: frame.reader).write(&html)
    }
}

extension GlanceSection {
    /// A number that leads to its list, and the words behind it.
    private struct Figure {
        let count: Int
        let name: String
        let link: Link
    }

    private var good: [Figure] {
        [Status.done, .onSchedule].compactMap(objectives)
            + [indicators(.green, words.indicators(count(.green), in: .green))].compactMap { $0 }
    }

    private var worrying: [Figure] {
        [objectives(.late), objectives(.waiting), marked(.overdue) { words.overdue($0) }].compactMap { $0 }
            + [ThresholdLevel.red, .orange].compactMap { level in
                let colour: IndicatorChoice.Colour = level == .red ? .red : .orange
                return indicators(colour, words.indicators(count(colour), in: level))
            }
    }

    private var unknown: [Figure] {
        [
            objectivesWithoutStatus, indicators(.withoutValue, words.indicatorsWithoutValue(count(.withoutValue))),
            indicators(.uncoloured, words.indicatorsWithoutColour(count(.uncoloured))),
            figure(glance.findings, .reading(plan: frame.slug)) { words.findingsOpen($0) },
            figure(frame.facts.unplacedLines, .reading(plan: frame.slug)) { words.unplacedLines($0) },
        ].compactMap { $0 }
    }

    private func count(_ colour: IndicatorChoice.Colour) -> Int { glance.indicators[colour] ?? 0 }

    private func figure(_ count: Int, _ link: Link, name: (Int) -> String) -> Figure? {
        count > 0 ? Figure(count: count, name: name(count), link: link) : nil
    }

    private func objectives(_ status: Status) -> Figure? {
        let query = ObjectiveQuery(filter: ObjectiveFilter(standing: .status(status)))
        return figure(glance.standings[.status(status)] ?? 0, .objectives(plan: frame.slug, query)) {
            words.standing($0, status)
        }
    }

    private var objectivesWithoutStatus: Figure? {
        let query = ObjectiveQuery(filter: ObjectiveFilter(standing: .unknown))
        return figure(glance.standings[.unknown] ?? 0, .objectives(plan: frame.slug, query)) { words.withoutStatus($0) }
    }

    private func marked(_ mark: ObjectiveFilter.Mark, name: (Int) -> String) -> Figure? {
        let query = ObjectiveQuery(filter: ObjectiveFilter(marks: [mark]))
        return figure(glance.marks[mark] ?? 0, .objectives(plan: frame.slug, query), name: name)
    }

    private func indicators(_ colour: IndicatorChoice.Colour, _ name: String) -> Figure? {
        let view = IndicatorsView(choice: IndicatorChoice(colour: colour))
        return figure(count(colour), .indicators(plan: frame.slug, view: view)) { _ in name }
    }

    private func part(
        _ id: String, _ title: String, _ figures: [Figure], _ nothing: String, _ html: inout HTML,
        more: (inout HTML) -> Void = { _ in }
    ) {
        html(.section, .labelled(by: id)) { html in
            html(.h3, .id(id), text: title)
            if figures.isEmpty { html(.p, .class("quiet"), text: nothing) }
            html(.ul, .class("numbers")) { html in
                for figure in figures { html(.li) { write(figure, &$0) } }
            }
            more(&html)
        }
    }

    private func write(_ figure: Figure, _ html: inout HTML) {
        html(.a, .href(figure.link.address(in: frame.language))) { html in
            html(.strong, words.number(figure.count))
            html.text(" ")
            html(.span, figure.name)
        }
    }
}

extension GlanceSection {
    private static let namesShown = 4

    /// The first of what is late, or whose deadline has passed, by name.
    private func worries(_ html: inout HTML) {
        guard !glance.worries.isEmpty else { return }
        html(.ul, .class("glance-names")) { html in
            for summary in glance.worries.prefix(Self.namesShown) {
                html(.li) { frame.link(to: summary.objective, &$0) }
            }
        }
    }

    private func coming(_ html: inout HTML) {
        guard !PlanDeadlines(frame.facts, today: frame.today).all.isEmpty else { return }
        html(.section, .labelled(by: "coming")) { html in
            html(.h3, .id("coming"), text: words.comesNext)
            if glance.coming.isEmpty { html(.p, .class("quiet"), text: words.nothingComes) }
            html(.ul, .class("glance-names")) { html in
                for placed in glance.coming.prefix(Self.namesShown) {
                    html(.li) { html in
                        if let due = placed.deadline.due {
                            html(.time, .class("over"), .datetime(due.description), text: words.date(due))
                            html.text(" ")
                        }
                        frame.link(to: placed.objective, &html)
                    }
                }
            }
            html(.p) { html in
                html(
                    .a, .href(Link.deadlines(plan: frame.slug).address(in: frame.language)), text: words.allDeadlines)
            }
        }
    }

    private func changes(_ html: inout HTML) {
        guard !frame.facts.changes.isEmpty else { return }
        html(.section, .labelled(by: "changes")) { html in
            html(.h3, .id("changes"), text: words.changedLast)
            html(.ul, .class("glance-names")) { html in
                for change in frame.facts.changes {
                    let day = CalendarDay(of: change.at)
                    html(.li) { html in
                        html(.time, .class("over"), .datetime(day.description), text: words.date(day))
                        html.text(" ")
                        html(.span, words.change(change.action, revision: change.revision))
                    }
                }
            }
        }
    }
}
