import Kernel
import Testing

@testable import Search

@Suite("Folding")
struct FoldedWordTests {
    @Test(
        "Case, accents and marks are forgiven",
        arguments: [
            (["velo", "vélo", "VÉLO", "Ve\u{301}lo", "vé\u{AD}lo"], "velo"),
            (["œuvre", "OEUVRE", "Œuvre"], "oeuvre"), (["Straße", "STRASSE"], "strasse"),
            (["coördinatie", "COORDINATIE"], "coordinatie"), (["Æsop"], "aesop"), (["ŁÓDŹ", "lodz"], "lodz"),
        ])
    func folding(_ spellings: [String], _ folded: String) {
        for spelling in spellings { #expect(FoldedWord.folded(spelling) == folded, "\(spelling)") }
    }

    @Test(
        "What leans on a word is none",
        arguments: [
            ("l’eau d'ici, qu’on aime", "eau ici on aime"), ("aujourd’hui", "aujourd hui"), ("foto’s", "foto"),
            ("’s avonds", "avonds"), ("lorsqu’il pleut", "il pleut"), ("porte-parole", "porte parole"),
            ("the city's plan", "the city plan"),
        ])
    func elisions(_ text: String, _ words: String) { #expect(FoldedWord.folded(text) == words) }

    @Test(
        "Codes and numbers stay whole",
        arguments: [
            ("IV.2.1.3. Titre", ["iv.2.1.3", "titre"]), ("OO 2.1 : x", ["oo", "2.1", "x"]),
            ("(12.017.08.01.1211)", ["12.017.08.01.1211"]), ("50.000 euros", ["50000", "euros"]),
            ("50\u{A0}000 euros", ["50000", "euros"]), ("en 2024.Les quais", ["en", "2024", "les", "quais"]),
            ("S-SB0601", ["s", "sb0601"]), ("62 %", ["62"]), ("2,5", ["2", "5"]), ("V6.2", ["v6.2"]),
        ])
    func codes(_ text: String, _ words: [String]) { #expect(FoldedWord.words(of: text).map(\.text) == words) }

    @Test(
        "Each word says where it stands", arguments: ["Les vélos-cargos d’accueil : l’été, 12.017 œufs…", "« É »", ""])
    func ranges(_ text: String) {
        let utf8 = Array(text.utf8)
        for word in FoldedWord.words(of: text) {
            let printed = String(decoding: utf8[word.range], as: UTF8.self)
            #expect(FoldedWord.folded(printed) == word.text, "\(printed)")
        }
    }

    @Test func otherScriptsAndOddBytesAreWordsOrNothing() {
        #expect(FoldedWord.words(of: "Жизнь ж").map(\.text).last == "u436")
        #expect(FoldedWord.words(of: "🚲🚲 \u{0} \u{FFFF} \u{301}").isEmpty)
        #expect(FoldedWord.words(of: String(repeating: "a", count: 10_000)).map(\.bytes.count) == [64])
        #expect(FoldedWord.words(of: String(repeating: "1.", count: 10_000)).allSatisfy { $0.bytes.count <= 64 })
    }
}

@Suite("Stems")
struct StemmerTests {
    @Test(
        "Inflections have one stem",
        arguments: [
            (Language.fr, ["velo", "velos"]), (.fr, ["congres"]), (.fr, ["hebergement", "hebergements"]),
            (.fr, ["cheval", "chevaux"]), (.fr, ["lieu", "lieux"]), (.fr, ["touristique", "touristiques"]),
            (.fr, ["menu", "menus"]), (.nl, ["fiets", "fietsen"]), (.nl, ["gemeente", "gemeenten"]),
            (.nl, ["museum", "museums", "musea"]), (.nl, ["stad", "steden"]),
            (.nl, ["lid", "leden"]), (.nl, ["schip", "schepen"]), (.nl, ["kind", "kinderen"]),
            (.fr, ["travail", "travaux"]), (.en, ["child", "children"]), (.nl, ["brug", "bruggen"]),
            (.en, ["visitor", "visitors"]),
            (.en, ["cycling", "cycle", "cycles"]), (.de, ["haus", "hauser"]), (.de, ["radweg", "radwege", "radwegen"]),
        ])
    func stems(_ language: Language, _ words: [String]) {
        let stemmer = Stemmer(language)
        #expect(Set(words.map { stemmer.stem($0.utf8) }).count == 1, "\(words)")
    }

    @Test func aWordThatOnlyEndsLikeOneIsItself() {
        let dutch = Stemmer(.nl)
        #expect(dutch.stem("besteden".utf8) != dutch.stem("bestad".utf8))
        #expect(dutch.stem("verleden".utf8) != dutch.stem("verlid".utf8))
    }

    @Test func anIrregularPluralAnswersToItsSingular() {
        for (typed, word) in [("lid", "leden"), ("leden", "lid"), ("stad", "steden"), ("musea", "museum")] {
            let match = WordMatch(SearchQuestion(SearchQuery(typed)), in: .nl, stemmers: Stemmers())
            Array(word.utf8).withUnsafeBufferPointer { word in
                #expect(match.quality(of: word, term: 0, place: 0) > 0.5, "\(typed)")
                #expect(match.canAnswer(word))
            }
        }
    }

    /// What is told of words before they are stemmed must not keep any from being found.
    @Test(
        arguments: [
            (Language.fr, "indicateurs applications recemment precedemment constamment frequences heureuse regionale"),
            (.nl, "brieven huizen eenheden vrijheden mogelijkheden waardigheden wegen lezen bruggen gemeenten maan"),
            (.en, "relational agencies visited hopping quickly happiness conditional cities"),
            (.de, "veranstaltungen hauser radwegen moglichkeiten stadtische wichtigste"),
        ])
    func everyWordMayHaveItsStem(_ language: Language, _ words: String) {
        let stemmer = Stemmer(language)
        for word in words.split(separator: " ") {
            let stem = stemmer.stem(word.utf8)
            #expect(Array(word.utf8).withUnsafeBufferPointer { WordMatch.mayHave(stem, $0) }, "\(word)")
        }
    }

    @Test(arguments: [("vill", "visite"), ("brief", "bringen"), ("cit", "cafe")])
    func aWordThatBeginsOtherwiseHasNotTheStem(_ stem: String, _ word: String) {
        #expect(!Array(word.utf8).withUnsafeBufferPointer { WordMatch.mayHave(Array(stem.utf8), $0) })
    }

    @Test func anyBytesAreSafe() {
        for language in Language.allCases {
            let stemmer = Stemmer(language)
            for word in ["", "s", "xs", "\u{0}\u{0}", String(repeating: "s", count: 5000)] {
                #expect(stemmer.stem(word.utf8).count <= word.utf8.count + 1)
            }
        }
    }

    @Test func theRootOfACompoundIsItsStem() {
        let stemmers = Stemmers()
        #expect(stemmers.root(of: Array("fietsen".utf8), in: .nl) == Array("fiets".utf8))
        #expect(stemmers.root(of: Array("velos".utf8), in: .fr) == Array("velos".utf8))
    }
}

@Suite("One edit")
struct EditDistanceTests {
    private func near(_ a: String, _ b: String) -> Bool {
        Array(a.utf8).withUnsafeBufferPointer { a in Array(b.utf8).withUnsafeBufferPointer { isWithinOneEdit(a, $0) } }
    }

    @Test(arguments: [
        ("musee", "musee"), ("musee", "muse"), ("musee", "musees"), ("musee", "mucee"), ("musee", "msuee"),
        ("musee", "usee"), ("ab", "ba"), ("a", ""), ("", ""), ("carrillon", "carillon"),
    ])
    func within(_ a: String, _ b: String) {
        #expect(near(a, b) && near(b, a))
    }

    @Test(arguments: [
        ("musee", "mues"), ("abcd", "badc"), ("abc", "cba"), ("", "ab"), ("museum", "msueem"), ("abcd", "acdb"),
    ])
    func beyond(_ a: String, _ b: String) {
        #expect(!near(a, b) && !near(b, a))
    }
}
