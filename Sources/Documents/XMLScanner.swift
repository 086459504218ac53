import Kernel

/// Reads XML 1.0 (Fifth Edition) piece by piece, as strictly as a stranger's file asks for: nothing is ever loaded,
/// no entity is defined, nothing nests deeper than 64.
///
/// A document type may be named, as TMX files do; one with declarations of its own is refused, and with it everything
/// by which a small file grows large or reads another one.
struct XMLScanner {
    enum Piece: Equatable {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    /// What is wrong, and in which line.
    struct Mistake: Error, Equatable {
        let reason: String
        let line: Int
    }

    static let deepest = 64

    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var open: [String] = []
    private var hasRoot = false
    /// The end of an element that was closed as it was opened.
    private var waiting: Piece?

    /// - Throws: where the text holds a character that XML does not know.
    init(_ text: String) throws(Mistake) {
        // Line ends are line feeds (2.11).
        scalars = Array(text.unicodeScalars.filter { $0 != "\u{FEFF}" })
        for (index, scalar) in scalars.enumerated() where !Self.isAllowed(scalar) {
            place = index
            throw mistake("a character that XML does not allow")
        }
    }

    /// The next piece; nil behind the last.
    mutating func next() throws(Mistake) -> Piece? {
        if let piece = waiting {
            waiting = nil
            return piece
        }
        while place < scalars.count {
            if scalars[place] != "<" {
                let text = try text()
                if !open.isEmpty { return .text(text) }
                guard text.unicodeScalars.allSatisfy(Self.isSpace) else {
                    throw mistake("text outside of the document")
                }
            } else if let piece = try markup() {
                return piece
            }
        }
        guard open.isEmpty else { throw mistake("\(open[open.count - 1]) is not closed") }
        guard hasRoot else { throw mistake("no document") }
        return nil
    }

    private mutating func markup() throws(Mistake) -> Piece? {
        if skip("<!--") { return try pass("--", then: ">") }
        if skip("<?") { return try pass("?>") }
        if skip("<![CDATA[") {
            guard !open.isEmpty else { throw mistake("text outside of the document") }
            return .text(try through("]]>"))
        }
        if skip("<!DOCTYPE") { return try documentType() }
        if skip("</") { return try end() }
        guard skip("<") else { throw mistake("an unexpected character") }
        return try start()
    }

    private mutating func pass(_ end: String, then more: String = "") throws(Mistake) -> Piece? {
        _ = try through(end)
        guard more.isEmpty || skip(more) else { throw mistake("-- within a comment") }
        return nil
    }

    private mutating func documentType() throws(Mistake) -> Piece? {
        guard !hasRoot else { throw mistake("a document type within the document") }
        let told = try through(">")
        guard !told.contains("["), !told.contains("<") else { throw mistake("a document type with declarations") }
        return nil
    }

    private mutating func start() throws(Mistake) -> Piece {
        guard !open.isEmpty || !hasRoot else { throw mistake("a second document") }
        guard open.count < Self.deepest else { throw mistake("elements nest too deep") }
        let name = try name()
        var attributes: [String: String] = [:]
        while true {
            let hadSpace = skipSpace()
            if skip(">") { break }
            if skip("/>") {
                hasRoot = true
                waiting = .end(name)
                return .start(name, attributes)
            }
            guard hadSpace else { throw mistake("no space before an attribute") }
            let attribute = try self.name()
            _ = skipSpace()
            guard skip("=") else { throw mistake("an attribute without a value") }
            _ = skipSpace()
            guard attributes.updateValue(try value(), forKey: attribute) == nil else {
                throw mistake("\(attribute) stands there twice")
            }
        }
        hasRoot = true
        open.append(name)
        return .start(name, attributes)
    }

    private mutating func end() throws(Mistake) -> Piece {
        let name = try name()
        _ = skipSpace()
        guard skip(">"), open.last == name else { throw mistake("\(name) is closed where it is not open") }
        open.removeLast()
        return .end(name)
    }

    private mutating func value() throws(Mistake) -> String {
        guard place < scalars.count, scalars[place] == "\"" || scalars[place] == "'" else {
            throw mistake("a value without quotation marks")
        }
        let quote = scalars[place]
        place += 1
        var value = String.UnicodeScalarView()
        while place < scalars.count, scalars[place] != quote {
            switch scalars[place] {
            case "<": throw mistake("< within a value")
            case "&": value.append(try reference())
            case let scalar:
                value.append(Self.isSpace(scalar) ? " " : scalar)
                place += 1
            }
        }
        guard skip(String(quote)) else { throw mistake("a value that does not end") }
        return String(value)
    }

    private mutating func text() throws(Mistake) -> String {
        var text = String.UnicodeScalarView()
        while place < scalars.count, scalars[place] != "<" {
            if scalars[place] == "&" {
                text.append(try reference())
            } else {
                text.append(scalars[place])
                place += 1
            }
        }
        return String(text)
    }

    /// One of the five that XML knows by itself, or a character by its number.
    private mutating func reference() throws(Mistake) -> Unicode.Scalar {
        guard let end = scalars[place...].prefix(12).firstIndex(of: ";") else { throw mistake("a & that ends nowhere") }
        let name = String(String.UnicodeScalarView(scalars[(place + 1)..<end]))
        let scalar: Unicode.Scalar? =
            switch name {
            case "lt": "<"
            case "gt": ">"
            case "amp": "&"
            case "quot": "\""
            case "apos": "'"
            case _ where name.hasPrefix("#x"): UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
            default: nil
            }
        guard let scalar, Self.isAllowed(scalar) else { throw mistake("an entity that is not defined") }
        place = end + 1
        return scalar
    }

    private mutating func name() throws(Mistake) -> String {
        let start = place
        while place < scalars.count, Self.isInName(scalars[place]) { place += 1 }
        guard place > start, !Self.isDigit(scalars[start]) else { throw mistake("a name is missing") }
        return String(String.UnicodeScalarView(scalars[start..<place]))
    }

    private mutating func through(_ end: String) throws(Mistake) -> String {
        let mark = Array(end.unicodeScalars)
        var index = place
        while index + mark.count <= scalars.count {
            if scalars[index] == mark[0], Array(scalars[index..<(index + mark.count)]) == mark {
                let text = String(String.UnicodeScalarView(scalars[place..<index]))
                place = index + mark.count
                return text
            }
            index += 1
        }
        throw mistake("no \(end)")
    }

    private mutating func skip(_ text: String) -> Bool {
        let mark = text.unicodeScalars
        guard place + mark.count <= scalars.count, scalars[place..<(place + mark.count)].elementsEqual(mark) else {
            return false
        }
        place += mark.count
        return true
    }

    private mutating func skipSpace() -> Bool {
        let start = place
        while place < scalars.count, Self.isSpace(scalars[place]) { place += 1 }
        return place > start
    }

    private func mistake(_ reason: String) -> Mistake {
        Mistake(reason: reason, line: scalars.prefix(place).count { $0 == "\n" } + 1)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { [" ", "\t", "\n", "\r"].contains(scalar) }
    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || isDigit(scalar) || [":", "_", "-", "."].contains(scalar)
    }

    /// The characters of XML 1.0 (2.2).
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
