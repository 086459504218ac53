import Kernel

extension PandocJSON {
    /// What stands in a line, as far as documents use it.
    indirect enum Inline {
        case text(String)
        case strong([Inline])
        case language(Language, [Inline])
        /// A text in a language, as Word has it.
        case openXML(String, Language, isStrong: Bool)
        case link(String, String)
        case note([Block])
        case lineBreak
    }

    /// What stands beneath each other.
    indirect enum Block {
        case header(Int, String, [Inline])
        case paragraph([Inline])
        /// A paragraph without distance to its neighbours.
        case plain([Inline])
        case bullets([[Block]])
        /// In a style of the reference document, by its name.
        case styled(String, Language?, [Block])
        case table(widths: [(isNumber: Bool, width: Double)], header: [[Block]], lines: [[[Block]]])
        /// As the format of this name has it.
        case raw(String, String)
    }
}

/// The shapes of pandoc's JSON: `{"t": TAG, "c": CONTENT}`.
extension JSONWriter {
    mutating func tagged(_ tag: String, _ content: (inout JSONWriter) -> Void) {
        object { json in
            json.member("t") { $0.string(tag) }
            json.member("c", content)
        }
    }

    private mutating func tag(_ tag: String) {
        object { json in json.member("t") { $0.string(tag) } }
    }

    /// Values of different kinds beside each other.
    private mutating func tuple(_ parts: [(inout JSONWriter) -> Void]) { array(parts) { $1(&$0) } }

    private mutating func attributes(_ id: String = "", _ pairs: [(String, String)] = []) {
        tuple([
            { $0.string(id) }, { $0.array([String]()) { $0.string($1) } },
            { json in json.array(pairs) { json, pair in json.array([pair.0, pair.1]) { $0.string($1) } } },
        ])
    }

    mutating func metaInlines(_ inlines: [PandocJSON.Inline]) { tagged("MetaInlines") { $0.inlines(inlines) } }

    mutating func blocks(_ blocks: [PandocJSON.Block]) { array(blocks) { $0.block($1) } }

    private mutating func inlines(_ inlines: [PandocJSON.Inline]) { array(inlines) { $0.inline($1) } }

    private mutating func inline(_ inline: PandocJSON.Inline) {
        switch inline {
        case .text(let text): tagged("Str") { $0.string(text.printable) }
        case .strong(let inlines): tagged("Strong") { $0.inlines(inlines) }
        case .language(let language, let inlines):
            tagged("Span") { json in
                json.tuple([{ $0.attributes("", [("lang", language.rawValue)]) }, { $0.inlines(inlines) }])
            }
        case .openXML(let text, let language, let isStrong):
            let bold = isStrong ? "<w:b/>" : ""
            let run =
                "<w:r><w:rPr>\(bold)<w:lang w:val=\"\(language.rawValue)\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">\(text.printable.escaped)</w:t></w:r>"
            tagged("RawInline") { json in json.array(["openxml", run]) { $0.string($1) } }
        case .link(let text, let anchor):
            tagged("Link") { json in
                json.tuple([
                    { $0.attributes() }, { $0.inlines([.text(text)]) },
                    { json in json.array(["#" + anchor, ""]) { $0.string($1) } },
                ])
            }
        case .note(let blocks): tagged("Note") { $0.blocks(blocks) }
        case .lineBreak: tag("LineBreak")
        }
    }

    private mutating func block(_ block: PandocJSON.Block) {
        switch block {
        case .header(let level, let anchor, let inlines):
            tagged("Header") { json in
                json.tuple([{ $0.integer(level) }, { $0.attributes(anchor) }, { $0.inlines(inlines) }])
            }
        case .paragraph(let inlines): tagged("Para") { $0.inlines(inlines) }
        case .plain(let inlines): tagged("Plain") { $0.inlines(inlines) }
        case .bullets(let items): tagged("BulletList") { json in json.array(items) { $0.blocks($1) } }
        case .styled(let style, let language, let blocks):
            let pairs = [("custom-style", style)] + (language.map { [("lang", $0.rawValue)] } ?? [])
            tagged("Div") { json in json.tuple([{ $0.attributes("", pairs) }, { $0.blocks(blocks) }]) }
        case .table(let widths, let header, let lines): table(widths, header, lines)
        case .raw(let format, let text): tagged("RawBlock") { json in json.array([format, text]) { $0.string($1) } }
        }
    }

    private mutating func table(
        _ widths: [(isNumber: Bool, width: Double)], _ header: [[PandocJSON.Block]], _ lines: [[[PandocJSON.Block]]]
    ) {
        tagged("Table") { json in
            json.tuple([
                { $0.attributes() }, { json in json.tuple([{ $0.null() }, { $0.blocks([]) }]) },
                { json in
                    json.array(widths) { json, column in
                        json.tuple([
                            { $0.tag(column.isNumber ? "AlignRight" : "AlignLeft") },
                            { json in json.tagged("ColWidth") { $0.number(column.width) } },
                        ])
                    }
                },
                { json in
                    json.tuple([
                        { $0.attributes() }, { json in json.array(header.isEmpty ? [] : [header]) { $0.row($1) } },
                    ])
                },
                { json in
                    json.array([lines]) { json, lines in
                        json.tuple([
                            { $0.attributes() }, { $0.integer(0) }, { $0.blocks([]) },
                            { json in json.array(lines) { $0.row($1) } },
                        ])
                    }
                }, { json in json.tuple([{ $0.attributes() }, { $0.blocks([]) }]) },
            ])
        }
    }

    private mutating func row(_ cells: [[PandocJSON.Block]]) {
        tuple([
            { $0.attributes() },
            { json in
                json.array(cells) { json, cell in
                    json.tuple([
                        { $0.attributes() }, { $0.tag("AlignDefault") }, { $0.integer(1) }, { $0.integer(1) },
                        { $0.blocks(cell) },
                    ])
                }
            },
        ])
    }
}

extension String {
    /// For the inside of an element of XML.
    var escaped: String {
        var escaped = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Without what no XML can hold: control characters become the sign that something stood there.
    var printable: String {
        guard utf8.contains(where: { $0 < 0x20 }) || unicodeScalars.contains(where: { $0.value & 0xFFFE == 0xFFFE })
        else {
            return self
        }
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: kept.append(" ")
            case 0..<0x20, 0xFFFE, 0xFFFF: kept.append("\u{FFFD}")
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }
}
