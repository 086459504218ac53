import Kernel
import Search
import Storage

/// Words of the plans that are within one edit of words that are in none.
struct SearchSpelling {
    private let unknown: [FoldedWord]
    private let typed: SearchQuery
    private var near: [[UInt8]: (meant: String, language: Language?, documents: Int)] = [:]

    init(_ unknown: [FoldedWord], in query: SearchQuery) {
        self.unknown = unknown
        typed = query
    }

    /// An edit in one half of a word leaves the other half as it is: the words that share either with one of the
    /// first three.
    var question: SQL {
        func halves(_ place: Int) -> (first: String, last: String) {
            guard unknown.indices.contains(place) else { return ("~", "~") }
            let (word, half) = (unknown[place].bytes, max(1, (unknown[place].bytes.count - 1) / 2))
            return (
                String(decoding: word.prefix(half), as: UTF8.self),
                String(decoding: Array(word.reversed().prefix(half)), as: UTF8.self)
            )
        }
        let (a, b, c) = (halves(0), halves(1), halves(2))
        return """
            SELECT word, letter, shown, documents FROM search_word WHERE word >= \(a.first) AND word < \(a.first + "~")
            UNION ALL SELECT word, letter, shown, documents FROM search_word
            WHERE reversed >= \(a.last) AND reversed < \(a.last + "~")
            UNION ALL SELECT word, letter, shown, documents FROM search_word
            WHERE word >= \(b.first) AND word < \(b.first + "~")
            UNION ALL SELECT word, letter, shown, documents FROM search_word
            WHERE reversed >= \(b.last) AND reversed < \(b.last + "~")
            UNION ALL SELECT word, letter, shown, documents FROM search_word
            WHERE word >= \(c.first) AND word < \(c.first + "~")
            UNION ALL SELECT word, letter, shown, documents FROM search_word
            WHERE reversed >= \(c.last) AND reversed < \(c.last + "~")
            """
    }

    mutating func add(_ row: Row) {
        var close: [FoldedWord] = []
        row.withText(0) { word in
            close = unknown.filter { $0.bytes.withUnsafeBufferPointer { isWithinOneEdit(word, $0) } }
        }
        guard !close.isEmpty, row.text(1) != "x" else { return }
        for wanted in close where row.int(3) > near[wanted.bytes]?.documents ?? 0 {
            near[wanted.bytes] = (row.text(2), ListedWord.language(of: row.text(1)), row.int(3))
        }
    }

    var spellings: [SearchAnswer.Spelling] {
        typed.wanted.compactMap { term in
            guard let word = term.words.first, let near = near[word.bytes] else { return nil }
            return SearchAnswer.Spelling(typed: term.text, meant: near.meant, language: near.language)
        }
    }
}
