import Kernel

extension Database {
    /// Makes sure that the database answers now and has taken all these steps, and the journal's.
    ///
    /// - Throws: `Problem` of kind unavailable.
    public func check(_ migrations: [Migration]) async throws {
        let needed = Set((JournalEntry.migrations + migrations).map(\.name))
        let taken = try await read { transaction in
            Set(try transaction.all("SELECT name FROM migration ORDER BY name") { $0.text(0) })
        }
        guard needed.isSubset(of: taken) else {
            throw Problem(.unavailable, .schemaIncomplete, detail: "\(needed.subtracting(taken).sorted())")
        }
    }
}
