import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// What the reader of a letter could not place is placed through its page.
@Suite("What is left of the reading", .onBothEngines)
struct PlacingPageTests {
    private static let page = "/fr/plans/\(DraftDesk.draft)/placing"

    /// Chooses an objective for the first block, and gives the form that comes.
    private func form(_ browser: Browser, _ number: String) async throws -> (HTMLNode, [(String, String)]) {
        let list = try await browser.get(Self.page).page()
        let line = try #require(list.first(".placing-list li input[name=line]")?["value"])
        let page = try await browser.get(Self.page + "?line=\(line)&objective=\(number)").page()
        return (page, DraftDesk.fields(of: page, ".placing-list li form.form"))
    }

    @Test("A block gets an objective, a field and a language, with its words mended; the step is undone from the page")
    func placing() async throws {
        let desk = try await DraftDesk(.coordinator)
        let blocks = try await desk.an.get(Self.page).page().find(".placing-list li form.form").count
        #expect(blocks > 0)
        let (page, fields) = try await form(desk.an, "IV.1.1")
        let field = try #require(page.first("select[name=place] option")?["value"])
        #expect(fields.first { $0.0 == "text" }?.1.isEmpty == false)
        let sent =
            fields.filter { !["text", "place", "into"].contains($0.0) }
            + [("text", "Des mots réparés."), ("place", field), ("into", "fr"), ("do", "place")]
        let before = try await desk.content()
        let answer = try await desk.an.post(Self.page, sent)
        #expect(answer.status == 303)
        let placed = try #require(try await desk.content().fields.first?.items.last)
        #expect(placed.text[.fr] == "Des mots réparés." && placed.lines[.fr] != nil)
        let after = try await desk.an.get(try #require(answer.headers[.location])).page()
        #expect(after.find(".placing-list li form.form").count == blocks - 1)
        // The same form sent once more leads to the same place.
        let placedOnce = try await desk.content()
        #expect(try await desk.an.post(Self.page, sent).headers[.location] == answer.headers[.location])
        #expect(try await desk.content() == placedOnce)
        // From another page, the block has its place already; what was typed is shown again.
        let again = try await desk.an.post(Self.page, sent.filter { $0.0 != FormAddition.field })
        #expect(again.status == 409)
        let undo = try #require(after.first(".notice form")?["action"])
        #expect(try await desk.an.fill(Self.page, to: undo, []).status == 303)
        #expect(try await desk.content() == before)
        #expect(try await desk.an.get(Self.page).page().find(".placing-list li form.form").count == blocks)
    }

    @Test("A finding is confirmed, and told no more")
    func findings() async throws {
        let desk = try await DraftDesk(.coordinator)
        let page = try await desk.an.get(Self.page).page()
        let findings = page.find(".found input[name=finding]").compactMap { $0["value"] }
        #expect(findings.count == Valmer.content.findings.count)
        let answer = try await desk.an.fill(Self.page, [("finding", findings[0]), ("do", "confirmed")])
        #expect(answer.status == 303)
        let left = try await desk.an.get(Self.page).page().find(".found input[name=finding]").compactMap { $0["value"] }
        #expect(left == Array(findings.dropFirst()))
        let history = try await desk.an.get("/nl/plans/\(DraftDesk.draft)/history").page()
        #expect(history.first(".change")?.text.contains("bevestigde") == true)
        #expect(try await desk.an.fill(Self.page, [("finding", findings[0]), ("do", "confirmed")]).status == 404)
    }

    @Test("Who writes one objective places nothing into another, and settles nothing of the whole plan")
    func ruled() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let (page, fields) = try await form(desk.an, "IV.1")
        let field = try #require(page.first("select[name=place] option")?["value"])
        let sent = fields.filter { $0.0 != "place" } + [("place", field), ("do", "place")]
        let before = try await desk.content("IV.1")
        #expect(try await desk.an.post(Self.page, sent).status == 403)
        #expect(try await desk.content("IV.1") == before)
        #expect(try await desk.an.post(Self.page, fields + [("place", "nowhere"), ("do", "place")]).status != 303)
        let reader = try await DraftDesk(.reader)
        #expect(try await reader.an.get(Self.page).status == 403)
    }

    @Test("An item in the wrong language goes to the other")
    func language() async throws {
        let desk = try await DraftDesk(.coordinator)
        let field = try #require(try await desk.content().fields.first { !$0.items.isEmpty })
        let item = field.items[0].id
        let wrong = try await desk.press(
            "relabel", on: "IV.1.1", by: desk.an, part: "more", ("moved", "\(item)"), ("moved-language", "nl"))
        #expect(wrong.status == 422, "a text stands there already")
        _ = try await desk.visitor.plans.edit(
            .setText(.item(item), .nl, ""), in: DraftDesk.draft, seen: .max, as: .operatorAccount("test"))
        let right = try await desk.press(
            "relabel", on: "IV.1.1", by: desk.an, part: "more", ("moved", "\(item)"), ("moved-language", "nl"))
        #expect(right.status == 303)
        let text = try await desk.content().fields.first { !$0.items.isEmpty }?.items[0].text
        #expect(text?.languages == [.nl])
    }

    @Test("A block goes into a chapter; what is settled says by whom")
    func chapter() async throws {
        let desk = try await DraftDesk(.coordinator)
        let list = try await desk.an.get(Self.page).page()
        #expect(list.find("#settled").isEmpty)
        let option = try #require(list.find(".placing-list option").first { $0["value"] == "chapter/chapter-1" })
        #expect(option.text.contains("Introduction"))
        let (page, fields) = try await form(desk.an, "chapter%2Fchapter-1")
        #expect(page.find("select[name=place] option").map { $0["value"] ?? "" }.first == "text")
        #expect(page.find("select[name=place] option").count == 2, "a paragraph lacks its French half")
        let sent = fields.filter { !["text", "place"].contains($0.0) } + [("text", "À lire."), ("place", "text")]
        let answer = try await desk.an.post(Self.page, sent + [("do", "place")])
        #expect(answer.status == 303)
        let content = try await desk.visitor.plans.chapter("chapter-1", of: DraftDesk.draft).content
        #expect(content.paragraphs.last?.text.languages.count == 1)
        let after = try await desk.bo.get(Self.page).page()
        #expect(after.find(".change").count == 1)
        #expect(after.first(".change .quiet")?.text.contains("An") == true)
        #expect(try await desk.an.get(Self.page + "?line=57&objective=chapter%2Fnone").status == 404)
        let reading = try await desk.an.get("/fr/plans/\(DraftDesk.draft)/reading").page()
        #expect(reading.first("a[rel=edit]")?["href"] == Self.page)
    }
}
