/// What SQLite says of its tables.
struct SQLiteCatalogue: Catalogue {
    func tables(in transaction: Transaction) throws -> [TableForm] {
        // `pragma_table_list` tells an index of text and the tables beneath it apart from those of the program.
        let names = try transaction.all(
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
            """
        ) { $0.text(0) }
        return try names.map { try table($0, in: transaction) }
    }

    private func table(_ name: String, in transaction: Transaction) throws -> TableForm {
        let columns = try transaction.all("SELECT name, type, pk FROM pragma_table_info(\(name)) ORDER BY cid") {
            (name: $0.text(0), kind: Self.kind($0.text(1)), place: $0.int(2))
        }
        var references: [Int: [(from: String, to: String, table: String)]] = [:]
        try transaction.each(
            "SELECT id, \"from\", \"to\", \"table\" FROM pragma_foreign_key_list(\(name)) ORDER BY id, seq"
        ) { references[$0.int(0), default: []].append(($0.text(1), $0.text(2), $0.text(3))) }
        return TableForm(
            name: name, columns: columns.map { TableForm.Column(name: $0.name, kind: $0.kind) },
            key: columns.filter { $0.place > 0 }.sorted { $0.place < $1.place }.map(\.name),
            references: references.sorted { $0.key < $1.key }.compactMap { _, pairs in
                pairs.first.map { first in
                    TableForm.Reference(columns: pairs.map(\.from), table: first.table, targets: pairs.map(\.to))
                }
            })
    }

    private static func kind(_ type: String) -> TableForm.Kind {
        switch type {
        case "INTEGER": .integer
        case "REAL": .real
        case "TEXT": .text
        default: .bytes
        }
    }

    func integrityFaults(in transaction: Transaction) throws -> [String] {
        try transaction.all("PRAGMA integrity_check(100)") { $0.text(0) }.filter { $0 != "ok" }
    }

    /// FTS5 keeps no texts, but it can tell every token that it holds, with its text and its place there. Each text is
    /// summed up on both sides, whatever the order in which its tokens come.
    func compare(_ texts: IndexedTexts, in transaction: Transaction, _ outcome: inout CheckOutcome) throws {
        var sums: [Int64: UInt64] = [:]
        try transaction.each(
            SQL(text: "SELECT \(texts.key), \(texts.tokens) FROM \(texts.table)")
        ) { row in
            row.withText(1) { tokens in
                for (place, token) in tokens.split(separator: 0x20).enumerated() {
                    sums[row.int64(0), default: 0] &+= Self.sum(UnsafeBufferPointer(rebasing: token), place)
                }
            }
        }
        outcome.count(sums.count)
        let view = "\(texts.index.name)_instance"
        _ = try transaction.change(
            SQL(
                text:
                    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.\(view) USING fts5vocab(main, \(texts.index.name), instance)"
            ))
        try transaction.each(SQL(text: "SELECT doc, term, offset FROM temp.\(view)")) { row in
            row.withText(1) { sums[row.int64(0), default: 0] &-= Self.sum($0, row.int(2)) }
        }
        for (key, sum) in sums.sorted(by: { $0.key < $1.key }) where sum != 0 {
            outcome.add("\(texts.index.name): \(key)")
        }
    }

    /// FNV-1a of a token, stirred with its place (the last steps of SplitMix64), so that sums of them tell texts apart.
    private static func sum(_ token: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in token { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        sum = sum &+ UInt64(truncatingIfNeeded: place) &* 0x9E37_79B9_7F4A_7C15
        sum = (sum ^ (sum >> 30)) &* 0xBF58_476D_1CE4_E5B9
        sum = (sum ^ (sum >> 27)) &* 0x94D0_49BB_1331_11EB
        return sum ^ (sum >> 31)
    }
}
