import Markup
import Messages

/// Amounts as bars from zero, one row each; several series stand beneath each other in their row.
struct BarChart {
    struct Row {
        /// Such as `OS 1 Accueillir mieux`.
        let label: String
        /// The language of the label where that is not the page's.
        var language: String?
        /// One for each series, nil where there is none; or only one, where that says all.
        let values: [Double?]
    }

    let id: String
    let title: String
    /// The names of the series, where there is more than one: the second is hatched.
    var series: [String] = []
    let rows: [Row]
    let words: Words
    /// A value with its unit.
    let number: (Double) -> String

    private var hatching: Hatching { Hatching(chart: id) }

    func write(_ html: inout HTML) {
        guard let layout = BarLayout(rows.map(\.values)) else { return }
        legend(&html)
        html.drawing(.class("bar-chart"), height: layout.height, title: title, description: description) { html in
            hatching.secondSeries(&html)
            if layout.zero > 0 { zeroLine(layout, &html) }
            for (row, place) in zip(rows, layout.rows) { write(row, place, layout, &html) }
        }
    }

    /// A row with one value for all series is named by none of them.
    var description: String {
        let statements = rows.map { row in
            let values = row.values.enumerated().map { index, value in
                let text = value.map { number($0) } ?? words.none
                return series.count > 1 && row.values.count > 1
                    ? words.pair(series[min(index, series.count - 1)], text) : text
            }
            return words.pair(row.label, values.joined(separator: ", "))
        }
        return words.series(statements)
    }

    private func legend(_ html: inout HTML) {
        guard series.count > 1 else { return }
        html(.ul, .class("legend series")) { html in
            for (index, name) in series.enumerated() {
                html(.li) { html in
                    html(.svg, .class("swatch"), .width(28), .height(12), .hiddenFromSpeech) { html in
                        html(.rect, names(index), fill(index), .width(28), .height(12))
                    }
                    html.text(name)
                }
            }
        }
    }

    private func names(_ index: Int) -> Attribute { index == 0 ? .class("bar-first") : .class("bar-second") }

    private func fill(_ index: Int) -> Attribute { .fill(pattern: index == 0 ? nil : hatching.second) }

    private func zeroLine(_ layout: BarLayout, _ html: inout HTML) {
        html(.line, .class("tick"), .x1(share: layout.zero), .x2(share: layout.zero), .y1(0), .y2(layout.height))
    }

    private func write(_ row: Row, _ place: BarLayout.Row, _ layout: BarLayout, _ html: inout HTML) {
        name(row, place.top + 13, &html)
        for (index, bar) in place.bars.enumerated() {
            guard let bar, let value = row.values[index] else { continue }
            html(
                .rect, names(index), fill(index), .x(share: bar.from),
                .y(bar.top), .width(share: bar.width), .height(BarLayout.bar))
            html(
                .word, .class("word amount-word"), .x(share: bar.labelFrom), .dx(bar.isNegative ? -4 : 4),
                .y(bar.top + BarLayout.bar - 3), .anchor(bar.isNegative ? "end" : "start"), text: number(value))
        }
    }

    /// The name above its bars: whole where it has room, shortened on a narrow page. The table has it whole.
    private func name(_ row: Row, _ y: Double, _ html: inout HTML) {
        let short = row.label.shortened(to: 38)
        func write(_ text: String, _ names: Attribute, _ html: inout HTML) {
            html(.word, names, .lang(ifOther: row.language), .x(0), .y(y), text: text)
        }
        guard short != row.label else { return write(row.label, .class("word name-word"), &html) }
        write(short, .class("word name-word until-large"), &html)
        write(row.label.shortened(to: 110), .class("word name-word from-large"), &html)
    }
}

/// Where bars stand: shares of the width across, points down.
struct BarLayout: Equatable {
    struct Bar: Equatable {
        let from: Double
        let width: Double
        let top: Double
        let isNegative: Bool

        /// Where the amount is written: at the end that is away from zero.
        var labelFrom: Double { isNegative ? from : from + width }
    }

    struct Row: Equatable {
        let top: Double
        let bars: [Bar?]
    }

    let rows: [Row]
    let height: Double
    /// Where zero stands; 0 where nothing is negative.
    let zero: Double

    static let bar = 14.0
    private static let name = 20.0
    private static let gap = 12.0
    /// What an amount needs beside the longest bar, also on a telephone.
    private static let amount = 0.34

    /// nil where there is nothing to draw.
    init?(_ values: [[Double?]]) {
        let known = values.joined().compactMap { $0 }.filter { $0.isFinite }
        guard !known.isEmpty else { return nil }
        let low = min(0, known.min() ?? 0)
        let high = max(0, known.max() ?? 0)
        let before = low < 0 ? BarLayout.amount : 0
        let scale = high > low ? (1 - before - BarLayout.amount) / (high - low) : 0
        let zero = low < 0 ? before - low * scale : 0
        self.zero = zero
        var top = 0.0
        rows = values.map { values in
            let bars = values.enumerated().map { index, value in
                value.map { value in
                    Bar(
                        from: zero + min(0, value) * scale, width: max(abs(value) * scale, 0.002),
                        top: top + BarLayout.name + Double(index) * (BarLayout.bar + 3), isNegative: value < 0)
                }
            }
            defer { top += BarLayout.name + Double(max(1, values.count)) * (BarLayout.bar + 3) + BarLayout.gap }
            return Row(top: top, bars: bars)
        }
        height = top
    }
}

extension String {
    /// At most so many characters, cut at a word, with a mark that something follows.
    func shortened(to most: Int) -> String {
        guard count > most else { return self }
        let cut = prefix(max(1, most - 1))
        let word = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return (word.count > most / 2 ? word : cut) + "…"
    }
}
