import Kernel

/// What one check of a database has found.
public struct CheckOutcome: Sendable, Hashable {
    public let kind: CheckKind
    /// How many things were looked at.
    public private(set) var counted = 0
    public private(set) var faults = 0
    /// What is wrong, for the people who look after the database; of many faults, the first.
    public private(set) var details: [String] = []

    private static let detailsKept = 20

    public init(_ kind: CheckKind) { self.kind = kind }

    public mutating func count(_ number: Int = 1) { counted += number }

    public mutating func add(_ fault: String) {
        faults += 1
        if details.count < Self.detailsKept { details.append(fault) }
    }
}

extension Transaction {
    /// Whether the engine finds its own structures sound.
    public func checkIntegrity() throws -> CheckOutcome {
        var outcome = CheckOutcome(.integrity)
        outcome.count(try catalogue.tables(in: self).count)
        for fault in try catalogue.integrityFaults(in: self) { outcome.add(fault) }
        return outcome
    }

    /// Whether every reference leads to a row, also where the engine did not watch.
    public func checkReferences() throws -> CheckOutcome {
        var outcome = CheckOutcome(.references)
        for table in try catalogue.tables(in: self) {
            for reference in table.references {
                outcome.count()
                let lost = try first(SQL(text: reference.question(from: table.name))) { $0.int(0) } ?? 0
                if lost > 0 { outcome.add("\(table.name) → \(reference.table): \(lost)") }
            }
        }
        return outcome
    }

    /// Whether an index holds the tokens of its texts, and no others.
    public func check(_ texts: IndexedTexts) throws -> CheckOutcome {
        var outcome = CheckOutcome(.searchIndex)
        try catalogue.compare(texts, in: self, &outcome)
        return outcome
    }
}

/// The table whose texts an index of text holds, by the names of its columns.
public struct IndexedTexts: Sendable {
    public let index: TextIndex
    public let table: StaticString
    public let key: StaticString
    public let tokens: StaticString

    public init(_ index: TextIndex, table: StaticString, key: StaticString, tokens: StaticString) {
        self.index = index
        self.table = table
        self.key = key
        self.tokens = tokens
    }
}

extension TableForm.Reference {
    /// How many rows lead nowhere.
    fileprivate func question(from child: String) -> String {
        let pairs = zip(columns, targets).map { "p.\($1) = c.\($0)" }.joined(separator: " AND ")
        let given = columns.map { "c.\($0) IS NOT NULL" }.joined(separator: " AND ")
        return "SELECT COUNT(*) FROM \(child) c WHERE \(given) AND NOT EXISTS (SELECT 1 FROM \(table) p WHERE \(pairs))"
    }
}
