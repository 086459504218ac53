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
                try SnapshotCheck(transaction).outcome(), try PlanStore.checkCounts(in: transaction),
            ]
        }
    }

    /// Makes what is made of other rows anew: the search, and how often partners and target groups are named.
    public func repair() async throws {
        try await database.write(as: .system) { transaction in
            try SearchWriter(transaction).renewAll()
            try transaction.deriving {
                for kind in SharedKind.allCases { try MentionTables(kind).countAll(in: transaction) }
            }
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

    private static func checkCounts(in transaction: Transaction) throws -> CheckOutcome {
        var outcome = CheckOutcome(.counts)
        for kind in SharedKind.allCases {
            try transaction.each(MentionTables(kind).recounted) { row in
                outcome.count()
                guard row.int(1) != row.int(3) || row.int(2) != row.int(4) else { return }
                let id: SharedID = try row.identifier(0)
                outcome.add(
                    "\(kind.rawValue) \(id): \(row.int(1)), \(row.int(2)) ≠ \(row.int(3)), \(row.int(4))")
            }
        }
        return outcome
    }
}

extension MentionTables {
    /// How many objectives and plans name each, as it stands beside it and as it is.
    fileprivate var recounted: SQL {
        """
        SELECT s.id, s.objectives, s.plans, COUNT(DISTINCT o.id), COUNT(DISTINCT o.plan_id)
        FROM \(literal: subject) s LEFT JOIN (
            SELECT m.\(literal: id) AS subject_id, o.id, o.plan_id FROM \(literal: mention) m
            JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id WHERE p.stage = 'published'
        ) o ON o.subject_id = s.id
        GROUP BY s.id, s.objectives, s.plans ORDER BY s.id
        """
    }

    /// Counts the mentions of all anew.
    fileprivate func countAll(in transaction: WriteTransaction) throws {
        let ids: [SharedID] = try transaction.all("SELECT id FROM \(literal: subject) ORDER BY id") {
            try $0.identifier(0)
        }
        for id in ids { try count(id, in: transaction) }
    }
}
