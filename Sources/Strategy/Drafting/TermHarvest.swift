import Foundation
import Kernel

/// Finds what is worth remembering in texts that exist in several languages: pure.
struct TermHarvest {
    private var units: [[Language: String]: TranslationUnit] = [:]

    /// An item that is longer than this many bytes is nobody's term, and its sentences are taken alone.
    private static let longest = 600

    /// A text with all its languages. What is in one language only teaches nothing.
    mutating func add(_ texts: [Language: String], _ kind: TermKind) {
        if texts.values.allSatisfy({ $0.utf8.count <= Self.longest && !$0.contains("\n") }) { remember(texts, kind) }
        guard kind == .sentence else { return }
        // Sentences face each other where each language has as many.
        let sentences = texts.mapValues(Self.sentences)
        guard let count = sentences.values.map(\.count).min(), count > 1,
            sentences.values.allSatisfy({ $0.count == count })
        else { return }
        for place in 0..<count {
            let pair = sentences.mapValues { $0[place] }
            if pair.values.allSatisfy({ $0.utf8.count <= Self.longest }) { remember(pair, .sentence) }
        }
    }

    private mutating func remember(_ texts: [Language: String], _ kind: TermKind) {
        guard texts.count > 1, texts.values.allSatisfy(Self.isWorthIt) else { return }
        units[texts, default: TranslationUnit(kind: kind, texts: texts, uses: 0)].uses += 1
    }

    /// What has no word, such as a number, needs no translator.
    private static func isWorthIt(_ text: String) -> Bool { text.count { $0.isLetter } >= 3 }

    /// In an order of their own, whatever they were found in.
    var found: [TranslationUnit] {
        units.values.sorted { a, b in Self.order(a).lexicographicallyPrecedes(Self.order(b)) }
    }

    private static func order(_ unit: TranslationUnit) -> [String] {
        unit.texts.sorted { $0.key < $1.key }.flatMap { [$0.key.rawValue, $0.value] }
    }

    /// A sentence ends with its mark where space and a capital, a digit or a quotation mark follow.
    static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var start = text.startIndex
        for index in text.indices {
            let next = text.index(after: index)
            if text[index] == "\n" {
                sentences.append(String(text[start..<index]))
                start = next
            } else if ".!?".contains(text[index]), next < text.endIndex, text[next].isWhitespace,
                let first = text[next...].first(where: { !$0.isWhitespace }), !first.isLowercase
            {
                sentences.append(String(text[start..<next]))
                start = next
            }
        }
        sentences.append(String(text[start...]))
        return sentences.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
    }
}
