import Documents
import Kernel
import Markup

extension PrintedPage {
    func write(_ heading: TextDocument.Heading, _ html: inout HTML) {
        let texts = heading.texts.indices.filter { heading.texts[$0] != nil }.map { name(heading, $0) }
        let title = texts.joined(separator: " – ")
        func inside(_ html: inout HTML) {
            for (index, passage) in heading.texts.enumerated() {
                let code = heading.codes.indices.contains(index) ? heading.codes[index] : ""
                func side(_ html: inout HTML) {
                    if !code.isEmpty { html(.span, .class("code"), text: code + " ") }
                    if let passage { write(passage, &html) } else { html.text("—") }
                }
                let language = passage?.language ?? document.languages[index]
                let tag = Attribute.lang(ifOther: language == document.languages.first ? nil : language.rawValue)
                html(.span, isFacing ? .class("side") : .class("whole"), tag, content: side)
            }
        }
        let tag: Tag =
            switch heading.level {
            case ...1: .h2
            case 2: .h3
            case 3: .h4
            case 4: .h5
            default: .h6
            }
        let names: Attribute =
            switch (isFacing, heading.startsPage) {
            case (true, true): .class("facing begins")
            case (true, false): .class("facing")
            case (false, true): .class("begins")
            case (false, false): .class("follows")
            }
        html(
            tag, names, .id(heading.anchor), .title(title),
            .data(.part, texts.map(Self.shortened).joined(separator: " – ")), content: inside)
    }

    /// Rows that follow each other.
    func write(_ rows: [TextDocument.Row], _ html: inout HTML) {
        if isFacing { facing(rows, &html) } else { plain(rows, &html) }
    }

    /// Two languages, each passage at the height of the other. They are laid out as a table and are none: a reader that
    /// speaks reads one passage after the other.
    private func facing(_ rows: [TextDocument.Row], _ html: inout HTML) {
        html(.div, .class("facing")) { html in
            var rest = rows[...]
            while let row = rest.popFirst() {
                // A label would be left alone at the foot of a page: WeasyPrint breaks between any two rows of a table, so
                // that it stands in the row of what follows.
                let follower = row.kind == .label && rest.first?.kind != .label ? rest.popFirst() : nil
                html(.div, place(of: follower ?? row)) { html in
                    for index in row.passages.indices {
                        let language =
                            (row.passages[index] ?? follower?.passages[index])?.language ?? document.languages[index]
                        html(.div, .class("side"), .lang(language.rawValue)) { html in
                            side(row, index, &html)
                            if let follower { side(follower, index, &html) }
                        }
                    }
                }
            }
        }
    }

    private func side(_ row: TextDocument.Row, _ index: Int, _ html: inout HTML) {
        let passage = row.passages.indices.contains(index) ? row.passages[index] : nil
        html(.p, names(row.kind)) { html in
            guard let passage else { return html(.span, .class("gap"), text: "—") }
            if case .bullet = row.kind { html.text("–\u{A0}") }
            write(passage, &html)
        }
    }

    /// The name of a part as it stands above each page, where there is room for a line a language.
    private static func shortened(_ name: String) -> String {
        guard name.count > 62 else { return name }
        let words = name.prefix(60).split(separator: " ", omittingEmptySubsequences: false).dropLast()
        return words.joined(separator: " ") + "…"
    }

    /// What is short is not torn apart at the end of a page.
    private func place(of row: TextDocument.Row) -> Attribute {
        if row.kind == .label { return .class("pair keep") }
        let longest = row.passages.map { $0?.plain.utf8.count ?? 0 }.max() ?? 0
        return longest < 420 ? .class("pair whole") : .class("pair")
    }

    private func plain(_ rows: [TextDocument.Row], _ html: inout HTML) {
        var rest = rows[...]
        while let row = rest.first {
            guard row.isBullet else {
                if let passage = row.passages.first ?? nil {
                    html(.p, names(row.kind), lang(passage)) { write(passage, &$0) }
                }
                rest.removeFirst()
                continue
            }
            let points = rest.prefix(while: \.isBullet)
            html(.ul, .class("points")) { html in
                for point in points {
                    guard let passage = point.passages.first ?? nil else { continue }
                    let isInner = point.kind != .bullet(depth: 0)
                    html(.li, isInner ? .class("inner") : .class("outer"), lang(passage)) { write(passage, &$0) }
                }
            }
            rest.removeFirst(points.count)
        }
    }

    private func names(_ kind: TextDocument.Row.Kind) -> Attribute {
        switch kind {
        case .paragraph: .class("paragraph")
        case .bullet(depth: 0): .class("bullet")
        case .bullet: .class("bullet inner")
        case .label: .class("label")
        case .remark: .class("remark")
        }
    }

    func write(_ table: TextDocument.PrintedTable, _ html: inout HTML) {
        let whole = max(table.columns.reduce(0) { $0 + $1.weight }, 0.1)
        // No `caption`: WeasyPrint would leave it alone at the foot of a page.
        html(.p, .class("caption")) { html in lines(table.caption, &html) }
        html(.table, table.lines.count < 9 ? .class("short") : .class("long")) { html in
            html(.thead) { html in
                html(.tr) { html in
                    for column in table.columns {
                        html(
                            .th, .scope(.column), .width(share: column.weight / whole),
                            column.isNumber ? .class("number") : .class("text")
                        ) { html in lines(column.title, &html) }
                    }
                }
            }
            html(.tbody) { html in
                for line in table.lines {
                    html(.tr, line.isTotal ? .class("total") : .class("line")) { html in
                        for (index, (cell, column)) in zip(line.cells, table.columns).enumerated() {
                            let names = column.isNumber ? Attribute.class("number") : .class("text")
                            if index == 0 {
                                html(.th, .scope(.row), names) { html in lines(cell, &html) }
                            } else {
                                html(.td, names) { html in lines(cell, &html) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Bars from zero, each with its name and its value. Its words are those of its `title` and `desc`.
    func write(_ drawing: TextDocument.Drawing, _ html: inout HTML) {
        let most = drawing.bars.map(\.value).max() ?? 0
        let height = Double(drawing.bars.count) * 16 + 4
        html(.figure) { html in
            html(.figcaption) { html in lines(drawing.caption, &html) }
            html(.svg, .viewBox(width: 480, height: height), .width(640), .height(height * 4 / 3), .role("img")) {
                html in
                html(.title, drawing.caption.map(\.plain).joined(separator: " – "))
                html(.desc, drawing.words)
                html(.style, "text{font-family:Noto Sans;font-size:9px;fill:#111}rect{fill:#5b6f86}")
                for (index, bar) in drawing.bars.enumerated() {
                    let y = Double(index) * 16 + 2
                    let width = most > 0 ? max(bar.value / most * 280, 0.5) : 0.5
                    html(.word, .x(0), .y(y + 9), text: bar.label)
                    html(.rect, .x(64), .y(y), .width(width), .height(11))
                    html(.word, .x(64 + width + 5), .y(y + 9), text: bar.text)
                }
            }
        }
    }
}

extension TextDocument.Row {
    fileprivate var isBullet: Bool { if case .bullet = kind { true } else { false } }
}
