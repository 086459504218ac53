import Kernel
import Search
import Storage

/// What somebody may be typing: words of the plans that begin so, and objectives whose title or name answers.
public struct SearchSuggestions: Sendable {
    /// The whole query with its last word completed.
    public var words: [(query: String, language: Language?)]
    public var hits: [SearchHit]
    /// Partners and target groups whose name answers.
    public var named: [NamedShared] = []

    /// How many of each are shown.
    static let limit = 5
}

extension PlanStore {
    /// What to suggest for a query that is being typed, in at most five statements.
    public func suggestions(for typed: String, reader: Language? = nil) async throws -> SearchSuggestions {
        let query = SearchQuery(typed)
        guard let last = query.terms.last?.words.last, !query.isEmpty, last.bytes.count >= 2 else {
            return SearchSuggestions(words: [], hits: [])
        }
        return try await database.read { transaction in
            SearchSuggestions(
                words: query.terms.last?.isQuoted == true
                    ? [] : try Self.completions(of: query, last, reader, in: transaction),
                hits: try SearchReader(transaction).titles(query, reader: reader),
                named: try SearchReader(transaction).named(query, isBegun: true))
        }
    }

    /// Words that begin like the last one, those of the most texts first, the reader's language before others.
    private static func completions(
        of query: SearchQuery, _ last: FoldedWord, _ reader: Language?, in transaction: Transaction
    ) throws -> [(query: String, language: Language?)] {
        let found = try transaction.all(
            """
            SELECT shown, letter FROM search_word WHERE word > \(last.text) AND word < \(last.text + "~")
            ORDER BY documents DESC, word, letter LIMIT 40
            """
        ) { (shown: $0.text(0), language: ListedWord.language(of: $0.text(1))) }
        let ordered = found.filter { $0.language == reader } + found.filter { $0.language != reader }
        let before = query.text.split(separator: " ").dropLast().joined(separator: " ")
        // Of the singular and the plural, the one that more texts have is enough; a word of two languages is one.
        let stemmers = Stemmers()
        var (words, stems): (Set<String>, Set<[UInt8]>) = ([], [])
        return ordered.filter {
            let word = FoldedWord.folded($0.shown)
            let isNew = stems.insert(stemmers[$0.language ?? .en].stem(word.utf8)).inserted
            return words.insert(word).inserted && isNew
        }.prefix(SearchSuggestions.limit)
            .map { ((before.isEmpty ? "" : before + " ") + $0.shown, $0.language) }
    }
}

extension SearchReader {
    /// Objectives and chapters whose title has the words, the last of them perhaps not typed to its end.
    func titles(_ query: SearchQuery, reader: Language?) throws -> [SearchHit] {
        var words = SearchWords(query, stemmers)
        try transaction.each(words.question) { words.add($0) }
        let question = SearchQuestion(query, longer: words.longer(beyond: true), stemmers: stemmers)
        let candidates = try candidates(SearchCandidates.titles(question, in: transaction), question)
        let ranked = Array(candidates.ranked(for: reader).prefix(SearchSuggestions.limit))
        var answer = SearchAnswer(
            request: SearchRequest(query, reader: reader), plan: nil, hits: [], total: ranked.count, isCapped: false,
            isPartial: false, counts: SearchCounts(), spellings: [])
        try SearchHits(transaction).add(to: &answer, ranked, candidates)
        return answer.hits
    }
}
