import Kernel
import Storage

extension AccountStore {
    /// Adds somebody.
    ///
    /// - Parameter password: nil where they get in by another way.
    /// - Throws: `emailTaken`.
    public func add(
        _ email: EmailAddress, name: PersonName, language: Language, isAdministrator: Bool, password: Password?,
        as actor: Kernel.Actor
    ) async throws -> Person {
        let hash = try await hash(password)
        return try await database.write(as: actor) { transaction in
            try transaction.add(email, name, language, isAdministrator: isAdministrator, hash)
        }
    }

    func hash(_ password: Password?) async throws -> PasswordHash? {
        guard let password else { return nil }
        return try await passwords.hash(password)
    }

    /// Everybody who can sign in or is locked, by their name; those who were erased last.
    public func people() async throws -> [Person] {
        let people = try await database.read { transaction in
            try transaction.all("SELECT \(literal: Person.columns) FROM person ORDER BY number") { try Person($0) }
        }
        return people.sorted { one, other in
            let names = (one.name?.lowercased() ?? "\u{10FFFF}", other.name?.lowercased() ?? "\u{10FFFF}")
            return names.0 == names.1 ? one.number < other.number : names.0 < names.1
        }
    }

    /// What people are called, also those who were erased: for pages that say who did something.
    public func people(_ ids: Set<PersonID>) async throws -> [PersonID: Person] {
        guard !ids.isEmpty else { return [:] }
        let all = ids.sorted()
        return try await database.read { transaction in
            var people: [PersonID: Person] = [:]
            for start in stride(from: 0, to: all.count, by: 64) {
                let some = Array(all[start..<min(start + 64, all.count)])
                try transaction.each("SELECT \(literal: Person.columns) FROM person WHERE id IN \(some, of: 64)") {
                    let person = try Person($0)
                    people[person.id] = person
                }
            }
            return people
        }
    }

    /// - Throws: `personUnknown`.
    public func person(_ id: PersonID) async throws -> Person {
        try await database.read { try $0.person(id) }
    }

    /// - Throws: `personUnknown`.
    public func person(_ email: EmailAddress) async throws -> Person {
        let found = try await database.read { transaction in
            try transaction.first("SELECT \(literal: Person.columns) FROM person WHERE email = \(email.text)") {
                try Person($0)
            }
        }
        guard let found else { throw Problem(.notFound, .personUnknown(email.text)) }
        return found
    }

    /// Says what somebody is called and in which language they are written to.
    public func describe(
        _ id: PersonID, name: PersonName, language: Language, as actor: Kernel.Actor
    ) async throws -> Person {
        try await change(id, "describe", as: actor) { transaction in
            try transaction.execute(
                "UPDATE person SET name = \(name.text), language = \(language) WHERE id = \(id)")
        }
    }

    /// Gives somebody another password, and ends their sessions but one: whoever had the old one is out.
    public func setPassword(
        _ password: Password, of id: PersonID, keeping session: SessionID? = nil, as actor: Kernel.Actor
    ) async throws {
        let hash = try await passwords.hash(password)
        _ = try await change(id, "password", as: actor) { transaction in
            try transaction.execute("UPDATE person SET password = \(hash.encoded) WHERE id = \(id)")
            try transaction.removeLink(of: id)
            try transaction.endSessions(of: id, but: session)
        }
    }

    /// Whether it is the password of somebody who is signed in. Guesses are counted as at signing in.
    ///
    /// - Throws: `tooManyAttempts`, `signInBusy`.
    public func isPassword(_ text: String, of person: Person, from address: String) async throws -> Bool {
        guard let email = person.email else { return false }
        try await countAttempt(account: email.text, address: address)
        let stored = try await database.read { transaction in
            try transaction.first("SELECT password FROM person WHERE id = \(person.id)") { $0.optionalText(0) }
        }
        let isRight = try await passwords.isRight(text, (stored ?? nil).map { PasswordHash(stored: $0) })
        if isRight { try await forgetAttempts(account: email.text, address: address) }
        return isRight
    }

