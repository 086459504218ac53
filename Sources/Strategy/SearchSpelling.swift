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

    /// Every word of such a length: the mistake may be in the first letter too.
    var question: SQL {
        let lengths = unknown.map(\.bytes.count)
        return """
            SELECT word, letter, shown, documents FROM search_word
            WHERE LENGTH(word) BETWEEN \((lengths.min() ?? 0) - 1) AND \((lengths.max() ?? 0) + 1)
            """
    }

    mutating func add(_ row: Row) {
        var close: [FoldedWord] = []
        row.withText(0) { word in close = unknown.filter { isWithinOneEdit(word, $0.bytes) } }
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
