import Accounts
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("People and roles", .onBothEngines)
struct PeoplePageTests {
    /// Bo, who looks after Belfry, signed in.
    private func signedIn() async throws -> Browser {
        let browser = Browser(try await .withPeople())
        try await browser.signIn("bo@example.be")
        return browser
    }

    private func id(_ email: String, _ browser: Browser) async throws -> PersonID {
        try await browser.visitor.accounts.person(try #require(EmailAddress(email))).id
    }

    @Test("Who is invited gets in by the link that is shown once, in their language")
    func invitation() async throws {
        let browser = try await signedIn()
        let answer = try await browser.fill(
            "/fr/people", [("email", "Cy@example.be"), ("name", "Cy"), ("language", "nl")])
        #expect(answer.status == 200 && answer.headers[.cacheControl] == "no-store")
        let link = try #require(try answer.page().first("code.secret")?.text)
        #expect(link.hasPrefix("http://localhost/nl/invitation/"))
        #expect(try await browser.get("/fr/people").page().first("code.secret") == nil)
        let path = String(link.dropFirst("http://localhost".count))

        let cy = Browser(browser.visitor)
        #expect(try await cy.get(path).page().first("input[name=name]")?["value"] == "Cy")
        let new = "vier heel andere woorden"
        func choose(_ password: String, _ again: String) async throws -> Visitor.Answer {
            try await cy.fill(
                path, [("name", "Cy Claes"), ("new-password", password), ("new-password-again", again)])
        }
        #expect(try await choose("kort", "kort").status == 422)
        #expect(try await choose(new, "anders dan dat").status == 422)
        let token = try await cy.token(on: path)
        let accepted = try await choose(new, new)
        #expect(accepted.status == 303 && accepted.headers[.location] == "/nl/my-page")
        #expect(try await cy.get("/nl/account").page().first("nav.account a")?.text == "Cy Claes")
        let again = try await cy.post(
            path, [("name", "M"), ("new-password", new), ("new-password-again", new)], token: token)
        #expect([403, 404].contains(again.status), "a link works once")
        #expect(try await Browser(browser.visitor).get(path).status == 404)
    }

    @Test("An address that is taken, or none, is refused and stays in its field")
    func refused() async throws {
        let browser = try await signedIn()
        for email in ["an@example.be", "nobody", "x@example.be\nBcc: y@example.be"] {
            let answer = try await browser.fill("/fr/people", [("email", email), ("name", "X"), ("language", "fr")])
            #expect(answer.status == 422)
            #expect(try answer.page().first("input[name=email]")?["value"] == email)
        }
        #expect(try await browser.visitor.accounts.people().count == 2)
    }

    @Test("Who is locked is out at once; who lets them in again is the administrator")
    func lock() async throws {
        let browser = try await signedIn()
        let an = Browser(browser.visitor)
        try await an.signIn()
        let id = try await id("an@example.be", browser)
        #expect(
            try await browser.fill("/fr/people", to: "/fr/people/\(id)/lock", []).headers[.location]
                == "/fr/people?done=locked")
        #expect(try await an.get("/fr/account").status == 303)
        an.cookies = [:]
        #expect(try await an.signIn().status == 422)
        _ = try await browser.fill("/fr/people", to: "/fr/people/\(id)/unlock", [])
        #expect(try await an.signIn().status == 303)
        _ = try await browser.fill("/fr/people", to: "/fr/people/\(id)/end-sessions", [])
        #expect(try await an.get("/fr/account").status == 303)
    }

    @Test("Nobody locks themselves out, and somebody who looks after Belfry stays")
    func lastOne() async throws {
        let browser = try await signedIn()
        let bo = try await id("bo@example.be", browser)
        for act in ["lock", "end-sessions", "no-administrator"] {
            #expect(try await browser.fill("/fr/people", to: "/fr/people/\(bo)/\(act)", []).status == 403)
        }
        let unknown = PersonID(at: Instant(milliseconds: 0))
        #expect(try await browser.fill("/fr/people", to: "/fr/people/\(unknown)/lock", []).status == 404)
        #expect(try await browser.fill("/fr/people", to: "/fr/people/nobody/lock", []).status == 404)
        #expect(try await browser.get("/fr/people").status == 200)
    }

