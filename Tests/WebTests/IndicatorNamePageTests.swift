import Foundation
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// The text of an indicator is written in one place of the form.
@Suite("Names of indicators on the page", .onBothEngines)
struct IndicatorNamePageTests {
    private static let number = "IV.1.1"

    @Test("It is written where the letter names it, shown where its values are, and follows")
    func once() async throws {
        let desk = try await DraftDesk(.coordinator)
        let indicator = try #require(try await desk.content().indicators.first)
        let item = try #require(indicator.item)
        let tree = try await desk.an.get(DraftDesk.page(Self.number)).page()
        #expect(!DraftDesk.fields(of: tree).contains { $0.0.hasPrefix("text:indicator/") })
        let place = try #require(tree.all.first { $0["id"] == "indicator:\(indicator.id)" })
        #expect(place.first("h3")?.text == indicator.name[.fr])
        #expect(place.find("a").contains { $0["href"] == "#item%3A\(item)" })
        let field = "text:item/\(item):fr"
        #expect(try await desk.press("save", on: Self.number, by: desk.an, (field, "Passages")).status == 303)
        let saved = try await desk.content()
        #expect(saved.indicators[0].name[.fr] == "Passages" && saved.followsItem(saved.indicators[0]))
    }

    @Test("One that is named otherwise is reminded of what the letter says, and takes it over")
    func otherwise() async throws {
        let desk = try await DraftDesk(.coordinator)
        let indicator = try #require(try await desk.content().indicators.first)
        let (item, name) = (try #require(indicator.item), "text:indicator/\(indicator.id):fr")
        #expect(
            try await desk.press("save", on: Self.number, by: desk.an, part: "more", (name, "Comptages")).status == 303)
        #expect(try await desk.content().indicators[0].name[.fr] == "Comptages")
        let tree = try await desk.an.get(DraftDesk.page(Self.number)).page()
        #expect(DraftDesk.fields(of: tree).contains { $0.0 == name })
        #expect(tree.first(".other-name .remark")?.text == "Nombre de passages aux compteurs")
        // What is typed into both on the way is saved first, and the item's words win.
        let taken = try await desk.press(
            "name-as-item:\(indicator.id)", on: Self.number, by: desk.an, (name, "Tout autre"),
            ("text:item/\(item):fr", "Passages comptés"))
        #expect(taken.status == 303)
        let now = try await desk.content()
        #expect(now.indicators[0].name[.fr] == "Passages comptés" && now.followsItem(now.indicators[0]))
        #expect(now.indicators[0].name[.nl] == "Aantal passages aan de tellers")
        // A shorter name that the letter has in its own is meant so.
        #expect(
            try await desk.press("save", on: Self.number, by: desk.an, part: "more", (name, "Passages")).status == 303)
        #expect(try await desk.an.get(DraftDesk.page(Self.number)).page().find(".other-name").isEmpty)
    }

    @Test("What is typed for a name that follows meanwhile stands in a field beside it, as the page says")
    func meanwhile() async throws {
        let desk = try await DraftDesk(.coordinator)
        let indicator = try #require(try await desk.content().indicators.first)
        let name = "text:indicator/\(indicator.id):fr"
        #expect(
            try await desk.press("save", on: Self.number, by: desk.an, part: "more", (name, "Comptages")).status == 303)
        let page = DraftDesk.page(Self.number)
        let seen = try await desk.fields(desk.an, page).filter { $0.0 != name }
        #expect(try await desk.press("name-as-item:\(indicator.id)", on: Self.number, by: desk.bo).status == 303)
        let answer = try await desk.an.post(page, seen + [(name, "Compteurs"), ("do", "save")])
        let tree = try answer.page()
        #expect(tree.first(".conflicts") != nil)
        #expect(DraftDesk.fields(of: tree).first { $0.0 == name }?.1 == "Compteurs")
        #expect(tree.first(".conflict a")?["href"]?.removingPercentEncoding == "#" + name)
    }
}
