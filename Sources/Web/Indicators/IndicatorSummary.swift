import Kernel
import Markup
import Messages
import Strategy

/// An indicator in a list: its name, what it stands at and since when, its years, its place among the limits.
struct IndicatorSummary {
    let placed: PlacedIndicator
    let frame: FactsFrame

    private var indicator: Indicator { placed.indicator }
    private var words: Words { frame.words }
    private var reader: Reader { frame.reader }

    /// - Parameter isNamedAlone: whether the objective is not said above it, and so is here.
    func write(isNamedAlone: Bool, _ html: inout HTML) {
        html(.li, .class("indicator-row")) { html in
            html(.div, .class("indicator-name")) { html in
                html(.a, .href(Link.indicator(plan: frame.slug, name: placed.name).address(in: frame.language))) {
                    html in
                    html(.span, .class("letter")) { $0.passage(indicator.name, reader) }
                }
                if isNamedAlone {
                    html.text(" ")
                    frame.codeLink(to: placed.objective, &html)
                }
            }
            html(.div, .class("indicator-state")) { state(&$0) }
            html(.div, .class("indicator-drawings")) { html in
                Sparkline(indicator: indicator, reader: reader).write(&html)
                if let latest = indicator.latest {
                    BulletGraph(indicator: indicator, value: latest.value, reader: reader).write(&html)
                }
            }
            limits(&html)
        }
    }

    private func state(_ html: inout HTML) {
        guard let latest = indicator.latest else {
            return html(.p, .class("quiet"), text: words.noValue)
        }
        html(.p) { html in
            html(.strong, words.value(latest.value, unit: indicator.unit))
            if let level = placed.colour {
                html.text(" ")
                html(.span, .class("status")) { $0.level(level, words) }
            }
        }
        html(.p, .class("quiet"), text: latest.year.map { frame.age(of: $0) } ?? words.yearUnknown)
    }

    /// Baseline, target and the bounds of each colour, in one line.
    private func limits(_ html: inout HTML) {
        let facts = self.facts
        guard !facts.isEmpty else { return }
        html(.p, .class("indicator-limits quiet"), text: facts.joined(separator: " · "))
    }

    private var facts: [String] {
        func value(_ number: Double) -> String { words.value(number, unit: indicator.unit) }
        var facts: [String] = []
        if let baseline = indicator.baseline {
            let year = baseline.year.map { " (\($0))" } ?? ""
            facts.append(words.pair(words.baseline, value(baseline.value) + year))
        }
        if let target = indicator.target { facts.append(words.pair(words.target, value(target))) }
        for threshold in indicator.thresholds {
            let bounds = words.bounds(from: threshold.min.map(value), to: threshold.max.map(value))
            if !bounds.isEmpty { facts.append(words.pair(words.name(of: threshold.level), bounds)) }
        }
        return facts
    }
}

extension FactsFrame {
    /// `2021, il y a 3 ans`: how old a value is, as the plan sees it.
    func age(of year: Int) -> String {
        let age: String
        switch ValueAge(of: year, in: facts.plan.period, thisYear: today.year) {
        case .ago(let years): age = words.yearsAgo(years)
        case .before(let end, let years): age = words.years(years, before: end)
        }
        return "\(year), \(age)"
    }
}
