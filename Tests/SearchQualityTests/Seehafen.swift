import Kernel
import Strategy

/// A small plan of an invented town, in German and English, because the examples are in French and Dutch.
enum Seehafen {
    static let source = NewSource(
        document: SourceDocument(
            id: Identifier(high: 0x7000, low: 1), name: "seehafen.txt", sha256: String(repeating: "5e", count: 32),
            encoding: "utf-8", lines: 0),
        bytes: Array("Seehafen".utf8), lines: [])

    static let content = PlanContent(
        plan: Plan(
            id: Identifier(high: 0x7000, low: 2), slug: "seehafen", form: "orientation-letter",
            title: text("Tourismusplan Seehafen", "Tourism plan of Seehafen"), period: Period(2026),
            languages: [.de, .en], source: nil, revision: 1),
        objectives: texts.enumerated().map { objective($0, $1) }, chapters: [], findings: [])

    private struct Text {
        let number: String
        let title: LocalizedText
        let description: LocalizedText
    }

    private static let texts: [Text] = [
        .init(
            number: "1", title: text("Gut ankommen", "Arriving well"),
            description: text(
                "Wer in Seehafen ankommt, findet den Weg ohne Auto.", "Whoever arrives finds the way without a car.")),
        .init(
            number: "1.1", title: text("Radwege am Wasser", "Cycle paths by the water"),
            description: text(
                "Zwölf Kilometer Radweg verbinden den Hafen mit den Dörfern. Das Rad hat Vorrang.",
                "Twelve kilometres of path link the harbour with the villages. Cyclists go first.")),
        .init(
            number: "1.2", title: text("Alte Häuser erhalten", "Keeping old houses"),
            description: text(
                "Neun Häuser stehen unter Denkmalschutz. Jedes Denkmal bekommt eine Tafel.",
                "Nine houses are protected. Each has a plaque.")),
        .init(
            number: "1.3", title: text("Stille Straßen", "Quiet streets"),
            description: text(
                "In der Altstadt fährt nachts niemand durch die Gassen.",
                "At night nobody drives through a quiet street of the old town.")),
        .init(
            number: "1.4", title: text("Fähre zur Insel", "Ferry to the island"),
            description: text(
                "Die Fähre fährt stündlich, auch im Winter. Die Überfahrt bleibt kostenlos.",
                "The ferry sails every hour, in winter too. The crossing remains free.")),
        .init(
            number: "2", title: text("Gern bleiben", "Glad to stay"),
            description: text(
                "Gäste bleiben länger, wenn es etwas zu tun gibt.", "People stay if there is something to do.")),
        .init(
            number: "2.1", title: text("Das Museum der Lotsen", "The pilots’ museum"),
            description: text(
                "Das Museum öffnet bis zehn Uhr abends und arbeitet mit anderen Museen zusammen.",
                "The museum is open until ten. It has had 9,000 visitors a year.")),
        .init(
            number: "2.2", title: text("Veranstaltungen ohne Abfall", "Events without waste"),
            description: text(
                "Wer eine Veranstaltung anmeldet, bringt Becher mit, die bleiben.",
                "Whoever organises an event brings cups that last. Organisers get advice.")),
        .init(
            number: "2.3", title: text("Zugang für alle", "Access for all"),
            description: text(
                "Jeder Zugang zum Strand wird barrierefrei.", "Each way to the beach becomes accessible.")),
        .init(
            number: "2.4", title: text("Wissen, wer kommt", "Knowing who comes"),
            description: text(
                "Wir zählen die Gäste an vier Stellen und veröffentlichen die Zahlen.",
                "We count guests in four places and publish the figures.")),
    ]

    private static func objective(_ place: Int, _ text: Text) -> ObjectiveContent {
        let isOuter = !text.number.contains(".")
        let parent = isOuter ? nil : texts.firstIndex { $0.number == String(text.number.prefix(1)) }
        let item = Item(
            id: Identifier(high: 0x7002, low: UInt64(place)), shape: .paragraph, depth: 0, text: text.description,
            year: nil, lines: [:])
        let budget = BudgetLine(
            id: Identifier(high: 0x7003, low: UInt64(place)), code: "77.001.02.03.1211",
            label: self.text("Betrieb", "Running costs"), amount: Money(cents: 1_000_00), role: .line, kind: .expense,
            appropriation: nil, period: Period(2026), line: nil)
        return ObjectiveContent(
            objective: Objective(
                id: id(place), parent: parent.map { id($0) }, level: isOuter ? .strategic : .operational,
                number: text.number, code: text.number, title: text.title, status: nil, depth: isOuter ? 1 : 2,
                position: place),
            fields: [FieldItems(field: .description, label: LocalizedText(), year: nil, items: [item])],
            budget: text.number == "1.4" ? [budget] : [])
    }

    private static func id(_ place: Int) -> ObjectiveID { Identifier(high: 0x7001, low: UInt64(place)) }

    private static func text(_ german: String, _ english: String) -> LocalizedText {
        LocalizedText([Language.de: german, .en: english])
    }
}
