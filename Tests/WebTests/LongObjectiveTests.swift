import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("An objective with much in it", .onBothEngines)
struct LongObjectiveTests {
    private static func item(_ number: UInt64, _ text: String) -> Item {
        Item(id: Valmer.id(number), shape: .bullet, depth: 0, text: [text, text].text, year: nil, lines: [:])
    }

    private static func field(_ name: FieldName, _ items: [Item]) -> FieldItems {
        FieldItems(field: name, label: ["Champ", "Veld"].text, year: nil, items: items)
    }

    private static let measured = (0..<2).map { item(9100 + $0, "Indicateur \($0)") }

    /// `night` with so many actions, with two indicators and thresholds that name none of them.
    private func page(actions: UInt64, in language: String = "fr") async throws -> HTMLNode {
        var plan = Valmer.content
        let place = try #require(plan.objectives.firstIndex { $0.objective.id == Valmer.night.objective.id })
        plan.objectives[place].fields = [
            Self.field(.actions, (0..<actions).map { Self.item(9000 + $0, "Action \($0)") }),
            Self.field(.indicators, Self.measured), Self.field(.actions, [Self.item(9400, "Encore une action")]),
            Self.field(
                .thresholds,
                [Self.item(9200, "vert : plus de 5"), Self.item(9201, "À fixer avec l’administration en 2026")]),
        ]
        func indicator(_ number: UInt64, _ item: Item?, _ thresholds: [Threshold]) -> Indicator {
            Indicator(
                id: Valmer.id(number), item: item?.id, name: item?.text ?? ["Valeurs seuils", "Drempelwaarden"].text,
                unit: nil, measurements: [], thresholds: thresholds, target: nil)
        }
        plan.objectives[place].indicators = [
            indicator(9300, Self.measured[0], []), indicator(9301, Self.measured[1], []),
            indicator(9302, nil, [Threshold(level: .green, min: 5, max: nil, text: ["plus de 5", "meer dan 5"].text)]),
        ]
        return try await Visitor(plan).page("/\(language)/plans/\(Valmer.slug)/objectives/IV.1.1.2")
    }

    @Test func aVeryLongOneHasItsOwnContents() async throws {
        let page = try await page(actions: 60, in: "nl")
        let links = page.find(".contents a")
        #expect(links.map(\.text) == ["Acties", "Indicatoren", "Acties (2)", "Drempelwaarden"])
        for link in links {
            let place = String(try #require(link["href"]).dropFirst())
            let heading = try #require(page.find("h2").first { $0["id"] == place }?.text)
            #expect(link.text.hasPrefix(heading))
        }
        #expect(try await self.page(actions: 5).find(".contents").isEmpty)
    }

    @Test func thresholdsThatNameNoIndicatorStandByThemselves() async throws {
        let fields = try await page(actions: 1).find(".body .field")
        #expect(
            fields.prefix(4).map { $0.first("h2")?.text } == ["Actions", "Indicateurs", "Actions", "Valeurs seuils"])
        #expect(fields[1].find(".limits").isEmpty && fields[1].find(".indicator").isEmpty)
        #expect(fields[3].texts(".limits li") == ["Vert plus de 5"])
        #expect(fields[3].text.contains("À fixer avec l’administration en 2026"))
        #expect(!fields[3].text.contains("vert : plus de 5"))
    }
}
