import CStemmer
import Kernel

/// Takes the endings off words, by the rules of Snowball for one language: `fietsen` and `fiets` have one stem.
///
/// Words come folded, also where the rules would look for an accent: a reader who types none must find the same.
/// It keeps a buffer in between and belongs to one thread at a time.
public final class Stemmer {
    private let stemmer: OpaquePointer?

    public init(_ language: Language) {
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
        guard let stemmer, let start = bytes.baseAddress,
            let stem = sb_stemmer_stem(stemmer, start, Int32(clamping: bytes.count))
        else { return body(bytes) }
        return body(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
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
}
