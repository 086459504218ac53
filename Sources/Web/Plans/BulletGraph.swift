import Kernel
import Markup
import Messages
import Strategy

/// An indicator's value among its limits: bands for the colours, a bar for the value, a tick for the target.
struct BulletGraph {
    let indicator: Indicator
    let value: Double
    let reader: Reader

    private static let width = 200.0

    func write(_ html: inout HTML) {
        let bands = indicator.thresholds.filter { $0.min != nil || $0.max != nil }
        guard !bands.isEmpty, let end else { return }
        func x(_ number: Double) -> Double { max(0, min(1, number / end)) * BulletGraph.width }
        html(
            .svg, .class("bullet"), .viewBox(width: BulletGraph.width, height: 28), .width(BulletGraph.width),
            .height(28), .role("img")
        ) { html in
            html(.title, reader.words.comparedWithThresholds(reader.plain(indicator.name)))
            html(.desc, description)
            for band in bands {
                let (low, high) = (x(band.min ?? 0), x(band.max ?? end))
                guard high > low else { continue }
                html(.rect, BulletGraph.fill(band.level), .x(low), .y(4), .width(high - low), .height(20))
                // Strokes tell the bands apart for whoever sees no colour, denser the worse.
                if let strokes = BulletGraph.strokes(band.level) {
                    html(.line, strokes, .x1(low), .x2(high), .y1(14), .y2(14))
                }
            }
            html(.rect, .class("value"), .x(0), .y(10), .width(max(1, x(value))), .height(8))
            if let target = indicator.target {
                html(.rect, .class("target"), .x(min(x(target), BulletGraph.width - 3)), .y(2), .width(3), .height(24))
            }
        }
    }

    /// The end of the axis, which starts at zero; nil where there is something below zero, which bars cannot show.
    private var end: Double? {
        let bounds = indicator.thresholds.flatMap { [$0.min, $0.max] } + [indicator.target, value]
        let numbers = bounds.compactMap { $0 }
        guard let highest = numbers.max(), let lowest = numbers.min(), lowest >= 0, highest > 0 else { return nil }
        return highest * 1.1
    }

    private var description: String {
        let word = indicator.colour(of: value).map { reader.words.name(of: $0) } ?? reader.words.noThreshold
        return reader.words.value(value, unit: indicator.unit) + ", " + word
    }

    private static func strokes(_ level: ThresholdLevel) -> Attribute? {
        switch level {
        case .green: nil
        case .orange: .class("strokes fair")
        case .red: .class("strokes bad")
        }
    }

    private static func fill(_ level: ThresholdLevel) -> Attribute {
        switch level {
        case .green: .class("band good")
        case .orange: .class("band fair")
        case .red: .class("band bad")
        }
    }
}
