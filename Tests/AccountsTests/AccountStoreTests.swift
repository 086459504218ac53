import Kernel
import Storage
import StoreTesting
import Synchronization
import Testing

@testable import Accounts

@Suite("The store of accounts", .onBothEngines)
struct AccountStoreTests {
    private let clock = TestClock()
    private let accounts: AccountStore

    private static let phrase = "paard batterij niet"

    init() throws {
        let now = clock
        let database = RehearsingDatabase(
            try emptyDatabase(AccountStore.migrations, clock: Clock { now.now }))
        accounts = AccountStore(
            database, passwords: PasswordPool(cost: PasswordCost(kibibytes: 64, passes: 1)), clock: Clock { now.now })
    }

    @discardableResult
    private func add(
        _ email: String = "an@example.be", administrator: Bool = false, password: String? = phrase
    ) async throws -> Person {
        let address = try #require(EmailAddress(email))
        return try await accounts.add(
            address, name: try PersonName("An"), language: .nl, isAdministrator: administrator,
            password: try password.map { try Password($0, of: address) }, as: .operatorAccount("test"))
    }

    private func signIn(
        _ email: String = "an@example.be", _ password: String = phrase, from address: String = "192.0.2.1",
        instead old: Token? = nil
    ) async throws -> SignedIn {
        try await accounts.signIn(email, password: password, from: address, agent: "Browser", instead: old)
    }

    private func reason(_ body: () async throws -> some Any) async throws -> Problem.Reason? {
        do {
            _ = try await body()
            return nil
        } catch let problem as Problem {
            return problem.reason
        }
    }

    @Test("Who was added can sign in, in any spelling of the address, and is known by the token")
    func signedIn() async throws {
        let person = try await add()
        #expect(person.number == 1 && person.hasPassword && !person.isAdministrator && person.language == .nl)
        let signedIn = try await signIn(" AN@Example.be ")
        #expect(signedIn.person.id == person.id)
        let caller = try await accounts.caller(signedIn.token)
        #expect(caller?.person.id == person.id && caller?.session == signedIn.session)
        #expect(try await accounts.caller(Token()) == nil)
        #expect(try await accounts.person(person.id).signedIn == clock.now)
    }

    @Test("Two people have no address in common")
    func taken() async throws {
        try await add()
        #expect(try await reason { try await add("AN@example.be") } == .emailTaken("an@example.be"))
        #expect(try await add("bo@example.be").number == 2)
    }

    @Test("A wrong password, an unknown, a locked person and one without a password are told the same")
    func refused() async throws {
        try await add()
        let locked = try await add("bo@example.be")
        _ = try await accounts.lock(locked.id, true, as: .system)
        try await add("cy@example.be", password: nil)
        for (email, password) in [
            ("an@example.be", "x"), ("an@example.be", ""), ("nobody@example.be", Self.phrase), ("no address", "x"),
            ("bo@example.be", Self.phrase), ("cy@example.be", ""),
        ] {
            #expect(try await reason { try await signIn(email, password, from: email + password) } == .signInFailed)
        }
    }

    @Test("The store keeps neither a password nor a token")
    func nothingToSteal() async throws {
        try await add()
        let token = try await signIn().token
        let (password, hash) = try await accounts.database.read { transaction in
            (
                try transaction.first("SELECT password FROM person") { $0.text(0) },
                try transaction.first("SELECT token_hash FROM session") { $0.bytes(0) }
            )
        }
        #expect(password?.hasPrefix("$argon2id$") == true && password?.contains("paard") == false)
        #expect(hash == token.hash)
        #expect(Base64URL.encoded(hash ?? []) != token.text)
    }

    @Test("Every sign-in has a new token, and ends the session that the browser had")
    func fixation() async throws {
        try await add()
        let first = try await signIn()
        let second = try await signIn(instead: first.token)
        #expect(first.token != second.token)
        #expect(try await accounts.caller(first.token) == nil)
        #expect(try await accounts.caller(second.token) != nil)
        // A token that somebody else has chosen is not taken over.
        let chosen = try Token()
        _ = try await signIn(instead: chosen)
        #expect(try await accounts.caller(chosen) == nil)
    }

    @Test("A session ends when it is idle, when its time is over, when it is ended")
    func ends() async throws {
        let person = try await add()
        let idle = try await signIn()
        clock.add(hours: 11)
        #expect(try await accounts.caller(idle.token) != nil)
        clock.add(hours: 11)
        #expect(try await accounts.caller(idle.token) != nil, "it was used since")
        clock.add(hours: 13)
        #expect(try await accounts.caller(idle.token) == nil)

        let used = try await signIn()
        for _ in 0..<33 {
            clock.add(hours: 10)
            #expect(try await accounts.caller(used.token) != nil)
        }
        clock.add(hours: 10)
        #expect(try await accounts.caller(used.token) == nil, "two weeks are over")
        #expect(try await accounts.sessions(of: person.id).isEmpty)

        let ended = try await signIn()
        try await accounts.end(ended.token)
        #expect(try await accounts.caller(ended.token) == nil)
        try await accounts.sweep()
        let left = try await accounts.database.read { transaction in
            try transaction.first("SELECT COUNT(*) FROM session") { $0.int(0) }
        }
        #expect(left == 0)
    }

    @Test("Sessions are listed and ended by their owner, not by somebody else")
    func sessions() async throws {
        let (an, bo) = (try await add(), try await add("bo@example.be"))
        let (one, two) = (try await signIn(), try await signIn())
        #expect(try await accounts.sessions(of: an.id).map(\.id).sorted() == [one.session, two.session].sorted())
        #expect(try await !accounts.end(one.session, of: bo.id))
        #expect(try await accounts.caller(one.token) != nil)
        #expect(try await accounts.end(one.session, of: an.id))
        #expect(try await accounts.caller(one.token) == nil)
        _ = try await signIn()
        try await accounts.endSessions(of: an.id, but: two.session, as: .person(an.id))
        #expect(try await accounts.sessions(of: an.id).map(\.id) == [two.session])
    }

