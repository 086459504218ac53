import Kernel
import Storage

extension AccountStore {
    /// Lets somebody in whom a provider knows, in a new session.
    ///
    /// Who it is is said by the provider's own name for them, once that is known; the first time by their address, where
    /// the provider has made sure of it. Nobody is added: who may sign in was invited before. An address that the
    /// provider has given to somebody else meanwhile lets nobody in; a new invitation link makes it forget the first.
    ///
    /// - Throws: `openIDStranger` where nobody here is meant, or they are locked.
    public func signIn(
        _ claims: OpenIDProvider.Claims, agent: String, instead old: Token? = nil
    ) async throws -> SignedIn {
        try await begin(try await person(claims), agent: agent, instead: old)
    }

    private func person(_ claims: OpenIDProvider.Claims) async throws -> PersonID {
        let known = try await database.read { try $0.identified(claims) }
        if let known {
            guard known.state == .active else { throw Problem(.forbidden, .openIDStranger) }
            return known.id
        }
        guard let email = claims.email, let person = try? await person(email), person.state == .active else {
            throw Problem(.forbidden, .openIDStranger)
        }
        _ = try await change(person.id, "identity", as: .person(person.id)) { transaction in
            // Somebody else may have come in by it meanwhile.
            guard try transaction.identified(claims) == nil, try !transaction.isKnown(person.id, to: claims.issuer)
            else {
                throw Problem(.forbidden, .openIDStranger)
            }
            try transaction.execute(
                """
                INSERT INTO identity (issuer, subject, person_id, linked)
                VALUES (\(claims.issuer), \(claims.subject), \(person.id), \(transaction.now))
                """)
        }
        return person.id
    }

    /// The providers that know somebody.
    public func identities(of person: PersonID) async throws -> [OpenIDProvider.Claims] {
        try await database.read { transaction in
            try transaction.all(
                "SELECT issuer, subject FROM identity WHERE person_id = \(person) ORDER BY issuer, subject"
            ) { OpenIDProvider.Claims(issuer: $0.text(0), subject: $0.text(1), email: nil) }
        }
    }
}

extension Transaction {
    fileprivate func identified(_ claims: OpenIDProvider.Claims) throws -> Person? {
        try first(
            """
            SELECT \(literal: Person.columns) FROM identity JOIN person ON person.id = identity.person_id
            WHERE identity.issuer = \(claims.issuer) AND identity.subject = \(claims.subject)
            """
        ) { try Person($0) }
    }
}

extension Transaction {
    fileprivate func isKnown(_ person: PersonID, to issuer: String) throws -> Bool {
        try first("SELECT 1 FROM identity WHERE issuer = \(issuer) AND person_id = \(person)") { _ in true } ?? false
    }
}

extension WriteTransaction {
    func forgetIdentities(of person: PersonID) throws {
        try execute("DELETE FROM identity WHERE person_id = \(person)")
    }
}
