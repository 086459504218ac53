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
    /// The revision of the plan that the write made.
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
        let plan: PlanID
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
            SELECT id, at, actor, action, subject_kind, subject_id, revision, was, became FROM journal
            WHERE plan_id = \(plan) ORDER BY revision DESC, id DESC LIMIT \(limit)
            """
        ) { row in
            JournalEntry(
                id: try row.identifier(0), at: Instant(milliseconds: row.int64(1)),
                actor: Actor(stored: row.text(2)) ?? .system, action: row.text(3), subjectKind: row.text(4),
                subject: row.bytes(5), revision: row.int(6), was: row.optionalText(7), became: row.optionalText(8))
        }
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
            ])
    ]
}

/// A value that is bound already.
private struct Bound: Bindable {
    let sqlValue: SQL.Value

    init(_ value: SQL.Value) { sqlValue = value }
}
