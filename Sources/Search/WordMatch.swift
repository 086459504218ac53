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
    /// What words that answer begin with: most words do not.
    let initials: [UInt8]
    private let isInitial: [Bool]
    /// Whether a word that answers may have it as its second letter; all may, where a word of the query has but one.
    private let seconds: [Bool]

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
                    bytes: word.bytes, stem: word.isCode ? [] : stemmer.stem(word.bytes), isCode: word.isCode,
                    others: word.isCode || term.isQuoted ? [] : IrregularNouns.others(of: word.bytes, in: language),
                    root: takesLonger ? stemmers.root(of: word.bytes, in: language) : nil)
            }
        }
        var isInitial = [Bool](repeating: false, count: 256)
        for word in terms.joined() { if let first = word.bytes.first { isInitial[Int(first)] = true } }
        self.isInitial = isInitial
        initials = (0...255).filter { isInitial[Int($0)] }
        let hasShort = terms.joined().contains { $0.bytes.count < 2 }
        var seconds = [Bool](repeating: hasShort, count: 256)
        for word in terms.joined() where word.bytes.count > 1 {
            for form in [word.bytes] + word.others { seconds[Int(form[1])] = true }
        }
        self.seconds = seconds
    }

    var termCount: Int { terms.count }
    func wordCount(ofTerm term: Int) -> Int { terms[term].count }

    /// Whether a word can answer, by its first two letters; a code has a dot at most as its second.
    @inline(__always) func canAnswer(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count > 1 else { return word.count == 1 && isInitial[Int(word[0])] }
        return isInitial[Int(word[0])] && (seconds[Int(word[1])] || word[1] == 0x2E)
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

    /// Whether a word can have a stem at all: endings are not so long, and change two letters before them at most.
    /// Stemming each word that only begins alike would take a sixth of a search.
    private static func mayHave(_ stem: [UInt8], _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let sure = max(2, stem.count - 2)
        guard stem.count > 1, word.count >= sure, word.count <= stem.count + 8 else { return false }
        for place in 0..<min(sure, stem.count) where word[place] != stem[place] { return false }
        return true
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
