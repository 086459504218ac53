import Kernel

/// A query with what it may be found by: the stems of its words in each language, and longer words that begin so.
public struct SearchQuestion {
    public let query: SearchQuery
    public let facets: [SearchFacet]
    /// By the folded word: longer words of the index that begin with it, by language.
    let longer: [[UInt8]: [Language: [[UInt8]]]]
    private let stemmers: Stemmers
    private let languages: [Language]

    public init(
        _ query: SearchQuery, facets: [SearchFacet] = [], longer: [[UInt8]: [Language: [[UInt8]]]] = [:],
        stemmers: Stemmers = Stemmers()
    ) {
        self.query = query
        self.facets = facets
        self.longer = longer
        self.stemmers = stemmers
        let asked = facets.compactMap { facet in if case .language(let language) = facet { language } else { nil } }
        languages = asked.isEmpty ? Language.allCases : asked
    }

    /// All words, anywhere in a text.
    public var everywhere: TokenQuery { narrowed(inEachLanguage(query.wanted, "", longer: true)) }

    /// All words in the title, or the name of the objective itself.
    public var inTitles: TokenQuery { titles(longer: false) }

    /// The same for a query that is still being typed, with longer words.
    public var inTitlesBeginning: TokenQuery { titles(longer: true) }

    private func titles(longer: Bool) -> TokenQuery {
        let names = query.names.flatMap { [TokenKind.name + $0, TokenKind.beginning + $0] }
        let titles = inEachLanguage(query.wanted, TokenKind.title, longer: longer)
        return narrowed(names.isEmpty ? titles : .any(names.map { .token($0) } + [titles]))
    }

    /// Two of the words at least: for a question in which no text has all. Only the first six count.
    public var inPairs: TokenQuery? {
        let wanted = Array(query.wanted.prefix(6))
        guard wanted.count > 2 else { return nil }
        return narrowed(
            .any(
                wanted.indices.flatMap { first in
                    wanted.indices.dropFirst(first + 1).map {
                        inEachLanguage([wanted[first], wanted[$0]], "", longer: true)
                    }
                }))
    }

    /// One of the words alone.
    public func alone(_ term: SearchQuery.Term) -> TokenQuery { narrowed(inEachLanguage([term], "", longer: true)) }

    private func narrowed(_ query: TokenQuery) -> TokenQuery {
        let wanted = facets.isEmpty ? query : .all([query] + facets.map { .token($0.token) })
        let excluded = self.query.excluded.map { inEachLanguage([$0], "", longer: false) }
        return excluded.isEmpty ? wanted : .without(wanted, .any(excluded))
    }

    private func inEachLanguage(_ terms: [SearchQuery.Term], _ prefix: String, longer: Bool) -> TokenQuery {
        if terms.allSatisfy({ $0.words.allSatisfy(\.isCode) }) { return all(terms, .fr, prefix, longer) }
        return .any(languages.map { all(terms, $0, prefix, longer) })
    }

    private func all(_ terms: [SearchQuery.Term], _ language: Language, _ prefix: String, _ longer: Bool) -> TokenQuery
    {
        terms.count == 1
            ? one(terms[0], language, prefix, longer) : .all(terms.map { one($0, language, prefix, longer) })
    }

    private func one(_ term: SearchQuery.Term, _ language: Language, _ prefix: String, _ longer: Bool) -> TokenQuery {
        let tokens = term.words.map { prefix + token(of: $0, language) }
        guard !term.isPhrase else { return .phrase(tokens) }
        let word = term.words[0]
        var others: [String] = []
        if word.isCode, prefix.isEmpty {
            others = [TokenKind.beginning + SearchQuery.joined(word.bytes)]
        } else if longer {
            others =
                self.longer[word.bytes]?[language]?.map {
                    prefix + TokenKind.letter(of: language) + text(stemmers.stem($0, in: language))
                } ?? []
        }
        let all = [tokens[0]] + others.filter { $0 != tokens[0] }
        return all.count == 1 ? .token(all[0]) : .any(all.map { .token($0) })
    }

    private func token(of word: FoldedWord, _ language: Language) -> String {
        word.isCode
            ? TokenKind.code(word.bytes)
            : TokenKind.letter(of: language) + text(stemmers.stem(word.bytes, in: language))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
