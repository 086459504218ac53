import Testing

@testable import Kernel

/// A text turns nothing over but itself.
struct DirectionTests {
    @Test(
        arguments: [
            ("", ""), ("Les quais à vélo — l’été", "Les quais à vélo — l’été"),
            ("a\u{202E}b", "\u{2068}a\u{202E}b\u{202C}\u{2069}"),
            ("\u{202A}\u{202D}a\u{202C}", "\u{2068}\u{202A}\u{202D}a\u{202C}\u{202C}\u{2069}"),
            ("a\u{202C}b\u{2069}", "\u{2068}ab\u{2069}"), ("\u{2067}a", "\u{2067}a\u{2069}"),
            ("\u{2067}a\u{2069} b", "\u{2068}\u{2067}a\u{2069} b\u{2069}"),
            ("\u{2066}a\u{202E}b\u{2069}c", "\u{2068}\u{2066}a\u{202E}b\u{2069}c\u{2069}"),
            ("\u{202E}a\u{2066}b", "\u{2068}\u{202E}a\u{2066}b\u{2069}\u{202C}\u{2069}"),
            ("Musée שלום", "\u{2068}Musée שלום\u{2069}"), ("مرحبا", "\u{2068}مرحبا\u{2069}"),
            ("a\u{202E}b\n\nc", "\u{2068}a\u{202E}b\u{202C}\u{2069}\n\n\u{2068}c\u{2069}"),
            ("日本 🚲 ﬁ", "日本 🚲 ﬁ"),
        ] as [(String, String)])
    func isSetApart(_ text: String, _ wanted: String) {
        #expect(Array(text.isolated.unicodeScalars) == Array(wanted.unicodeScalars))
        #expect(text.isolated.isolated == text.isolated)
    }

    /// Bytes tell quickly that a text turns nothing. They must not say so of one that does.
    @Test(
        arguments: [
            0x590, 0x5D0, 0x627, 0x8FF, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFB1D, 0xFDFF, 0xFE70, 0xFEFF, 0x10800,
            0x10FFF, 0x1E800, 0x1EFFF,
        ] as [UInt32])
    func eachIsSeenWhereverItStands(_ value: UInt32) throws {
        let scalar = try String(#require(Unicode.Scalar(value)))
        for place in 0..<20 {
            let text = String(repeating: "a", count: place) + "’é–" + scalar + "b"
            #expect(text.isolated != text)
        }
    }

    @Test(arguments: ["l’été – «\u{A0}vélo\u{A0}» … €", "œuvre\u{202F}?", "Ελλάδα", "日本", "ﬁn", "🚲"])
    func whatTurnsNothingStaysAsItWas(_ text: String) {
        #expect(text.isolated == text)
        #expect(text.balanced == text)
    }

    @Test(
        arguments: [
            ("a\u{202E}b", "a\u{202E}b\u{202C}"), ("\u{2067}a\nb\u{2069}", "\u{2067}a\u{2069}\nb"), ("שלום", "שלום"),
            ("a\u{202B}b\u{202C}", "a\u{202B}b\u{202C}"),
        ] as [(String, String)])
    func turnsBackWhatItTurns(_ text: String, _ wanted: String) {
        #expect(Array(text.balanced.unicodeScalars) == Array(wanted.unicodeScalars))
        #expect(text.balanced.balanced == text.balanced)
    }
}
