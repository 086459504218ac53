import Kernel
import Storage

extension AccountStore {
    /// Lets somebody in by their password, in a new session.
    ///
    /// A wrong password, an unknown person, a locked one and one without a password are told apart by nothing, and cost
    /// the same work.
    ///
    /// - Parameters:
    ///   - address: Of the machine that asks, by which attempts are counted.
    ///   - agent: What the browser calls itself.
    ///   - old: The session that the browser had; it ends.
    /// - Throws: `signInFailed`, `tooManyAttempts`, `signInBusy`.
    public func signIn(
        _ email: String, password: String, from address: String, agent: String, instead old: Token? = nil
    ) async throws -> SignedIn {
        let email = EmailAddress(email)
        let account = email?.text ?? ""
        // Counted first: guesses that are made at once would all be let through if each was counted at its end.
        try await countAttempt(account: account, address: address)
        let found = try await credentials(of: email)
        let isRight = try await passwords.isRight(password, found?.hash)
        guard isRight, let found, found.person.state == .active else {
            throw Problem(.forbidden, .signInFailed)
        }
        try await forgetAttempts(account: account, address: address)
        let renewed = try await renewed(found, password)
        return try await begin(found.person.id, agent: agent, instead: old, renewed: renewed)
    }

    /// Begins a session of somebody who has shown who they are.
    ///
    /// - Throws: `signInFailed` where they were locked or erased meanwhile.
    func begin(
        _ id: PersonID, agent: String, instead old: Token?, renewed: PasswordHash? = nil
    ) async throws -> SignedIn {
        let token = try Token()
        let name = Session.agent(agent)
        return try await database.write(as: .person(id)) { transaction in
            let person = try transaction.person(id)
            guard person.state == .active else { throw Problem(.forbidden, .signInFailed) }
            try transaction.housekeeping {
                if let old { try transaction.execute("DELETE FROM session WHERE token_hash = \(old.hash)") }
                if let renewed {
                    try transaction.execute("UPDATE person SET password = \(renewed.encoded) WHERE id = \(id)")
                }
            }
            let session = try transaction.begin(token, of: id, agent: name)
            return SignedIn(person: person, session: session, token: token)
        }
    }

    private struct Credentials {
        let person: Person
        let hash: PasswordHash?
    }

    private func credentials(of email: EmailAddress?) async throws -> Credentials? {
        guard let email else { return nil }
        return try await database.read { transaction in
            try transaction.first(
                "SELECT \(literal: Person.columns), person.password FROM person WHERE email = \(email.text)"
            ) { row in
                Credentials(
                    person: try Person(row), hash: row.optionalText(Person.columnCount).map { PasswordHash(stored: $0) }
                )
            }
        }
    }

    /// The hash at today's cost, where the stored one was made at another.
    private func renewed(_ found: Credentials, _ text: String) async throws -> PasswordHash? {
        guard let hash = found.hash, hash.isOutdated(at: passwords.cost),
            let password = try? Password(text, of: nil)
        else { return nil }
        return try await passwords.hash(password)
    }
}

extension AccountStore {
    /// Lets everybody try again at once: what is counted tells nobody whose it is.
    public func forgetAllAttempts() async throws {
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping { try transaction.execute("DELETE FROM sign_in_attempt") }
        }
    }

    /// Counts an attempt.
    ///
    /// - Throws: `tooManyAttempts` where whoever tries has to wait; waiting attempts are not counted again.
    func countAttempt(account: String, address: String) async throws {
        let keys = AttemptKey.all(account: account, address: address)
        let wait = try await database.write(as: .system) { transaction in
            try transaction.housekeeping { try transaction.count(keys) }
        }
        guard wait <= 0 else {
            throw Problem(.unavailable, .tooManyAttempts(minutes: Int((wait + 59_999) / 60_000)))
        }
    }

    /// A right password: what was wrong before it is forgotten.
    func forgetAttempts(account: String, address: String) async throws {
        let keys = AttemptKey.ofAccount(account, address)
        let whole = AttemptKey.all(account: account, address: address).last
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping {
                for key in keys {
                    try transaction.execute("DELETE FROM sign_in_attempt WHERE key_hash = \(key.hash)")
                }
                // The address loses only this one.
                guard let whole else { return }
                try transaction.execute(
                    "DELETE FROM sign_in_attempt WHERE key_hash = \(whole.hash) AND attempts = 1")
                try transaction.execute(
                    """
                    UPDATE sign_in_attempt SET attempts = attempts - 1, until = last
                    WHERE key_hash = \(whole.hash) AND attempts > 1
                    """)
            }
        }
    }
}

extension WriteTransaction {
    /// - Returns: how long whoever tries has to wait, in milliseconds; then nothing was counted.
    fileprivate func count(_ keys: [AttemptKey]) throws -> Int64 {
        var counts: [Int] = []
        for key in keys {
            let found = try first("SELECT attempts, last, until FROM sign_in_attempt WHERE key_hash = \(key.hash)") {
                (attempts: $0.int(0), last: $0.int64(1), until: $0.int64(2))
            }
            if let found, found.until > now.milliseconds { return found.until - now.milliseconds }
            let isRemembered = found.map { now.milliseconds - $0.last < AttemptRule.memory } ?? false
            counts.append(isRemembered ? found?.attempts ?? 0 : 0)
        }
        for (key, count) in zip(keys, counts) {
            let until = now.milliseconds + key.rule.wait(after: count + 1)
            try execute(
                """
                INSERT INTO sign_in_attempt (key_hash, attempts, last, until)
                VALUES (\(key.hash), \(count + 1), \(now), \(until))
                ON CONFLICT (key_hash) DO UPDATE SET attempts = excluded.attempts, last = excluded.last,
                    until = excluded.until
                """)
        }
        return 0
    }
}
