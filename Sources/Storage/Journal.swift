import Kernel

/// What one write did: the journal is where history, undo and the audit trail are read.
public struct JournalEntry: Sendable, Hashable {
    public let id: JournalEntryID
    public let at: Instant
    public let actor: Actor
    /// What was done, as a verb: `add`, `remove`, `rename`.
    public let action: String
    /// What it was done to, such as `plan`.
    public let subjectKind: String
    /// The 16 bytes of the subject's identifier.
    public let subject: [UInt8]
    /// The revision of the plan that the write made. Of an entry about what plans share: how many there are by now of
    /// its kind of subject.
    public let revision: Int
    /// What it was before and what it became, as JSON; nil for what was not there.
    public let was: String?
    public let became: String?
}

extension JournalEntry {
    /// An entry to be made; who and when come from the write.
    public struct Draft: Sendable {
        let action: String
        let subjectKind: String
        let subject: SQL.Value
        /// nil for what plans share: each plan whose pages it changes has an entry of its own beside it.
        let plan: PlanID?
        let revision: Int
        let was: String?
        let became: String?

        public init<Subject>(
            _ action: String, _ subjectKind: String, _ subject: Identifier<Subject>, in plan: PlanID, revision: Int,
            was: String? = nil, became: String? = nil
        ) {
            self.action = action
            self.subjectKind = subjectKind
            self.subject = subject.sqlValue
            self.plan = plan
            self.revision = revision
            self.was = was
            self.became = became
        }

        /// About what plans share.
        ///
        /// - Parameter revision: one more than that of the entry before about this kind of subject.
        public init<Subject>(
            _ action: String, _ subjectKind: String, _ subject: Identifier<Subject>, sharedRevision revision: Int,
            was: String, became: String
        ) {
            self.action = action
            self.subjectKind = subjectKind
            self.subject = subject.sqlValue
            plan = nil
            self.revision = revision
            self.was = was
            self.became = became
        }

        func insertion(by actor: Actor, at now: Instant) -> SQL {
            """
            INSERT INTO journal (id, at, actor, action, subject_kind, subject_id, plan_id, revision, was, became)
            VALUES (\(JournalEntryID(at: now)), \(now), \(actor.stored), \(action), \(subjectKind),
                \(Bound(subject)), \(plan), \(revision), \(was), \(became))
            """
        }
    }

    /// The entries about a plan and all in it, the newest first.
    public static func entries(of plan: PlanID, limit: Int, in transaction: Transaction) throws -> [JournalEntry] {
        try transaction.all(
            """
            SELECT \(literal: columns) FROM journal
            WHERE plan_id = \(plan) ORDER BY revision DESC, id DESC LIMIT \(limit)
            """
        ) { try JournalEntry($0) }
    }

    /// The actions on a kind of what plans share, the newest first, each with its revision.
    public static func sharedActions(
        on subjectKind: String, in transaction: Transaction
    ) throws -> [(action: String, revision: Int)] {
        try transaction.all(
            """
            SELECT action, revision FROM journal
            WHERE plan_id IS NULL AND subject_kind = \(subjectKind) ORDER BY revision DESC
            """
        ) { ($0.text(0), $0.int(1)) }
    }

    /// The entry about a kind of what plans share that made a revision.
    public static func shared(
        _ subjectKind: String, revision: Int, in transaction: Transaction
    ) throws -> JournalEntry? {
        try transaction.first(
            """
            SELECT \(literal: columns) FROM journal
            WHERE plan_id IS NULL AND subject_kind = \(subjectKind) AND revision = \(revision)
            """
        ) { try JournalEntry($0) }
    }

    private static let columns: StaticString =
        "id, at, actor, action, subject_kind, subject_id, revision, was, became"

    private init(_ row: Row) throws {
        self.init(
            id: try row.identifier(0), at: Instant(milliseconds: row.int64(1)),
            actor: Actor(stored: row.text(2)) ?? .system, action: row.text(3), subjectKind: row.text(4),
            subject: row.bytes(5), revision: row.int(6), was: row.optionalText(7), became: row.optionalText(8))
    }

    static let migrations = [
        Migration(
            "0001 journal",
            [
                // No foreign key: an entry outlives what it speaks of.
                """
                CREATE TABLE journal (
                    id \(.identifier) NOT NULL PRIMARY KEY,
                    at \(.integer) NOT NULL,
                    actor \(.text) NOT NULL CHECK (actor <> ''),
                    action \(.text) NOT NULL CHECK (action <> ''),
                    subject_kind \(.text) NOT NULL CHECK (subject_kind <> ''),
                    subject_id \(.identifier) NOT NULL,
                    plan_id \(.identifier) NOT NULL,
                    revision \(.integer) NOT NULL CHECK (revision > 0),
                    was \(.text),
                    became \(.text),
                    CHECK (was IS NOT NULL OR became IS NOT NULL)
                )\(.tableEnd)
                """,
                "CREATE INDEX journal_of_plan ON journal (plan_id, revision)",
            ]),
        // A column that may be null from now on: engines agree on making the table anew, not on changing it.
        Migration(
            "0003 journal of what plans share",
            [
                """
                CREATE TABLE journal_entry (
                    id \(.identifier) NOT NULL PRIMARY KEY,
                    at \(.integer) NOT NULL,
                    actor \(.text) NOT NULL CHECK (actor <> ''),
                    action \(.text) NOT NULL CHECK (action <> ''),
                    subject_kind \(.text) NOT NULL CHECK (subject_kind <> ''),
                    subject_id \(.identifier) NOT NULL,
                    plan_id \(.identifier),
                    revision \(.integer) NOT NULL CHECK (revision > 0),
                    was \(.text),
                    became \(.text),
                    CHECK (was IS NOT NULL OR became IS NOT NULL)
                )\(.tableEnd)
                """,
                """
                INSERT INTO journal_entry
                    (id, at, actor, action, subject_kind, subject_id, plan_id, revision, was, became)
                SELECT id, at, actor, action, subject_kind, subject_id, plan_id, revision, was, became FROM journal
                """,
                "DROP TABLE journal",
                "ALTER TABLE journal_entry RENAME TO journal",
                "CREATE INDEX journal_of_plan ON journal (plan_id, revision)",
                """
                CREATE UNIQUE INDEX journal_of_shared ON journal (subject_kind, revision) WHERE plan_id IS NULL
                """,
            ]),
    ]
}

/// A value that is bound already.
private struct Bound: Bindable {
    let sqlValue: SQL.Value

    init(_ value: SQL.Value) { sqlValue = value }
}
