import Kernel
import Storage
import StoreTesting
import Testing

@testable import Accounts

@Suite("Invitations", .onBothEngines)
struct InvitationTests {
    private let clock = TestClock()
    private let accounts: AccountStore

    init() throws {
        let now = clock
        accounts = AccountStore(
            RehearsingDatabase(try emptyDatabase(AccountStore.migrations, clock: Clock { now.now })),
            passwords: PasswordPool(cost: PasswordCost(kibibytes: 64, passes: 1)), clock: Clock { now.now })
    }

    private func invite(_ email: String = "an@example.be") async throws -> (Person, Token) {
        try await accounts.invite(
            try #require(EmailAddress(email)), name: try PersonName("An"), language: .nl, isAdministrator: false,
            as: .system)
    }

    private func accept(_ token: Token) async throws -> SignedIn {
        try await accounts.accept(
            token, name: try PersonName("An Peeters"), password: try Password("paard batterij niet", of: nil), agent: ""
        )
    }

    private func isOver(_ token: Token) async throws -> Bool {
        do {
            _ = try await accept(token)
            return false
        } catch let problem as Problem {
            return problem.reason == .invitationOver
        }
    }

    @Test("Who was invited chooses a name and a password, once, and is signed in")
    func once() async throws {
        let (person, token) = try await invite()
        #expect(!person.hasPassword)
        #expect(try await accounts.invited(by: token).id == person.id)
        #expect(try await accounts.waitingLinks()[person.id] != nil)
        let signedIn = try await accept(token)
        #expect(signedIn.person.name == "An Peeters" && signedIn.person.hasPassword)
        #expect(try await accounts.caller(signedIn.token)?.person.id == person.id)
        #expect(try await isOver(token))
        #expect(try await accounts.waitingLinks().isEmpty)
        _ = try await accounts.signIn("an@example.be", password: "paard batterij niet", from: "", agent: "")
    }

    @Test("A link is worthless after a week, after a newer one, and when its person is locked or gone")
    func over() async throws {
        let (an, late) = try await invite()
        clock.add(hours: 7 * 24)
        #expect(try await isOver(late))
        let (_, old) = try await accounts.newLink(for: an.id, as: .system)
        let (_, new) = try await accounts.newLink(for: an.id, as: .system)
        #expect(try await isOver(old))
        #expect(try await isOver(Token()))
        _ = try await accounts.lock(an.id, true, as: .system)
        #expect(try await isOver(new))
        await #expect(throws: Problem.self) { try await accounts.newLink(for: an.id, as: .system) }
        _ = try await accounts.lock(an.id, false, as: .system)
        #expect(try await isOver(new), "unlocked, the old link stays worthless")
        let (_, gone) = try await accounts.newLink(for: an.id, as: .system)
        _ = try await accounts.erase(an.id, as: .system)
        #expect(try await isOver(gone))
    }

    @Test("Two who use one link at once: one is let in")
    func atOnce() async throws {
        let (_, token) = try await invite()
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { (try? await accept(token)) != nil } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 1)
    }

    @Test("A new link leaves the password right until it is used, and then ends all sessions")
    func forgotten() async throws {
        let (person, token) = try await invite()
        let before = try await accept(token)
        let (_, link) = try await accounts.newLink(for: person.id, as: .system)
        #expect(try await accounts.caller(before.token) != nil)
        let after = try await accept(link)
        #expect(try await accounts.caller(before.token) == nil)
        #expect(try await accounts.caller(after.token) != nil)
    }

    @Test("A password chosen otherwise makes a waiting link worthless")
    func overtaken() async throws {
        let (person, token) = try await invite()
        try await accounts.setPassword(try Password("vier heel andere woorden", of: nil), of: person.id, as: .system)
        #expect(try await isOver(token))
    }

    @Test("The store does not keep the secret")
    func secret() async throws {
        let (_, token) = try await invite()
        let kept = try await accounts.database.read { transaction in
            try transaction.first("SELECT token_hash FROM invitation") { $0.bytes(0) }
        }
        #expect(kept == token.hash)
    }
}
