import Kernel
import Markup

/// The patterns of a chart: colours fade on paper and for many eyes, strokes do not.
struct Hatching {
    /// The chart whose patterns these are; two charts of a page have their own.
    let chart: String

    /// Between the limits of each colour: green is plain, orange has strokes one way, red both ways.
    func bands(_ html: inout HTML) {
        html(.defs) { html in
            pattern("good", .class("hatch good"), &html) { _ in }
            pattern("fair", .class("hatch fair"), &html) { $0(.path, .d("M-2 2 2-2M0 8 8 0M6 10 10 6")) }
            pattern("bad", .class("hatch bad"), &html) {
                $0(.path, .d("M-2 2 2-2M0 8 8 0M6 10 10 6M-2 6 2 10M0 0 8 8M6-2 10 2"))
            }
        }
    }

    /// For the second series of bars side by side.
    func secondSeries(_ html: inout HTML) {
        html(.defs) { html in
            pattern("second", .class("hatch second"), &html) { $0(.path, .d("M-2 2 2-2M0 8 8 0M6 10 10 6")) }
        }
    }

    private func pattern(
        _ name: String, _ names: Attribute, _ html: inout HTML, strokes: (inout HTML) -> Void
    ) {
        html(.pattern, .id(id(name)), names, .inDrawingUnits, .width(8), .height(8)) { html in
            html(.rect, .class("ground"), .width(8), .height(8))
            strokes(&html)
        }
    }

    private func id(_ name: String) -> String { chart + "-" + name }

    func fill(_ level: ThresholdLevel) -> Attribute {
        switch level {
        case .green: .fill(pattern: id("good"))
        case .orange: .fill(pattern: id("fair"))
        case .red: .fill(pattern: id("bad"))
        }
    }

    /// Names the pattern of the second series.
    var second: String { id("second") }
}
