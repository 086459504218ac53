import Accounts
import HTTPTypes
import Kernel
import Markup
import StoreTesting
import Testing

@testable import Web

@Suite("Signing in", .onBothEngines)
struct SignInTests {
    @Test("Who reads has no cookie; who signs in has one that scripts cannot read")
    func cookies() async throws {
        let browser = Browser(try await .withPeople())
        for path in ["/fr/plans", "/fr/plans/\(Valmer.slug)", "/fr/about", "/nowhere"] {
            #expect(try await browser.get(path).headers[.setCookie] == nil)
        }
        let page = try await browser.get("/fr/sign-in")
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(browser.cookies.keys.sorted() == ["belfry-form"])
        let answer = try await browser.signIn()
        #expect(answer.status == 303 && answer.headers[.location] == "/fr/my-page")
        #expect(browser.cookies.keys.sorted() == ["belfry-session"])
        let cookie = try #require(answer.headers[values: .setCookie].first { $0.hasPrefix("belfry-session=") })
        #expect(cookie.contains("; HttpOnly; SameSite=Lax") && !cookie.contains("Secure") && cookie.contains("Path=/;"))
    }

    @Test("Over HTTPS the cookie is for HTTPS alone")
    func secure() async throws {
        let browser = Browser(try await .withPeople(entrance: Entrance(publicAddress: "https://plans.example.be/")))
        let token = try await browser.token(on: "/fr/sign-in")
        let fields = [("email", "an@example.be"), ("password", Browser.phrase)]
        let answer = try await browser.post("/fr/sign-in", fields, [.origin: "https://plans.example.be"], token: token)
        #expect(answer.status == 303)
        let cookie = try #require(answer.headers[values: .setCookie].first)
        #expect(cookie.hasPrefix("__Host-belfry-session=") && cookie.hasSuffix("; Secure"))
        #expect(try await browser.get("/fr/account").status == 200)
    }

    @Test("The pages show who signed in, are kept by nobody, and say nothing of it to others")
    func pages() async throws {
        let visitor = try await Visitor.withPeople()
        let (an, other) = (Browser(visitor), Browser(visitor))
        try await an.signIn()
        let path = "/fr/plans/\(Valmer.slug)"
        for _ in 0..<4 {
            let mine = try await an.get(path)
            #expect(mine.headers[.cacheControl] == "no-store" && mine.headers[.eTag] == nil)
            #expect(try mine.page().first("nav.account a")?.text == "An")
            let theirs = try await other.get(path)
            #expect(theirs.headers[.cacheControl] == "no-cache")
            #expect(try theirs.page().first("nav.account a")?.text == "Se connecter")
        }
        let tag = try #require(try await other.get(path).headers[.eTag])
        #expect(try await an.get(path, [.ifNoneMatch: tag]).status == 200, "the copy is that of somebody else")
        #expect(try await other.get(path, [.ifNoneMatch: tag]).status == 304)
        #expect(try await an.get("/nowhere").page().first("nav.account a")?.text == "An")
        #expect(try await an.get(Asset.stylesheet.address.text).headers[.cacheControl]?.contains("immutable") == true)
    }

    @Test(
        "A wrong password keeps the address and never the password, in three languages", arguments: ["fr", "nl", "en"])
    func wrong(_ language: String) async throws {
        let browser = Browser(try await .withPeople())
        let answer = try await browser.fill(
            "/\(language)/sign-in", [("email", "an@example.be"), ("password", "wrong but <long>")])
        #expect(answer.status == 422 && browser.cookies["belfry-session"] == nil)
        let page = try answer.page()
        #expect(page.first("input[name=email]")?["value"] == "an@example.be")
        #expect(page.first("input[name=password]")?["value"] == "")
        #expect(page.first(".form-errors a")?["href"] == "#email")
        #expect(page.first("input[name=email]")?["aria-invalid"] == "true")
        #expect(!answer.body.contains("wrong but"))
    }

