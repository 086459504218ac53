import Kernel

/// Tells which words of a text answer to a query, and how well. It belongs to one thread at a time.
public final class WordMatch {
    /// A word of the query in one language.
    private final class Wanted {
        let bytes: [UInt8]
        let stem: [UInt8]
        let isCode: Bool
        /// Its irregular plural or singular, which has another beginning perhaps.
        let others: [[UInt8]]
        /// What longer words begin with that answer too; nil where none does.
        let root: [UInt8]?
        /// Words that were stemmed before, each in the one place where it may be, and whether they have the stem.
        var stemmed: [(word: [UInt8], hasStem: Bool)] = []

        init(bytes: [UInt8], stem: [UInt8], isCode: Bool, others: [[UInt8]], root: [UInt8]?) {
            self.bytes = bytes
            self.stem = stem
            self.isCode = isCode
            self.others = others
            self.root = root
        }
    }

    /// By term: the words in a row.
    private let terms: [[Wanted]]
    private let isQuoted: [Bool]
    private let stemmer: Stemmer
    /// What words that answer begin with: most words do not. The second letter of a code and of a single letter may be
    /// any.
    let beginnings: [(first: UInt8, second: UInt8?)]

    public init(_ question: SearchQuestion, in language: Language, stemmers: Stemmers = Stemmers()) {
        let stemmer = stemmers[language]
        self.stemmer = stemmer
        let wanted = question.query.wanted
        isQuoted = wanted.map(\.isQuoted)
        terms = wanted.map { term in
            term.words.map { word in
                let takesLonger =
                    !term.isPhrase && !term.isQuoted && question.longer[word.bytes]?[language]?.isEmpty == false
                return Wanted(
                    bytes: word.bytes, stem: word.isCode ? [] : stemmers.stem(word.bytes, in: language),
                    isCode: word.isCode,
                    others: word.isCode || term.isQuoted ? [] : IrregularNouns.others(of: word.bytes, in: language),
                    root: takesLonger ? stemmers.root(of: word.bytes, in: language) : nil)
            }
        }
        beginnings = WordMatch.beginnings(of: terms.joined())
    }

    /// Each once; none whose second letter may be any is there once more with one.
    private static func beginnings(of words: some Sequence<Wanted>) -> [(first: UInt8, second: UInt8?)] {
        var beginnings: [(first: UInt8, second: UInt8?)] = []
        for word in words {
            for form in [word.bytes] + word.others where form.first == word.bytes.first && !form.isEmpty {
                let second = word.isCode || form.count < 2 ? nil : form[1]
                if !beginnings.contains(where: { $0.first == form[0] && ($0.second == nil || $0.second == second) }) {
                    beginnings.append((form[0], second))
                }
            }
        }
        return beginnings
    }

    var termCount: Int { terms.count }
    func wordCount(ofTerm term: Int) -> Int { terms[term].count }

    /// Whether a word can answer, by its first two letters.
    @inline(__always) func canAnswer(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        let second = word.count > 1 ? word[1] : nil
        return beginnings.contains { $0.first == first && ($0.second == nil || $0.second == second) }
    }

    /// From 0 for a word that does not answer to 1 for the very word.
    func quality(of word: UnsafeBufferPointer<UInt8>, term: Int, place: Int) -> Double {
        let wanted = terms[term][place]
        guard let first = word.first, first == wanted.bytes.first else { return 0 }
        if word.count == wanted.bytes.count, word.elementsEqual(wanted.bytes) { return 1 }
        if isQuoted[term] { return 0 }
        if wanted.isCode { return WordMatch.begins(word, with: wanted.bytes) ? 0.6 : 0 }
        if wanted.others.contains(where: { word.elementsEqual($0) }) { return 0.85 }
        return WordMatch.mayHave(wanted.stem, word) && hasStem(word, wanted) ? 0.85 : longer(word, wanted)
    }

    /// Stemming the same words anew in each text would take a third of a search.
    private func hasStem(_ word: UnsafeBufferPointer<UInt8>, _ wanted: Wanted) -> Bool {
        if wanted.stemmed.isEmpty { wanted.stemmed = Array(repeating: ([], false), count: WordMatch.places) }
        let place = word.reduce(word.count) { $0 &* 31 &+ Int($1) } & (WordMatch.places - 1)
        let known = wanted.stemmed[place]
        if known.word.count == word.count, word.elementsEqual(known.word) { return known.hasStem }
        let hasStem = stemmer.withStem(of: word) { $0.elementsEqual(wanted.stem) }
        wanted.stemmed[place] = (Array(word), hasStem)
        return hasStem
    }

    /// A power of two.
    private static let places = 64

    private func longer(_ word: UnsafeBufferPointer<UInt8>, _ wanted: Wanted) -> Double {
        guard let root = wanted.root, word.count >= root.count else { return 0 }
        return word.starts(with: root) ? 0.5 : 0
    }

    /// Whether a word can have a stem at all: stemming each word that only begins alike would take a sixth of a search.
    ///
    /// Endings are not so long. Before them Snowball's rules change the last letter of a stem (`brieven`, `brief`), and
    /// the one before it only of a `c`, `d` or `m` (`indicateur`, `indiqu`; `eenheden`, `eenheid`; `recemment`, `recent`).
    static func mayHave(_ stem: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let change = stem.count - 2
        guard stem.count > 1, word.count >= max(2, change), word.count <= stem.count + 8 else { return false }
        for place in 0..<max(2, change) where word[place] != stem[place] { return false }
        guard change >= 2, change < word.count, word[change] != stem[change] else { return true }
        return [UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "m")].contains(word[change])
    }

    /// Whether a code begins with another and goes on behind a dot, the dots of thousands left aside.
    private static func begins(_ code: UnsafeBufferPointer<UInt8>, with beginning: [UInt8]) -> Bool {
        let dot = UInt8(ascii: ".")
        var rest = beginning.lazy.filter { $0 != dot }.makeIterator()
        var next = rest.next()
        for byte in code {
            guard let wanted = next else { return byte == dot }
            if byte == dot { continue }
            guard byte == wanted else { return false }
            next = rest.next()
        }
        return false
    }
}
