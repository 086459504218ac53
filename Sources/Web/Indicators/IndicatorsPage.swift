import Kernel
import Markup
import Messages
import Strategy

/// Every indicator of a plan: filtered, counted, in the order that is asked for.
struct IndicatorsPage {
    let frame: FactsFrame
    let view: IndicatorsView
    private let indicators: PlanIndicators
    private let chosen: [PlacedIndicator]

    init(_ frame: FactsFrame, _ view: IndicatorsView) {
        self.frame = frame
        self.view = view
        indicators = PlanIndicators(frame.facts)
        chosen = view.indicators(of: frame.facts)
    }

    private var words: Words { frame.words }

    func page() -> HTML {
        frame.page(
            link(view), title: words.indicators, lead: words.indicatorsLead, data: link(view)
        ) { html in
            guard !indicators.all.isEmpty else { return html(.p, .class("empty"), text: words.noIndicators) }
            choices(&html)
            html.printedChoice(chosenNames, words)
            html(
                .p, .class("counts"), .role("status"),
                text: words.shown(chosen.count, of: indicators.all.count) { words.indicators($0) })
            if chosen.isEmpty { return nothing(&html) }
            let rest = hidden
            write(rest.isEmpty ? chosen : chosen.filter { $0.indicator.latest != nil }, &html)
            guard !rest.isEmpty else { return }
            html(.details, .class("without-value")) { html in
                html(
                    .summary,
                    words.number(rest.count) + "\u{A0}" + words.indicatorsWithoutValue(rest.count))
                write(rest, &html)
            }
        }
    }

    /// How many indicators are shown together, whether they have values or not.
    private static let few = 20

    /// Those without a value, which stand behind the others and shut, where there are many and others beside them.
    private var hidden: [PlacedIndicator] {
        guard chosen.count > Self.few, chosen.contains(where: { $0.indicator.latest != nil }) else { return [] }
        return chosen.filter { $0.indicator.latest == nil }
    }

    private func write(_ indicators: [PlacedIndicator], _ html: inout HTML) {
        if view.order == .reading {
            groups(indicators, &html)
        } else {
            list(indicators[...], isNamedAlone: true, &html)
        }
    }

    private func link(_ view: IndicatorsView) -> Link { .indicators(plan: frame.slug, view: view) }

    private func choices(_ html: inout HTML) {
        html(.div, .class("choice-rows")) { html in
            colours(&html)
            branches(&html)
            write(
                words.order,
                IndicatorsView.Order.allCases.map { order in
                    option(words.name(of: order), view.with(order: order), count: nil)
                }, &html)
        }
    }

    private var chosenNames: [String] {
        let branch =
            frame.roots.first { $0.number == view.choice.branch }.map { frame.name(of: $0) } ?? view.choice.branch
        let order = view.order == .reading ? nil : words.pair(words.order, words.name(of: view.order))
        return [view.choice.colour.map { words.name(of: $0) }, branch, order].compactMap { $0 }
    }

    private func write(_ title: String, _ options: [Choices.Option], _ html: inout HTML) {
        Choices(title: title, options: options, reader: frame.reader).write(&html)
    }

    private func option(_ name: String, _ view: IndicatorsView, count: Int?) -> Choices.Option {
        Choices.Option(name: name, count: count, link: link(view), isChosen: view == self.view)
    }

    /// What each colour would leave beside the branch that is chosen.
    private func colours(_ html: inout HTML) {
        func option(_ name: String, _ colour: IndicatorChoice.Colour?) -> Choices.Option? {
            let view = self.view.with(colour: colour)
            let count = indicators.chosen(view.choice).count
            guard count > 0 || colour == nil || colour == self.view.choice.colour else { return nil }
            return self.option(name, view, count: count)
        }
        write(
            words.colour,
            ([option(words.all, nil)] + IndicatorChoice.Colour.allCases.map { option(words.name(of: $0), $0) })
                .compactMap { $0 }, &html)
    }

    private func branches(_ html: inout HTML) {
        func option(_ name: String, _ branch: String?) -> Choices.Option? {
            let view = self.view.with(branch: branch)
            let count = indicators.chosen(view.choice).count
            guard count > 0 || branch == nil || branch == self.view.choice.branch else { return nil }
            return self.option(name, view, count: count)
        }
        let roots = frame.roots.map { option(frame.naming.code(of: $0), $0.number) }
        write(words.branch, ([option(words.all, nil)] + roots).compactMap { $0 }, &html)
    }

    private func nothing(_ html: inout HTML) {
        html(.p, .class("empty")) { html in
            html.text(words.nothingChosen + " ")
            html(.a, .href(link(IndicatorsView()).address(in: frame.language)), text: words.showAll)
        }
    }

    /// Under their objectives, in the order of the plan.
    private func groups(_ indicators: [PlacedIndicator], _ html: inout HTML) {
        var rest = indicators[...]
        while let first = rest.first {
            let same = rest.prefix { $0.objective.id == first.objective.id }
            rest = rest[same.endIndex...]
            html(.section, .class("indicator-group")) { html in
                html(.h2) { frame.link(to: first.objective, &$0) }
                list(same, isNamedAlone: false, &html)
            }
        }
    }

    private func list(_ indicators: ArraySlice<PlacedIndicator>, isNamedAlone: Bool, _ html: inout HTML) {
        html(.ul, .class("indicator-list")) { html in
            for placed in indicators {
                IndicatorSummary(placed: placed, frame: frame).write(isNamedAlone: isNamedAlone, &html)
            }
        }
    }
}

extension Words {
    func name(of order: IndicatorsView.Order) -> String {
        switch order {
        case .reading: byPlan
        case .colour: byColour
        case .age: byAge
        }
    }

    func name(of colour: IndicatorChoice.Colour) -> String {
        switch colour {
        case .green: name(of: ThresholdLevel.green)
        case .orange: name(of: ThresholdLevel.orange)
        case .red: name(of: ThresholdLevel.red)
        case .uncoloured: withoutThreshold
        case .withoutValue: withoutValue
        }
    }
}