    @Test("Too many attempts are told how long to wait")
    func tooMany() async throws {
        let browser = Browser(try await .withPeople())
        for _ in 0..<5 { #expect(try await browser.signIn("an@example.be", "x").status == 422) }
        let answer = try await browser.signIn()
        #expect(answer.status == 429 && answer.headers[.retryAfter] == "60")
        #expect(answer.body.contains("1\u{A0}minute") || answer.body.contains("1 minute"))
    }

    @Test("Who had to sign in comes back to the page they wanted")
    func wanted() async throws {
        let browser = Browser(try await .withPeople())
        let refused = try await browser.get("/nl/account?done=saved")
        #expect(refused.status == 303)
        let target = try #require(refused.headers[.location])
        #expect(target == "/nl/sign-in?to=%2Fnl%2Faccount%3Fdone%3Dsaved")
        let page = try await browser.get(target)
        let action = try #require(try page.page().first("form[method=post]")?["action"])
        let answer = try await browser.fill(
            target, to: action, [("email", "an@example.be"), ("password", Browser.phrase)])
        #expect(answer.headers[.location] == "/nl/account?done=saved")
    }

    @Test(
        "Nobody is led off the site",
        arguments: [
            "https://evil.example", "//evil.example", "/\\evil.example", "/%2Fevil.example", "/fr//evil.example",
            "javascript:alert(1)", "/fr", "/de/plans", "/fr/%2e%2e/x/%2F", "/fr/plans%0d%0aSet-Cookie:x", "fr/plans",
            "/fr/sign-in?to=/fr/plans", "/fr/sign-out", "/ fr/plans", "/fr/plans/%5Cevil", "\u{9}//evil.example",
        ])
    func openRedirect(_ to: String) async throws {
        let browser = Browser(try await .withPeople())
        let answer = try await browser.signIn(to: "?to=" + Browser.encoded(to))
        #expect(answer.status == 303 && answer.headers[.location] == "/fr/my-page", "\(to)")
    }

    @Test(
        "What leads within the site is followed",
        arguments: ["/fr/plans/a%20b?view=both&x=1", "/nl/plans", "/fr/plans/a~draft"])
    func redirect(_ to: String) async throws {
        let browser = Browser(try await .withPeople())
        #expect(try await browser.signIn(to: "?to=" + Browser.encoded(to)).headers[.location] == to)
    }

    @Test("Who signed out is nobody, also with the cookie of before")
    func signOut() async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn()
        let stolen = browser.cookies
        let token = try await browser.token(on: "/fr/account")
        let answer = try await browser.post("/fr/sign-out", [], token: token)
        #expect(answer.status == 303 && answer.headers[.location] == "/fr/sign-in?done=signed-out")
        #expect(browser.cookies["belfry-session"] == nil)
        #expect(try await browser.get("/fr/sign-in?done=signed-out").body.contains("Vous êtes déconnecté."))
        browser.cookies = stolen
        #expect(try await browser.get("/fr/account").status == 303)
        #expect(try await browser.get("/fr/plans").page().first("nav.account a")?.text == "Se connecter")
        #expect(
            try await browser.post("/fr/account/description", [("name", "X"), ("language", "fr")], token: token).status
                == 303)
    }

    @Test("A session that somebody has laid upon a browser does not become that of whoever signs in")
    func fixation() async throws {
        let visitor = try await Visitor.withPeople()
        let (attacker, victim) = (Browser(visitor), Browser(visitor))
        try await attacker.signIn("bo@example.be")
        victim.cookies = attacker.cookies
        // With the attacker's session in place, signing in is signing in anew.
        let token = try await victim.token(on: "/fr/account")
        let answer = try await victim.post(
            "/fr/sign-in", [("email", "an@example.be"), ("password", Browser.phrase)], token: token)
        #expect(answer.status == 303)
        #expect(victim.cookies["belfry-session"] != attacker.cookies["belfry-session"])
        #expect(try await victim.get("/fr/account").page().first("nav.account a")?.text == "An")
        #expect(try await attacker.get("/fr/account").status == 303, "the attacker's session ended")
        // So it is with a made-up one, and with one for forms.
        let made = try Token()
        victim.cookies = ["belfry-session": made.text, "belfry-form": made.text]
        _ = try await victim.post(
            "/fr/sign-in", [("email", "an@example.be"), ("password", Browser.phrase)], token: FormToken.of(made))
        #expect(victim.cookies["belfry-session"].map { $0 != made.text } ?? false)
        #expect(try await visitor.accounts.caller(made) == nil)
    }

    @Test(
        "A form that was not sent from here is refused, and nothing of it is shown",
        arguments: [
            [.origin: "https://evil.example"], [.origin: "null"], [.origin: "http://localhost.evil.example"],
            [.origin: "http://localhost:81"], [.secFetchSite: "cross-site"], [.secFetchSite: "same-site"],
            [.secFetchSite: "cross-site", .origin: "http://localhost"],
        ] as [HTTPFields])
    func crossSite(_ headers: HTTPFields) async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn()
        let token = try await browser.token(on: "/fr/account")
        let answer = try await browser.post(
            "/fr/account/description", [("name", "Mallory"), ("language", "fr")], headers, token: token)
        #expect(answer.status == 403 && !answer.body.contains("Mallory"))
        #expect(try await browser.get("/fr/account").page().first("input[name=name]")?["value"] == "An")
    }

    @Test("A form without origin is refused, too")
    func noOrigin() async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn()
        let token = try await browser.token(on: "/fr/account")
        let cookie = "belfry-session=" + (browser.cookies["belfry-session"] ?? "")
        let answer = try await browser.visitor.get(
            "/fr/account/sessions/end-others", [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
            method: .post, body: "form-token=" + token)
        #expect(answer.status == 403)
    }

    @Test("Forged, missing, foreign and replayed tokens are refused; what was typed is shown again")
    func tokens() async throws {
        let visitor = try await Visitor.withPeople()
        let (an, bo, before) = (Browser(visitor), Browser(visitor), Browser(visitor))
        let formToken = try await before.token(on: "/fr/sign-in")
        try await an.signIn()
        try await bo.signIn("bo@example.be")
        let old = try await an.token(on: "/fr/account")
        let again = [("email", "an@example.be"), ("password", Browser.phrase)]
        #expect(try await an.post("/fr/sign-in", again, token: old).status == 303)
        let foreign = try await bo.token(on: "/fr/account")
        let own = try await an.token(on: "/fr/account")
        #expect(own != old)
        let wrong = [
            "", "x", String(repeating: "A", count: 43), foreign, formToken, old, own + "A", String(own.dropLast()),
        ]
        for token in wrong {
            let answer = try await an.post(
                "/fr/account/description", [("name", "Typed <b>by</b> An"), ("language", "fr")], token: token)
            #expect(answer.status == 403)
            #expect(answer.body.contains("Typed &lt;b&gt;by&lt;/b&gt; An"), "nothing typed is lost")
        }
        #expect(try await an.post("/fr/account/description", [("name", "X")]).status == 403)
        #expect(try await an.get("/fr/account").page().first("input[name=name]")?["value"] == "An")
    }

    @Test("What is no form is refused")
    func unreadable() async throws {
        let browser = Browser(try await .withPeople())
        try await browser.signIn()
        let token = try await browser.token(on: "/fr/account")
        for type in ["text/plain", "application/json", "multipart/form-data; boundary=x"] {
            let answer = try await browser.post(
                "/fr/account/description", [("name", "X")], [.contentType: type], token: token)
            #expect(answer.status == 400)
        }
        let long = String(repeating: "a", count: 1100 << 10)
        #expect(try await browser.post("/fr/account/description", [("name", long)], token: token).status == 400)
    }
}

