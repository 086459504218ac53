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

/// Lines of a source in blocks: those that follow each other and are in one language.
struct LineBlocks {
    let lines: [SourceLine]
    let reader: Reader

    func write(_ html: inout HTML) {
        for block in blocks { write(block, &html) }
    }

    private var blocks: [[SourceLine]] {
        var blocks: [[SourceLine]] = []
        for line in lines {
            if let last = blocks.last?.last, last.number + 1 == line.number, last.language == line.language {
                blocks[blocks.count - 1].append(line)
            } else {
                blocks.append([line])
            }
        }
        return blocks
    }

    private func write(_ block: [SourceLine], _ html: inout HTML) {
        guard let first = block.first, let last = block.last else { return }
        html(.figure, .class("lines")) { html in
            html(.figcaption) { html in
                html.text(reader.words.lines(from: first.number, to: last.number))
                if let language = first.language { html.text(" · " + reader.words.name(of: language)) }
            }
            html(.ol, .lang(ifOther: first.language?.rawValue)) { html in
                for line in block {
                    html(.li) { html in
                        // A number of our own, because a list's cannot be copied or searched for.
                        html(.span, .class("number"), text: String(line.number))
                        html.text(" ")
                        html(.span, line.text)
                    }
                }
            }
        }
    }
}
