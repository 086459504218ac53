/// A page taken apart: enough of HTML to hold our own pages to account, strict where browsers forgive.
final class HTMLNode {
    let name: String
    let attributes: [String: String]
    private(set) weak var parent: HTMLNode?
    private(set) var children: [HTMLNode] = []
    /// Its own text, without that of its children.
    private(set) var ownText = ""
    /// The texts and elements in it, in their order.
    private var pieces: [Piece] = []

    private enum Piece {
        case text(String)
        case node(HTMLNode)
    }

    init(_ name: String, _ attributes: [String: String] = [:], in parent: HTMLNode? = nil) {
        self.name = name
        self.attributes = attributes
        self.parent = parent
    }

    func append(_ child: HTMLNode) {
        children.append(child)
        pieces.append(.node(child))
    }

    func append(text: String) {
        ownText += text
        pieces.append(.text(text))
    }

    subscript(attribute: String) -> String? { attributes[attribute] }

    var classes: Set<String> { Set((self["class"] ?? "").split(separator: " ").map(String.init)) }

    /// All text in it; white space of any kind, also what does not break, is one blank.
    var text: String {
        raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private var raw: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .node(let node): node.raw
            }
        }.joined()
    }

    /// Itself and all below it, in the order of the page.
    var all: [HTMLNode] { [self] + children.flatMap(\.all) }

    /// The nearest element around it that fulfils a condition, itself included.
    func closest(where condition: (HTMLNode) -> Bool) -> HTMLNode? {
        condition(self) ? self : parent?.closest(where: condition)
    }

    /// The language that its text is in.
    var language: String? { closest { $0["lang"] != nil }?["lang"] }
}

/// What is wrong with a page.
struct HTMLMistake: Error, CustomStringConvertible {
    let description: String
}

/// Reads a page, scalar by scalar as browsers do. Every element but the void ones must be closed, in turn.
struct HTMLParser {
    private typealias Scalars = Substring.UnicodeScalarView

    private static let void: Set<String> = ["meta", "link", "br", "hr", "img", "input", "wbr"]

    private var rest: Scalars
    private var stack: [HTMLNode]
    private let root = HTMLNode("#root")

    static func parse(_ page: String) throws -> HTMLNode {
        var parser = HTMLParser(page)
        try parser.run()
        return parser.root
    }

    private init(_ page: String) {
        rest = page[...].unicodeScalars
        stack = [root]
    }

    private mutating func run() throws {
        guard skip("<!DOCTYPE html>") else { throw HTMLMistake(description: "no doctype") }
        while !rest.isEmpty {
            if skip("</") {
                try close()
            } else if skip("<") {
                try open()
            } else {
                stack.last?.append(text: try HTMLParser.unescaped(take { $0 != "<" }))
            }
        }
        guard stack.count == 1 else { throw HTMLMistake(description: "<\(stack.last?.name ?? "")> is not closed") }
    }

    private mutating func skip(_ text: String) -> Bool {
        guard rest.starts(with: text.unicodeScalars) else { return false }
        rest = rest.dropFirst(text.unicodeScalars.count)
        return true
    }

    private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> Scalars {
        let taken = rest.prefix(while: condition)
        rest = rest[taken.endIndex...]
        return taken
    }

    private mutating func name() -> String {
        String(take { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" })
    }

    private mutating func close() throws {
        let name = name()
        guard skip(">"), let open = stack.popLast(), open.name == name else {
            throw HTMLMistake(description: "</\(name)> closes what is not open")
        }
    }

    private mutating func open() throws {
        let name = name()
        guard !name.isEmpty else { throw HTMLMistake(description: "a bare < before \(rest.prefix(20))") }
        let node = HTMLNode(name, try attributes(), in: stack.last)
        stack.last?.append(node)
        let closesItself = skip("/")
        guard skip(">") else { throw HTMLMistake(description: "<\(name) does not end") }
        if !closesItself, !HTMLParser.void.contains(name) { stack.append(node) }
    }

    private mutating func attributes() throws -> [String: String] {
        var attributes: [String: String] = [:]
        while skip(" ") {
            let name = name()
            guard !name.isEmpty, attributes[name] == nil else {
                throw HTMLMistake(description: "attribute '\(name)' is empty or stands twice")
            }
            guard skip("=\"") else {
                attributes[name] = ""
                continue
            }
            attributes[name] = try HTMLParser.unescaped(take { $0 != "\"" })
            guard skip("\"") else { throw HTMLMistake(description: "attribute '\(name)' does not end") }
        }
        return attributes
    }

    private static func unescaped(_ text: Scalars) throws -> String {
        let known: [(name: String, scalar: Unicode.Scalar)] = [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
        ]
        var result = String.UnicodeScalarView()
        var rest = text
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[mark...]
            guard let entity = known.first(where: { rest.starts(with: $0.name.unicodeScalars) }) else {
                throw HTMLMistake(description: "a bare & before \(String(rest.prefix(20)))")
            }
            result.append(entity.scalar)
            rest = rest.dropFirst(entity.name.count)
        }
        result += rest
        return String(result)
    }
}
