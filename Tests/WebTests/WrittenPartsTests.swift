import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// Parts of an objective come and go through the page on which it is written.
@Suite("Parts of an objective on its page", .onBothEngines)
struct WrittenPartsTests {
    private let number = "IV.1.1"

    @Test("Whatever is written into the boxes of something new is added, whichever button is pressed")
    func adding() async throws {
        let desk = try await DraftDesk(.coordinator)
        let before = try await desk.content()
        let answer = try await desk.press(
            "save", on: number, by: desk.an, ("add-indicator:fr", "Nuitées"), ("add-indicator:nl", "Overnachtingen"),
            ("add-indicator:year", "2025"),
            ("add-indicator:value", "1.200,5"), ("add-indicator:target", "1.500"), ("add-indicator:unit", "nuits"),
            ("add-budget:fr", "Frais"), ("add-budget:amount", "2.500,50"), ("add-budget:code", "12.017.08.01.1211"),
            ("add-staff:fr", "Chargée de projet"), ("add-staff:from", "0,5"), ("add-staff:to", "1"))
        #expect(answer.status == 303)
        let other = try await desk.press(
            "save", on: number, by: desk.an, part: "more", ("add-field:name", "success_conditions"),
            ("add-field:year", "2027"), ("add-deadline:fr", "Fin mars"), ("add-deadline:due", "2027-03-31"),
            ("add-partner:fr", "Les Quais"), ("add-group:nl", "Fietsers"))
        #expect(other.status == 303)
        #expect(other.headers[.location]?.contains("part=more") == true)
        let now = try await desk.content()
        #expect(now.fields.contains { $0.field == .successConditions && $0.year == 2027 })
        let indicator = try #require(now.indicators.last)
        #expect(indicator.name[.nl] == "Overnachtingen" && indicator.target == 1500 && indicator.unit == "nuits")
        #expect(indicator.measurements == [Measurement(year: 2025, value: 1200.5, line: nil)])
        #expect(now.budget.last?.amount == Money(cents: 250_050) && now.budget.last?.code == "12.017.08.01.1211")
        #expect(now.staff.last?.fte == 0.5...1)
        #expect(now.deadlines.last?.due == CalendarDay(iso: "2027-03-31"))
        #expect(now.partners.contains { $0.printed[.fr] == "Les Quais" })
        #expect(now.targetGroups.contains { $0.printed[.nl] == "Fietsers" })
        #expect(now.indicators.count == before.indicators.count + 1)
        // A value and a threshold come to what is there.
        let to = "add-to"
        let more = try await desk.press(
            "save", on: number, by: desk.an, ("\(to):indicator", "\(indicator.id)"), ("\(to):year", "2026"),
            ("\(to):value", "1300"), ("\(to):level", "green"),
            ("\(to):from", "1400"))
        #expect(more.status == 303)
        let grown = try #require(try await desk.content().indicators.last)
        #expect(grown.measurements.map(\.value) == [1200.5, 1300])
        #expect(grown.thresholds.map(\.min) == [1400])
        #expect(try await desk.press("up-indicator:\(indicator.id)", on: number, by: desk.an).status == 303)
        #expect(try await desk.content().indicators.dropLast().last?.id == indicator.id)
        #expect(try await desk.press("remove-indicator:\(indicator.id)", on: number, by: desk.an).status == 303)
        #expect(try await desk.content().indicators.map(\.id) == before.indicators.map(\.id))
    }

    @Test("What cannot be understood is said, and all that was typed stays")
    func mistakes() async throws {
        let desk = try await DraftDesk(.coordinator)
        let before = try await desk.content()
        let answer = try await desk.press(
            "save", on: number, by: desk.an, ("add-indicator:value", "12"), ("add-budget:amount", "viel"),
            ("add-staff:fr", "Quelqu’un"))
        #expect(answer.status == 422)
        let tree = try answer.page()
        #expect(tree.find(".form-errors li").count == 3)
        #expect(tree.first("input[id=add-budget:amount]")?["value"] == "viel")
        #expect(tree.find("details[open]").map { $0["id"] ?? "" }.filter { $0.hasPrefix("add-") }.count == 3)
        let more = try await desk.press(
            "save", on: number, by: desk.an, part: "more", ("add-deadline:due", "demain"),
            ("add-field:name", "revenue"),
            ("add-field:year", "deux mille"))
        #expect(more.status == 422)
        #expect(try more.page().find(".form-errors li").count == 2)
        #expect(try more.page().find("details[open]").map { $0["id"] ?? "" } == ["add-field", "add-deadline"])
        #expect(try await desk.content() == before)
    }

