import Accounts
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("Beginning plans", .onBothEngines)
struct BeginningTests {
    @Test("The next letter begins as a copy, under a name that is free")
    func next() async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn("bo@example.be")
        let bo = try await browser.visitor.accounts.person(try #require(EmailAddress("bo@example.be")))
        try await browser.visitor.plans.grant(
            .coordinator, to: bo.id, in: Valmer.slug, as: Asker.operatorAccount("test"))
        let page = "/fr/plans/\(Valmer.slug)/draft"
        let proposed = DraftDesk.fields(of: try await browser.get(page).page(), "#next form")
        func form(_ more: (String, String)...) -> [(String, String)] {
            proposed.filter { field in !more.contains { $0.0 == field.0 } } + more
        }
        let name = try #require(proposed.first { $0.0 == "name" }?.1)
        #expect(name != Valmer.slug && !name.isEmpty)
        #expect(proposed.first { $0.0 == "year" }?.1 == "2027")
        #expect(proposed.first { $0.0 == "title-fr" }?.1 == Valmer.content.plan.title[.fr])
        for wrong in [Valmer.slug, "A B", "", "../x"] {
            let answer = try await browser.fill(page, to: "/fr/plans/\(Valmer.slug)/next", form(("name", wrong)))
            #expect(answer.status == 422, "\(wrong)")
            #expect(try answer.page().first("#next input[name=name]")?["value"] == wrong)
        }
        for (field, wrong) in [("year", "2026"), ("year", "x"), ("title-fr", "")] {
            let sent = form((field, wrong), ("title-nl", ""))
            let answer = try await browser.fill(page, to: "/fr/plans/\(Valmer.slug)/next", sent)
            #expect(answer.status == 422, "\(field) \(wrong)")
            #expect(try answer.page().first("#next .form-errors a")?["href"] == "#\(field)")
            #expect(try answer.page().first("#next input[name=\(field)]")?["value"] == wrong)
        }
        let answer = try await browser.fill(
            page, to: "/fr/plans/\(Valmer.slug)/next", form(("title-fr", "Lettre 2028"), ("year", "2028")))
        #expect(answer.headers[.location] == "/fr/plans/\(name)~draft/draft?done=next")
        let plan = try await browser.visitor.plans.plan("\(name)~draft")
        #expect(plan.title[.fr] == "Lettre 2028" && plan.title[.nl] != nil && plan.period == Period(2028))
        #expect(try await browser.get("/fr/plans/\(name)~draft/draft?done=next").page().find(".notice a").count == 1)
        let objectives = try await browser.get("/fr/plans/\(name)~draft/draft").page().all.filter {
            $0["href"]?.hasSuffix("/edit") == true
        }
        #expect(objectives.count > 1)
    }

    @Test("An administrator begins an empty plan and coordinates it; nobody else sees it")
    func empty() async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn("bo@example.be")
        let ways = try await browser.get("/fr/my-page").page().find("main a")
        #expect(ways.contains { $0["href"] == "/fr/new-plan" && $0.text == "Commencer un plan vide" })
        let refused = try await browser.fill("/fr/new-plan", [("name", "brief-2031"), ("form", "orientation-letter")])
        #expect(refused.status == 422)
        #expect(try refused.page().first("input[name=name]")?["value"] == "brief-2031")
        let answer = try await browser.fill(
            "/fr/new-plan",
            [
                ("name", "brief-2031"), ("title-fr", "Lettre 2031"), ("title-nl", "Brief 2031"), ("year", "2031"),
                ("form", "orientation-letter"),
            ])
        #expect(answer.headers[.location] == "/fr/plans/brief-2031~draft/draft?done=begun")
        #expect(try await browser.get("/fr/plans/brief-2031~draft/draft").page().first("h1")?.text == "Lettre 2031")
        let again = try await browser.fill(
            "/fr/new-plan", [("name", "brief-2031"), ("title-fr", "X"), ("form", "orientation-letter")])
        #expect(again.status == 422)
        let an = Browser(browser.visitor)
        try await an.signIn()
        #expect(try await an.get("/fr/new-plan").status == 403)
        #expect(try await an.get("/fr/plans/brief-2031~draft/draft").status == 404)
    }
}
