import Accounts
import Foundation
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

/// An objective is handed in, decided about and given back, as those see it whose turn it is.
@Suite("Deciding about an objective", .onBothEngines)
struct DecisionTests {
    private func title(_ desk: DraftDesk, _ language: Language) async throws -> String {
        "text:objective/\(try await desk.content().objective.id):\(language.rawValue)"
    }

    @Test("Handing in tells which texts are missing or stale, and hands them in all the same where it is told to")
    func incomplete() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let title = try await title(desk, .fr)
        #expect(try await desk.press("save", on: "IV.1.1", by: desk.an, (title, "Relier les villages")).status == 303)
        let note = try await desk.an.get(DraftDesk.page("IV.1.1")).page().first("#review .gaps")
        #expect(note?.text.contains("à revoir (NL)") == true, "what is open is told before the button")
        let refused = try await desk.press("hand-in", on: "IV.1.1", by: desk.an)
        #expect(refused.status == 422)
        let tree = try refused.page()
        let way = try #require(tree.first(".form-errors li a"))
        let field = try await self.title(desk, .nl)
        #expect(way["href"]?.removingPercentEncoding == "#" + field)
        #expect(way.text == "Intitulé, en néerlandais")
        #expect(tree.first(".form-errors li")?.text == "Intitulé, en néerlandais (à revoir)")
        #expect(tree.first(".form-errors button")?["value"] == "hand-in-as-it-is")
        #expect(try await desk.bo.get("/fr/my-page").page().find("h3").allSatisfy { $0.text != "À approuver" })
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1.1", by: desk.an).status == 303)
        #expect(try await desk.bo.get("/fr/my-page").page().find("h3").contains { $0.text == "À approuver" })
    }

    @Test(
        "Who decides sees at the top who handed in, and what was changed since the draft was begun or the last approval"
    )
    func changes() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1.1"])
        let (french, dutch) = (try await title(desk, .fr), try await title(desk, .nl))
        let page = DraftDesk.page("IV.1.1")
        let item = try #require(try await desk.content().fields.first?.items.last).id
        #expect(
            try await desk.press(
                "remove:\(item)", on: "IV.1.1", by: desk.an, (french, "Relier les villages"),
                (dutch, "Dorpen verbinden"),
                ("status", Status.late.rawValue)
            ).status == 303)
        #expect(try await desk.bo.get(page).page().find(".decision").isEmpty)
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1.1", by: desk.an).status == 303)
        #expect(try await desk.an.get(page).page().find(".decision").isEmpty, "it is not An's turn")
        let told = try #require(try await desk.bo.get(page).page().first(".decision"))
        #expect(told.first("h2")?.text.hasPrefix("Remis par An, ") == true)
        #expect(told.text.contains("depuis que le projet a été commencé"))
        #expect(told.find("li").map(\.text).contains("Intitulé"))
        #expect(told.find("li").map(\.text).contains("1 élément retiré"))
        #expect(told.find("li a").allSatisfy { $0["href"]?.hasPrefix("#") == true })
        #expect(told.find("a").contains { $0["href"]?.contains("/history?objective=IV.1.1") == true })
    }

    @Test("From an approval on, only what came after it is told")
    func sinceApproval() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1"])
        let title = TextPlace.objective(try await desk.content("IV.1").objective.id)
        func name(_ language: Language) -> String { WritingPage.name(of: title, language) }
        let both = [(name(.fr), "Recevoir"), (name(.nl), "Ontvangen")]
        #expect(try await desk.press("hand-in", on: "IV.1", by: desk.an, both[0], both[1]).status == 303)
        #expect(try await desk.press("approve", on: "IV.1", by: desk.bo).status == 303)
        #expect(
            try await desk.press("hand-in-as-it-is", on: "IV.1", by: desk.an, (name(.nl), "Onthalen")).status == 303)
        let told = try #require(try await desk.bo.get(DraftDesk.page("IV.1")).page().first(".decision"))
        #expect(told.text.contains("depuis la dernière approbation"))
        #expect(told.find("li").map(\.text) == ["Intitulé (NL)"])
    }

    @Test("Who writes sees at the top why an objective came back; without a reason it does not come back")
    func returned() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1"])
        let page = DraftDesk.page("IV.1")
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1", by: desk.an).status == 303)
        let refused = try await desk.press("give-back", on: "IV.1", by: desk.bo, ("remarks", " "))
        #expect(refused.status == 422)
        let way = try #require(try refused.page().first(".form-errors a"))
        #expect(way["href"] == "#remarks" && way.text.contains("motif"))
        #expect(try await desk.press("give-back", on: "IV.1", by: desk.bo, ("remarks", "Trop court")).status == 303)
        let told = try #require(try await desk.an.get(page).page().first(".decision"))
        #expect(told.first("h2")?.text.hasPrefix("Renvoyé par Bo, ") == true)
        #expect(told.first("blockquote")?.text == "Trop court")
        #expect(told.first("a")?["href"]?.hasSuffix("/edit#review") == true)
        #expect(try await desk.press("hand-in-as-it-is", on: "IV.1", by: desk.an).status == 303)
        #expect(try await desk.an.get(page).page().find(".decision").isEmpty)
    }

    @Test("What was said does not come back as if it had not been, though it was kept behind the form")
    func saidAlready() async throws {
        let desk = try await DraftDesk(.contributor, assigned: ["IV.1"])
        let (page, objective) = (DraftDesk.page("IV.1"), try await desk.content("IV.1").objective.id)
        #expect(
            try await desk.press("comment", on: "IV.1", by: desk.bo, ("comment", "Plus court\u{A0}?")).status == 303)
        let asker = try await desk.visitor.accounts.person(EmailAddress("bo@example.be")!).id
        for (name, text) in [("comment", "Plus court\u{A0}?"), ("answer:x", "Autre chose")] {
            try await desk.visitor.plans.keepTyping(
                PostedForm([(name, text)]), on: .objective(objective), objective, seen: 1, of: DraftDesk.draft,
                as: .person(asker))
        }
        let fields = try await desk.fields(desk.bo, page)
        #expect(fields.first { $0.0 == "comment" }?.1 == "")
        try await desk.visitor.plans.keepTyping(
            PostedForm([("comment", "Encore un mot")]), on: .objective(objective), objective, seen: 1,
            of: DraftDesk.draft, as: .person(asker))
        #expect(try await desk.fields(desk.bo, page).first { $0.0 == "comment" }?.1 == "Encore un mot")
    }
}
