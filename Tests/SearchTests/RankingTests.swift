import Kernel
import Testing

@testable import Search

/// Texts are ranked by what they are, not by where they lie.
@Suite("Ranking")
struct RankingTests {
    /// The places of the texts, best first.
    private func order(_ typed: String, _ texts: [(title: String, passages: [String])], _ language: Language = .fr)
        -> [Int]
    {
        let question = SearchQuestion(
            SearchQuery(typed), longer: [Array("fiets".utf8): [.nl: [Array("fietspad".utf8)]]])
        var ranking = Ranking(question)
        let found = texts.enumerated().compactMap { place, text -> (Int, Ranking.Findings)? in
            let text = IndexedText(
                names: ["1.\(place)"], language: language, title: text.title, passages: text.passages)
            let words = Array(text.made(facets: [], stemmers: Stemmers()).words.utf8)
            return words.withUnsafeBufferPointer { ranking.findings(in: $0, language) }.map { (place, $0) }
        }
        let weights = Ranking.weights(found.map(\.1))
        return found.map { ($0.0, Ranking.relevance($0.1, weights).score) }.sorted { $0.1 > $1.1 }.map(\.0)
    }

    @Test func theTitleComesBeforeTheText() {
        #expect(order("musée", [("Eau", ["Un musée"]), ("Le musée", ["Un quai"]), ("Eau", ["Un quai"])]) == [1, 0])
    }

    @Test func theVeryWordComesBeforeAnInflectionAndACompound() {
        #expect(order("vélo", [("A", ["des vélos"]), ("A", ["un vélo"])]) == [1, 0])
        #expect(
            order("fiets", [("A", ["het fietspad"]), ("A", ["de fietsen"]), ("A", ["de fiets"])], .nl) == [2, 1, 0])
    }

    @Test func wordsThatStandTogetherComeFirst() {
        let far = "art " + String(repeating: "mot ", count: 30) + "campanaire"
        #expect(
            order("art campanaire", [("A", [far]), ("A", ["art campanaire " + String(repeating: "mot ", count: 30)])])
                == [1, 0])
    }

    @Test func aPhraseIsExact() {
        #expect(
            order(
                "\"art campanaire\"",
                [("A", ["arts campanaires"]), ("A", ["art campanaire"]), ("A", ["art", "campanaire"])]) == [1])
    }

    @Test func aNameComesBeforeAll() {
        #expect(order("1.2", [("1.2 1.2", ["1.2 1.2 1.2"]), ("A", []), ("A", ["x"])]) == [2, 0])
    }

    @Test func theShorterTextSaysMore() {
        #expect(
            order("musée", [("A", ["musée " + String(repeating: "mot ", count: 300)]), ("A", ["musée"])]) == [1, 0])
    }

    @Test func rareWordsWeighMore() {
        let texts =
            (0..<20).map { _ in (title: "A", passages: ["ville ville"]) } + [(title: "A", passages: ["beffroi"])]
        #expect(order("ville beffroi", texts).first == 20)
    }
}

@Suite("Passages")
struct PassageTests {
    private func match(_ typed: String, _ language: Language = .fr) -> WordMatch {
        WordMatch(SearchQuestion(SearchQuery(typed)), in: language)
    }

    private func marked(_ passage: Passage) -> [String] {
        passage.marks.map { String(decoding: Array(passage.text.utf8)[$0], as: UTF8.self) }
    }

    @Test func marksWhatAnswersAndNothingElse() {
        let passage = Passage(of: "Les VÉLOS-cargos, l’eau et un vélo.", match("velo eau"))
        #expect(marked(passage) == ["VÉLOS", "eau", "vélo"])
        #expect(!passage.isCutBefore && !passage.isCutAfter)
    }

    @Test func aPhraseIsOneMark() {
        #expect(marked(Passage(of: "L’art  campanaire, un art.", match("\"art campanaire\""))) == ["art  campanaire"])
    }

    @Test func aCodeIsFoundByItsBeginning() {
        #expect(marked(Passage(of: "12.017.08.01.1211 Frais, 12.0171", match("12.017.08"))) == ["12.017.08.01.1211"])
    }

    /// Most words are gone past without a look: what is marked must be what looking at each finds.
    @Test(arguments: ["velo", "v", "2.1", "\"le velo\"", "l eau velos", "IV.2.1", "ecole primaire"])
    func whatIsGonePastWouldNotBeMarked(_ typed: String) {
        let pieces = [
            "vélo", "velos", "ville", "VÉLO", "l’eau", "d'eau", "le", "v", "IV.2.1", "iv", "2.1", "12", "école",
            "primaire",
            "foto’s", "a-b", "Vel\u{AD}o", "fin.", "œuvre", "é", "'s",
        ]
        let match = match(typed)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let count = Int.random(in: 0...9, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }
                .joined(separator: [" ", "  ", ", ", "\u{A0}"].randomElement(using: &random)!)
            let words = FoldedWord.words(of: text)
            var marked: Set<Int> = []
            for place in words.indices {
                for term in 0..<match.termCount where place + match.wordCount(ofTerm: term) <= words.count {
                    let row = place..<(place + match.wordCount(ofTerm: term))
                    let answers = row.allSatisfy { word in
                        words[word].bytes.withUnsafeBufferPointer {
                            match.quality(of: $0, term: term, place: word - place) > 0
                        }
                    }
                    if answers {
                        marked.formUnion(
                            words[row.lowerBound].range.lowerBound..<words[row.upperBound - 1].range.upperBound)
                    }
                }
            }
            #expect(Set(match.marks(in: text).joined()) == marked, "\(typed): \(text)")
        }
    }

    @Test("A long text is cut between words", arguments: [0, 20, 90, 199])
    func cut(_ place: Int) {
        var words = (0..<200).map { "été\($0)mot" }
        words[place] = "beffroi"
        let text = words.joined(separator: " ")
        let passage = Passage(of: text, match("beffroi"))
        #expect(marked(passage) == ["beffroi"])
        #expect(passage.text.split(separator: " ").allSatisfy { words.contains(String($0)) })
        #expect(passage.text.utf8.count < 2 * Passage.length)
        #expect(passage.isCutBefore == (place > 4) && passage.isCutAfter == (place < 190))
    }

    @Test func nothingIsCutWithinAWordOfTenThousandLetters() {
        let text = "beffroi " + String(repeating: "a", count: 10_000) + " fin"
        #expect(Passage(of: text, match("beffroi")).text.hasSuffix("aaa"))
    }
}
