import Kernel
import Markup
import Messages
import Strategy

/// One indicator: its years as a full chart, its limits, its numbers, where they stand in the letter.
struct IndicatorPage {
    let frame: FactsFrame
    let placed: PlacedIndicator
    let previous: PlacedIndicator?
    let next: PlacedIndicator?

    /// nil where the plan has no indicator of this name.
    init?(_ frame: FactsFrame, name: String) {
        guard let place = PlanIndicators(frame.facts).find(name) else { return nil }
        self.frame = frame
        (placed, previous, next) = place
    }

    private var words: Words { frame.words }
    private var reader: Reader { frame.reader }
    private var indicator: Indicator { placed.indicator }

    func page() -> HTML {
        let title = reader.plain(indicator.name)
        let trail = [
            Frame.Crumb(link: .plan(frame.slug), title: frame.facts.plan.title),
            Frame.Crumb(
                link: .objective(plan: frame.slug, number: placed.objective.number),
                code: frame.naming.code(of: placed.objective), title: placed.objective.title),
        ]
        return Frame(
            reader: reader, link: link(to: placed), title: title, plan: frame.facts.plan, trail: trail,
            data: link(to: placed)
        ).page { html in
            html(.article, .class("facts-page indicator-page")) { html in
                head(&html)
                chart(&html)
                limits(&html)
                values(&html)
                source(&html)
                neighbours(&html)
            }
        }
    }

    private func link(to placed: PlacedIndicator) -> Link { .indicator(plan: frame.slug, name: placed.name) }

    private func value(_ number: Double) -> String { words.value(number, unit: indicator.unit) }

    private func head(_ html: inout HTML) {
        html(.header, .class("page-head")) { html in
            html(.p, .class("over")) { html in
                html(
                    .a, .href(Link.indicators(plan: frame.slug).address(in: frame.language)), text: words.allIndicators)
            }
            html(.h1, .class("letter")) { $0.passage(indicator.name, reader) }
            guard let latest = indicator.latest else { return html(.p, .class("quiet"), text: words.noValue) }
            html(.p, .class("figure-line")) { html in
                html(.strong, value(latest.value))
                if let level = placed.colour {
                    html.text(" ")
                    html(.span, .class("status")) { $0.level(level, words) }
                }
                html.text(" ")
                html(.span, .class("quiet"), text: latest.year.map { frame.age(of: $0) } ?? words.yearUnknown)
            }
        }
    }

    /// Values without a year have no place in it; they stand in the table.
    private func chart(_ html: inout HTML) {
        let points = indicator.measurements.compactMap { value in
            value.year.map { LineChart.Point(year: $0, value: value.value) }
        }.sorted { $0.year < $1.year }
        guard let last = points.last else { return }
        let known = frame.facts.plan.period.map { min($0.last, frame.today.year) - 1 } ?? last.year
        let title = words.trend(reader.plain(indicator.name))
        ChartFrame(id: "trend", title: words.valuesByYear, source: frame.source, words: words).write(&html) { html in
            LineChart(
                id: "trend", title: title, points: points, bands: bands, target: indicator.target,
                until: max(known, last.year), words: words, number: value
            ).write(&html)
        }
    }

    private var bands: [LineChart.Band] {
        indicator.thresholds.compactMap { threshold in
            threshold.min == nil && threshold.max == nil
                ? nil : LineChart.Band(level: threshold.level, low: threshold.min, high: threshold.max)
        }
    }

    private func limits(_ html: inout HTML) {
        guard !indicator.thresholds.isEmpty || indicator.target != nil else { return }
        html(.section, .labelled(by: "limits")) { html in
            html(.h2, .id("limits"), text: words.thresholds)
            html(.ul, .class("limits")) { html in
                if let target = indicator.target {
                    html(.li) { html in
                        html(.span, .class("status"), text: words.target)
                        html.text(" ")
                        html(.strong, value(target))
                    }
                }
                for threshold in indicator.thresholds { html(.li) { limit(threshold, &$0) } }
            }
            if bands.isEmpty { html(.p, .class("note"), text: words.noUsableThreshold) }
        }
    }

    /// The bounds as numbers, and the letter's own words beside them.
    private func limit(_ threshold: Threshold, _ html: inout HTML) {
        html(.span, .class("status")) { $0.level(threshold.level, words) }
        html.text(" ")
        html(.span, words.bounds(from: threshold.min.map(value), to: threshold.max.map(value)))
        guard !threshold.text.isEmpty else { return }
        html.text(" ")
        html(.span, .class("letter quiet")) { $0.passage(threshold.text, reader) }
    }
}

extension IndicatorPage {
    private func values(_ html: inout HTML) {
        guard !indicator.measurements.isEmpty else { return }
        html(.section, .labelled(by: "values")) { html in
            html(.h2, .id("values"), text: words.values)
            html(.div, .class("scroll"), .focusable, .role("group"), .labelled(by: "values")) { html in
                html(.table, .class("money measured")) { html in
                    html(.thead) { html in
                        html(.tr) { html in
                            html(.th, .scope(.column), text: words.year)
                            html(.th, .scope(.column), text: words.value)
                            html(.th, .class("label"), .scope(.column), text: words.colour)
                            html(.th, .scope(.column), text: words.line)
                        }
                    }
                    html(.tbody) { html in
                        for measurement in indicator.measurements { row(measurement, &html) }
                    }
                }
            }
        }
    }

    private func row(_ measurement: Measurement, _ html: inout HTML) {
        html(.tr) { html in
            html(.th, .scope(.row)) { html in
                html.text(measurement.year.map { String($0) } ?? words.yearUnknown)
                guard measurement == indicator.baseline else { return }
                html.text(" ")
                html(.span, .class("quiet"), text: words.baseline)
            }
            html(.td, value(measurement.value))
            html(.td, .class("label")) { html in
                guard let level = indicator.colour(of: measurement.value) else { return html.text("–") }
                html(.span, .class("status")) { $0.level(level, words) }
            }
            html(.td, measurement.line.map { words.number($0) } ?? "")
        }
    }

    private func source(_ html: inout HTML) {
        html(.section, .labelled(by: "source")) { html in
            html(.h2, .id("source"), text: words.source)
            html(.p) { frame.link(to: placed.objective, &$0) }
            html(.p) { html in
                let printed = Link.objective(plan: frame.slug, number: placed.objective.number, printed: true)
                html(.a, .href(printed.address(in: frame.language)), text: words.showPrinted)
            }
        }
    }

    private func neighbours(_ html: inout HTML) {
        guard previous != nil || next != nil else { return }
        html(.nav, .class("neighbours"), .label(words.neighbouringIndicators)) { html in
            if let previous { neighbour(previous, words.previous, .rel("prev"), &html) }
            if let next { neighbour(next, words.next, .rel("next"), &html) }
        }
    }

    private func neighbour(_ placed: PlacedIndicator, _ word: String, _ rel: Attribute, _ html: inout HTML) {
        html(.a, rel, .href(link(to: placed).address(in: frame.language))) { html in
            html(.span, .class("over"), text: word)
            html.text(" ")
            html(.span, .class("code"), text: frame.naming.code(of: placed.objective))
            html.text(" ")
            html(.span, .class("name")) { $0.passage(placed.indicator.name, reader) }
        }
    }
}
