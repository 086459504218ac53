import Kernel
import Storage

/// A table of its own for the tests of Storage, which knows no area.
enum SampleTable {
    static let migrations = [
        Migration(
            "0001 words",
            [
                """
                CREATE TABLE word (
                    id \(.identifier) NOT NULL PRIMARY KEY,
                    text \(.text) NOT NULL UNIQUE CHECK (text <> ''),
                    weight \(.real),
                    count \(.integer),
                    picture \(.bytes),
                    parent_id \(.identifier) REFERENCES word (id)
                )\(.tableEnd)
                """
            ])
    ]

    static let plan = PlanID(high: 1, low: 1)

    static func id(_ number: UInt64) -> PartnerID { Identifier(high: 7, low: number) }

    /// Adds a word, with its trace.
    static func add(_ text: String, _ number: UInt64, parent: PartnerID? = nil, in transaction: WriteTransaction) throws
    {
        try transaction.execute("INSERT INTO word (id, text, parent_id) VALUES (\(id(number)), \(text), \(parent))")
        try record(in: transaction)
    }

    static func record(in transaction: WriteTransaction) throws {
        try transaction.record(
            JournalEntry.Draft("add", "word", id(1), in: plan, revision: 1, was: nil, became: #"{"text":"a"}"#))
    }

    static func texts(_ transaction: Transaction) throws -> [String] {
        try transaction.all("SELECT text FROM word ORDER BY text") { $0.text(0) }
    }
}