    @Test("Parts are taken away, and days are changed")
    func removing() async throws {
        let desk = try await DraftDesk(.coordinator)
        _ = try await desk.press(
            "save", on: number, by: desk.an, part: "more", ("add-deadline:fr", "Fin mars"),
            ("add-deadline:due", "2027-03-31"), ("add-partner:fr", "Les Quais"))
        var page = try await desk.an.get(DraftDesk.page(number) + "?part=more").page()
        let due = try #require(DraftDesk.fields(of: page).last { $0.0.hasPrefix("due:") }?.0)
        #expect(try await desk.press("save", on: number, by: desk.an, part: "more", (due, "2027-04-30")).status == 303)
        #expect(try await desk.content().deadlines.last?.due == CalendarDay(iso: "2027-04-30"))
        for kind in ["deadline", "partner", "field"] {
            page = try await desk.an.get(DraftDesk.page(number) + "?part=more").page()
            let button = try #require(
                page.find("button[name=do]").compactMap { $0["value"] }.last { $0.hasPrefix("remove-\(kind):") },
                "remove-\(kind)")
            #expect(try await desk.press(button, on: number, by: desk.an, part: "more").status == 303)
        }
        let now = try await desk.content()
        #expect(!now.deadlines.contains { $0.text[.fr] == "Fin mars" })
        #expect(!now.partners.contains { $0.printed[.fr] == "Les Quais" })
    }

    @Test("An item is cut at its empty line, joined again, and goes to another objective")
    func cutting() async throws {
        let desk = try await DraftDesk(.coordinator)
        let field = try #require(try await desk.content().fields.first { $0.items.count > 1 })
        let item = field.items[0]
        let (fr, nl) = ("text:item/\(item.id):fr", "text:item/\(item.id):nl")
        let whole = try await desk.press("split:\(item.id)", on: number, by: desk.an, (fr, "Sans coupe"))
        #expect(whole.status == 422, "there is nothing to cut at")
        let cut = try await desk.press(
            "split:\(item.id)", on: number, by: desk.an, (fr, "Un début.\n\nUne fin."),
            (nl, "Een begin.\n \nEen einde."))
        #expect(cut.status == 303)
        var items = try #require(try await desk.content().fields.first { $0.field == field.field }).items
        #expect(items.count == field.items.count + 1)
        #expect(items[0].text[.fr] == "Un début." && items[1].text[.fr] == "Une fin.")
        #expect(items[0].text[.nl] == "Een begin." && items[1].text[.nl] == "Een einde.")
        #expect(try await desk.press("join:\(items[1].id)", on: number, by: desk.an).status == 303)
        items = try #require(try await desk.content().fields.first { $0.field == field.field }).items
        #expect(items.count == field.items.count && items[0].text[.fr] == "Un début. Une fin.")

        let unknown = try await desk.press(
            "elsewhere", on: number, by: desk.an, part: "more", ("moved", "\(item.id)"), ("moved-to", "description"),
            ("moved-into", "IX.9"))
        #expect(unknown.status == 422)
        let goal = try #require(
            Valmer.content.objectives.first { !$0.fields.isEmpty && $0.objective.number != number }?.objective.number)
        let name = try #require(try await desk.content(goal).fields.first).field
        let moved = try await desk.press(
            "elsewhere", on: number, by: desk.an, part: "more", ("moved", "\(item.id)"), ("moved-to", name.rawValue),
            ("moved-into", goal))
        #expect(moved.status == 303)
        #expect(try await desk.content(goal).fields.first?.items.last?.id == item.id)
    }
}
