import Kernel
import Storage

extension AccountStore {
    /// What somebody has done, by the journal, the oldest first: when, what, and to what. It is for themselves, and is
    /// read whole.
    public func trail(of person: PersonID) async throws -> [TrailEntry] {
        let actor = Kernel.Actor.person(person).stored
        return try await database.read { transaction in
            try transaction.all(
                """
                SELECT at, action, subject_kind, revision FROM journal WHERE actor = \(actor) ORDER BY at, id
                """
            ) { row in
                TrailEntry(
                    at: Instant(milliseconds: row.int64(0)), action: row.text(1), subject: row.text(2),
                    revision: row.int(3))
            }
        }
    }
}

/// One thing that somebody has done.
public struct TrailEntry: Sendable, Hashable {
    public let at: Instant
    /// As the journal calls it, such as `edit`.
    public let action: String
    /// What it was done to, such as `plan`.
    public let subject: String
    /// The revision that it made.
    public let revision: Int
}
