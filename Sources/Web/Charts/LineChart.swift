import Kernel
import Markup
import Messages

/// Values over the years, among the limits of their colours.
///
/// Years without a value are a gap: a line through them would say what nobody knows.
struct LineChart {
    struct Point: Equatable {
        let year: Int
        let value: Double
    }

    /// The values of one colour, from `low` to `high`; nil where they have no end.
    struct Band: Equatable {
        let level: ThresholdLevel
        let low: Double?
        let high: Double?
    }

    let id: String
    let title: String
    /// In the order of their years.
    let points: [Point]
    var bands: [Band] = []
    var target: Double?
    /// The last year in which a value could be known.
    var until: Int?
    let words: Words
    /// A value with its unit.
    let number: (Double) -> String

    private var hatching: Hatching { Hatching(chart: id) }

    func write(_ html: inout HTML) {
        guard let plot = LinePlot(points, bands: bands, target: target, until: until) else { return }
        html.drawing(.class("line-chart"), height: LinePlot.height, title: title, description: description) { html in
            hatching.bands(&html)
            for band in bands { write(band, plot, &html) }
            axes(plot, &html)
            if let target { write(target: target, plot, &html) }
            for run in LinePlot.runs(of: points) { line(run, plot, &html) }
            for (index, point) in points.enumerated() { dot(point, isLast: index == points.count - 1, plot, &html) }
            for index in points.indices { label(index, plot, &html) }
            silence(plot, &html)
        }
    }

    var description: String {
        var parts = points.map { words.pair(String($0.year), number($0.value)) }
        if let target { parts.append(words.pair(words.target, number(target))) }
        if let last = points.last, let until, until > last.year { parts.append(words.noValueSince(last.year)) }
        return words.series(parts)
    }

    /// A band over the whole width, named at the right by its shape and word.
    private func write(_ band: Band, _ plot: LinePlot, _ html: inout HTML) {
        let top = band.high.map { plot.y($0) } ?? LinePlot.top
        let bottom = band.low.map { plot.y($0) } ?? LinePlot.bottom
        guard bottom - top > 0.5 else { return }
        html(.rect, hatching.fill(band.level), .x(0), .y(top), .width(share: 1), .height(bottom - top))
        guard bottom - top >= 14 else { return }
        let y = (top + bottom) / 2 + 4
        let word = words.name(of: band.level)
        html(.group, .class("band-word")) { html in
            // The shape has room on every page; its word where the values to its left leave some.
            html(.word, .class("word"), .x(share: 1), .dx(-4), .y(y), .anchor("end"), text: band.level.sign)
            let room = Room(points: Room.width(of: word) + 32, share: 1 - plot.right)
            if let room { html(.word, room.names, .x(share: 1), .dx(-18), .y(y), .anchor("end"), text: word) }
        }
    }

    private func axes(_ plot: LinePlot, _ html: inout HTML) {
        for tick in plot.axis.ticks {
            let y = plot.y(tick)
            html(.line, .class("grid"), .x1(share: 0), .x2(share: 1), .y1(y), .y2(y))
            html(.word, .class("word quiet-word"), .x(2), .y(y - 4), text: words.short(tick))
        }
        for year in plot.writtenYears {
            html(
                .line, .class("tick"), .x1(share: plot.x(year)), .x2(share: plot.x(year)), .y1(LinePlot.bottom),
                .y2(LinePlot.bottom + 5))
            html(
                .word, .class("word quiet-word"), .x(share: plot.x(year)), .y(LinePlot.bottom + 20), .anchor("middle"),
                text: String(year))
        }
    }

    private func write(target: Double, _ plot: LinePlot, _ html: inout HTML) {
        let y = plot.y(target)
        html(.line, .class("target-line"), .x1(share: LinePlot.left), .x2(share: 1), .y1(y), .y2(y))
        html(
            .word, .class("word target-word"), .x(share: LinePlot.left), .y(y - 5),
            text: words.target + " " + number(target))
    }

    private func line(_ run: [Point], _ plot: LinePlot, _ html: inout HTML) {
        for (before, after) in zip(run, run.dropFirst()) {
            html(
                .line, .class("trend"), .x1(share: plot.x(before.year)), .y1(plot.y(before.value)),
                .x2(share: plot.x(after.year)), .y2(plot.y(after.value)))
        }
    }

    private func dot(_ point: Point, isLast: Bool, _ plot: LinePlot, _ html: inout HTML) {
        html(
            .circle, isLast ? .class("last") : .class("dot"), .cx(share: plot.x(point.year)), .cy(plot.y(point.value)),
            .r(isLast ? 5 : 3.5))
    }

    /// The value beside its point: always at the end of the line, elsewhere where two do not meet.
    private func label(_ index: Int, _ plot: LinePlot, _ html: inout HTML) {
        let point = points[index]
        let text = words.short(point.value)
        let isLast = index == points.count - 1
        let isFirst = index == 0 && plot.years.count > 1
        // A word at either end stands on one side of its point, and meets half of the word beside it.
        let isBesideEnd = isFirst || index == points.count - 2 && plot.hasBands
        let needed = Room.width(of: text) * (isBesideEnd ? 1.5 : 1) + Room.letter
        guard let room = isLast ? .always : Room(points: needed, share: plot.yearShare) else { return }
        let y = plot.y(point.value)
        // At the end it stands left of its point: right of it are the words of the bands. At the beginning it stands
        // right of it: left of it are the numbers of the axis.
        let isLeft = !isFirst && isLast && plot.hasBands
        html(
            .word, isLast ? .class("word end-word") : room.names, .x(share: plot.x(point.year)),
            .dx(isLeft ? 8 : 0),
            .y(isBelow(index) && y < LinePlot.bottom - 20 ? y + 19 : max(12, y - 10)),
            .anchor(isFirst ? "start" : isLeft ? "end" : "middle"), text: text)
    }

    /// A value lower than those beside it is written below its point, out of the way of the line.
    private func isBelow(_ index: Int) -> Bool {
        let before = index > 0 ? points[index - 1].value : .infinity
        let after = index + 1 < points.count ? points[index + 1].value : .infinity
        guard before.isFinite || after.isFinite else { return false }
        return points[index].value < before && points[index].value < after
    }

    /// What is known of the years after the last value: nothing, and since when.
    private func silence(_ plot: LinePlot, _ html: inout HTML) {
        guard let last = points.last, let until, until > last.year else { return }
        html(
            .line, .class("silence"), .x1(share: plot.x(last.year)), .x2(share: plot.x(until)),
            .y1(LinePlot.bottom - 1), .y2(LinePlot.bottom - 1))
        html(
            .word, .class("word quiet-word"), .x(share: plot.x(until)), .y(LinePlot.bottom - 8), .anchor("end"),
            text: words.noValueSince(last.year))
    }
}

extension ThresholdLevel {
    /// The shape of the colour as a character, for words in drawings.
    var sign: String {
        switch self {
        case .green: "●"
        case .orange: "▲"
        case .red: "■"
        }
    }
}
