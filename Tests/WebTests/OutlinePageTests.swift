import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// The outline of a draft is changed through its page.
@Suite("The outline of a draft", .onBothEngines)
struct OutlinePageTests {
    private static let page = "/fr/plans/\(DraftDesk.draft)/outline"

    private func send(_ browser: Browser, _ button: String, _ more: (String, String)...) async throws -> Visitor.Answer
    {
        let tree = try await browser.get(Self.page).page()
        let sent = DraftDesk.fields(of: tree, "main form.form").filter { field in !more.contains { $0.0 == field.0 } }
        return try await browser.post(Self.page, sent + more + [("do", button)])
    }

    private func numbers(_ desk: DraftDesk) async throws -> [String] {
        try await desk.visitor.plans.overview(of: DraftDesk.draft).objectives.map(\.objective.number)
    }

    private func id(_ number: String, _ desk: DraftDesk) async throws -> ObjectiveID {
        try await desk.content(number).objective.id
    }

    @Test("Objectives are moved by buttons, and each step is undone from the page")
    func moving() async throws {
        let desk = try await DraftDesk()
        let before = try await numbers(desk)
        let siblings = before.filter { $0.hasPrefix("IV.1.") && $0.split(separator: ".").count == 3 }
        try #require(siblings.count >= 2)
        let answer = try await send(desk.bo, "down:\(try await id(siblings[0], desk))")
        #expect(answer.status == 303)
        let moved = try await numbers(desk)
        let places = try siblings.prefix(2).map { try #require(moved.firstIndex(of: $0)) }
        #expect(places[0] > places[1])
        let notice = try await desk.bo.get(try #require(answer.headers[.location])).page()
        let undo = try #require(notice.first(".notice form")?["action"])
        #expect(try await desk.bo.fill(Self.page, to: undo, []).status == 303)
        #expect(try await numbers(desk) == before)
        #expect(try await send(desk.bo, "in:\(try await id(siblings[1], desk))").status == 303)
        let parent = try await desk.content(siblings[1]).objective.parent
        let first = try await id(siblings[0], desk)
        #expect(parent == first, "below the one before it")
        #expect(try await send(desk.bo, "out:\(try await id(siblings[1], desk))").status == 303)
        #expect(try await numbers(desk) == before)
    }

    @Test("Numbers are changed together; one that is taken is said beside its field, and nothing is lost")
    func numbering() async throws {
        let desk = try await DraftDesk()
        let (one, two) = (try await id("IV.1.1", desk), try await id("IV.1", desk))
        let taken = try await send(desk.bo, "save", ("number:\(one)", "IV.1"))
        #expect(taken.status == 422)
        #expect(try taken.page().first("input[id=number:\(one)]")?["value"] == "IV.1")
        #expect(try taken.page().find(".form-errors").count == 1)
        #expect(try await send(desk.bo, "save", ("number:\(two)", "V.7")).status == 303)
        #expect(try await desk.content("V.7.1").objective.id == one)
        // Who saw the number of before does not overwrite that of now.
        let page = try await desk.bo.get(Self.page).page()
        let old = DraftDesk.fields(of: page, "main form.form").filter { $0.0 != "number:\(two)" }
        #expect(try await send(desk.bo, "save", ("number:\(two)", "VI.1")).status == 303)
        let late = try await desk.bo.post(Self.page, old + [("number:\(two)", "VII.1"), ("do", "save")])
        #expect(late.status == 422)
        #expect(try await desk.content("VI.1").objective.id == two)
    }

    @Test("An objective is added with the fields of its neighbour, and removed by name with all below it")
    func adding() async throws {
        let desk = try await DraftDesk()
        let parent = try await id("IV.1", desk)
        let empty = try await send(desk.bo, "add", ("under", "\(parent)"), ("number", ""))
        #expect(empty.status == 422)
        #expect(try empty.page().find(".form-errors a").map { $0["href"] }.contains("#number"))
        let before = try await numbers(desk)
        let neighbour = try #require(
            try await desk.visitor.plans.overview(of: DraftDesk.draft).objectives.map(\.objective)
                .last { $0.parent == parent }?.number)
        let added = try await send(
            desk.bo, "add", ("under", "\(parent)"), ("number", "IV.1.99"), ("title:fr", "Un objectif neuf"),
            ("level", "operational"))
        #expect(added.status == 303)
        let content = try await desk.content("IV.1.99")
        #expect(content.objective.parent == parent && content.objective.title[.fr] == "Un objectif neuf")
        let like = try await desk.content(neighbour).fields.map(\.field)
        #expect(content.fields.map(\.field) == like)
        #expect(content.fields.allSatisfy { $0.items.isEmpty })
        let page = try await desk.bo.get(Self.page).page()
        #expect(page.find(".removal summary").contains { $0["aria-label"]?.contains("IV.1.99") == true })
        #expect(try await send(desk.bo, "remove:\(content.objective.id)").status == 303)
        #expect(try await numbers(desk) == before)
    }

    @Test("Nobody changes the outline without the role, whatever they send")
    func ruled() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        #expect(try await desk.an.get(Self.page).status == 403)
        let before = try await numbers(desk)
        let one = try await id("IV.1.1", desk)
        let answer = try await desk.an.fill(
            "/fr/account", to: Self.page, [("seen", "99"), ("do", "remove:\(one)")])
        #expect(answer.status == 403)
        #expect(try await numbers(desk) == before)
    }

