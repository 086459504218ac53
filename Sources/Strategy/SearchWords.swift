import Kernel
import Search
import Storage

/// What the list of words knows about the words of a query.
struct SearchWords {
    /// By the folded word: in how many texts of a language it stands.
    private var documents: [[UInt8]: [Language: Int]] = [:]
    private var longer: [[UInt8]: [Language: [(word: [UInt8], documents: Int)]]] = [:]
    private let words: [FoldedWord]

    /// How many words of a query are looked up, and how many words each may begin.
    private static let places = 6
    private static let limit = 40

    init(_ query: SearchQuery) {
        words = Array(query.wanted.filter { $0.words.count == 1 && !$0.isQuoted }.compactMap(\.words.first).prefix(SearchWords.places))
    }

    /// The words themselves, and those of four letters and more that begin with them.
    var question: SQL {
        func from(_ place: Int) -> String { words.indices.contains(place) ? words[place].text : "~" }
        // Behind a word come those that begin with it, the last of them before `~`.
        func to(_ place: Int) -> String {
            words.indices.contains(place) ? words[place].text + (words[place].bytes.count < 4 ? "!" : "~") : "~"
        }
        return """
            SELECT * FROM (SELECT 0 AS place, word, letter, documents FROM search_word
                WHERE word >= \(from(0)) AND word < \(to(0)) ORDER BY word, letter LIMIT \(Self.limit)) a
            UNION ALL SELECT * FROM (SELECT 1, word, letter, documents FROM search_word
                WHERE word >= \(from(1)) AND word < \(to(1)) ORDER BY word, letter LIMIT \(Self.limit)) b
            UNION ALL SELECT * FROM (SELECT 2, word, letter, documents FROM search_word
                WHERE word >= \(from(2)) AND word < \(to(2)) ORDER BY word, letter LIMIT \(Self.limit)) c
            UNION ALL SELECT * FROM (SELECT 3, word, letter, documents FROM search_word
                WHERE word >= \(from(3)) AND word < \(to(3)) ORDER BY word, letter LIMIT \(Self.limit)) d
            UNION ALL SELECT * FROM (SELECT 4, word, letter, documents FROM search_word
                WHERE word >= \(from(4)) AND word < \(to(4)) ORDER BY word, letter LIMIT \(Self.limit)) e
            UNION ALL SELECT * FROM (SELECT 5, word, letter, documents FROM search_word
                WHERE word >= \(from(5)) AND word < \(to(5)) ORDER BY word, letter LIMIT \(Self.limit)) f
            """
    }

    mutating func add(_ row: Row) {
        guard words.indices.contains(row.int(0)), let language = ListedWord.language(of: row.text(2)) else { return }
        let (wanted, word) = (words[row.int(0)].bytes, Array(row.text(1).utf8))
        if word == wanted {
            documents[wanted, default: [:]][language] = row.int(3)
        } else {
            longer[wanted, default: [:]][language, default: []].append((word, row.int(3)))
        }
    }

    /// Longer words by which a word is found too: compounds in Dutch and German, which write them as one; and in each
    /// language, what begins with a word that it does not know, because somebody has typed but a part.
    func longer(beyond: Bool = false) -> [[UInt8]: [Language: [[UInt8]]]] {
        longer.reduce(into: [:]) { result, entry in
            for (language, words) in entry.value {
                let isKnown = documents[entry.key]?.isEmpty == false
                guard language == .nl || language == .de || !isKnown || beyond else { continue }
                let most = words.sorted { ($0.documents, $1.word.count) > ($1.documents, $0.word.count) }.prefix(8)
                result[entry.key, default: [:]][language] = most.map(\.word)
            }
        }
    }

    /// In how many texts a term stands; unknown ones come last, because they may be inflected.
    func rarity(of term: SearchQuery.Term) -> Int {
        guard term.words.count == 1, let known = documents[term.words[0].bytes] else { return .max - 1 }
        return known.values.reduce(0, +)
    }

    /// Words of the query that no text has, to be looked for among those that are near.
    var unknown: [FoldedWord] {
        words.filter { documents[$0.bytes] == nil && longer[$0.bytes] == nil && !$0.isCode && $0.bytes.count >= 3 }
    }
}
