import Foundation
import Kernel
import Storage
import StoreTesting
import Synchronization
import Testing

@testable import Accounts

@Suite("OpenID Connect")
struct OpenIDTests {
    private let fake = FakeProvider()

    /// Signs in, as far as the store is not needed.
    private func claims(_ change: (inout FakeProvider.Token) -> Void = { _ in }) async throws -> OpenIDProvider.Claims {
        fake.token.withLock { change(&$0) }
        let (provider, flow) = (try fake.provider(), OpenIDFlow(try Token()))
        let state = flow.state("fr /fr/plans")
        #expect(fake.visit(try await provider.beginning(flow, state: state, language: .nl)) == state)
        return try await provider.claims("good", flow)
    }

    @Test("Who the provider knows is told, and what it is asked is what it may be asked")
    func good() async throws {
        let claims = try await claims()
        #expect(
            claims.issuer == FakeProvider.issuer && claims.subject == "s-1" && claims.email?.text == "an@example.be")
        #expect(fake.requests.count == 2)
        let unchecked = try await self.claims { $0.isVerified = false }
        #expect(unchecked.email == nil, "an address that nobody has made sure of")
        let ofTwo = try await self.claims {
            $0.audience = ["belfry", "other"]
            $0.authorizedParty = "belfry"
        }
        #expect(ofTwo.subject == "s-1")
    }

    @Test(
        "What cannot be believed is refused",
        arguments: [
            { @Sendable in $0.issuer = "https://login.example.be/other" }, { $0.audience = ["other"] },
            { $0.audience = ["belfry", "other"] }, { $0.authorizedParty = "other" }, { $0.nonce = "another" },
            { $0.expires = -120 }, { $0.issued = 120 }, { $0.subject = "" },
        ] as [@Sendable (inout FakeProvider.Token) -> Void])
    func refused(_ change: @Sendable (inout FakeProvider.Token) -> Void) async throws {
        #expect(await reason { _ = try await claims(change) } == .openIDRefused)
    }

    @Test("A code is worth nothing twice, in another attempt, or invented")
    func codes() async throws {
        let (provider, flow) = (try fake.provider(), OpenIDFlow(try Token()))
        let address = try await provider.beginning(flow, state: flow.state(""), language: .fr)
        func isRefused(_ code: String, _ flow: OpenIDFlow) async -> Bool {
            do {
                _ = try await provider.claims(code, flow)
                return false
            } catch { return (error as? Problem)?.reason == .openIDRefused }
        }
        fake.visit(address)
        #expect(await isRefused("bad", flow))
        fake.visit(address)
        #expect(await isRefused("good", OpenIDFlow(try Token())), "another verifier")
        fake.visit(address)
        #expect(await !isRefused("good", flow))
        #expect(await isRefused("good", flow))
    }

    @Test("A state is that of its attempt, whole")
    func states() throws {
        let (one, other) = (OpenIDFlow(try Token()), OpenIDFlow(try Token()))
        let state = one.state("fr /fr/plans/été")
        #expect(one.purpose(of: state) == "fr /fr/plans/été")
        #expect(other.purpose(of: state) == nil)
        let forged = state.prefix { $0 != "." } + "." + Base64URL.encoded(Array("fr /fr/account".utf8))
        #expect(one.purpose(of: String(forged)) == nil)
        #expect(one.purpose(of: "") == nil && one.purpose(of: ".") == nil && one.purpose(of: "x.y") == nil)
        #expect(one.nonce != one.verifier && one.nonce != other.nonce && one.verifier.utf8.count >= 43)
    }

    @Test("A provider without HTTPS, or that is called otherwise than it says, is none")
    func addresses() async throws {
        for issuer in ["http://login.example.be", "ftp://x", "login", "https://a@b/", "https://", "https://x/#y"] {
            #expect(throws: Problem.self) {
                try OpenIDSettings(issuer: issuer, client: "c", secret: "s", root: "https://x")
            }
        }
        _ = try OpenIDSettings(issuer: "http://127.0.0.1:8000", client: "c", secret: "s", root: "https://x")
        for (old, new) in [
            ("/house\",", "/other\","), ("https://login.example.be/house/token", "http://login.example.be/token"),
        ] {
            let fake = FakeProvider()
            fake.configuration.withLock { $0 = $0.replacing(old, with: new) }
            let flow = OpenIDFlow(try Token())
            #expect(
                await reason { _ = try await fake.provider().beginning(flow, state: "", language: .fr) } == .openIDAway)
        }
    }

    private func reason(_ work: () async throws -> Void) async -> Problem.Reason? {
        do {
            try await work()
            return nil
        } catch { return (error as? Problem)?.reason }
    }

    @Test("Over the network: a server that is away is one that does not answer", .timeLimit(.minutes(1)))
    func network() async throws {
        for address in ["https://127.0.0.1:9/x", "file:///etc/hostname"] {
            let web = WebFetch.overNetwork(seconds: 2)
            #expect(await reason { _ = try await web.fetch(WebFetch.Request(address: address)) } == .openIDAway)
        }
    }
}

@Suite("People whom a provider knows", .onBothEngines)
struct OpenIDPeopleTests {
    private let accounts: AccountStore

    init() throws {
        accounts = AccountStore(
            RehearsingDatabase(try emptyDatabase(allMigrations)),
            passwords: PasswordPool(cost: PasswordCost(kibibytes: 64, passes: 1)))
    }

    private func claims(_ subject: String, _ email: String?) -> OpenIDProvider.Claims {
        OpenIDProvider.Claims(issuer: FakeProvider.issuer, subject: subject, email: email.flatMap { EmailAddress($0) })
    }

    private func reason(_ claims: OpenIDProvider.Claims) async throws -> Problem.Reason? {
        do {
            _ = try await accounts.signIn(claims, agent: "Browser")
            return nil
        } catch let problem as Problem { return problem.reason }
    }

    @Test("The first time the checked address says who it is, then the provider's own name for them")
    func linking() async throws {
        let an = try await accounts.add(
            try #require(EmailAddress("an@example.be")), name: try PersonName("An"), language: .nl,
            isAdministrator: false, password: nil, as: .system)
        #expect(try await reason(claims("s-1", nil)) == .openIDStranger)
        #expect(try await reason(claims("s-2", "eve@example.be")) == .openIDStranger)
        #expect(try await accounts.signIn(claims("s-1", "an@example.be"), agent: "B").person.id == an.id)
        #expect(try await accounts.signIn(claims("s-1", nil), agent: "B").person.id == an.id)
        #expect(try await accounts.identities(of: an.id).map(\.subject) == ["s-1"])
        // Her address was given to somebody else there.
        #expect(try await reason(claims("s-9", "an@example.be")) == .openIDStranger)
        _ = try await accounts.lock(an.id, true, as: .system)
        #expect(try await reason(claims("s-1", "an@example.be")) == .openIDStranger)
        _ = try await accounts.lock(an.id, false, as: .system)
        // A link that she has used lets the provider show again who she is.
        let (_, token) = try await accounts.newLink(for: an.id, as: .system)
        _ = try await accounts.accept(
            token, name: try PersonName("An"), password: try Password("paard batterij niet", of: nil), agent: "B")
        #expect(try await accounts.signIn(claims("s-9", "an@example.be"), agent: "B").person.id == an.id)
        #expect(try await reason(claims("s-1", "an@example.be")) == .openIDStranger)
        _ = try await accounts.erase(an.id, as: .system)
        #expect(try await accounts.identities(of: an.id).isEmpty)
    }
}
