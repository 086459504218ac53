import Kernel
import Storage

/// The people who can sign in, their sessions, and how often somebody tried.
///
/// What is done to a person stands in the journal, without their name. Sessions and attempts come and go by
/// themselves: their rows tell what is.
public struct AccountStore: Sendable {
    let database: any Database
    let clock: Clock
    let passwords: PasswordPool
    let rules: SessionRules

    public init(
        _ database: any Database, passwords: PasswordPool = PasswordPool(), rules: SessionRules = SessionRules(),
        clock: Clock = .system
    ) {
        self.database = database
        self.passwords = passwords
        self.rules = rules
        self.clock = clock
    }

    public var now: Instant { clock.now }
}

extension WriteTransaction {
    /// Enters in the journal what was done to a person: how they stand, never who they are.
    func record(_ action: String, _ person: PersonID, was: String = "{}", became: String = "{}") throws {
        let last = try first(
            "SELECT MAX(revision) FROM journal WHERE plan_id IS NULL AND subject_kind = 'person'"
        ) { $0.int(0) }
        try record(
            JournalEntry.Draft(action, "person", person, sharedRevision: (last ?? 0) + 1, was: was, became: became))
    }
}

extension Person {
    /// What `init(_: Row)` reads.
    static let columns: StaticString = """
        person.id, person.number, person.email, person.name, person.language, person.administrator,
        CASE WHEN person.password IS NULL THEN 0 ELSE 1 END, person.state, person.added, person.signed_in, person.reminders
        """
    /// How many those are: what a question asks besides comes after them.
    static let columnCount = 11

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier(0), number: row.int(1), email: row.optionalText(2).flatMap { EmailAddress($0) },
            name: row.optionalText(3), language: row.language(4) ?? .fr, isAdministrator: row.int(5) == 1,
            hasPassword: row.int(6) == 1, state: State(rawValue: row.text(7)) ?? .locked,
            added: Instant(milliseconds: row.int64(8)),
            signedIn: row.isNull(9) ? nil : Instant(milliseconds: row.int64(9)), wantsReminders: row.int(10) == 1)
    }

    /// How they stand, for the journal.
    var standing: String {
        #"{"state":"\#(state.rawValue)","administrator":\#(isAdministrator),"language":"\#(language.rawValue)"}"#
    }
}
