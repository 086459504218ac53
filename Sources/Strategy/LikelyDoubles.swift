import Kernel

/// Two that are perhaps one, because of names that are nearly the same. A hint: only a person can tell.
public struct LikelyDouble: Sendable, Hashable {
    public enum Reason: Int, Sendable, Hashable, CaseIterable {
        /// The abbreviation that one has in parentheses is the other's name.
        case abbreviation
        /// The names are made of the same words.
        case words
        /// The names differ by a letter or two.
        case spelling
    }

    /// The one that more objectives name.
    public var one: SharedSummary
    public var other: SharedSummary
    public var reason: Reason
}

/// Finds who is perhaps the same.
///
/// Names are compared within a language. Same words and abbreviations are looked up; spellings are compared only
/// where lengths and letters allow so few differences, which leaves a few hundred of the millions of pairs that two
/// thousand names make.
public enum LikelyDoubles {
    public static func pairs(among entries: [SharedSummary]) -> [LikelyDouble] {
        var found = Found(entries: entries)
        for language in Language.allCases {
            let names = entries.indices.compactMap { place in
                entries[place].name[language].map { FoldedName($0, place: place) }
            }
            abbreviations(names, &found)
            sameWords(names, &found)
            spellings(names, &found)
        }
        return found.pairs
    }

    private static func abbreviations(_ names: [FoldedName], _ found: inout Found) {
        let places = Dictionary(grouping: names, by: \.text)
        for name in names {
            for inside in name.inParentheses {
                for other in places[inside] ?? [] { found.add(name.place, other.place, .abbreviation) }
            }
        }
    }

    private static func sameWords(_ names: [FoldedName], _ found: inout Found) {
        for same in Dictionary(grouping: names, by: \.words).values
        where same.count > 1 && !same[0].words.isEmpty {
            for other in same.dropFirst() { found.add(same[0].place, other.place, .words) }
        }
    }

    private static func spellings(_ names: [FoldedName], _ found: inout Found) {
        let byLength = names.sorted { $0.letters.count < $1.letters.count }
        for (index, name) in byLength.enumerated() where name.slips > 0 {
            for other in byLength[(index + 1)...] {
                if other.letters.count - name.letters.count > name.slips { break }
                guard name.mayDiffer(from: other), name.digits == other.digits,
                    isWithin(name.slips, name.letters[...], other.letters[...])
                else { continue }
                found.add(name.place, other.place, .spelling)
            }
        }
    }
}

/// Whether two spellings differ by no more letters than that: added, left out or replaced.
///
/// For one or two letters, trying what each may be is quicker than a table of all distances: nearly all pairs differ
/// after a few letters, and no memory is asked for.
private func isWithin(_ slips: Int, _ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    var (a, b) = (one, other)
    while let first = a.first, first == b.first {
        a.removeFirst()
        b.removeFirst()
    }
    guard !a.isEmpty, !b.isEmpty else { return a.count + b.count <= slips }
    guard slips > 0, abs(a.count - b.count) <= slips else { return false }
    return isWithin(slips - 1, a.dropFirst(), b.dropFirst()) || isWithin(slips - 1, a.dropFirst(), b)
        || isWithin(slips - 1, a, b.dropFirst())
}

/// A name made ready to be compared.
private struct FoldedName {
    let place: Int
    let text: String
    /// Sorted, without the small ones.
    let words: [String]
    let inParentheses: [String]
    let letters: [UInt8]
    let digits: [UInt8]
    /// Which letters there are, a bit each.
    private let set: UInt64

    init(_ name: String, place: Int) {
        self.place = place
        let words = NameKey.words(of: name)
        text = words.joined(separator: " ")
        self.words = words.filter { !Self.small.contains($0) }.sorted()
        inParentheses = Self.parentheses(in: name)
        letters = Array(text.utf8)
        digits = letters.filter { (48...57).contains($0) }
        set = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// How many letters two spellings of it may differ by: none in a short name, where every letter counts.
    var slips: Int { letters.count < 6 ? 0 : letters.count < 14 ? 1 : 2 }

    /// Each letter that differs takes at most one letter out of the set and puts one in.
    func mayDiffer(from other: FoldedName) -> Bool { (set ^ other.set).nonzeroBitCount <= 2 * slips }

    private static func parentheses(in name: String) -> [String] {
        name.split(separator: "(").dropFirst().compactMap { part in
            let inside = NameKey.words(String(part.prefix { $0 != ")" }).lowercased()).joined(separator: " ")
            return inside.utf8.count > 1 ? inside : nil
        }
    }

    private static let small: Set<String> = [
        "de", "des", "du", "d", "l", "la", "le", "les", "et", "van", "het", "een", "en", "voor", "of", "the", "and",
    ]
}

/// The pairs found so far, each once and for the first of its reasons.
private struct Found {
    let entries: [SharedSummary]
    private var reasons: [[Int]: LikelyDouble.Reason] = [:]

    init(entries: [SharedSummary]) { self.entries = entries }

    mutating func add(_ a: Int, _ b: Int, _ reason: LikelyDouble.Reason) {
        guard a != b else { return }
        let pair = [min(a, b), max(a, b)]
        if let known = reasons[pair], known.rawValue <= reason.rawValue { return }
        reasons[pair] = reason
    }

    var pairs: [LikelyDouble] {
        reasons.map { pair, reason in
            let (a, b) = (entries[pair[0]], entries[pair[1]])
            let isFirst = (a.objectives, b.slug) >= (b.objectives, a.slug)
            return LikelyDouble(one: isFirst ? a : b, other: isFirst ? b : a, reason: reason)
        }.sorted { ($0.reason.rawValue, $0.one.slug, $0.other.slug) < ($1.reason.rawValue, $1.one.slug, $1.other.slug) }
    }
}
