/// A word of a text in its simplest letters, with the bytes of the text where it stands.
///
/// `vélo`, `Vélo` and `VÉLO` are one word. What has a digit in it is a code, the same in every language: `2024`,
/// `IV.2.1.3`, `12.017.08.01.1211`.
public struct FoldedWord: Sendable, Hashable {
    /// ASCII: letters and digits, and the dots within a code.
    public let bytes: [UInt8]
    /// In the text's UTF-8.
    public let range: Range<Int>
    public let isCode: Bool

    /// No word of a language is longer, and what is may be an attack.
    static let limit = 64

    public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension FoldedWord {
    /// The words of a text, in order.
    ///
    /// An article that lost its vowel (`l’eau`) and an `s` behind an apostrophe (`foto’s`) are no words. A hyphen
    /// stands between two.
    public static func words(of text: String) -> [FoldedWord] {
        var text = text
        return text.withUTF8 { utf8 in
            var scan = WordScan(utf8)
            var words: [FoldedWord] = []
            while scan.advance() { words.append(scan.word) }
            return words
        }
    }

    /// The letters of a text in their simplest form, all else left out: `L’Été` is `lete`.
    public static func folded(_ text: String) -> String {
        words(of: text).map(\.text).joined(separator: " ")
    }

    /// `50.000` is the number 50000: groups of three digits behind a first one that does not begin with 0.
    ///
    /// - Returns: nil where the code is no such number.
    static func withoutGroups(_ code: [UInt8]) -> [UInt8]? {
        let dot = UInt8(ascii: ".")
        guard code.contains(dot), code.first != 0x30, code.allSatisfy({ $0 == dot || (0x30...0x39).contains($0) })
        else { return nil }
        let groups = code.split(separator: dot)
        guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return Array(groups.joined())
    }
}