    /// Locks somebody out, or lets them in again. Locked, they are signed out everywhere.
    public func lock(_ id: PersonID, _ isLocked: Bool, as actor: Kernel.Actor) async throws -> Person {
        try await change(id, isLocked ? "lock" : "unlock", as: actor) { transaction in
            try transaction.execute(
                "UPDATE person SET state = \(isLocked ? "locked" : "active") WHERE id = \(id)")
            guard isLocked else { return }
            try transaction.removeLink(of: id)
            try transaction.endSessions(of: id)
        }
    }

    /// Makes somebody an administrator of Belfry, or takes that from them.
    public func setAdministrator(_ id: PersonID, _ isAdministrator: Bool, as actor: Kernel.Actor) async throws -> Person
    {
        try await change(id, "administrator", as: actor) { transaction in
            try transaction.execute(
                "UPDATE person SET administrator = \(isAdministrator ? 1 : 0) WHERE id = \(id)")
        }
    }

    /// Forgets who somebody was. Their name, address, password and sessions are gone, for good; what they wrote stays,
    /// under their pseudonym.
    public func erase(_ id: PersonID, as actor: Kernel.Actor) async throws -> Person {
        try await change(id, "erase", as: actor) { transaction in
            try transaction.execute(
                """
                UPDATE person SET email = NULL, name = NULL, password = NULL, administrator = 0, state = 'erased',
                    signed_in = NULL
                WHERE id = \(id)
                """)
            try transaction.removeLink(of: id)
            try transaction.forgetMail(to: id)
            try transaction.forgetIdentities(of: id)
            try transaction.endSessions(of: id)
        }
    }

    /// - Throws: `personUnknown` where there is no such person, or not any more; `lastAdministrator` where nobody would
    ///   be left to look after the people.
    func change(
        _ id: PersonID, _ action: String, as actor: Kernel.Actor,
        _ body: @escaping @Sendable (WriteTransaction) throws -> Void
    ) async throws -> Person {
        try await database.write(as: actor) { transaction in
            let before = try transaction.person(id)
            guard before.state != .erased else { throw Problem(.notFound, .personUnknown("")) }
            try body(transaction)
            let after = try transaction.person(id)
            if before.isActiveAdministrator, !after.isActiveAdministrator {
                let others = try transaction.first(
                    "SELECT COUNT(*) FROM person WHERE administrator = 1 AND state = 'active'"
                ) { $0.int(0) }
                guard others ?? 0 > 0 else { throw Problem(.conflict, .lastAdministrator) }
            }
            try transaction.record(action, id, was: before.standing, became: after.standing)
            return after
        }
    }
}

extension Person {
    fileprivate var isActiveAdministrator: Bool { isAdministrator && state == .active }
}

extension Transaction {
    func person(_ id: PersonID) throws -> Person {
        let found = try first("SELECT \(literal: Person.columns) FROM person WHERE id = \(id)") { try Person($0) }
        guard let found else { throw Problem(.notFound, .personUnknown("")) }
        return found
    }
}

extension WriteTransaction {
    func add(
        _ email: EmailAddress, _ name: PersonName, _ language: Language, isAdministrator: Bool, _ hash: PasswordHash?
    ) throws -> Person {
        let taken = try first("SELECT 1 FROM person WHERE email = \(email.text)") { _ in true }
        guard taken == nil else { throw Problem(.conflict, .emailTaken(email.text)) }
        let last = try first("SELECT MAX(number) FROM person") { $0.int(0) }
        let id = PersonID(at: now)
        try execute(
            """
            INSERT INTO person (id, number, email, name, language, administrator, password, state, added)
            VALUES (\(id), \((last ?? 0) + 1), \(email.text), \(name.text), \(language), \(isAdministrator ? 1 : 0),
                \(hash?.encoded), 'active', \(now))
            """)
        let person = try person(id)
        try record("add", id, became: person.standing)
        return person
    }
}