    @Test("Another password ends all sessions but the one in which it was chosen")
    func password() async throws {
        let person = try await add()
        let (mine, theirs) = (try await signIn(), try await signIn())
        try await accounts.setPassword(
            try Password("vier heel andere woorden", of: nil), of: person.id, keeping: mine.session,
            as: .person(person.id))
        #expect(try await accounts.caller(mine.token) != nil)
        #expect(try await accounts.caller(theirs.token) == nil)
        #expect(try await reason { try await signIn() } == .signInFailed)
        _ = try await signIn("an@example.be", "vier heel andere woorden")
        #expect(try await accounts.isPassword("vier heel andere woorden", of: person, from: "x"))
        #expect(try await !accounts.isPassword(Self.phrase, of: person, from: "x"))
    }

    @Test("Who is locked is out at once, and in again when unlocked")
    func lock() async throws {
        let person = try await add()
        let session = try await signIn()
        #expect(try await accounts.lock(person.id, true, as: .system).state == .locked)
        #expect(try await accounts.caller(session.token) == nil)
        #expect(try await accounts.lock(person.id, false, as: .system).state == .active)
        #expect(try await accounts.caller(session.token) == nil)
        _ = try await signIn()
    }

    @Test("Who is erased leaves a number, and their address is free")
    func erase() async throws {
        let person = try await add()
        let session = try await signIn()
        let erased = try await accounts.erase(person.id, as: .system)
        #expect(erased.state == .erased && erased.email == nil && erased.name == nil && !erased.hasPassword)
        #expect(erased.number == 1)
        #expect(try await accounts.caller(session.token) == nil)
        #expect(
            try await reason { try await accounts.person(EmailAddress("an@example.be")!) }
                == .personUnknown("an@example.be"))
        #expect(try await reason { try await accounts.lock(person.id, false, as: .system) } == .personUnknown(""))
        #expect(try await add().number == 2)
        let text = try await accounts.database.read { transaction in
            try transaction.all("SELECT COALESCE(was, '') || COALESCE(became, '') || actor FROM journal") { $0.text(0) }
        }.joined()
        #expect(!text.isEmpty && !text.contains("example.be") && !text.contains("\"An\""))
    }

    @Test("The last administrator stays one")
    func lastAdministrator() async throws {
        let an = try await add(administrator: true)
        for change in [
            { try await accounts.lock(an.id, true, as: .system) }, { try await accounts.erase(an.id, as: .system) },
            { try await accounts.setAdministrator(an.id, false, as: .system) },
        ] as [() async throws -> Person] {
            #expect(try await reason { try await change() } == .lastAdministrator)
        }
        let bo = try await add("bo@example.be", administrator: true)
        _ = try await accounts.setAdministrator(an.id, false, as: .system)
        #expect(try await reason { try await accounts.lock(bo.id, true, as: .system) } == .lastAdministrator)
    }

    @Test("Who guesses has to wait, longer each time; the owner elsewhere does not")
    func guesses() async throws {
        try await add()
        for _ in 0..<5 { #expect(try await reason { try await signIn("an@example.be", "x") } == .signInFailed) }
        #expect(try await reason { try await signIn() } == .tooManyAttempts(minutes: 1), "not even the right one")
        _ = try await signIn("an@example.be", Self.phrase, from: "198.51.100.7")
        clock.add(seconds: 61)
        #expect(try await reason { try await signIn("an@example.be", "x") } == .signInFailed)
        #expect(try await reason { try await signIn() } == .tooManyAttempts(minutes: 2))
        clock.add(seconds: 121)
        _ = try await signIn()
        #expect(try await reason { try await signIn("an@example.be", "x") } == .signInFailed, "all is forgotten")
    }

    @Test("An account that nobody has is counted like one that somebody has")
    func unknownGuesses() async throws {
        for _ in 0..<5 { #expect(try await reason { try await signIn("nobody@example.be", "x") } == .signInFailed) }
        #expect(try await reason { try await signIn("nobody@example.be", "x") } == .tooManyAttempts(minutes: 1))
    }

    @Test("Many machines that guess at one account wait, and one machine that guesses at many")
    func spread() async throws {
        for number in 0..<30 { _ = try await reason { try await signIn("an@example.be", "x", from: "m\(number)") } }
        #expect(
            try await reason { try await signIn("an@example.be", "x", from: "new") } == .tooManyAttempts(minutes: 1))
        for number in 0..<60 { _ = try await reason { try await signIn("p\(number)@example.be", "x", from: "one") } }
        #expect(try await reason { try await signIn("q@example.be", "x", from: "one") } == .tooManyAttempts(minutes: 1))
    }

    @Test("Guesses that are made at once are counted as well as those made in turn")
    func atOnce() async throws {
        try await add()
        let outcomes = await withTaskGroup(of: Problem.Reason?.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    do {
                        _ = try await accounts.signIn("an@example.be", password: "x", from: "one", agent: "")
                        return nil
                    } catch { return (error as? Problem)?.reason }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 == .signInFailed } <= 5)
        #expect(outcomes.allSatisfy { $0 != nil })
    }
}

/// A clock that a test moves.
final class TestClock: Sendable {
    private let moment = Mutex(Instant(milliseconds: 1_770_000_000_000))

    var now: Instant { moment.withLock { $0 } }

    func add(hours: Int64 = 0, seconds: Int64 = 0) {
        moment.withLock { $0 = Instant(milliseconds: $0.milliseconds + hours * 3_600_000 + seconds * 1000) }
    }
}
