import Documents
import Kernel
import Markup

/// A document as one page of HTML that holds all it needs, to be laid out on paper.
struct PrintedPage {
    let document: TextDocument

    private var languages: [Language] { document.languages }
    private var main: Language { languages.first ?? .fr }
    var isFacing: Bool { languages.count > 1 }

    /// In UTF-8.
    var bytes: [UInt8] {
        var html = HTML(capacity: 1 << 20)
        html.doctype()
        html(.html, .lang(main.rawValue)) { html in
            head(&html)
            if document.isBook {
                html(.body) { html in body(&html) }
            } else {
                html(.body, .class("single")) { html in body(&html) }
            }
        }
        return html.bytes
    }

    private var name: String { document.title.map(\.plain).joined(separator: " – ") }
    private var standing: String { document.cover.dropFirst().first?.map(\.plain).joined(separator: " – ") ?? "" }

    private func head(_ html: inout HTML) {
        html(.head) { html in
            html(.meta, .charset("utf-8"))
            html(.title, name)
            if !document.author.isEmpty { html(.meta, .name("author"), .content(document.author)) }
            html(.meta, .name("generator"), .content("Belfry"))
            html(.style) { $0.trusted(PrintStyles.sheet) }
        }
    }

    private func body(_ html: inout HTML) {
        if let watermark = document.watermark {
            let isLong = watermark.count > 10
            html(.div, isLong ? .class("watermark long") : .class("watermark"), .role("presentation"), text: watermark)
        }
        if document.isBook {
            cover(&html)
            contents(&html)
        } else {
            runningHeads(&html)
        }
        var rest = document.blocks[...]
        while let block = rest.first {
            switch block {
            case .heading(let heading):
                write(heading, &html)
                rest.removeFirst()
            case .table(let table):
                write(table, &html)
                rest.removeFirst()
            case .drawing(let drawing):
                write(drawing, &html)
                rest.removeFirst()
            case .row:
                // Rows that follow each other are one piece: their columns and their lists hold together.
                let rows = rest.prefix { if case .row = $0 { true } else { false } }
                write(rows.compactMap { if case .row(let row) = $0 { row } else { nil } }, &html)
                rest.removeFirst(rows.count)
            }
        }
    }

    private func cover(_ html: inout HTML) {
        html(.section, .class("cover")) { html in
            runningHeads(&html)
            html(.h1) { html in lines(document.title, &html) }
            html(.div, .class("rule")) { _ in }
            for line in document.cover {
                html(.div, .class("line")) { html in
                    for passage in line { html(.p, lang(passage)) { $0.text(passage.plain) } }
                }
            }
        }
    }

    /// What stands at the top and at the foot of each page.
    private func runningHeads(_ html: inout HTML) {
        html(.div, .class("document-name"), .title(name)) { _ in }
        html(.div, .class("standing"), .title(standing)) { _ in }
    }

    private func contents(_ html: inout HTML) {
        let headings = document.blocks.compactMap { block -> TextDocument.Heading? in
            if case .heading(let heading) = block, heading.level <= 4 { heading } else { nil }
        }
        html(.nav) { html in
            let title = document.contentsTitle.map(\.plain).joined(separator: " – ")
            html(.h2, .title(title), .data(.part, title)) { html in
                lines(document.contentsTitle, &html)
            }
            html(.ul) { html in
                for heading in headings {
                    html(.li, Self.level(heading.level)) { html in
                        let texts = heading.texts.enumerated().compactMap { index, text in
                            text.map { (self.name(heading, index), $0) }
                        }
                        for (name, passage) in texts.dropLast() {
                            html(.span, .class("other"), lang(passage), text: name)
                        }
                        html(.a, .href(Address(fragment: heading.anchor))) { html in
                            guard let (name, passage) = texts.last else { return html.text("—") }
                            html(.span, lang(passage), text: name)
                        }
                    }
                }
            }
        }
    }

    private static func level(_ level: Int) -> Attribute {
        switch level {
        case 1: .class("level-1")
        case 2: .class("level-2")
        case 3: .class("level-3")
        default: .class("level-4")
        }
    }
}

/// Passages.
extension PrintedPage {
    /// `lang` where a passage is in another language than the document.
    func lang(_ passage: Passage) -> Attribute {
        .lang(ifOther: passage.language == document.languages.first ? nil : passage.language.rawValue)
    }

    /// Passages beneath each other, the second quieter.
    func lines(_ passages: [Passage], _ html: inout HTML) {
        for (index, passage) in passages.enumerated() {
            html(.span, index == 0 ? .class("first") : .class("second"), lang(passage)) { html in
                write(passage, &html)
            }
            if index + 1 < passages.count { html.text(" ") }
        }
    }

    /// A heading's name in one of the languages, with its code.
    func name(_ heading: TextDocument.Heading, _ index: Int) -> String {
        let code = heading.codes.indices.contains(index) ? heading.codes[index] : ""
        let text = heading.texts[index]?.plain ?? ""
        return code.isEmpty ? text : code + " " + text
    }

    func write(_ passage: Passage, _ html: inout HTML) { write(passage.runs, &html) }

    private func write(_ runs: [Passage.Run], _ html: inout HTML) {
        for run in runs {
            switch run {
            case .text(let text): html.text(text)
            case .strong(let text): html(.strong, text)
            case .link(let text, let anchor): html(.a, .href(Address(fragment: anchor)), text: text)
            case .page(let anchor): html(.a, .class("page"), .href(Address(fragment: anchor))) { _ in }
            case .note(let runs): html(.small, .class("note")) { html in write(runs, &html) }
            }
        }
    }
}