    @Test("Chapters are added, numbered, moved with the headings within them, and removed by name")
    func chapters() async throws {
        let desk = try await DraftDesk()
        func slugs() async throws -> [String] {
            try await desk.visitor.plans.overview(of: DraftDesk.draft).chapters.map(\.slug)
        }
        #expect(try await send(desk.bo, "add-chapter").status == 422, "a title is missing")
        let added = try await send(
            desk.bo, "add-chapter", ("chapter-title:fr", "Méthode"), ("chapter-title:nl", "Methode"),
            ("chapter-number", "II"), ("chapter-kind", "chapter"))
        #expect(added.status == 303)
        let new = try #require(try await desk.visitor.plans.overview(of: DraftDesk.draft).chapters.dropFirst(2).first)
        #expect(try await slugs() == ["chapter-1", "chapter-2", new.slug, "annex-1"], "before the annexes")
        #expect(new.number == "II" && new.title[.nl] == "Methode" && new.kind == .chapter)
        #expect(try await send(desk.bo, "chapter-up:\(new.id)").status == 303)
        #expect(try await slugs() == [new.slug, "chapter-1", "chapter-2", "annex-1"])
        #expect(try await send(desk.bo, "chapter-down:\(new.id)", ("chapter-number:\(new.id)", "III")).status == 303)
        #expect(try await slugs() == ["chapter-1", "chapter-2", new.slug, "annex-1"])
        let page = try await desk.bo.get(Self.page).page()
        #expect(page.first("input[id=chapter-number:\(new.id)]")?["value"] == "III")
        let one = try #require(try await desk.visitor.plans.overview(of: DraftDesk.draft).chapters.first)
        let removed = try await send(desk.bo, "chapter-remove:\(one.id)")
        #expect(removed.status == 303)
        #expect(try await slugs() == [new.slug, "annex-1"])
        let notice = try await desk.bo.get(try #require(removed.headers[.location])).page()
        #expect(
            try await desk.bo.fill(Self.page, to: try #require(notice.first(".notice form")?["action"]), []).status
                == 303)
        #expect(try await slugs() == ["chapter-1", "chapter-2", new.slug, "annex-1"])
        let seen = try await desk.bo.get("/fr/plans/\(DraftDesk.draft)/chapters/\(new.slug)/edit").page()
        #expect(seen.first("h1")?.text == "Méthode")
    }
}
