import Kernel
import Markup
import Messages
import Strategy

/// The lines of the source, as they were printed, when they were asked for; else the link that asks for them.
struct PrintedLines {
    let page: ObjectiveView

    func write(_ html: inout HTML) {
        html(.section, .class("field source"), .id("printed")) { html in
            guard let lines = page.printed else { return ask(&html) }
            html(.h2, page.words.asPrinted)
            LineBlocks(lines: lines, reader: page.reader).write(&html)
            html(.p) { html in
                html(
                    .a, .href(page.link(page.view).address(in: page.reader.language)),
                    text: page.words.hidePrinted)
            }
        }
    }

    private func ask(_ html: inout HTML) {
        html(.p) { html in
            html(
                .a, .href(page.link(page.view, printed: true).address(in: page.reader.language)),
                text: page.words.showPrinted)
        }
    }
}
