import Kernel
import Markup
import Messages
import Strategy

/// Indicators with their values: the newest one large, the years as a small line, the limits as a bar, and all the
/// numbers beneath.
struct IndicatorFigures {
    let reader: Reader
    /// The indicator's own page.
    let link: (Indicator) -> Link?
    /// The first year of the plan, before which a value is old.
    let planYear: Int?

    private var words: Words { reader.words }

    func write(_ indicators: [Indicator], _ html: inout HTML) {
        for indicator in indicators { write(indicator, &html) }
    }

    private func write(_ indicator: Indicator, _ html: inout HTML) {
        html(.section, .class("indicator")) { html in
            html(.h3, .class("letter")) { name(of: indicator, &$0) }
            guard let latest = indicator.latest else {
                html(.p, .class("quiet"), text: words.noValue)
                return limits(indicator, &html)
            }
            html(.div, .class("reading")) { html in
                headline(indicator, latest, &html)
                Sparkline(indicator: indicator, reader: reader).write(&html)
                BulletGraph(indicator: indicator, value: latest.value, reader: reader).write(&html)
            }
            if indicator.measurements.count > 1 { values(indicator, &html) }
            limits(indicator, &html)
        }
    }

    private func name(of indicator: Indicator, _ html: inout HTML) {
        guard let link = link(indicator) else { return html.passage(indicator.name, reader) }
        html(.a, .href(link.address(in: reader.language))) { $0.passage(indicator.name, reader) }
    }

    private func headline(_ indicator: Indicator, _ latest: Measurement, _ html: inout HTML) {
        html(.p, .class("headline")) { html in
            html(.strong, words.value(latest.value, unit: indicator.unit))
            if let year = latest.year { html(.span, .class("quiet"), text: " " + age(year)) }
            if let level = indicator.colour(of: latest.value) {
                html.text(" ")
                html(.span, .class("status")) { $0.level(level, words) }
            }
        }
    }

    /// A value of the year before the plan is as new as it can be; an older one says that nothing came since.
    private func age(_ year: Int) -> String {
        guard let planYear, year < planYear - 1 else { return String(year) }
        return words.noValueSince(year)
    }

    /// The numbers of the drawing, for those who do not see it and those who want them exact.
    private func values(_ indicator: Indicator, _ html: inout HTML) {
        html(.div, .class("scroll"), .focusable, .role("group"), .label(words.values)) { html in
            html(.table, .class("values")) { html in
                html(.tbody) { html in
                    html(.tr) { html in
                        html(.th, .scope(.row), text: words.year)
                        for value in indicator.measurements {
                            html(.td, value.year.map { String($0) } ?? words.yearUnknown)
                        }
                    }
                    html(.tr) { html in
                        html(.th, .scope(.row), text: words.value)
                        for value in indicator.measurements {
                            html(.td, words.value(value.value, unit: indicator.unit))
                        }
                    }
                }
            }
        }
    }

    /// The target and the limits of each colour, in the letter's words where it has any.
    func limits(_ indicator: Indicator, _ html: inout HTML) {
        guard !indicator.thresholds.isEmpty || indicator.target != nil else { return }
        html(.ul, .class("limits")) { html in
            if let target = indicator.target {
                html(.li) { html in
                    html(.span, .class("quiet"), text: words.target)
                    html.text(" " + words.value(target, unit: indicator.unit))
                }
            }
            for threshold in indicator.thresholds { html(.li) { limit(threshold, indicator.unit, &$0) } }
        }
    }

    private func limit(_ threshold: Threshold, _ unit: String?, _ html: inout HTML) {
        html(.span, .class("status")) { $0.level(threshold.level, words) }
        html.text(" ")
        if threshold.text.isEmpty {
            html.text(
                words.bounds(
                    from: threshold.min.map { words.value($0, unit: unit) },
                    to: threshold.max.map { words.value($0, unit: unit) }))
        } else {
            html(.span, .class("letter")) { $0.passage(threshold.text, reader) }
        }
    }
}
