import CStemmer
import Kernel

/// Takes the endings off words, by the rules of Snowball for one language: `fietsen` and `fiets` have one stem.
///
/// Words come folded, also where the rules would look for an accent: a reader who types none must find the same.
/// It keeps a buffer in between and belongs to one thread at a time.
public final class Stemmer {
    private let stemmer: OpaquePointer?
    private let language: Language

    public init(_ language: Language) {
        self.language = language
        stemmer = sb_stemmer_new(language.rawValue, "UTF_8")
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// Hands the stem of a word over; the bytes must not be used after `body` has returned.
    func withStem<Value>(of word: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        let whole = word.withContiguousStorageIfAvailable { body(stemmed($0)) }
        return whole ?? Array(word).withUnsafeBufferPointer { body(stemmed($0)) }
    }

    public func stem(_ word: some Collection<UInt8>) -> [UInt8] { withStem(of: word) { Array($0) } }

    private func stemmed(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard stemmer != nil, let singular = IrregularNouns.singular(of: word, in: language) else {
            return regular(word)
        }
        // A stem stands in the stemmer's own memory, unless the word is returned as it came.
        return singular.withUnsafeBufferPointer { byRules($0) }
    }

    private func regular(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        switch language {
        case .fr: byRules(UnsafeBufferPointer(rebasing: word.dropLast(Stemmer.frenchPlural(word))))
        case .nl: dutch(word)
        case .en, .de: byRules(word)
        }
    }

    private func byRules(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let stemmer, let start = word.baseAddress,
            let stem = sb_stemmer_stem(stemmer, start, Int32(clamping: word.count))
        else { return word }
        return UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer)))
    }

    /// Snowball's rules for Dutch make `fiet` of `fiets` but `fiets` of `fietsen`, so they are followed twice;
    /// they would make `men` of `mens` and `dan` of `dans`; and they leave `bruggen` two letters.
    private func dutch(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let once = byRules(word)
        if Stemmer.isFunctionWord(once) { return word }
        guard stemmer != nil, once.count > 3 else { return once }
        // The rules write into the memory that they read from here.
        let twice = Array(once).withUnsafeBufferPointer { byRules($0) }
        let stem = Stemmer.isFunctionWord(twice) ? byRules(word) : twice
        guard stem.count > 3, let last = stem.last else { return stem }
        let isDouble = stem[stem.count - 2] == last && !"aeiou".utf8.contains(last)
        return isDouble ? UnsafeBufferPointer(rebasing: stem.dropLast()) : stem
    }
}

extension Stemmer {
    /// Only short stems are asked about: this is done for each word that is indexed.
    private static func isFunctionWord(_ stem: UnsafeBufferPointer<UInt8>) -> Bool {
        stem.count <= 4 && FunctionWords.contains(Array(stem))
    }

    /// How many letters at the end only say that there are several. Snowball's rules for French leave the `s` of
    /// `vélos` and `menus` where it is, and the `x` of `jeux` and `lieux`.
    fileprivate static func frenchPlural(_ word: UnsafeBufferPointer<UInt8>) -> Int {
        guard word.count > 3, let last = word.last else { return 0 }
        if last == UInt8(ascii: "s") { return 1 }
        let isShort = word.count <= 6 && last == UInt8(ascii: "x")
        return isShort && (word.hasSuffix("eux") || word.hasSuffix("oux")) ? 1 : 0
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
        suffix.withUTF8Buffer { count >= $0.count && self.suffix($0.count).elementsEqual($0) }
    }
}

/// The stemmers of all languages, made when they are first needed.
public final class Stemmers {
    /// By the rank of the language.
    private var made = [Stemmer?](repeating: nil, count: Language.allCases.count)
    /// The stems of a query's words: each is asked for three times.
    private var known: [(language: Language, word: [UInt8], stem: [UInt8])] = []

    public init() {}

    public subscript(language: Language) -> Stemmer {
        if let stemmer = made[language.rank] { return stemmer }
        let stemmer = Stemmer(language)
        made[language.rank] = stemmer
        return stemmer
    }

    /// The stem of a word of a query.
    func stem(_ word: [UInt8], in language: Language) -> [UInt8] {
        if let known = known.first(where: { $0.language == language && $0.word == word }) { return known.stem }
        let stem = self[language].stem(word)
        if known.count < Stemmers.most { known.append((language, word, stem)) }
        return stem
    }

    /// A query has twelve terms at most.
    private static let most = 48

    /// What longer words begin with that are found too. Dutch and German write compounds as one word, so that
    /// `fietsen` finds `fietspad`: there the ending of the plural is no part of it.
    public func root(of word: [UInt8], in language: Language) -> [UInt8] {
        guard language == .nl || language == .de, word.count >= 6, word.suffix(2).elementsEqual("en".utf8) else {
            return word
        }
        let root = word.dropLast(2)
        return root.count > 4 && root.last == root.dropLast().last ? Array(root.dropLast()) : Array(root)
    }
}
