import Kernel

/// Changing, on behalf of somebody: all of it comes to pass, or nothing.
public final class WriteTransaction: Transaction {
    public let actor: Actor
    /// The moment of the write, the same for all in it.
    public let now: Instant
    private var changes = 0
    private var entries = 0
    /// Whether anything was changed, also what needs no entry, but for the program's own work.
    private(set) var hasChanged = false

    init(on connection: any Connection, as actor: Actor, at now: Instant) {
        self.actor = actor
        self.now = now
        super.init(on: connection)
    }

    /// Changes rows.
    ///
    /// - Returns: how many rows were inserted, updated or deleted, without those that a foreign key took along.
    @discardableResult
    public func execute(_ sql: SQL) throws -> Int {
        let count = try change(sql)
        note(count)
        return count
    }

    /// Inserts many rows in one table: one statement, prepared once.
    ///
    /// - Parameters:
    ///   - rows: as many values each as there are columns.
    ///   - conflict: what to do with a row that is there already, as SQL says it behind the values.
    public func insert(
        into table: StaticString, _ columns: [StaticString], _ rows: [[any Bindable]],
        onConflict conflict: StaticString = ""
    ) throws {
        guard !rows.isEmpty else { return }
        guard rows.allSatisfy({ $0.count == columns.count }) else {
            throw Problem(.internal, .unexpected, detail: "\(table) has \(columns.count) columns to fill")
        }
        let places = (1...columns.count).map { "$\($0)" }.joined(separator: ", ")
        let names = columns.map(\.description).joined(separator: ", ")
        try change(
            "INSERT INTO \(table) (\(names)) VALUES (\(places)) \(conflict)", each: rows.map { $0.map(\.sqlValue) })
        note(rows.count)
    }

    /// Deletes the rows that have one of some values in a column: one statement, prepared once.
    public func delete(from table: StaticString, where column: StaticString, isOneOf values: [any Bindable]) throws {
        guard !values.isEmpty else { return }
        try change("DELETE FROM \(table) WHERE \(column) = $1", each: values.map { [$0.sqlValue] })
        note(values.count)
    }

    /// Changes what is made of other rows and can be made of them again at any time, such as an index: it needs no
    /// entry of its own in the journal.
    public func deriving<Value>(_ body: () throws -> Value) rethrows -> Value {
        let before = changes
        defer { changes = before }
        return try body()
    }

    /// Changes what is about the program's own work and about no plan, such as which machine does a job: the rows
    /// themselves tell what happened.
    @discardableResult
    public func housekeeping<Value>(_ body: () throws -> Value) rethrows -> Value {
        let before = hasChanged
        defer { hasChanged = before }
        return try deriving(body)
    }

    /// Enters in the journal what was done.
    public func record(_ entry: JournalEntry.Draft) throws {
        let insertion = entry.insertion(by: actor, at: now)
        try change(insertion.text, each: [insertion.values])
        entries += 1
        hasChanged = true
    }

    private func note(_ count: Int) {
        changes += count
        if count > 0 { hasChanged = true }
    }

    /// Every write leaves a trace: what changes something without an entry does not come to pass.
    override func end() throws {
        try super.end()
        guard changes == 0 || entries > 0 else {
            throw Problem(.internal, .unexpected, detail: "a write left no entry in the journal")
        }
    }
}
