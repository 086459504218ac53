import Foundation
import Testing

@Suite("The scorer")
struct GoldScoreTests {
    /// Twelve lines of a letter: two languages, one title page line, one table of contents line.
    private let source = """
        LETTER
        IV.1 contents
         IV.1 OS 1 : Une région
        – Première mesure, coûteuse
        – Seconde mesure
        vert : 80 %
        AB 14.021.08.02.1211 : 85.000 euros

        IV.1 SD 1 : Een gewest
        – Eerste maatregel, duur
        – Tweede maatregel
        groen : 80 %
        """

    private let gold = """
        {"letters": ["only"],
         "headings": [{"letter": "only", "number": "IV.1", "code": "1", "fr": "Une région", "nl": "Een gewest"}],
         "fields": [{"letter": "only", "number": "IV.1", "field": "actions",
                     "fr": ["Première mesure, coûteuse", "Seconde mesure"],
                     "nl": ["Eerste maatregel, duur", "Tweede maatregel"]}],
         "budgets": [{"letter": "only", "number": "IV.1", "code": "14.021.08.02.1211", "amount": 85000, "year": 2024,
                      "appropriation": null}],
         "staff": [{"letter": "only", "number": "IV.1", "fte": null, "min": 2, "max": 3}],
         "thresholds": [{"letter": "only", "number": "IV.1", "level": "green", "fr": "80 %", "nl": "80 %", "min": 80,
                         "max": null}],
         "baselines": [{"letter": "only", "number": "IV.1", "values": [{"year": 2022, "value": 5.8},
                                                                      {"year": 2023, "value": 6}]}],
         "columns": [{"from": 3, "to": 7, "language": "fr"}, {"from": 9, "to": 12, "language": "nl"}],
         "findings": [{"kind": "figures_differ", "line": 6}]}
        """

    private let perfect = """
        {"letters": [{"sections": [{
           "number": "IV.1", "kind": "strategic", "code": "1", "objective": "IV.1",
           "title": {"fr": "Une région", "nl": "Een gewest"},
           "heading": ["IV.1 OS 1 : Une région", "IV.1 SD 1 : Een gewest"],
           "fields": [{"field": "actions", "fr": ["Première mesure, coûteuse", "Seconde mesure"],
                       "nl": ["Eerste maatregel, duur", "Tweede maatregel"]}],
           "budgets": [{"code": "14.021.08.02.1211", "amount": 85000, "year": 2024, "appropriation": null,
                        "fr": "AB 14.021.08.02.1211 : 85.000 euros"}],
           "staff": [{"fte": null, "min": 2, "max": 3}],
           "thresholds": [{"level": "green", "fr": "80 %", "nl": "80 %", "min": 80, "max": null}],
           "paragraphs": {"fr": ["vert : 80 %"], "nl": ["groen : 80 %"]},
           "baselines": [{"values": [{"year": 2022, "value": 5.8}, {"year": 2023, "value": 6}]}]}]}],
         "lines": {"runs": [{"from": 1, "to": 2, "language": "none", "state": "furniture"},
                            {"from": 3, "to": 7, "language": "fr", "state": "placed"},
                            {"from": 8, "to": 12, "language": "nl", "state": "placed"}]},
         "findings": [{"line": 6, "kind": "figures_differ"}]}
        """

    private func scores(_ reading: String, gold: String? = nil) throws -> Scores {
        try GoldScore(reading: Data(reading.utf8), gold: Data((gold ?? self.gold).utf8), source: source).scores()
    }

    private func changed(_ old: String, _ new: String) throws -> Scores {
        try #require(perfect.contains(old))
        return try scores(perfect.replacingOccurrences(of: old, with: new))
    }

