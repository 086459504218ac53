import Kernel

/// A document in the form in which pandoc takes it: the JSON of its own tree (pandoc-types 1.22).
struct PandocJSON {
    private var json = JSONWriter()
    private let document: TextDocument

    private let format: PandocWriter.Format

    private init(_ document: TextDocument, _ format: PandocWriter.Format) {
        self.document = document
        self.format = format
    }

    static func bytes(of document: TextDocument, for format: PandocWriter.Format) -> [UInt8] {
        var writer = PandocJSON(document, format)
        writer.write()
        return writer.json.bytes
    }

    private var main: Language { document.languages.first ?? .fr }
    private var isFacing: Bool { document.languages.count > 1 }

    private mutating func write() {
        let contents = document.isBook ? [PandocContents(of: document).block(for: format)] : []
        let blocks = contents + self.blocks
        let title = document.title.map(\.plain).joined(separator: " – ")
        var subtitle: [Inline] = []
        for line in document.cover {
            if !subtitle.isEmpty { subtitle.append(.lineBreak) }
            subtitle.append(.text(line.map(\.plain).joined(separator: " – ")))
        }
        let main = main.rawValue
        json.object { json in
            json.member("pandoc-api-version") { json in json.array([1, 22, 1]) { $0.integer($1) } }
            json.member("meta") { json in
                json.object { json in
                    json.member("title") { $0.metaInlines([.text(title)]) }
                    if !subtitle.isEmpty { json.member("subtitle") { $0.metaInlines(subtitle) } }
                    json.member("lang") { $0.tagged("MetaString") { $0.string(main) } }
                }
            }
            json.member("blocks") { $0.blocks(blocks) }
        }
    }
}

/// The blocks of a document as pandoc's.
extension PandocJSON {
    private var blocks: [Block] {
        var blocks: [Block] = []
        var rest = document.blocks[...]
        while let block = rest.first {
            switch block {
            case .heading(let heading):
                blocks.append(.header(heading.level, heading.anchor, inlines(heading)))
                rest.removeFirst()
            case .table(let table):
                blocks += self.blocks(table)
                rest.removeFirst()
            case .drawing(let drawing):
                // The numbers stand in a table; here are the words of the chart.
                blocks.append(.styled("Label", nil, [.paragraph(joined(drawing.caption))]))
                blocks.append(.styled("Remark", drawing.language, [.paragraph([.text(drawing.words)])]))
                rest.removeFirst()
            case .row:
                let rows = rest.prefix { if case .row = $0 { true } else { false } }
                let texts = rows.compactMap { if case .row(let row) = $0 { row } else { nil } }
                blocks += isFacing ? [facing(texts)] : plain(texts)
                rest.removeFirst(rows.count)
            }
        }
        return blocks
    }

    private func inlines(_ heading: TextDocument.Heading) -> [Inline] {
        var inlines: [Inline] = []
        for (index, text) in heading.texts.enumerated() {
            guard let text else { continue }
            if !inlines.isEmpty { inlines.append(.lineBreak) }
            let code = heading.codes.indices.contains(index) ? heading.codes[index] : ""
            let name: [Inline] = code.isEmpty ? [] : [.text(code + " ")]
            inlines += tagged(name + self.inlines(text.runs), text.language)
        }
        return inlines
    }

    /// Two languages as a table of two columns, a row a passage: so they stay beside each other when somebody edits.
    private func facing(_ rows: [TextDocument.Row]) -> Block {
        let lines = rows.map { row in
            row.passages.map { passage -> [Block] in
                guard let passage else { return [.plain([.text("—")])] }
                return [block(row, passage, isInTable: true)]
            }
        }
        return .table(
            widths: document.languages.map { _ in (isNumber: false, width: 1 / Double(document.languages.count)) },
            header: [], lines: lines)
    }

    private func plain(_ rows: [TextDocument.Row]) -> [Block] {
        var blocks: [Block] = []
        var rest = rows[...]
        while let row = rest.first {
            guard row.depth != nil else {
                if let passage = row.passages.first ?? nil { blocks.append(block(row, passage, isInTable: false)) }
                rest.removeFirst()
                continue
            }
            let points = rest.prefix { $0.depth != nil }
            blocks.append(.bullets(points.compactMap { row in (row.passages.first ?? nil).map { [point($0)] } }))
            rest.removeFirst(points.count)
        }
        return blocks
    }

    private func point(_ passage: Passage) -> Block { .plain(tagged(inlines(passage.runs), passage.language)) }

    private func block(_ row: TextDocument.Row, _ passage: Passage, isInTable: Bool) -> Block {
        let inlines = tagged(self.inlines(passage.runs), passage.language)
        return switch row.kind {
        case .paragraph: .paragraph(inlines)
        case .bullet: isInTable ? .bullets([[.plain(inlines)]]) : .plain(inlines)
        case .label: .styled("Label", nil, [.paragraph(inlines)])
        case .remark: .styled("Remark", nil, [.paragraph(inlines)])
        }
    }

    private func blocks(_ table: TextDocument.PrintedTable) -> [Block] {
        // pandoc cannot know on which page a heading will stand.
        let kept = table.columns.indices.filter { index in
            !table.lines.contains { line in
                line.cells.indices.contains(index) && line.cells[index].contains { $0.runs.contains { $0.isPage } }
            }
        }
        let whole = max(kept.reduce(0) { $0 + table.columns[$1].weight }, 0.1)
        let caption = Block.styled("Label", nil, [.paragraph(joined(table.caption))])
        return [
            caption,
            .table(
                widths: kept.map { (table.columns[$0].isNumber, table.columns[$0].weight / whole) },
                header: kept.map { [.plain(joined(table.columns[$0].title))] },
                lines: table.lines.map { line in
                    kept.map { index in
                        let cell = line.cells.indices.contains(index) ? joined(line.cells[index]) : []
                        return [.plain(line.isTotal ? [.strong(cell)] : cell)]
                    }
                }),
        ]
    }

    /// Passages beneath each other.
    private func joined(_ passages: [Passage]) -> [Inline] {
        var inlines: [Inline] = []
        for passage in passages {
            if !inlines.isEmpty { inlines.append(.lineBreak) }
            inlines += tagged(self.inlines(passage.runs), passage.language)
        }
        return inlines
    }

    /// Debian's pandoc passes languages on to OpenDocument only; for Word, what is text is written as Word has it.
    private func tagged(_ inlines: [Inline], _ language: Language) -> [Inline] {
        if language == main { return inlines }
        guard format == .docx else { return [.language(language, inlines)] }
        return inlines.map { inline in
            switch inline {
            case .text(let text): .openXML(text, language, isStrong: false)
            case .strong(let inlines) where inlines.count == 1:
                if case .text(let text) = inlines[0] { .openXML(text, language, isStrong: true) } else { inline }
            default: inline
            }
        }
    }

    private func inlines(_ runs: [Passage.Run]) -> [Inline] {
        runs.compactMap { run in
            switch run {
            case .text(let text): .text(text)
            case .strong(let text): .strong([.text(text)])
            case .link(let text, let anchor): .link(text, anchor)
            case .page: nil
            case .note(let runs): .note([.paragraph(inlines(runs))])
            }
        }
    }
}

extension TextDocument.Row {
    /// How deep in a list; nil for what is no point.
    fileprivate var depth: Int? { if case .bullet(let depth) = kind { depth } else { nil } }
}

extension Passage.Run {
    fileprivate var isPage: Bool { if case .page = self { true } else { false } }
}
