import Kernel
import Reading
import Strategy
import Testing

@testable import Letters

@Suite("Lists that a letter prints as annexes") struct PrintedListsTests {
    private func entries(
        _ title: String, fr: [String], nl: [String] = [], fields: [Field] = []
    ) throws -> [ListEntry] {
        var section = SampleReading.section(.annex, "3", title, fields: fields)
        section.paragraphs = [.fr: SampleReading.passages(fr), .nl: SampleReading.passages(nl)]
        let form = try Forms.named("orientation-letter")
        let reading = SampleReading.reading([SampleReading.letter([section])])
        return try #require(PlanFromReading(reading, lines: [], form: form).contents.first).entries
    }

    private static let label = "Contenu (titre, brève description) :"
    private static let follow = "Situation actuelle et planification future :"

    @Test func anEntryStandsUnderItsLabels() throws {
        let entries = try entries(
            "Agenda de la réglementation",
            fr: [
                Self.label, "Projet d’arrêté", "Objectif stratégique : OS 1", Self.follow, "En lecture.", Self.label,
                "Deuxième", "[…]", "Ce qui suit n’en est pas.",
            ],
            nl: [
                "Inhoud (titel) : Ontwerp", "Strategische doelstelling : SD 1", "Stand van zaken :", "Inhoud :",
                "Tweede", "Stand van zaken :", "Klaar.",
            ])
        #expect(entries.map(\.list) == [.regulatoryAgenda, .regulatoryAgenda])
        #expect(entries[0].text[.fr] == "Projet d’arrêté\nObjectif stratégique : OS 1")
        #expect(entries[0].text[.nl] == "Ontwerp\nStrategische doelstelling : SD 1")
        #expect(entries[0].followUp == LocalizedText([Language.fr: "En lecture."]))
        #expect(entries[1].text[.fr] == "Deuxième" && entries[1].followUp[.nl] == "Klaar.")
    }

    @Test func anEmptyFormIsNoEntry() throws {
        #expect(
            try entries(
                "Agenda de la réglementation",
                fr: [Self.label, "Objectif stratégique :", Self.follow, Self.label, "[…]"]) == [])
        let none = [
            "Référence à la Cour des comptes (rapports) :", "Néant", "Recommandations de la Cour des comptes :",
            "Application des recommandations :",
        ]
        #expect(try entries("Suites : recommandations de la Cour des comptes", fr: none) == [])
    }

    @Test func whatDoesNotBelongTogetherForSureIsLeftAlone() throws {
        #expect(
            try entries(
                "Agenda de la réglementation", fr: [Self.label, "Un", Self.label, "Deux"], nl: ["Inhoud :", "Een"])
                == [])
        #expect(
            try entries(
                "Agenda de la réglementation", fr: [Self.label, "Un"],
                fields: [SampleReading.field(.actions, fr: ["x"])]) == [])
        #expect(try entries("Glossaire", fr: [Self.label, "Un"]) == [])
    }
}