    @Test("gives a perfect reading 1 everywhere")
    func perfectReading() throws {
        let scores = try scores(perfect)
        for (name, tally) in scores.tallies { #expect(tally.f1 == 1 && tally.misses.isEmpty, "\(name)") }
        #expect(scores.languages == 1)
        #expect(scores.accounted == 1)
        #expect(scores.kept == 1)
        #expect(scores.unplaced == 0)
        #expect(scores.furniture == 2.0 / 11)
    }

    @Test("lowers recall, not precision, for an item that is missing")
    func missingItem() throws {
        let scores = try changed(#"["Première mesure, coûteuse", "Seconde mesure"]"#, #"["Première mesure, coûteuse"]"#)
        #expect(scores.items.recall == 0.75)
        #expect(scores.items.precision == 1)
        #expect(scores.items.misses.map(\.kind) == [.missing])
        #expect(scores.items.misses.first?.text == "secondemesure")
    }

    @Test("lowers precision for an item that was made up")
    func surplusItem() throws {
        let scores = try changed(#""Seconde mesure"]"#, #""Seconde mesure", "Troisième"]"#)
        #expect(scores.items.recall == 1)
        #expect(scores.items.precision == 0.8)
    }

    @Test("takes a cut item for a wrong one")
    func cutItem() throws {
        let scores = try changed("Première mesure, coûteuse", "Première mesure")
        #expect(scores.items.hits == 3)
        #expect(scores.items.misses.map(\.kind) == [.missing, .surplus])
    }

    @Test(
        "does not mind how lines were joined, nor quotes, dashes and a final stop",
        arguments: [
            "Première  mesure,\u{2009}coûteuse.", "– Première mesure, coûteuse", "Première mesure , coûteuse ;",
        ])
    func typography(printed: String) throws {
        let scores = try changed(#""Première mesure, coûteuse""#, "\"\(printed)\"")
        #expect(scores.items.f1 == 1)
    }

    @Test("has no pairs where one language lacks an item, and wrong ones where the order differs")
    func pairs() throws {
        let uneven = try changed(#", "Tweede maatregel"]"#, "]")
        #expect(uneven.pairs.found == 0)
        #expect(uneven.pairs.recall == 0)
        let swapped = try changed(
            #"["Eerste maatregel, duur", "Tweede maatregel"]"#,
            #"["Tweede maatregel", "Eerste maatregel, duur"]"#)
        #expect(swapped.items.f1 == 1)
        #expect(swapped.pairs.hits == 0)
    }

    @Test("does not accept an item in the field beside its own")
    func otherField() throws {
        let scores = try changed(#""field": "actions""#, #""field": "planning""#)
        #expect(scores.items.hits == 0)
    }

    @Test("gives what a period says to the objective above it")
    func periodBelongsToObjective() throws {
        let gold = gold.replacingOccurrences(of: "IV.1", with: "IV.1.2")
        let reading = perfect.replacingOccurrences(of: "IV.1", with: "IV.1.2")
            .replacingOccurrences(
                of: #""number": "IV.1.2", "kind": "strategic""#,
                with: #""number": "IV.1.2.1", "kind": "period""#
            )
            .replacingOccurrences(of: #""objective": "IV.1.2","#, with: "")
        #expect(try scores(reading, gold: gold).items.f1 == 1)
    }

    @Test("knows a heading by its code alone where the gold number has a word before it")
    func codeForNumber() throws {
        let gold = gold.replacingOccurrences(of: #""number": "IV.1""#, with: #""number": "BD 1""#)
        let reading = perfect.replacingOccurrences(of: #""IV.1""#, with: #""1""#)
        #expect(try scores(reading, gold: gold).headings.f1 == 1)
    }

    @Test("does not take an annex for the objective that has its number as a code")
    func annexNumber() throws {
        let sections = #""sections": ["#
        let annex = #"{"number": "1", "kind": "annex", "title": {"fr": "Liste"}},"#
        #expect(try changed(sections, sections + annex).headings.f1 == 1)
    }

    @Test("finds text that has no label in the paragraphs of its heading, or in a field without a label")
    func unlabelled() throws {
        let gold = gold.replacingOccurrences(
            of: #""budgets""#,
            with: #""paragraphs": [{"letter": "only", "number": "IV.1", "fr": "Une phrase"}], "budgets""#)
        let field = #""fields": [{"field": "description", "label": {"fr": ""}, "fr": ["Une phrase"]}, "#
        let unlabelled = perfect.replacingOccurrences(of: #""fields": ["#, with: field)
        #expect(try scores(unlabelled, gold: gold).paragraphs.recall == 1)
        let labelled = unlabelled.replacingOccurrences(of: #"{"fr": ""}"#, with: #"{"fr": "Description"}"#)
        #expect(try scores(labelled, gold: gold).paragraphs.recall == 0)
    }

    @Test("leaves alone what the gold standard does not cover")
    func uncovered() throws {
        let other = #"""
            {"number": "IV.9", "kind": "operational", "objective": "IV.9", "title": {"fr": "Autre"},
             "fields": [{"field": "actions", "fr": ["x"], "nl": []}]},
            """#
        let sections = #""sections": ["#
        let scores = try changed(sections, sections + other)
        #expect(scores.headings.f1 == 1)
        #expect(scores.items.f1 == 1)
    }

    @Test(
        "compares amount, article, year and appropriation",
        arguments: [
            ("85000,", "58000,"), (#""year": 2024"#, #""year": 2023"#),
            (#""appropriation": null"#, #""appropriation": "payment""#),
            (#""code": "14.021.08.02.1211""#, #""code": null"#),
        ])
    func budgets(old: String, new: String) throws {
        #expect(try changed(old, new).budgets.hits == 0)
    }

    @Test("compares bounds and values as numbers")
    func numbers() throws {
        #expect(try changed(#""min": 80,"#, #""min": 80.0,"#).thresholds.f1 == 1)
        #expect(try changed(#""min": 80,"#, #""min": null,"#).thresholds.f1 == 0)
        #expect(try changed(#""value": 5.8"#, #""value": 58"#).baselines.hits == 1)
        #expect(try changed(#""min": 2, "max": 3"#, #""min": 2, "max": null"#).staff.f1 == 0)
    }

    @Test("does not account for a line in two runs, nor for one in none")
    func runs() throws {
        let twice = try changed(#""from": 8"#, #""from": 7"#)
        #expect(twice.unaccounted == [7])
        #expect(twice.accounted == 10.0 / 11)
        let none = try changed(#""from": 8"#, #""from": 10"#)
        #expect(none.unaccounted == [9])
    }

    @Test("does not account for a line whose state it does not know")
    func unknownState() throws {
        #expect(try changed(#""state": "furniture""#, #""state": "forgotten""#).accounted == 9.0 / 11)
    }

    @Test("counts a line in the other language's column as wrong")
    func languages() throws {
        let scores = try changed(#""from": 3, "to": 7, "language": "fr""#, #""from": 3, "to": 7, "language": "nl""#)
        #expect(scores.languages == 4.0 / 9)
        #expect(scores.inOtherLanguage == [3, 4, 5, 6, 7])
    }

    @Test("notices text that is placed but can be found nowhere")
    func kept() throws {
        let scores = try changed(#""Seconde mesure"]"#, "]")
        #expect(scores.lost == [5])
        #expect(scores.kept == 8.0 / 9)
    }

    @Test("wants each planted defect reported within two lines")
    func findings() throws {
        #expect(try changed(#"{"line": 6"#, #"{"line": 8"#).findings.f1 == 1)
        #expect(try changed(#"{"line": 6"#, #"{"line": 9"#).findings.recall == 0)
    }

    @Test("says what is wrong with a reading that is none")
    func notAReading() {
        #expect(throws: DecodingError.self) { try scores("{}") }
        #expect(throws: (any Error).self) { try scores("no json") }
    }
}
