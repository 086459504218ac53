import Kernel
import Markup
import Messages
import Strategy

/// Lines of a source in blocks: those that follow each other and are in one language, with the blank ones between.
struct LineBlocks {
    let lines: [SourceLine]
    let reader: Reader

    func write(_ html: inout HTML) {
        for block in LineBlocks.blocks(of: lines) { write(block, &html) }
    }

    static func blocks(of lines: [SourceLine]) -> [[SourceLine]] {
        var blocks: [[SourceLine]] = []
        var language: Language?
        for line in lines {
            let isBlank = line.state == nil
            if let last = blocks.last?.last, last.number + 1 == line.number, isBlank || line.language == language {
                blocks[blocks.count - 1].append(line)
            } else if !isBlank {
                blocks.append([line])
            }
            if !isBlank { language = line.language }
        }
        return blocks.map { block in
            let end = block.lastIndex { $0.state != nil } ?? block.startIndex
            return Array(block[...end])
        }
    }

    private func write(_ block: [SourceLine], _ html: inout HTML) {
        guard let first = block.first, let last = block.last else { return }
        html(.figure, .class("lines")) { html in
            html(.figcaption) { html in
                html.text(reader.words.lines(from: first.number, to: last.number))
                if let language = first.language { html.text(" · " + reader.words.name(of: language)) }
            }
            html(.ol, .lang(ifOther: first.language?.rawValue)) { html in
                for line in block { html(.li) { self.line(line, &$0) } }
            }
        }
    }

    /// The number is a text of its own, because a list's numbers cannot be copied or searched for.
    private func line(_ line: SourceLine, _ html: inout HTML) {
        html(.span, .class("number"), text: String(line.number))
        html.text(" ")
        html(.span, line.text)
    }
}
