import Kernel
import Markup
import Messages
import Strategy

/// The values of an indicator over the years, in the height of a line of text.
struct Sparkline {
    let indicator: Indicator
    let reader: Reader

    private static let width = 160.0
    private static let height = 44.0
    private static let margin = 6.0

    /// One value is no line, and a value without a year has no place on it.
    func write(_ html: inout HTML) {
        let values = indicator.measurements.compactMap { value in value.year.map { (year: $0, value: value.value) } }
        guard values.count > 1, let scale = Scale(values) else { return }
        let name = reader.words.trend(reader.plain(indicator.name))
        html(
            .svg, .class("sparkline"), .viewBox(width: Sparkline.width, height: Sparkline.height),
            .width(Sparkline.width), .height(Sparkline.height), .role("img")
        ) { html in
            html(.title, name)
            html(.desc, description(values))
            for (before, after) in zip(values, values.dropFirst()) {
                segment(before, after, scale, &html)
            }
            for (index, value) in values.enumerated() {
                html(
                    .circle, index == values.count - 1 ? .class("last") : .class("dot"), .cx(scale.x(value.year)),
                    .cy(scale.y(value.value)), .r(index == values.count - 1 ? 4 : 2.5))
            }
        }
    }

    private func description(_ values: [(year: Int, value: Double)]) -> String {
        let words = reader.words
        return words.series(values.map { words.pair(String($0.year), words.value($0.value, unit: indicator.unit)) })
    }

    /// Years without a value are bridged by a broken line: nothing is known about them.
    private func segment(
        _ before: (year: Int, value: Double), _ after: (year: Int, value: Double), _ scale: Scale, _ html: inout HTML
    ) {
        html(
            .line, after.year - before.year > 1 ? .class("bridge") : .class("trend"), .x1(scale.x(before.year)),
            .y1(scale.y(before.value)), .x2(scale.x(after.year)), .y2(scale.y(after.value)))
    }

    /// Where a year and a value stand in the drawing.
    private struct Scale {
        let years: ClosedRange<Int>
        let values: ClosedRange<Double>

        init?(_ measured: [(year: Int, value: Double)]) {
            let numbers = measured.map(\.value)
            let years = measured.map(\.year)
            guard let first = years.min(), let last = years.max(), let low = numbers.min(), let high = numbers.max()
            else { return nil }
            self.years = first...last
            self.values = low...high
        }

        func x(_ year: Int) -> Double {
            let span = Double(years.upperBound - years.lowerBound)
            let share = span > 0 ? Double(year - years.lowerBound) / span : 0.5
            return margin + share * (width - 2 * margin)
        }

        func y(_ value: Double) -> Double {
            let span = values.upperBound - values.lowerBound
            let share = span > 0 ? (value - values.lowerBound) / span : 0.5
            return height - margin - share * (height - 2 * margin)
        }
    }
}
