/// What somebody typed into the search box: words, `"a phrase"`, `-without`, codes and article numbers.
///
/// Any input is a query; at worst it asks for nothing.
public struct SearchQuery: Sendable, Hashable {
    /// As typed, without control characters, at most `limit` characters.
    public let text: String
    public let terms: [Term]
    /// The whole query as the name of an objective, where it may be one: `OO 2.1` may be `ooq2q1` or `2q1`.
    let names: [String]
    /// Whether something was typed beyond the limits and was left out.
    public let isCut: Bool

    /// One word, or several in a row.
    public struct Term: Sendable, Hashable {
        public let words: [FoldedWord]
        /// In quotation marks: the words must stand so.
        public let isQuoted: Bool
        public let isExcluded: Bool
        /// As typed, with its marks.
        public let text: String
        /// A word that says nothing of the subject, as long as others do.
        public internal(set) var isIgnored = false

        var isPhrase: Bool { words.count > 1 }
    }

    /// How many characters of a query are read, and how many terms.
    public static let limit = 200
    public static let termLimit = 12

    public init(_ typed: String) {
        let cut = String(typed.unicodeScalars.prefix(SearchQuery.limit).map { $0.value < 0x20 ? " " : Character($0) })
        text = cut.split(separator: " ").joined(separator: " ")
        let parts = SearchQuery.parts(of: cut)
        var terms = parts.compactMap { Term($0) }
        isCut = typed.unicodeScalars.count > SearchQuery.limit || terms.count > SearchQuery.termLimit
        terms = Array(terms.prefix(SearchQuery.termLimit))
        let matters = terms.contains { !$0.isExcluded && !$0.isFunctionWord }
        for index in terms.indices { terms[index].isIgnored = matters && terms[index].isFunctionWord }
        self.terms = terms
        names = SearchQuery.names(of: terms)
    }

    /// What a text must have.
    public var wanted: [Term] { terms.filter { !$0.isExcluded && !$0.isIgnored } }
    /// What a text must not have.
    public var excluded: [Term] { terms.filter(\.isExcluded) }
    /// Whether nothing is asked for. Excluding alone asks for nothing.
    public var isEmpty: Bool { wanted.isEmpty }
}

extension SearchQuery {
    /// A piece between spaces, or between quotation marks.
    fileprivate struct Part {
        var text = ""
        var isQuoted = false
        var isExcluded = false
    }

    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var part = Part()
        for character in text.unicodeScalars {
            switch character {
            case "\"", "“", "”", "„", "«", "»":
                let excludes = !part.isQuoted && part.text == "-"
                if !part.isQuoted, !excludes { parts.append(part) }
                if part.isQuoted { parts.append(part) }
                part = part.isQuoted ? Part() : Part(isQuoted: true, isExcluded: excludes)
            case " " where !part.isQuoted, "\u{A0}" where !part.isQuoted && !endsInDigit(part.text):
                parts.append(part)
                part = Part()
            default: part.text.unicodeScalars.append(character)
            }
        }
        // A quotation mark that is not closed is none.
        return parts + (part.isQuoted ? part.text.split(separator: " ").map { Part(text: String($0)) } : [part])
    }

    /// A space that breaks no line keeps the groups of a number together.
    private static func endsInDigit(_ text: String) -> Bool {
        text.utf8.last.map { (0x30...0x39).contains($0) } ?? false
    }

    /// The names that the whole query may be: all of it, and what stands behind its first word.
    private static func names(of terms: [Term]) -> [String] {
        guard terms.allSatisfy({ !$0.isExcluded && !$0.isQuoted }) else { return [] }
        let words = terms.flatMap(\.words)
        guard (1...4).contains(words.count) else { return [] }
        guard words.contains(where: \.isCode) || words.count == 1 && isNumeral(words[0].bytes) else { return [] }
        let whole = ownName(words)
        guard words.count > 1, !words[0].isCode, words[0].bytes.count <= 12 else {
            // `OO2.1`, without the space.
            let rest = words[0].bytes.drop { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: ".") }
            let isBare = words.count == 1 && rest.count < words[0].bytes.count && !rest.isEmpty && rest.first != 0x2E
            return isBare ? [whole, joined(rest)] : [whole]
        }
        return [whole, ownName(Array(words.dropFirst()))]
    }

    private static func isNumeral(_ word: [UInt8]) -> Bool { word.allSatisfy { "ivxlc".utf8.contains($0) } }
}

extension SearchQuery.Term {
    fileprivate init?(_ part: SearchQuery.Part) {
        let isExcluded = part.isExcluded || !part.isQuoted && part.text.hasPrefix("-")
        words = FoldedWord.words(of: part.text)
        guard !words.isEmpty else { return nil }
        isQuoted = part.isQuoted
        self.isExcluded = isExcluded
        text =
            (isExcluded ? "-" : "")
            + (isQuoted ? "\"\(part.text)\"" : part.text.drop { $0 == "-" && isExcluded }.description)
    }

    fileprivate var isFunctionWord: Bool {
        !isQuoted && !isExcluded && words.allSatisfy { !$0.isCode && FunctionWords.contains($0.bytes) }
    }
}

extension SearchQuery {
    /// The name of an objective or a chapter as a token has it: letters and digits, `q` for what stands between.
    static func ownName(_ words: [FoldedWord]) -> String {
        words.map { joined($0.bytes) }.joined(separator: "q")
    }

    static func joined(_ code: some Sequence<UInt8>) -> String {
        String(decoding: code.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "q") : $0 }, as: UTF8.self)
    }
}
