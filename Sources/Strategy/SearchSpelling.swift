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
        func part(_ place: Int) -> (first: String, last: String, half: Int, length: Int) {
            guard unknown.indices.contains(place) else { return ("~", "~", 1, 0) }
            let (word, half) = (unknown[place].bytes, max(1, (unknown[place].bytes.count - 1) / 2))
            return (text(word.prefix(half)), text(word.suffix(half)), half, word.count)
        }
        let (a, b, c) = (part(0), part(1), part(2))
        return """
            SELECT word, letter, shown, documents FROM search_word
            WHERE letter <> 'x' AND (
                LENGTH(word) BETWEEN \(a.length - 1) AND \(a.length + 1)
                    AND (SUBSTR(word, 1, \(a.half)) = \(a.first) OR SUBSTR(word, LENGTH(word) - \(a.half - 1)) = \(a.last))
                OR LENGTH(word) BETWEEN \(b.length - 1) AND \(b.length + 1)
                    AND (SUBSTR(word, 1, \(b.half)) = \(b.first) OR SUBSTR(word, LENGTH(word) - \(b.half - 1)) = \(b.last))
                OR LENGTH(word) BETWEEN \(c.length - 1) AND \(c.length + 1)
                    AND (SUBSTR(word, 1, \(c.half)) = \(c.first) OR SUBSTR(word, LENGTH(word) - \(c.half - 1)) = \(c.last)))
            """
    }

    private func text(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }

    mutating func add(_ row: Row) {
        var close: [FoldedWord] = []
        row.withText(0) { word in
            close = unknown.filter { $0.bytes.withUnsafeBufferPointer { isWithinOneEdit(word, $0) } }
        }
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
