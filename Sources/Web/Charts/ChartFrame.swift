import Markup
import Messages

/// What every chart has around its drawing: a name, and where its numbers come from.
struct ChartFrame {
    /// Names the chart on its page, and its patterns.
    let id: String
    let title: String
    /// Where the numbers come from and of when they are, such as `lettre.txt · 2024`.
    let source: String
    let words: Words

    /// - Parameter drawing: The chart itself. Its numbers stand in a table on the same page.
    func write(_ html: inout HTML, drawing: (inout HTML) -> Void) {
        html(.figure, .class("chart"), .id(id)) { html in
            html(.figcaption, .class("chart-title"), text: title)
            html(.div, .class("drawing"), content: drawing)
            html(.p, .class("chart-source"), text: words.chartSource(source))
        }
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
