import Kernel

/// Tells which words of a text answer to a query, and how well. It belongs to one thread at a time.
public final class WordMatch {
    /// A word of the query in one language.
    private struct Wanted {
        let bytes: [UInt8]
        let stem: [UInt8]
        let isCode: Bool
        /// Its irregular plural or singular, which has another beginning perhaps.
        let others: [[UInt8]]
        /// What longer words begin with that answer too; nil where none does.
        let root: [UInt8]?
    }

    /// By term: the words in a row.
    private let terms: [[Wanted]]
    private let isQuoted: [Bool]
    private let stemmer: Stemmer
    /// Whether a word that begins with a letter can answer at all: most cannot.
    private let initials: [Bool]
    /// The same of second letters; all of them, where a word of the query has but one.
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
        var initials = [Bool](repeating: false, count: 256)
        for word in terms.joined() { if let first = word.bytes.first { initials[Int(first)] = true } }
        self.initials = initials
        let hasShort = terms.joined().contains { $0.bytes.count < 2 }
        var seconds = [Bool](repeating: hasShort, count: 256)
        for word in terms.joined() where word.bytes.count > 1 {
            for form in [word.bytes] + word.others { seconds[Int(form[1])] = true }
        }
        self.seconds = seconds
    }

    var termCount: Int { terms.count }
    func wordCount(ofTerm term: Int) -> Int { terms[term].count }

    @inline(__always) func canAnswer(_ first: UInt8) -> Bool { initials[Int(first)] }

    /// Whether a word that begins with two letters can answer; a code has a dot at most as its second.
    @inline(__always) func canAnswer(_ first: UInt8, _ second: UInt8) -> Bool {
        initials[Int(first)] && (seconds[Int(second)] || second == 0x2E)
    }

    /// From 0 for a word that does not answer to 1 for the very word.
    func quality(of word: UnsafeBufferPointer<UInt8>, term: Int, place: Int) -> Double {
        let wanted = terms[term][place]
        guard let first = word.first, first == wanted.bytes.first else { return 0 }
        if word.elementsEqual(wanted.bytes) { return 1 }
        if isQuoted[term] { return 0 }
        if wanted.isCode { return WordMatch.begins(word, with: wanted.bytes) ? 0.6 : 0 }
        if wanted.others.contains(where: { word.elementsEqual($0) }) { return 0.85 }
        guard WordMatch.mayHave(wanted.stem, word) else { return longer(word, wanted) }
        if stemmer.withStem(of: word, { $0.elementsEqual(wanted.stem) }) { return 0.85 }
        return longer(word, wanted)
    }

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
