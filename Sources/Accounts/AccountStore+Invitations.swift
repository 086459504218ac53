import Kernel
import Storage

/// Somebody is let in by a link, once: there they choose a password.
///
/// A link belongs to a person, and so to an e-mail address; a new one makes the one before worthless.
extension AccountStore {
    /// How long a link may wait to be used.
    public static let invitationDays = 7

    /// Adds somebody who will choose their password themselves.
    ///
    /// - Parameter mail: What to write to them, given their link; nil writes nothing.
    /// - Returns: the person, and the secret of their link.
    /// - Throws: `emailTaken`.
    public func invite(
        _ email: EmailAddress, name: PersonName, language: Language, isAdministrator: Bool,
        mail: (@Sendable (Person, Token) -> MailDraft)? = nil, as actor: Kernel.Actor
    ) async throws -> (Person, Token) {
        let token = try Token()
        return try await database.write(as: actor) { transaction in
            let person = try transaction.add(email, name, language, isAdministrator: isAdministrator, nil)
            try transaction.addLink(token, to: person.id)
            if let mail { try transaction.post(mail(person, token), to: person.id) }
            return (person, token)
        }
    }

    /// A new link for somebody who is here already: they did not use theirs, or have forgotten their password. Their
    /// password of now goes on being right until they use it.
    ///
    /// - Throws: `personUnknown`; `notAllowed` where they are locked.
    public func newLink(
        for id: PersonID, mail: (@Sendable (Person, Token) -> MailDraft)? = nil, as actor: Kernel.Actor
    ) async throws -> (Person, Token) {
        let token = try Token()
        let person = try await change(id, "link", as: actor) { transaction in
            let person = try transaction.person(id)
            guard person.state == .active else { throw Problem(.forbidden, .notAllowed) }
            try transaction.addLink(token, to: id)
            if let mail { try transaction.post(mail(person, token), to: id) }
        }
        return (person, token)
    }

    /// Writes a new link to whoever has this address, because they have forgotten their password. Where there is nobody, or
    /// where they were written to in the last ten minutes, nothing happens, and nobody is told which.
    ///
    /// - Throws: `tooManyAttempts` where somebody asks again and again.
    public func forgotPassword(
        _ email: EmailAddress, from address: String, mail: @escaping @Sendable (Person, Token) -> MailDraft
    ) async throws {
        try await countAttempt(account: email.text, address: address)
        guard let person = try? await person(email), person.state == .active else { return }
        let recently = clock.now.earlier(by: 600_000)
        let isWaiting = try await database.read { transaction in
            try transaction.first("SELECT 1 FROM invitation WHERE person_id = \(person.id) AND made > \(recently)") {
                _ in
                true
            }
        }
        if isWaiting == true { return }
        _ = try await newLink(for: person.id, mail: mail, as: .system)
    }

    /// Whom a link is for.
    ///
    /// - Throws: `invitationOver` where there is no such link, not any more, or its time is over.
    public func invited(by token: Token) async throws -> Person {
        let now = clock.now
        let person = try await database.read { try $0.invited(by: token, at: now) }
        guard let person else { throw Problem(.notFound, .invitationOver) }
        return person
    }

    /// Uses a link: its person has this password and this name, and is signed in. All their sessions of before end, and
    /// providers that knew them have to show again who they are.
    ///
    /// - Throws: `invitationOver`: also where somebody else was quicker.
    public func accept(
        _ token: Token, name: PersonName, password: Password, agent: String
    ) async throws -> SignedIn {
        let person = try await invited(by: token)
        let hash = try await passwords.hash(password)
        let session = try Token()
        let agent = Session.agent(agent)
        return try await database.write(as: .person(person.id)) { transaction in
            guard let found = try transaction.invited(by: token, at: transaction.now), found.id == person.id else {
                throw Problem(.notFound, .invitationOver)
            }
            try transaction.execute("DELETE FROM invitation WHERE person_id = \(person.id)")
            try transaction.execute(
                "UPDATE person SET password = \(hash.encoded), name = \(name.text) WHERE id = \(person.id)")
            try transaction.endSessions(of: person.id)
            try transaction.forgetIdentities(of: person.id)
            let id = try transaction.begin(session, of: person.id, agent: agent)
            let after = try transaction.person(person.id)
            try transaction.record("accept", person.id, was: found.standing, became: after.standing)
            return SignedIn(person: after, session: id, token: session)
        }
    }

    /// Who has a link that waits, and until when.
    public func waitingLinks() async throws -> [PersonID: Instant] {
        let now = clock.now
        return try await database.read { transaction in
            var links: [PersonID: Instant] = [:]
            try transaction.each("SELECT person_id, until FROM invitation WHERE until > \(now)") { row in
                links[try row.identifier(0)] = Instant(milliseconds: row.int64(1))
            }
            return links
        }
    }
}

extension Transaction {
    fileprivate func invited(by token: Token, at now: Instant) throws -> Person? {
        try first(
            """
            SELECT \(literal: Person.columns) FROM invitation JOIN person ON person.id = invitation.person_id
            WHERE invitation.token_hash = \(token.hash) AND invitation.until > \(now) AND person.state = 'active'
            """
        ) { try Person($0) }
    }
}

extension WriteTransaction {
    fileprivate func addLink(_ token: Token, to person: PersonID) throws {
        let until = Instant(milliseconds: now.milliseconds + Int64(AccountStore.invitationDays) * 86_400_000)
        try execute(
            """
            INSERT INTO invitation (person_id, token_hash, made, until)
            VALUES (\(person), \(token.hash), \(now), \(until))
            ON CONFLICT (person_id) DO UPDATE SET token_hash = excluded.token_hash, made = excluded.made,
                until = excluded.until
            """)
    }

    /// Makes the link of somebody worthless, if they have one.
    func removeLink(of person: PersonID) throws {
        try execute("DELETE FROM invitation WHERE person_id = \(person)")
    }
}