@Suite("What a form sends")
struct PostedFormTests {
    @Test("Names and values are decoded, lines end as in the store, letters are in NFC")
    func decoded() throws {
        let form = try PostedForm(decoding: Array("a=1+2&b=%C3%A9&a=3&c&d=x%0D%0Ay%0Dz&e=e%CC%81&=f".utf8))
        #expect(form["a"] == "1 2" && form.all("a") == ["1 2", "3"])
        #expect(form["b"] == "é" && form["c"] == "" && form.has("c") && !form.has("g"))
        #expect(form["d"] == "x\ny\nz")
        #expect(form["e"].utf8.count == 2)
    }

    @Test("What is badly encoded is refused", arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "%C3=1", "a=%00"])
    func refused(_ text: String) {
        let error = #expect(throws: Problem.self) { try PostedForm(decoding: Array(text.utf8)) }
        #expect(error?.reason == .formUnreadable)
    }

    @Test("More fields than any form has are refused")
    func tooMany() {
        let text = String(repeating: "a=1&", count: 2001)
        #expect(throws: Problem.self) { try PostedForm(decoding: Array(text.utf8)) }
    }

    @Test("What is shown again holds no secret")
    func typed() {
        let form = PostedForm([
            ("form-token", "abcdef"), ("password", "abcdef"), ("new-password", "abcdef"), ("text", "abcdef"), ("n", ""),
        ])
        #expect(form.typed.map(\.name) == ["text"])
    }
}

@Suite("The address of a visitor")
struct EntranceTests {
    private func address(_ forwarded: String?, proxies: Int) -> String {
        var fields = HTTPFields()
        fields[.forwardedFor] = forwarded
        return Entrance(proxies: proxies).address(in: fields, connection: "192.0.2.9")
    }

    @Test("Without proxies nothing that a visitor says counts; with one, what it has added")
    func addresses() {
        #expect(address("198.51.100.1", proxies: 0) == "192.0.2.9")
        #expect(address("203.0.113.5, 198.51.100.1", proxies: 1) == "198.51.100.1")
        #expect(address("203.0.113.5, 198.51.100.1, 10.0.0.1", proxies: 2) == "198.51.100.1")
        #expect(address(nil, proxies: 1) == "192.0.2.9")
        let (one, two) = (
            address("2001:db8:1:2::1", proxies: 1), address("2001:db8:1:2:ffff::9", proxies: 1)
        )
        #expect(one == two, "a machine has all of the lower half")
        #expect(address("2001:db8:1:3::1", proxies: 1) != one)
    }
}
