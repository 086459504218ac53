import Foundation
import Kernel

/// The vocabulary of an invented language: words made of syllables, some far more common than others.
///
/// As in a real text, the word of rank r stands about 1/r as often as the first one (Zipf's law).
struct InventedWords {
    private let words: [[UInt8]]
    private let spread: Double

    init(_ language: Language, count: Int = 30_000) {
        var chance = Chance(seed: language == .fr ? 1 : 2)
        let syllables = Self.syllables(of: language)
        var seen: Set<String> = []
        var words: [[UInt8]] = []
        while words.count < count {
            // Common words are short.
            let length = words.count < 60 ? 1 : 2 + chance.below(3)
            let word = (0..<length).map { _ in syllables[chance.below(syllables.count)] }.joined()
            if seen.insert(word).inserted { words.append(Array(word.utf8)) }
        }
        self.words = words
        spread = log(Double(count))
    }

    /// A word by chance, the common ones more often.
    func word(_ chance: inout Chance) -> [UInt8] {
        words[min(words.count - 1, Int(exp(chance.share() * spread)) - 1)]
    }

    /// The word of a rank, from 0 for the most common.
    func word(rank: Int) -> String { String(decoding: words[min(max(0, rank), words.count - 1)], as: UTF8.self) }

    /// A sentence of so many words, as one text.
    func sentence(_ count: Int, _ chance: inout Chance) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count * 9)
        for place in 0..<count {
            if place > 0 { bytes.append(0x20) }
            let start = bytes.count
            bytes += word(&chance)
            if place == 0, bytes[start] < 0x80 { bytes[start] &= 0xDF }
        }
        bytes.append(0x2E)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func syllables(of language: Language) -> [String] {
        let onsets = "b c d f g l m n p r s t v ch br cr dr gr pl pr tr".split(separator: " ").map(String.init)
        let hearts =
            language == .fr
            ? ["a", "é", "e", "i", "o", "u", "ou", "ai", "on", "an", "è", "eu"]
            : ["a", "aa", "e", "ee", "i", "ie", "o", "oo", "oe", "ij", "ë", "ui"]
        let ends = language == .fr ? ["", "", "", "r", "t", "s"] : ["", "n", "r", "k", "t", "st"]
        return onsets.flatMap { onset in hearts.flatMap { heart in ends.map { onset + heart + $0 } } }
    }
}

/// Numbers by chance that are the same in every run (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(truncatingIfNeeded: next() % UInt64(max(1, limit))) }

    /// From 0 to 1.
    mutating func share() -> Double { Double(next() >> 11) * 0x1p-53 }
}
