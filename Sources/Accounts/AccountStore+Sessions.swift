import Kernel
import Storage

extension AccountStore {
    /// Who has the token; nil where nobody does any more: signed out, locked, or the time is over.
    public func caller(_ token: Token) async throws -> SignedIn? {
        let now = clock.now
        let (idle, whole) = (now.earlier(by: rules.idle), now.earlier(by: rules.whole))
        let found = try await database.read { transaction in
            try transaction.first(
                """
                SELECT \(literal: Person.columns), session.id, session.seen
                FROM session JOIN person ON person.id = session.person_id
                WHERE session.token_hash = \(token.hash) AND session.seen > \(idle) AND session.begun > \(whole)
                    AND person.state = 'active'
                """
            ) { row -> (Person, SessionID, Int64) in
                (try Person(row), try row.identifier(Person.columnCount), row.int64(Person.columnCount + 1))
            }
        }
        guard let (person, session, seen) = found else { return nil }
        if now.milliseconds - seen > SessionRules.noted { try await note(session, at: now) }
        return SignedIn(person: person, session: session, token: token)
    }

    private func note(_ session: SessionID, at now: Instant) async throws {
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping {
                try transaction.execute("UPDATE session SET seen = \(now) WHERE id = \(session) AND seen < \(now)")
            }
        }
    }

    /// The sessions of somebody, the one used last first.
    public func sessions(of person: PersonID) async throws -> [Session] {
        let now = clock.now
        let (idle, whole) = (now.earlier(by: rules.idle), now.earlier(by: rules.whole))
        return try await database.read { transaction in
            try transaction.all(
                """
                SELECT id, begun, seen, agent FROM session
                WHERE person_id = \(person) AND seen > \(idle) AND begun > \(whole) ORDER BY seen DESC, id DESC
                """
            ) { row in
                Session(
                    id: try row.identifier(0), begun: Instant(milliseconds: row.int64(1)),
                    seen: Instant(milliseconds: row.int64(2)), agent: row.text(3))
            }
        }
    }

    /// Signs out: whoever has the token is nobody from now on.
    public func end(_ token: Token) async throws {
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping {
                try transaction.execute("DELETE FROM session WHERE token_hash = \(token.hash)")
            }
        }
    }

    /// Ends a session of somebody; that of somebody else is left alone.
    ///
    /// - Returns: whether there was one.
    public func end(_ session: SessionID, of person: PersonID) async throws -> Bool {
        try await database.write(as: .person(person)) { transaction in
            try transaction.housekeeping {
                try transaction.execute("DELETE FROM session WHERE id = \(session) AND person_id = \(person)") == 1
            }
        }
    }

    /// Ends all sessions of somebody, but for the one that is named.
    public func endSessions(
        of person: PersonID, but kept: SessionID? = nil, as actor: Kernel.Actor
    ) async throws {
        try await database.write(as: actor) { try $0.endSessions(of: person, but: kept) }
    }

    /// Forgets sessions whose time is over, attempts of long ago, and mail that is not worth sending any more.
    public func sweep() async throws {
        let now = clock.now
        let (idle, whole) = (now.earlier(by: rules.idle), now.earlier(by: rules.whole))
        let old = now.earlier(by: AttemptRule.memory)
        let lapsed = now.earlier(by: Int64(AccountStore.invitationDays) * 86_400_000)
        let forgotten = now.earlier(by: Self.mailMemory)
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping {
                try transaction.execute("DELETE FROM session WHERE seen <= \(idle) OR begun <= \(whole)")
                try transaction.execute("DELETE FROM sign_in_attempt WHERE last <= \(old)")
                try transaction.execute("UPDATE mail SET body = NULL WHERE made <= \(lapsed) AND body IS NOT NULL")
                try transaction.execute("DELETE FROM mail WHERE made <= \(forgotten)")
            }
        }
    }
}

extension WriteTransaction {
    func endSessions(of person: PersonID, but kept: SessionID? = nil) throws {
        try housekeeping {
            if let kept {
                try execute("DELETE FROM session WHERE person_id = \(person) AND id <> \(kept)")
            } else {
                try execute("DELETE FROM session WHERE person_id = \(person)")
            }
        }
    }

    /// Begins a session, under a token that nobody had before.
    func begin(_ token: Token, of person: PersonID, agent: String) throws -> SessionID {
        let id = SessionID(at: now)
        try housekeeping {
            try execute(
                """
                INSERT INTO session (id, person_id, token_hash, begun, seen, agent)
                VALUES (\(id), \(person), \(token.hash), \(now), \(now), \(agent))
                """)
            try execute("UPDATE person SET signed_in = \(now) WHERE id = \(person)")
        }
        return id
    }
}

extension Instant {
    func earlier(by milliseconds: Int64) -> Instant { Instant(milliseconds: self.milliseconds - milliseconds) }
}
