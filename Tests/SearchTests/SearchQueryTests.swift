import Kernel
import Testing

@testable import Search

@Suite("Queries")
struct SearchQueryTests {
    @Test func wordsPhrasesAndExclusions() {
        let query = SearchQuery("musée \"art campanaire\" -tram -\"grand concert\" porte-parole")
        #expect(query.wanted.map(\.text) == ["musée", "\"art campanaire\"", "porte-parole"])
        #expect(query.wanted.map(\.isQuoted) == [false, true, false])
        #expect(query.excluded.map(\.text) == ["-tram", "-\"grand concert\""])
        #expect(query.wanted[2].words.map(\.text) == ["porte", "parole"])
    }

    @Test("What holds a sentence together is left out, as long as a subject remains")
    func functionWords() {
        #expect(SearchQuery("qu’avons-nous promis sur le vélo ?").wanted.map(\.text) == ["promis", "vélo"])
        #expect(SearchQuery("wat hebben we over fietsen?").wanted.map(\.text) == ["fietsen?"])
        #expect(SearchQuery("de la").wanted.count == 2)
        #expect(SearchQuery("\"de la\" vélo").wanted.count == 2)
    }

    @Test(
        "A query may be the name of an objective",
        arguments: [
            ("OO 2.1", ["ooq2q1", "2q1"]), ("IV.2.1.3", ["ivq2q1q3"]), ("oo2.1", ["oo2q1", "2q1"]), ("2.1", ["2q1"]),
            ("S-SB0601", ["sqsb0601", "sb0601"]), ("II", ["ii"]), ("vélo", []), ("vélo 2024 eau été mer", []),
            ("\"OO 2.1\"", []), ("-2.1", []),
        ])
    func names(_ typed: String, _ names: [String]) { #expect(SearchQuery(typed).names == names) }

    @Test(
        "Nothing crashes the parser, and nothing gets past its limits",
        arguments: [
            "", " ", "\"", "\"\"", "-", "--", "- -", "-\"", "\"a", "a\"b\"c", "«»", "“”", "a AND (b OR NOT c)",
            "NEAR(a b, 3)",
            "a* ^b {c d}: e+f", "'; DROP TABLE plan; --", "\u{0}a\u{0}b", "🚲 🚲🚲", "a\nb\tc", "%_\\", "\u{301}",
            "\u{202E}abc",
            String(repeating: "a", count: 10_000), String(repeating: "a ", count: 10_000),
            String(repeating: "\"", count: 5000), String(repeating: "-", count: 5000),
            String(repeating: "1.", count: 5000),
            String(repeating: "é", count: 5000), String(repeating: "'", count: 5000),
        ])
    func anything(_ typed: String) {
        let query = SearchQuery(typed)
        #expect(query.terms.count <= SearchQuery.termLimit)
        #expect(query.text.unicodeScalars.count <= SearchQuery.limit)
        #expect(query.terms.allSatisfy { !$0.words.isEmpty })
        let question = SearchQuestion(query)
        let tokens =
            tokens(of: question.everywhere) + tokens(of: question.inTitles)
            + (question.inPairs.map { self.tokens(of: $0) } ?? [])
        #expect(tokens.allSatisfy { $0.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) } })
    }

    private func tokens(of query: TokenQuery) -> [String] {
        switch query {
        case .token(let token): [token]
        case .phrase(let tokens): tokens
        case .any(let queries), .all(let queries): queries.flatMap { tokens(of: $0) }
        case .without(let wanted, let excluded): tokens(of: wanted) + tokens(of: excluded)
        }
    }

    @Test func aLongQuerySaysThatItWasCut() {
        #expect(SearchQuery(String(repeating: "mot ", count: 60)).isCut)
        #expect(SearchQuery((1...13).map { "mot\($0)" }.joined(separator: " ")).isCut)
        #expect(!SearchQuery("vélo").isCut)
    }
}

@Suite("Questions to the index")
struct SearchQuestionTests {
    @Test func eachLanguageHasItsOwnStems() {
        let question = SearchQuestion(SearchQuery("fietsen"), facets: [.language(.nl)])
        #expect(question.everywhere == .all([.any([.token("nfiet")]), .token("zlnl")]))
        #expect(SearchQuestion(SearchQuery("2024")).everywhere == .any([.token("x2024"), .token("y2024")]))
    }

    @Test func exclusionsHoldInEveryLanguage() {
        let question = SearchQuestion(SearchQuery("2024 -1.2.3"))
        #expect(
            question.everywhere
                == .without(
                    .any([.token("x2024"), .token("y2024")]), .any([.any([.token("x1q2q3"), .token("y1q2q3")])])))
    }

    @Test func aTextBecomesTokens() {
        let text = IndexedText(
            names: ["IV.2.1", "2.1"], language: .fr, title: "Les vélos",
            passages: ["L’eau 12.017.08.01", "L’eau 12.017.08.01", ""])
        let made = text.made(facets: [.chapters], stemmers: Stemmers())
        #expect(made.words == "ivq2q1 2q1\nles velos\neau 12.017.08.01")
        #expect(
            made.tokens
                == "kivq2q1 k2q1 zkc tfle tfvelo s fle fvelo s feau x12q017q08q01 s y12017 y12q017q08 yivq2")
        #expect(text.text == "Les vélos\nL’eau 12.017.08.01")
    }
}
