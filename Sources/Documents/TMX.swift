import Foundation
import Kernel

/// A memory of translations as other programs read and write it: TMX 1.4b, “Translation Memory eXchange”, OSCAR
/// recommendation of LISA of 26 April 2005 (https://www.gala-global.org/tmx-14b).
public enum TMX {
    /// A larger file is refused.
    public static let largest = 32 << 20

    /// - Parameters:
    ///   - version: that of the program.
    ///   - at: when it was written.
    public static func bytes(of units: [TranslationUnit], version: String, at moment: Instant) -> [UInt8] {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
              <header creationtool="Belfry" creationtoolversion="\(escaped(version))" segtype="block" o-tmf="Belfry" \
            adminlang="en" srclang="*all*" datatype="plaintext" creationdate="\(date(moment))"/>
              <body>

            """
        for unit in units {
            text += "    <tu usagecount=\"\(unit.uses)\">\n"
            if let kind = unit.kind { text += "      <prop type=\"x-belfry-kind\">\(kind.rawValue)</prop>\n" }
            for (language, words) in unit.texts.sorted(by: { $0.key < $1.key }) {
                text += "      <tuv xml:lang=\"\(language.rawValue)\"><seg>\(escaped(words))</seg></tuv>\n"
            }
            text += "    </tu>\n"
        }
        text += "  </body>\n</tmx>\n"
        return Array(text.utf8)
    }

    /// What a file holds in the languages that Belfry knows. Codes of other programs within a text are left out, what
    /// they mark stays.
    ///
    /// - Throws: `termsUnreadable`, with the line, where it is no TMX, or XML that asks for more than to be read.
    public static func units(of bytes: [UInt8]) throws(Problem) -> [TranslationUnit] {
        guard bytes.count <= largest else {
            throw Problem(.invalid, .drafting(.termsUnreadable(line: 1)), detail: "more than \(largest) bytes")
        }
        guard let text = text(of: bytes) else {
            throw Problem(.invalid, .drafting(.termsUnreadable(line: 1)), detail: "neither UTF-8 nor UTF-16")
        }
        do {
            var reader = TMXReader(try XMLScanner(text))
            return try reader.units()
        } catch {
            throw Problem(.invalid, .drafting(.termsUnreadable(line: error.line)), detail: error.reason)
        }
    }

    /// UTF-8, or UTF-16 with its mark: what the standard allows.
    private static func text(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return bytes.count % 2 == 0 ? String(data: Data(bytes), encoding: .utf16) : nil
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func escaped(_ text: String) -> String {
        var made = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": made.append(contentsOf: "&amp;".unicodeScalars)
            case "<": made.append(contentsOf: "&lt;".unicodeScalars)
            case ">": made.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": made.append(contentsOf: "&quot;".unicodeScalars)
            // A bare one would be read as a line feed.
            case "\r": made.append(contentsOf: "&#13;".unicodeScalars)
            // What XML has no way to write.
            case _ where scalar.value < 0x20 && scalar != "\t" && scalar != "\n": made.append("\u{FFFD}")
            case "\u{FFFE}", "\u{FFFF}": made.append("\u{FFFD}")
            default: made.append(scalar)
            }
        }
        return String(made)
    }

    /// `YYYYMMDDThhmmssZ`, as the standard has it.
    private static func date(_ moment: Instant) -> String {
        let day = CalendarDay(of: moment).description.filter { $0 != "-" }
        let seconds = moment.milliseconds / 1000 % 86_400
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day)T\(two(seconds / 3600))\(two(seconds / 60 % 60))\(two(seconds % 60))Z"
    }
}

/// Puts units together of the pieces of a file.
private struct TMXReader {
    private var scanner: XMLScanner
    private var path: [String] = []

    init(_ scanner: XMLScanner) { self.scanner = scanner }

    /// Elements within a text whose content is code of another program.
    private static let codes: Set<String> = ["bpt", "ept", "it", "ph", "ut", "sub"]

    mutating func units() throws(XMLScanner.Mistake) -> [TranslationUnit] {
        guard case .start("tmx", _)? = try scanner.next() else {
            throw XMLScanner.Mistake(reason: "no <tmx>", line: 1)
        }
        var units: [TranslationUnit] = []
        while let piece = try scanner.next() {
            guard case .start("tu", let attributes) = piece else { continue }
            let unit = try unit(attributes)
            if unit.texts.count > 1 { units.append(unit) }
        }
        return units
    }

    private mutating func unit(_ attributes: [String: String]) throws(XMLScanner.Mistake) -> TranslationUnit {
        let uses = attributes["usagecount"].flatMap { Int($0) } ?? 1
        var unit = TranslationUnit(kind: nil, texts: [:], uses: min(max(uses, 1), 1_000_000))
        while let piece = try scanner.next() {
            switch piece {
            case .end("tu"): return unit
            case .start("prop", ["type": "x-belfry-kind"]):
                unit.kind = TermKind(rawValue: try content(of: "prop"))
            case .start("tuv", let attributes):
                let text = try variant()
                let tag = attributes["xml:lang"] ?? attributes["lang"] ?? ""
                let language = Language(rawValue: String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased())
                if let language, !text.isEmpty, text.utf8.count <= 50_000 { unit.texts[language] = text }
            default: continue
            }
        }
        return unit
    }

    /// What stands in the `seg` of a `tuv`.
    private mutating func variant() throws(XMLScanner.Mistake) -> String {
        var text = ""
        while let piece = try scanner.next() {
            switch piece {
            case .start("seg", _): text = try content(of: "seg")
            case .end("tuv"): return text.trimmingCharacters(in: .whitespacesAndNewlines)
            default: continue
            }
        }
        return text
    }

    /// All text up to the end of an element, but for codes.
    private mutating func content(of name: String) throws(XMLScanner.Mistake) -> String {
        var (text, codes, depth) = ("", 0, 0)
        while let piece = try scanner.next() {
            switch piece {
            case .text(let more): if codes == 0 { text += more }
            case .start(let inner, _):
                depth += 1
                if codes > 0 || Self.codes.contains(inner) { codes += 1 }
            case .end(let inner):
                if depth == 0, inner == name { return text.precomposedStringWithCanonicalMapping }
                depth -= 1
                if codes > 0 { codes -= 1 }
            }
        }
        return text
    }
}
