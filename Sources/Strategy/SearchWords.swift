import Kernel
import Search
import Storage

/// What the list of words knows about the words of a query.
struct SearchWords {
    /// By the folded word: in how many texts of a language it stands.
    private var documents: [[UInt8]: [Language: Int]] = [:]
    private var longer: [[UInt8]: [Language: [(word: [UInt8], documents: Int)]]] = [:]
    private let words: [FoldedWord]
    /// By place: what longer words begin with in each language.
    private let roots: [[Language: [UInt8]]]

    /// How many texts there are, or have been: the last number among them, which is found at once.
    private(set) var texts = 0

    private static let textsPlace = 6
    /// How many words of a query are looked up, and how many words each may begin.
    private static let places = 6
    private static let limit = 40

    init(_ query: SearchQuery, _ stemmers: Stemmers) {
        words = Array(
            query.wanted.filter { $0.words.count == 1 && !$0.isQuoted }.compactMap(\.words.first).prefix(
                SearchWords.places))
        roots = words.map { word in
            Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, stemmers.root(of: word.bytes, in: $0)) })
        }
    }

    /// The words themselves, and those that begin with their shortest root, if it has four letters; then how many
    /// texts there are.
    var question: SQL {
        let values = words.enumerated().flatMap { place, word -> [SQL.Value] in
            let root = roots[place].values.min { $0.count < $1.count } ?? word.bytes
            let from = String(decoding: root, as: UTF8.self)
            // Behind a word come those that begin with it, the last of them before `~`.
            return [.text(from), .text(from + (root.count < 4 ? "!" : "~")), .text(word.text)]
        }
        return Self.questions[words.count].bound(to: values)
    }

    /// By the number of words, from none.
    private static let questions: [SQL] = (0...places).map { count in
        var sql = SQL.StringInterpolation(literalCapacity: 256 * (count + 1), interpolationCount: 3 * count)
        for place in 0..<count {
            sql.appendLiteral("SELECT * FROM (SELECT \(place) AS place, word, letter, documents FROM search_word")
            sql.appendLiteral(" WHERE word >= ")
            sql.appendInterpolation("")
            sql.appendLiteral(" AND word < ")
            sql.appendInterpolation("")
            sql.appendLiteral(" ORDER BY word = ")
            sql.appendInterpolation("")
            sql.appendLiteral(" DESC, documents DESC, word LIMIT \(limit)) w\(place) UNION ALL ")
        }
        sql.appendLiteral("SELECT \(textsPlace), '', '', COALESCE((SELECT MAX(id) FROM search_document), 0)")
        return SQL(stringInterpolation: sql)
    }

    mutating func add(_ row: Row) {
        if row.int(0) == Self.textsPlace { texts = row.int(3) }
        guard words.indices.contains(row.int(0)), let language = ListedWord.language(of: row.text(2)) else { return }
        let (wanted, word) = (words[row.int(0)].bytes, Array(row.text(1).utf8))
        if word == wanted {
            documents[wanted, default: [:]][language] = row.int(3)
        } else if let root = roots[row.int(0)][language], word.starts(with: root) {
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
