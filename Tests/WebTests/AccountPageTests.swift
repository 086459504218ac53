import Accounts
import HTTPTypes
import Kernel
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("My account", .onBothEngines)
struct AccountPageTests {
    @Test("Name and language are changed, and shown at once")
    func description() async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn()
        let answer = try await browser.fill(
            "/nl/account", to: "/nl/account/description", [("name", "Zoé <b>"), ("language", "en")])
        #expect(answer.status == 303 && answer.headers[.location] == "/nl/account?done=saved")
        let page = try await browser.get("/nl/account?done=saved").page()
        #expect(page.first("nav.account a")?.text == "Zoé <b>")
        #expect(page.first("option[selected]")?["value"] == "en")
        #expect(page.first(".notice")?.text == "Bewaard.")
    }

    @Test(
        "A name that is none is refused and stays in its field",
        arguments: ["", "a\nb", String(repeating: "x", count: 101)])
    func badName(_ name: String) async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn()
        let answer = try await browser.fill(
            "/fr/account", to: "/fr/account/description", [("name", name), ("language", "fr")])
        #expect(answer.status == 422)
        let field = try #require(try answer.page().first("input[name=name]"))
        #expect(field["value"] == name && field["aria-describedby"]?.contains("name-error") == true)
        #expect(try await browser.get("/fr/account").page().first("input[name=name]")?["value"] == "An")
    }

    @Test("A form says nothing of who is meant: others and administrators are not reached by fields")
    func smuggling() async throws {
        let visitor = try await Visitor.withPeople()
        let browser = Browser(visitor)
        try await browser.signIn()
        let bo = try await visitor.accounts.person(EmailAddress("bo@example.be")!)
        _ = try await browser.fill(
            "/fr/account", to: "/fr/account/description",
            [
                ("name", "An"), ("language", "fr"), ("administrator", "1"), ("isAdministrator", "true"),
                ("role", "administrator"), ("id", bo.id.description), ("person", bo.id.description),
                ("email", "bo@example.be"), ("state", "active"),
            ])
        let an = try await visitor.accounts.person(EmailAddress("an@example.be")!)
        #expect(!an.isAdministrator)
        #expect(try await visitor.accounts.person(bo.id) == bo)
    }

    @Test("A new password wants the present one, and ends the other sessions")
    func password() async throws {
        let visitor = try await Visitor.withPeople()
        let (browser, elsewhere) = (Browser(visitor), Browser(visitor))
        try await browser.signIn()
        try await elsewhere.signIn()
        let new = "vier heel andere woorden"
        func change(_ old: String, _ new: String, _ again: String) async throws -> Visitor.Answer {
            try await browser.fill(
                "/fr/account", to: "/fr/account/password",
                [("password", old), ("new-password", new), ("new-password-again", again)])
        }
        for (answer, field) in [
            (try await change("wrong", new, new), "password"),
            (try await change(Browser.phrase, "short", "short"), "new-password"),
            (try await change(Browser.phrase, new, new + "x"), "new-password-again"),
        ] {
            #expect(answer.status == 422)
            let page = try answer.page()
            #expect(page.find("input[aria-invalid]").compactMap { $0["name"] } == [field])
            #expect(!answer.body.contains(new))
        }
        #expect(try await elsewhere.get("/fr/account").status == 200)
        #expect(try await change(Browser.phrase, new, new).headers[.location] == "/fr/account?done=password")
        #expect(try await elsewhere.get("/fr/account").status == 303)
        #expect(try await browser.get("/fr/account").status == 200)
        #expect(try await Browser(visitor).signIn("an@example.be", new).status == 303)
    }

    @Test("What is kept of somebody is given to them, and to nobody else, without secrets")
    func data() async throws {
        let visitor = try await Visitor.withPeople()
        let browser = Browser(visitor)
        #expect(try await browser.get("/fr/account/data").status == 303)
        try await browser.signIn()
        _ = try await browser.fill(
            "/fr/account", to: "/fr/account/description", [("name", "An Peeters"), ("language", "nl")])
        let an = try await visitor.accounts.person(EmailAddress("an@example.be")!)
        try await visitor.plans.grant(.editor(.nl), to: an.id, in: Valmer.slug, as: .operatorAccount("t"))
        let answer = try await browser.get("/fr/account/data")
        #expect(answer.status == 200 && answer.headers[.cacheControl] == "no-store")
        #expect(answer.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        for part in ["an@example.be", "An Peeters", Valmer.slug, "editor:nl", "describe"] {
            #expect(answer.body.contains(part), "\(part)")
        }
        for secret in ["argon2", browser.cookies["belfry-session"] ?? "?", "bo@example.be"] {
            #expect(!answer.body.contains(secret))
        }
    }

    @Test("Who types their address is forgotten, and signed out everywhere; who types another one is not")
    func erasure() async throws {
        let visitor = try await Visitor.withPeople()
        let (browser, elsewhere) = (Browser(visitor), Browser(visitor))
        try await browser.signIn()
        try await elsewhere.signIn()
        let an = try await visitor.accounts.person(EmailAddress("an@example.be")!)
        func erase(_ address: String) async throws -> Visitor.Answer {
            try await browser.fill("/fr/account", to: "/fr/account/erasure", [("confirm", address)])
        }
        for address in ["", "bo@example.be", "nobody"] {
            let answer = try await erase(address)
            #expect(answer.status == 422)
            #expect(try answer.page().first("input[aria-invalid]")?["name"] == "confirm")
        }
        #expect(try await erase("AN@example.be ").headers[.location] == "/fr/sign-in?done=erased")
        #expect(try await browser.get("/fr/sign-in?done=erased").body.contains("Votre compte est effacé."))
        #expect(try await elsewhere.get("/fr/account").status == 303)
        let after = try await visitor.accounts.person(an.id)
        #expect(after.state == .erased && after.name == nil && after.email == nil && after.number == an.number)
        #expect(try await Browser(visitor).signIn().status == 422)
    }

    @Test("The last administrator is not forgotten before there is another")
    func lastAdministrator() async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn("bo@example.be")
        let answer = try await browser.fill(
            "/fr/account", to: "/fr/account/erasure", [("confirm", "bo@example.be")])
        #expect(answer.status == 422)
        #expect(try await browser.get("/fr/account").status == 200)
    }

    @Test("Sessions are shown by their browser, and ended one by one or all")
    func sessions() async throws {
        let visitor = try await Visitor.withPeople()
        let (browser, phone, bo) = (Browser(visitor), Browser(visitor), Browser(visitor))
        try await browser.signIn()
        _ = try await phone.fill(
            "/fr/sign-in", [("email", "an@example.be"), ("password", Browser.phrase)],
            [.userAgent: "Mozilla/5.0 (Android 14; Mobile; rv:130.0) <script> Firefox/130.0"])
        try await bo.signIn("bo@example.be")
        let page = try await browser.get("/nl/account").page()
        #expect(page.find("#sessions li").count == 2)
        #expect(page.first("#sessions")?.text.contains("Firefox op Android") == true)
        let action = try #require(page.first("#sessions li form")?["action"])
        // Somebody else's session is as unknown as one that never was.
        #expect(try await bo.fill("/fr/account", to: action, []).status == 404)
        #expect(try await phone.get("/fr/account").status == 200)
        #expect(try await browser.fill("/nl/account", to: action, []).headers[.location] == "/nl/account?done=session")
        #expect(try await phone.get("/fr/account").status == 303)
        #expect(try await browser.fill("/nl/account", to: action, []).status == 404, "it ended already")
        try await phone.signIn()
        _ = try await browser.fill("/nl/account", to: "/nl/account/sessions/end-others", [])
        #expect(try await phone.get("/fr/account").status == 303)
        #expect(try await browser.get("/fr/account").status == 200)
    }
}
