import CStemmer
import Kernel

/// Takes the endings off words, by the rules of Snowball for one language: `fietsen` and `fiets` have one stem.
///
/// Words come folded, also where the rules would look for an accent: a reader who types none must find the same.
/// It keeps a buffer in between and belongs to one thread at a time.
public final class Stemmer {
    private let stemmer: OpaquePointer?
    private let isFrench: Bool

    public init(_ language: Language) {
        isFrench = language == .fr
        stemmer = sb_stemmer_new(language.rawValue, "UTF_8")
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// Hands the stem of a word over; the bytes must not be used after `body` has returned.
    func withStem<Value>(of word: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        let whole = word.withContiguousStorageIfAvailable { bytes in stemmed(bytes, body) }
        return whole ?? Array(word).withUnsafeBufferPointer { stemmed($0, body) }
    }

    public func stem(_ word: some Collection<UInt8>) -> [UInt8] { withStem(of: word) { Array($0) } }

    private func stemmed<Value>(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Value
    ) -> Value {
        let count = bytes.count - (isFrench ? Stemmer.frenchPlural(bytes) : 0)
        guard let stemmer, let start = bytes.baseAddress,
            let stem = sb_stemmer_stem(stemmer, start, Int32(clamping: count))
        else { return body(bytes) }
        return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
    }
}

extension Stemmer {
    /// How many letters at the end only say that there are several. Snowball's rules for French leave the `s` of
    /// `vélos` and `menus` where it is, and the `x` of `jeux` and `lieux`.
    private static func frenchPlural(_ word: UnsafeBufferPointer<UInt8>) -> Int {
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
    private var made: [Language: Stemmer] = [:]

    public init() {}

    public subscript(language: Language) -> Stemmer {
        if let stemmer = made[language] { return stemmer }
        let stemmer = Stemmer(language)
        made[language] = stemmer
        return stemmer
    }

    /// What longer words begin with that are found too. Dutch and German write compounds as one word, so that
    /// `fietsen` finds `fietspad`: there it is the stem, where the word begins with it.
    public func root(of word: [UInt8], in language: Language) -> [UInt8] {
        guard language == .nl || language == .de else { return word }
        let stem = self[language].stem(word)
        return stem.count >= 4 && word.starts(with: stem) ? stem : word
    }
}
