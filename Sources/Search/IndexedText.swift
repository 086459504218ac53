import Kernel

/// A text as the index keeps it: passages in one language, the first of them the title.
public struct IndexedText: Sendable, Hashable {
    /// The number and the code of what is indexed, such as `IV.2.1.3` and `2.1.3`.
    public let names: [String]
    public let language: Language
    /// The title first, then each passage once, without line breaks.
    public let passages: [String]

    public init(names: [String], language: Language, title: String, passages: some Sequence<String>) {
        self.names = names
        self.language = language
        var seen: Set<String> = []
        self.passages =
            [IndexedText.oneLine(title)]
            + passages.lazy.map(IndexedText.oneLine).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// The passages, a line each, as `lines(of:)` takes them apart.
    public var text: String { passages.joined(separator: "\n") }

    private static func oneLine(_ text: String) -> String {
        text.utf8.contains { $0 == 0x0A || $0 == 0x0D }
            ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
    }
}

extension IndexedText {
    /// What is made of a text for the index.
    public struct Made: Sendable {
        /// The folded words, a passage a line; the names stand in the first.
        public let words: String
        /// What the engine indexes.
        public let tokens: String
    }

    /// - Parameter word: called with each word of a language and each code with a dot, as often as it stands there:
    ///   the folded word, and its bytes in the passage.
    public func made(
        facets: [SearchFacet], stemmers: Stemmers, word: (FoldedWord, String) -> Void = { _, _ in }
    ) -> Made {
        var words: [UInt8] = []
        var tokens = TokenWriter(language, stemmers)
        let whole = names.map { FoldedWord.words(of: $0) }
        // `SB0901` names what is printed as `S-SB0901`.
        let names = whole + whole.filter { $0.count > 1 && $0[$0.count - 1].isCode }.map { Array($0.suffix(1)) }
        for (place, name) in names.enumerated() {
            let name = SearchQuery.ownName(name)
            if place > 0 { words.append(0x20) }
            words += name.utf8
            tokens.add(TokenKind.name + name)
        }
        for facet in facets { tokens.add(facet.token) }
        for (place, passage) in passages.enumerated() {
            let folded = FoldedWord.words(of: passage)
            words.append(0x0A)
            if place == 0 {
                for word in folded { tokens.add(word, in: TokenKind.title) }
                tokens.add(TokenKind.border)
            }
            for (place, one) in folded.enumerated() {
                if place > 0 { words.append(0x20) }
                words += one.bytes
                tokens.add(one)
                word(one, passage)
            }
            tokens.add(TokenKind.border)
        }
        // At the end, so that they stand in no phrase's way.
        for name in names where name.count == 1 { tokens.note(beginningsOf: name[0].bytes) }
        return Made(words: String(decoding: words, as: UTF8.self), tokens: tokens.finished)
    }
}

/// Writes tokens behind each other.
private struct TokenWriter {
    private var bytes: [UInt8] = []
    private var beginnings: Set<String> = []
    private let letter: UInt8
    private let stemmer: Stemmer

    init(_ language: Language, _ stemmers: Stemmers) {
        letter = TokenKind.letter(of: language).utf8.first ?? 0
        stemmer = stemmers[language]
        bytes.reserveCapacity(2048)
    }

    mutating func add(_ token: String) {
        if !bytes.isEmpty { bytes.append(0x20) }
        bytes += token.utf8
    }

    mutating func add(_ word: FoldedWord, in prefix: String = "") {
        if word.isCode {
            if prefix.isEmpty { note(beginningsOf: word.bytes) }
            return add(prefix + TokenKind.code(word.bytes))
        }
        bytes.append(0x20)
        bytes += prefix.utf8
        bytes.append(letter)
        stemmer.withStem(of: word.bytes) { bytes += $0 }
    }

    mutating func note(beginningsOf code: [UInt8]) { beginnings.formUnion(TokenKind.beginnings(of: code)) }

    var finished: String {
        String(decoding: bytes, as: UTF8.self) + beginnings.sorted().map { " " + $0 }.joined()
    }
}
