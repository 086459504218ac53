import Markup
import Messages

/// What every chart has around its drawing: a name, the drawing, where its numbers come from, and the numbers.
struct ChartFrame {
    /// Names the chart on its page, and its patterns.
    let id: String
    let title: String
    /// Where the numbers come from and of when they are, such as `lettre.txt · 2024`.
    let source: String
    let words: Words

    /// - Parameters:
    ///   - drawing: The chart itself.
    ///   - numbers: The table beneath it; nothing where the page has it elsewhere.
    func write(_ html: inout HTML, drawing: (inout HTML) -> Void, numbers: ((inout HTML) -> Void)? = nil) {
        html(.figure, .class("chart"), .id(id)) { html in
            html(.figcaption, .class("chart-title"), text: title)
            html(.div, .class("drawing"), content: drawing)
            html(.p, .class("chart-source"), text: words.chartSource(source))
            if let numbers { html(.details, .class("numbers")) { beneath(&$0, numbers) } }
        }
    }

    /// Folded on the screen, open for whoever asks; the printer shows it always.
    private func beneath(_ html: inout HTML, _ numbers: (inout HTML) -> Void) {
        html(.summary, words.chartNumbers)
        html(.div, .class("scroll"), .focusable, .role("group"), .label(title), content: numbers)
    }
}

extension HTML {
    /// The beginning of a drawing that says in words what it shows.
    mutating func drawing(
        _ names: Attribute, height: Double, title: String, description: String, content: (inout HTML) -> Void
    ) {
        self(.svg, names, .width(share: 1), .height(height), .role("img")) { html in
            html(.title, title)
            html(.desc, description)
            content(&html)
        }
    }

    /// A place in a drawing from which shapes are drawn in points, wherever the width of the page puts it.
    mutating func at(share x: Double, _ y: Double, content: (inout HTML) -> Void) {
        self(.svg, .class("at"), .x(share: x), .y(y), content: content)
    }
}
