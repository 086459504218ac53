import Kernel

/// A word of the list from which suggestions are made, and in which letter of token it is known.
public struct ListedWord: Sendable, Hashable {
    public let word: String
    public let letter: String

    /// nil for what nobody looks for: words that hold sentences together, letters alone, plain numbers.
    public init?(_ word: [UInt8], _ language: Language) {
        let isCode = word.contains { (0x30...0x39).contains($0) }
        if isCode {
            let isPlain = word.allSatisfy { (0x30...0x39).contains($0) }
            guard word.count >= 3, !isPlain else { return nil }
        } else {
            guard word.count >= 3, !FunctionWords.contains(word) else { return nil }
        }
        self.word = String(decoding: word, as: UTF8.self)
        letter = isCode ? TokenKind.code : TokenKind.letter(of: language)
    }

    /// The language of a letter; nil for codes, which are the same in all.
    public static func language(of letter: String) -> Language? {
        Language.allCases.first { TokenKind.letter(of: $0) == letter }
    }
}

extension FoldedWord {
    /// The word as a passage has it, in small letters.
    public func shown(in passage: String) -> String {
        String(decoding: passage.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self).lowercased()
    }
}

extension IndexedText {
    /// Names the rules by which words were folded and stemmed. Where those of an index are others, it is made anew:
    /// a stem that was made by other rules is never found again.
    public static let rules: String = {
        let stemmers = Stemmers()
        let stems = [
            "cyclistes", "fietsers", "mobilities", "veranstaltungen", "lopen", "chevaux", "gemeenten", "steden",
            "travaux",
        ]
        .flatMap { word in Language.allCases.map { stemmers[$0].stem(Array(word.utf8)) } }
        return "1:" + stems.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",")
    }()
}
