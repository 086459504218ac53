import Kernel

/// The contents of a document as Word and OpenDocument have them, filled in with what leads to each heading, so that
/// programs that do not make them when a document is opened show them too. The pages are left to the program that lays
/// the document out: it adds them when it makes the contents anew.
struct PandocContents {
    struct Entry {
        let level: Int
        let anchor: String
        /// In each language that has one.
        let texts: [(text: String, language: Language)]
    }

    let title: String
    let entries: [Entry]
    /// The language that needs no mark.
    let main: Language

    static let depth = 4

    init(of document: TextDocument) {
        title = document.contentsTitle.map(\.plain).joined(separator: " – ").xml
        main = document.languages.first ?? .fr
        entries = document.blocks.compactMap { block in
            guard case .heading(let heading) = block, heading.level <= Self.depth else { return nil }
            let texts = heading.texts.enumerated().compactMap { index, text in
                text.map { text in
                    let code = heading.codes.indices.contains(index) ? heading.codes[index] : ""
                    return ((code.isEmpty ? "" : code + " ") + text.plain, text.language)
                }
            }
            return texts.isEmpty ? nil : Entry(level: heading.level, anchor: heading.anchor, texts: texts)
        }
    }

    func block(for format: PandocWriter.Format) -> PandocJSON.Block {
        switch format {
        case .docx: .raw("openxml", openXML)
        case .odt: .raw("opendocument", openDocument)
        }
    }

    /// A field that Word fills anew when the document is opened, with what it has until then.
    private var openXML: String {
        let begin =
            "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
            + "TOC \\o &quot;1-\(Self.depth)&quot; \\h \\z \\u</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        let lines = entries.enumerated().map { place, entry in
            "<w:p><w:pPr><w:pStyle w:val=\"TOC\(entry.level)\"/><w:spacing w:after=\"40\"/>"
                + "<w:ind w:left=\"\((entry.level - 1) * 284)\"/></w:pPr>\(place == 0 ? begin : "")"
                + "<w:hyperlink w:anchor=\"\(entry.anchor)\" w:history=\"1\">\(runs(entry))</w:hyperlink></w:p>"
        }
        return "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>"
            + "</w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val=\"TOCHeading\"/></w:pPr>"
            + "<w:r><w:t xml:space=\"preserve\">\(title)</w:t></w:r></w:p>\(lines.joined())"
            + "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>"
    }

    private func runs(_ entry: Entry) -> String {
        entry.texts.enumerated().map { place, part in
            let language =
                part.language == main ? "" : "<w:rPr><w:lang w:val=\"\(part.language.rawValue)\"/></w:rPr>"
            return "<w:r>\(language)<w:t xml:space=\"preserve\">\(place == 0 ? "" : " – ")\(part.text.xml)</w:t></w:r>"
        }.joined()
    }

    private var openDocument: String {
        let templates = (1...Self.depth).map { level in
            "<text:table-of-content-entry-template text:outline-level=\"\(level)\""
                + " text:style-name=\"Contents_20_\(level)\"><text:index-entry-link-start/><text:index-entry-chapter/>"
                + "<text:index-entry-text/><text:index-entry-tab-stop style:type=\"right\" style:leader-char=\".\"/>"
                + "<text:index-entry-page-number/><text:index-entry-link-end/></text:table-of-content-entry-template>"
        }
        let lines = entries.map { entry in
            "<text:p text:style-name=\"Contents_20_\(entry.level)\"><text:a xlink:type=\"simple\""
                + " xlink:href=\"#\(entry.anchor)\">\(entry.texts.map(\.text.xml).joined(separator: " – "))</text:a></text:p>"
        }
        return "<text:table-of-content text:name=\"Contents\"><text:table-of-content-source"
            + " text:outline-level=\"\(Self.depth)\"><text:index-title-template"
            + " text:style-name=\"Contents_20_Heading\">\(title)</text:index-title-template>\(templates.joined())"
            + "</text:table-of-content-source><text:index-body><text:index-title text:name=\"Contents_Head\">"
            + "<text:p text:style-name=\"Contents_20_Heading\">\(title)</text:p></text:index-title>\(lines.joined())"
            + "</text:index-body></text:table-of-content>"
    }
}

extension String {
    /// For the inside of an element of XML, or of an attribute.
    fileprivate var xml: String { printable.escaped }
}
