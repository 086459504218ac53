import Accounts
import HTTPTypes
import Kernel
import StoreTesting
import Synchronization
import Testing

@testable import Web

/// Signing in at a provider, as a browser goes through it.
@Suite("Signing in at a provider")
struct OpenIDTests {
    private let fake = FakeProvider()
    private let secure: HTTPFields = [.forwardedProto: "https"]

    private func browser() async throws -> Browser {
        Browser(
            try await .withPeople(entrance: Entrance(publicAddress: FakeProvider.root), openID: try fake.provider()))
    }

    /// Leads a browser to the provider.
    ///
    /// - Returns: the state that it comes back with.
    private func begin(_ browser: Browser, to: String = "") async throws -> String {
        let answer = try await browser.get("/nl/sign-in/openid" + to)
        #expect(answer.status == 303)
        let address = try #require(answer.headers[.location])
        #expect(address.hasPrefix(FakeProvider.issuer + "/auth?response_type=code&client_id=belfry&"))
        #expect(address.contains("&code_challenge_method=S256&ui_locales=nl"))
        return fake.visit(address)
    }

    private func comeBack(_ browser: Browser, _ state: String, _ more: String = "code=good") async throws
        -> Visitor.Answer
    {
        try await browser.get("/openid/return?state=\(Browser.encoded(state))&\(more)")
    }

    @Test("Who is known comes back signed in, at the page that they wanted, in a new session")
    func good() async throws {
        let browser = try await browser()
        let page = try await browser.get("/nl/sign-in?to=/nl/plans/valmer-2026").page()
        let link = try #require(page.first("a.button")?["href"])
        #expect(link.hasPrefix("/nl/sign-in/openid?to="))
        let state = try await begin(browser, to: String(link.drop { $0 != "?" }))
        #expect(browser.cookies.keys.contains("__Host-belfry-openid"))
        let answer = try await comeBack(browser, state)
        #expect(answer.status == 303 && answer.headers[.location] == "/nl/plans/valmer-2026")
        #expect(!browser.cookies.keys.contains("__Host-belfry-openid"))
        #expect(try await browser.get("/nl/account").page().first("nav.account a")?.text == "An")
    }

    @Test("Sent back by somebody else, twice, with another state or an error, nobody is signed in")
    func refused() async throws {
        let (browser, eve) = (try await browser(), try await browser())
        let state = try await begin(browser)
        // Eve began, and has An's browser come back with her code: it has no secret of that attempt.
        let evil = try await begin(eve)
        for (who, state, more) in [
            (browser, evil, "code=good"), (browser, state, "error=access_denied"), (browser, "", "code=good"),
            (Browser(browser.visitor), state, "code=good"),
        ] {
            let answer = try await comeBack(who, state, more)
            #expect(answer.status == 400)
            #expect(try answer.page().first(".form-errors") != nil)
            #expect(!who.cookies.keys.contains("__Host-belfry-session"))
        }
        let again = try await begin(browser)
        #expect(try await comeBack(browser, again).status == 303)
        #expect(try await comeBack(browser, again).status == 400, "the secret of the attempt is gone")
    }

    @Test("Where to go afterwards never leads off the site")
    func redirect() async throws {
        for to in ["//evil.example", "https://evil.example/fr/x", "/\\evil.example", "/nl/../x", "javascript:x"] {
            let browser = try await browser()
            let state = try await begin(browser, to: "?to=" + Browser.encoded(to))
            let location = try await comeBack(browser, state).headers[.location]
            #expect(location == "/nl/my-page", "\(to): \(location ?? "")")
        }
    }

    @Test("A stranger is told to be invited; a provider that is away is said to be")
    func stranger() async throws {
        let browser = try await browser()
        fake.token.withLock { $0.email = "eve@example.be" }
        let answer = try await comeBack(browser, try await begin(browser))
        #expect(answer.status == 403 && answer.body.contains("kan u uitnodigen"))
        let away = FakeProvider()
        away.configuration.withLock { $0 = "{}" }
        let other = Browser(
            try await .withPeople(entrance: Entrance(publicAddress: FakeProvider.root), openID: try away.provider()))
        #expect(try await other.get("/fr/sign-in/openid").status == 502)
    }

    @Test("Without a provider there is no such page")
    func none() async throws {
        let browser = Browser(try await .withPeople())
        #expect(try await browser.get("/fr/sign-in/openid").status == 404)
        #expect(try await browser.get("/openid/return?code=x&state=y").status == 404)
        #expect(try await browser.get("/fr/sign-in").page().first("a.button") == nil)
    }
}
