import Jobs
import Kernel
import Storage

/// What is written to people: a row each, and a job that sends it.
///
/// A mail may hold a link that lets somebody in, so its words are kept no longer than until they were sent, and for a
/// week at most. That there was one is remembered, so that nobody gets two of a day.
extension AccountStore {
    /// The kind of the jobs that send mail; what they are for is the mail's identifier.
    public static let mailJob = "mail"
    /// How long it is remembered that somebody was written to, in milliseconds.
    static let mailMemory: Int64 = 90 * 86_400_000

    /// Lets somebody have a mail, unless they had one on that occasion already.
    ///
    /// - Parameter occasion: Such as `reminder 2027-03-03`; nil for each time.
    /// - Returns: whether it will be sent.
    @discardableResult
    public func post(_ draft: MailDraft, to person: PersonID, occasion: String? = nil) async throws -> Bool {
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping { try transaction.post(draft, to: person, occasion: occasion) }
        }
    }

    /// A mail to be sent; nil where it was sent already, or its person is not here any more.
    public func mail(_ id: MailID) async throws -> Mail? {
        try await database.read { transaction in
            try transaction.first(
                """
                SELECT \(literal: Person.columns), mail.subject, mail.body, mail.made
                FROM mail JOIN person ON person.id = mail.person_id
                WHERE mail.id = \(id) AND mail.sent IS NULL AND mail.body IS NOT NULL AND person.state = 'active'
                """
            ) { row in
                Mail(
                    id: id, person: try Person(row),
                    draft: MailDraft(
                        subject: row.text(Person.columnCount), body: row.text(Person.columnCount + 1)),
                    made: Instant(milliseconds: row.int64(Person.columnCount + 2)))
            }
        }
    }

    /// Notes that a mail was sent, and forgets what stood in it.
    public func didSend(_ id: MailID) async throws {
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping {
                try transaction.execute("UPDATE mail SET body = NULL, sent = \(transaction.now) WHERE id = \(id)")
            }
        }
    }

    /// When somebody was last written to on such an occasion, of those whose name begins so.
    public func mails(to person: PersonID) async throws -> [MailTrace] {
        try await database.read { transaction in
            try transaction.all(
                "SELECT subject, made, sent FROM mail WHERE person_id = \(person) ORDER BY made DESC, id DESC"
            ) { row in
                MailTrace(
                    subject: row.text(0), made: Instant(milliseconds: row.int64(1)),
                    sent: row.isNull(2) ? nil : Instant(milliseconds: row.int64(2)))
            }
        }
    }

    /// Says whether somebody wants to be reminded of what waits for them.
    public func setReminders(_ isWanted: Bool, of id: PersonID, as actor: Kernel.Actor) async throws {
        _ = try await change(id, "reminders", as: actor) { transaction in
            try transaction.execute("UPDATE person SET reminders = \(isWanted ? 1 : 0) WHERE id = \(id)")
        }
    }
}

extension WriteTransaction {
    /// - Returns: whether it will be sent.
    @discardableResult
    func post(_ draft: MailDraft, to person: PersonID, occasion: String? = nil) throws -> Bool {
        let id = MailID(at: now)
        let isNew =
            try execute(
                """
                INSERT INTO mail (id, person_id, occasion, subject, body, made)
                VALUES (\(id), \(person), \(occasion ?? id.description), \(draft.subject), \(draft.body), \(now))
                ON CONFLICT (person_id, occasion) DO NOTHING
                """) == 1
        if isNew { try addJob(AccountStore.mailJob, for: id.description) }
        return isNew
    }

    func forgetMail(to person: PersonID) throws {
        try execute("DELETE FROM mail WHERE person_id = \(person)")
    }
}
