import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// The title of a plan and its chapters are written as objectives are.
@Suite("Writing the title and chapters", .onBothEngines)
struct TextsPageTests {
    private static let title = "/fr/plans/\(DraftDesk.draft)/title"
    private static let chapter = "/fr/plans/\(DraftDesk.draft)/chapters/chapter-1/edit"

    private func send(
        _ browser: Browser, _ page: String, _ button: String, _ more: (String, String)...
    ) async throws -> Visitor.Answer {
        let sent = DraftDesk.fields(of: try await browser.get(page).page())
            .filter { field in !more.contains { $0.0 == field.0 } }
        return try await browser.post(page, sent + more + [("do", button)])
    }

    private func content(_ desk: DraftDesk) async throws -> ChapterContent {
        try await desk.visitor.plans.chapter("chapter-1", of: DraftDesk.draft).content
    }

    @Test("The title is saved in both languages, makes the other stale, and is undone from the page")
    func titles() async throws {
        let desk = try await DraftDesk(.coordinator)
        let page = try await desk.an.get(Self.title).page()
        #expect(page.find(".sides .side textarea").map { $0["lang"] } == ["fr", "nl"])
        #expect(page.find("#chapters li a").count == 3)
        let saved = try await send(desk.an, Self.title, "save", ("text:plan:fr", "Lettre 2026"))
        #expect(saved.status == 303)
        let after = try await desk.an.get(try #require(saved.headers[.location])).page()
        #expect(after.find(".stale-source").count == 1, "the Dutch title is stale, with what changed")
        #expect(try await desk.visitor.plans.plan(DraftDesk.draft).title[.fr] == "Lettre 2026")
        #expect(try await desk.visitor.plans.plan(Valmer.slug).title[.fr] != "Lettre 2026")
        let undo = try #require(after.first(".notice form")?["action"])
        let undone = try await desk.an.fill(Self.title, to: undo, [])
        #expect(undone.headers[.location]?.contains("part=texts") == true)
        #expect(try await desk.visitor.plans.plan(DraftDesk.draft).title[.fr] != "Lettre 2026")
        let history = try await desk.an.get(try #require(undone.headers[.location])).page()
        #expect(history.find(".change").count == 2)
        let empty = try await send(desk.an, Self.title, "save", ("text:plan:fr", ""), ("text:plan:nl", "\u{200B}"))
        #expect(empty.status == 422)
        #expect(try empty.page().first(".form-errors a")?["href"] == "#text%3Aplan%3Afr")
        let long = String(repeating: "x", count: 50_001)
        let tooLong = try await send(desk.an, Self.title, "save", ("text:plan:nl", long))
        #expect(tooLong.status == 422)
        #expect(DraftDesk.fields(of: try tooLong.page()).first { $0.0 == "text:plan:nl" }?.1 == long)
    }

    @Test("Two who write the same title both see both texts")
    func conflict() async throws {
        let desk = try await DraftDesk(.coordinator)
        let mine = DraftDesk.fields(of: try await desk.an.get(Self.title).page()).filter { $0.0 != "text:plan:fr" }
        #expect(try await send(desk.bo, Self.title, "save", ("text:plan:fr", "Celui de Bo")).status == 303)
        let answer = try await desk.an.post(Self.title, mine + [("text:plan:fr", "Celui d’An")])
        #expect(answer.status == 409)
        let tree = try answer.page()
        #expect(tree.find(".conflict dd").map(\.text).prefix(2) == ["Celui de Bo", "Celui d’An"])
        #expect(DraftDesk.fields(of: tree).first { $0.0 == "text:plan:fr" }?.1 == "Celui d’An")
        #expect(tree.first(".conflict a")?["href"] == "#text%3Aplan%3Afr")
    }

    @Test("Items of a chapter are added, moved, cut, joined and removed")
    func items() async throws {
        let desk = try await DraftDesk(.coordinator)
        let (first, second) = (try await content(desk).paragraphs[0].id, try await content(desk).paragraphs[1].id)
        #expect(try await send(desk.an, Self.chapter, "down:\(first)", ("new:text:fr", "Un de plus.")).status == 303)
        var now = try await content(desk)
        #expect(now.paragraphs.map(\.id).prefix(2) == [second, first])
        #expect(now.paragraphs.last?.text[.fr] == "Un de plus.")
        #expect(now.paragraphs.last?.shape == .paragraph && now.notes.count == 1)
        #expect(try await send(desk.an, Self.chapter, "split:\(first)").status == 422)
        let cut = "text:chapter_item/\(first):fr"
        #expect(try await send(desk.an, Self.chapter, "split:\(first)", (cut, "Une.\n\nDeux.")).status == 303)
        now = try await content(desk)
        #expect(now.paragraphs.map { $0.text[.fr] } == [nil, "Une.", "Deux.", "Un de plus."])
        #expect(try await send(desk.an, Self.chapter, "join:\(now.paragraphs[2].id)").status == 303)
        #expect(try await content(desk).paragraphs.map { $0.text[.fr] } == [nil, "Une. Deux.", "Un de plus."])
        #expect(try await send(desk.an, Self.chapter, "remove:\(second)").status == 303)
        #expect(try await content(desk).paragraphs.count == 2)
        let path = "/fr/plans/\(DraftDesk.draft)/history?part=texts"
        #expect(try await desk.an.get(path).page().find(".change").count == 5)
    }

    @Test("What is typed is kept until it is saved, and a comment waits where it was made")
    func typing() async throws {
        let desk = try await DraftDesk(.coordinator)
        let page = try await desk.an.get(Self.chapter).page()
        let keep = try #require(page.first("form.write-form")?["data-keep"])
        let token = try #require(page.first("input[name=form-token]")?["value"])
        let typed = [("seen", "1"), ("new:text:nl", "Half"), ("comment", "Presque")]
        #expect(try await desk.an.post(keep, typed, token: token).status == 204)
        let again = DraftDesk.fields(of: try await desk.an.get(Self.chapter).page())
        #expect(again.first { $0.0 == "new:text:nl" }?.1 == "Half")
        #expect(DraftDesk.fields(of: try await desk.an.get(Self.title).page()).first { $0.0 == "comment" }?.1 == "")
        #expect(try await send(desk.an, Self.chapter, "ask", ("comment", "Assez long ?")).status == 303)
        #expect(try await content(desk).paragraphs.last?.text[.nl] == "Half", "a button saves what was typed elsewhere")
        let asked = try await desk.bo.get(Self.chapter).page()
        #expect(asked.find(".thread .remark").map(\.text) == ["Assez long ?"])
        let waiting = try await desk.bo.get("/fr/my-page").page().find(".waiting li a").compactMap { $0["href"] }
        #expect(waiting.isEmpty, "nobody is named")
        let thread = try #require(asked.first(".thread")?["id"]?.dropFirst("thread:".count))
        #expect(try await send(desk.bo, Self.chapter, "answer:\(thread)", ("answer:\(thread)", "Oui.")).status == 303)
        #expect(try await desk.an.get(Self.title).page().find(".thread").isEmpty)
        #expect(try await send(desk.an, Self.chapter, "ask", ("comment", "@Bo, et la suite ?")).status == 303)
        let mine = try await desk.bo.get("/fr/my-page").page().find(".waiting li a").compactMap { $0["href"] }
        #expect(mine.first?.hasPrefix(Self.chapter + "#thread") == true, "\(mine)")
        #expect(DraftDesk.fields(of: try await desk.an.get(Self.chapter).page()).first { $0.0 == "comment" }?.1 == "")
    }

    @Test("Who edits a language writes in it, and who only reads types nothing")
    func rights() async throws {
        let desk = try await DraftDesk(.editor(.nl))
        for page in [Self.title, Self.chapter] {
            let tree = try await desk.an.get(page).page()
            #expect(tree.find(".side textarea").allSatisfy { $0["lang"] == "nl" })
            #expect(tree.find(".item-actions button").allSatisfy { $0["value"]?.hasPrefix("remove") == false })
        }
        #expect(try await send(desk.an, Self.title, "save", ("text:plan:nl", "Brief")).status == 303)
        #expect(try await send(desk.an, Self.title, "save", ("text:plan:fr", "Lettre")).status == 403)
        let reader = try await DraftDesk(.reader)
        let tree = try await reader.an.get(Self.chapter).page()
        #expect(tree.find(".side textarea").isEmpty && tree.find(".save-bar button").isEmpty)
        #expect(tree.find(".note").count == 1)
    }

    @Test("Where it is read, the way leads to where it is written; from what is published, to the draft")
    func ways() async throws {
        let desk = try await DraftDesk(.coordinator)
        let read = try await desk.an.get("/fr/plans/\(DraftDesk.draft)/chapters/chapter-1").page()
        #expect(read.first("a[rel=edit]")?["href"] == Self.chapter)
        let plan = try await desk.an.get("/fr/plans/\(DraftDesk.draft)").page()
        #expect(plan.first("a[rel=edit]")?["href"] == Self.title)
        let published = try await desk.an.get("/fr/plans/\(Valmer.slug)/chapters/chapter-1/edit")
        #expect(published.headers[.location] == Self.chapter)
        #expect(try await desk.an.get("/fr/plans/\(DraftDesk.draft)/chapters/chapter-7/edit").status == 404)
        let draft = try await desk.an.get("/fr/plans/\(DraftDesk.draft)/draft").page()
        #expect(draft.find(".ways a").contains { $0["href"] == Self.title })
    }

    @Test("What the title and chapters lack is told on the page of progress, and to who edits a language")
    func gaps() async throws {
        let desk = try await DraftDesk(.editor(.nl))
        #expect(try await send(desk.bo, Self.title, "save", ("text:plan:fr", "Lettre 2026")).status == 303)
        let page = try await desk.bo.get("/fr/plans/\(DraftDesk.draft)/completeness").page()
        let links = page.find("#texts .gaps a").map { $0["href"] ?? "" }
        #expect(links.contains(Self.title + "#text%3Aplan%3Anl"))
        #expect(links.contains { $0.hasPrefix(Self.chapter + "#text%3Achapter_item") }, "an item lacks its French half")
        let stale = try await desk.bo.get("/fr/plans/\(DraftDesk.draft)/completeness?with=stale&text=nl").page()
        #expect(stale.find("#texts .gaps a").count == 1)
        #expect(
            try await desk.bo.get("/fr/plans/\(DraftDesk.draft)/completeness?with=late").page().find("#texts").isEmpty)
        let mine = try await desk.an.get("/fr/my-page").page().find(".waiting .gaps a").map { $0["href"] ?? "" }
        #expect(mine.contains(Self.title + "#text%3Aplan%3Anl"))
        #expect(!mine.contains { $0.hasSuffix("%3Afr") }, "what is French is for others")
    }
}