    @Test("Roles are given and taken, and only by those who administer the plan")
    func roles() async throws {
        let browser = try await signedIn()
        let (plans, slug) = (browser.visitor.plans, Valmer.slug)
        let an = try await id("an@example.be", browser)
        let page = "/nl/plans/\(slug)/roles"
        let give = [("person", an.description), ("role", "editor:nl")]
        #expect(try await browser.fill(page, to: page + "/give", give).headers[.location] == page + "?done=yes")
        #expect(try await plans.rights(of: .person(an), in: slug).roles == [.editor(.nl)])
        let shown = try await browser.get(page).page()
        #expect(shown.texts(".granted li span").contains("redacteur (Nederlands)"))

        // An has a role, and may not give one: not to others, and not to themselves.
        let mine = Browser(browser.visitor)
        try await mine.signIn()
        #expect(try await mine.get(page).status == 403)
        for role in ["administrator", "coordinator", "approver"] {
            let answer = try await mine.fill(
                "/fr/account", to: page + "/give", [("person", an.description), ("role", role)])
            #expect(answer.status == 403)
        }
        #expect(try await plans.rights(of: .person(an), in: slug).roles == [.editor(.nl)])
        _ = try await browser.fill(page, to: page + "/take", give)
        #expect(try await plans.rights(of: .person(an), in: slug).roles == [])
    }

    @Test(
        "Roles that there are not, people that there are not, are refused",
        arguments: [
            ("an", "king"), ("an", "editor:xx"), ("an", ""), ("an", "administrator "), ("nobody", "reader"),
            ("", "reader"),
        ])
    func noRoles(_ person: String, _ role: String) async throws {
        let browser = try await signedIn()
        let an = try await id("an@example.be", browser)
        let page = "/fr/plans/\(Valmer.slug)/roles"
        let answer = try await browser.fill(
            page, to: page + "/give", [("person", person == "an" ? an.description : person), ("role", role)])
        #expect(answer.status == 400)
        #expect(try await browser.visitor.plans.people(of: Valmer.slug, as: .operatorAccount("t")).isEmpty)
    }

    @Test("A coordinator sees who has what, and has no buttons")
    func coordinator() async throws {
        let browser = try await signedIn()
        let an = try await id("an@example.be", browser)
        try await browser.visitor.plans.grant(.coordinator, to: an, in: Valmer.slug, as: .operatorAccount("t"))
        let mine = Browser(browser.visitor)
        try await mine.signIn()
        let page = try await mine.get("/fr/plans/\(Valmer.slug)/roles").page()
        #expect(page.texts(".rows strong") == ["An"] && page.find("main form").isEmpty)
    }

    @Test(
        "Script in every field is text",
        arguments: [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'\"--></title><svg/onload=alert(1)>",
            "javascript:alert(1)", "{{7*7}}${7*7}", "\"\u{301} onfocus=alert(1) autofocus x=\"",
        ])
    func script(_ text: String) async throws {
        let browser = try await signedIn()
        let (account, people) = ("/fr/account", "/fr/people")
        let id = try await id("an@example.be", browser)
        let answers = [
            try await browser.fill(account, to: account + "/description", [("name", text), ("language", "fr")]),
            try await browser.fill(account, to: account + "/description", [("name", text + "\n"), ("language", text)]),
            try await browser.fill(
                account, to: account + "/password",
                [("password", text), ("new-password", text), ("new-password-again", text + "x")]),
            try await browser.fill(people, [("email", text), ("name", text), ("language", text)]),
            try await browser.fill(people, [("email", "cy@example.be"), ("name", text), ("language", "fr")]),
            try await browser.fill(people, to: people + "/\(id)/unlock", [(text, text)]),
            try await browser.post(account + "/description", [("name", text), (text, text)], token: text),
            try await browser.get(account), try await browser.get(people),
            try await browser.get("/fr/account?done=" + Browser.encoded(text)),
            try await Browser(browser.visitor).fill("/fr/sign-in", [("email", text), ("password", text)]),
            try await Browser(browser.visitor).get("/fr/sign-in?to=" + Browser.encoded(text)),
        ]
        for answer in answers where answer.status != 303 {
            let page = try answer.page()
            #expect(page.find("script").allSatisfy { $0["src"] != nil && $0.text.isEmpty })
            #expect(page.find("main img").isEmpty && page.find("main svg").isEmpty)
            for name in ["onerror", "onload", "onfocus", "autofocus"] { #expect(page.find("[\(name)]").isEmpty) }
        }
    }
}
