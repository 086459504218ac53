import Kernel

/// Reads letters of one form: bytes in, a value out, nothing else touched.
public struct LetterReader: Sendable {
    /// A larger source is refused: no letter is, and a mistaken file would take the memory of a small server.
    public static let limitMebibytes = 64

    public let form: Form
    private let vocabulary: FormVocabulary

    public init(form: Form) {
        self.form = form
        vocabulary = FormVocabulary(form)
    }

    /// The letters of a source, with an account of each line.
    ///
    /// - Parameters:
    ///   - file: the bytes of the source: text in UTF-8, UTF-16 with a byte order mark, or Windows-1252.
    ///   - name: the source's name, for the reading and for messages.
    ///   - sha256: the digest of the bytes, 64 hexadecimal digits.
    /// - Throws: `Problem` of kind `invalid` for a source that is empty, too large, no text, or in which no heading
    ///   of the form is found.
    public func read(_ file: [UInt8], name: String, sha256: String) throws(Problem) -> Reading {
        try SourceCheck.accept(file, name: name)
        let text = SourceText(decoding: file)
        let source = Source(name: name, sha256: sha256, encoding: text.encoding, lines: text.lines.count)
        let furniture = Furniture.lines(of: text, form: form)
        let tables = TableZones.lines(of: text, furniture: furniture, terms: form.terms)
        let columns = Columns(of: text, furniture: furniture, form: form, tables: tables, vocabulary: vocabulary)
        let joining = Joining(text)
        let blocks = Blocks(text, columns: columns, tables: tables, vocabulary: vocabulary)
        var findings = SourceCheck.findings(in: text)
        var streams: [Language: [Segment]] = [:]
        for language in form.languages {
            var elements = Elements(language: language, vocabulary: vocabulary, joining: joining)
            streams[language] = Segments.split(elements.elements(of: blocks.of(language)))
            findings += elements.findings
        }
        var assembly = Assembly(form: form, text: text, columns: columns, furniture: furniture, findings: findings)
        assembly.place(streams)
        guard assembly.letters.contains(where: { !$0.sections.isEmpty }) else {
            throw Problem(.invalid, .noHeadings(name: name, form: form.name))
        }
        return assembly.reading(of: source)
    }
}

/// What can be said of a source before it is read.
enum SourceCheck {
    static func accept(_ file: [UInt8], name: String) throws(Problem) {
        guard file.count <= LetterReader.limitMebibytes << 20 else {
            throw Problem(.invalid, .fileTooLarge(name: name, limitMebibytes: LetterReader.limitMebibytes))
        }
        if let format = format(of: file) { throw Problem(.invalid, .fileIsNotText(name: name, format: format)) }
        guard file.contains(where: { !$0.isBlank && $0 != 0 }) else { throw Problem(.invalid, .fileEmpty(name: name)) }
        let isWide = file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF])
        let sample = file.prefix(1 << 16)
        let controls = sample.count { ($0 < 32 && !$0.isBlank) || $0 == 127 }
        if !isWide, controls * 10 > sample.count {
            throw Problem(.invalid, .fileIsNotText(name: name, format: "binary"))
        }
    }

    /// Formats by their first bytes.
    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF-".utf8), "PDF"), ([0x50, 0x4B, 0x03, 0x04], "ZIP"), ([0xD0, 0xCF, 0x11, 0xE0], "Word 97"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), ([0x1F, 0x8B], "gzip"),
        (Array("{\\rtf".utf8), "RTF"), ([0x7F, 0x45, 0x4C, 0x46], "ELF"), (Array("SQLite format 3".utf8), "SQLite"),
    ]

    private static func format(of file: [UInt8]) -> String? {
        signatures.first { file.starts(with: $0.bytes) }?.name
    }

    static func findings(in text: SourceText) -> [Finding] {
        var findings: [Finding] = []
        if text.replacedBytes > 0 {
            findings.append(Finding(.bytesReplaced, line: nil, parameters: [.count: String(text.replacedBytes)]))
        }
        if text.controlCharacters > 0 {
            findings.append(
                Finding(
                    .controlCharacters, line: text.firstControlLine,
                    parameters: [.count: String(text.controlCharacters)]))
        }
        return findings
    }
}
