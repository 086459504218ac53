import Foundation

/// What is left of a name when all is taken away by which letters write the same name differently.
///
/// Small letters without accents; no article in front, nothing in parentheses behind, no punctuation, no mark of a
/// plural: `Les communes (19)`, `commune(s)` and `Communes` are one. It decides what is one, and is never shown.
struct NameKey: Hashable {
    let text: String

    init(_ name: String) {
        let key = Self.words(of: name).map { Self.withoutPlural($0) }.joined(separator: " ")
        text = key.isEmpty ? name : key
    }

    /// The key of a name exactly as it is printed: what a person decided about one spelling, whatever the others mean.
    static func exact(_ name: String) -> String { "=" + name }

    /// The words that make the name, small and without accents.
    static func words(of name: String) -> [String] {
        let folded = Self.folded(name)
        var words = Self.words(Self.withoutParentheses(folded))
        // A name that stands in parentheses as a whole is its own name.
        if words.isEmpty { words = Self.words(folded) }
        if words.count > 1, Self.articles.contains(words[0]) { words.removeFirst() }
        return words
    }

    private static let articles: Set<String> = [
        "la", "le", "les", "l", "de", "het", "een", "t", "the", "a", "der", "die", "das",
    ]

    static func folded(_ name: String) -> String {
        let decomposed = name.lowercased().decomposedStringWithCompatibilityMapping
        var result = ""
        for scalar in decomposed.unicodeScalars {
            switch scalar {
            case "œ": result += "oe"
            case "æ": result += "ae"
            case "ß": result += "ss"
            case _ where scalar.properties.generalCategory == .nonspacingMark: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Without what stands behind an opening parenthesis at the end, and without `(s)`, `(e)` and their like inside.
    private static func withoutParentheses(_ text: String) -> String {
        var result = ""
        var depth = 0
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", "[": depth += 1
            case ")", "]": depth = max(0, depth - 1)
            default: if depth == 0 { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// Words of letters and digits; an inclusive ending (`visiteur·euse·s`) goes with its point.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isEnding = false
        for scalar in text.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if !isEnding { word.unicodeScalars.append(scalar) }
            } else if scalar == "·" || scalar == "•" {
                isEnding = !word.isEmpty
            } else {
                isEnding = false
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// Without the `s` or `x` of a plural. Short words keep it: most are initials.
    static func withoutPlural(_ word: String) -> String {
        guard word.utf8.count > 4, let last = word.utf8.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
        else { return word }
        return String(word.dropLast())
    }
}
