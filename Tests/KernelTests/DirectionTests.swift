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
