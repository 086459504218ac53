import Kernel
import Storage

extension PlanStore {
    /// What the index of text holds, for those who check or copy a database as a whole.
    public static let texts = [
        IndexedTexts(SearchWriter.index, table: "search_text", key: "document_id", tokens: "tokens")
    ]

    /// Makes sure that plans can be read now: the database answers, and has every table that they need.
    ///
    /// - Throws: `Problem` of kind unavailable.
    public func checkSchema() async throws { try await database.check(PlanStore.migrations) }

    /// Looks at everything that can be right or wrong in a database, in one snapshot.
    ///
    /// - Returns: what each check has found. Where the engine's own structures are damaged, that alone: what else is
    ///   read there means nothing.
    public func check() async throws -> [CheckOutcome] {
        let integrity = try await integrity()
        guard integrity.faults == 0 else { return [integrity] }
        return try await database.read { transaction in
            let search = SearchCheck(transaction)
            return [
                integrity, try transaction.checkReferences(), try OrphanCheck(transaction).outcome(),
                try PlanStore.checkLetters(in: transaction), try search.texts(), try search.index(),
                try search.words(), try JournalCheck(transaction).outcome(),
                try SnapshotCheck(transaction).outcome(), try CountsCheck(transaction).outcome(),
            ]
        }
    }

    /// Makes what is made of other rows anew: the search, where partners and target groups are named, and what the list
    /// of plans says.
    public func repair() async throws {
        try await database.write(as: .system) { transaction in
            try SearchWriter(transaction).renewAll()
            try PlanStore.recount(in: transaction)
        }
    }

    private func integrity() async throws -> CheckOutcome {
        do {
            return try await database.read { try $0.checkIntegrity() }
        } catch let problem as Problem {
            guard let damage = CheckOutcome(damage: problem) else { throw problem }
            return damage
        }
    }

    private static func checkLetters(in transaction: Transaction) throws -> CheckOutcome {
        var outcome = CheckOutcome(.letters)
        let sums = try transaction.all("SELECT sha256 FROM stored_file ORDER BY sha256") { $0.text(0) }
        // One after the other: a letter may have many mebibytes.
        for sum in sums {
            outcome.count()
            let found = try transaction.first("SELECT bytes FROM stored_file WHERE sha256 = \(sum)") {
                Digest.sha256(of: $0.bytes(0))
            }
            if found != sum { outcome.add(sum) }
        }
        return outcome
    }
}
