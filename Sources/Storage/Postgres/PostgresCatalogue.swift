/// What PostgreSQL says of its tables.
struct PostgresCatalogue: Catalogue {
    /// Those of the schema in which the program makes its own. A `tsvector` is the engine's: the table that has one is
    /// an index of text.
    func tables(in transaction: Transaction) throws -> [TableForm] {
        var columns: [String: [TableForm.Column]] = [:]
        try transaction.each(
            """
            SELECT c.relname::text, a.attname::text, t.typname::text
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
            WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND a.attnum > 0
                AND NOT a.attisdropped AND NOT EXISTS (
                    SELECT 1 FROM pg_attribute v WHERE v.attrelid = c.oid AND v.atttypid = 'tsvector'::regtype)
            ORDER BY c.relname, a.attnum
            """
        ) { row in
            columns[row.text(0), default: []].append(
                TableForm.Column(name: row.text(1), kind: Self.kind(row.text(2))))
        }
        let keys = try keys(in: transaction)
        let references = try references(in: transaction)
        return columns.sorted { $0.key < $1.key }.map { name, columns in
            TableForm(name: name, columns: columns, key: keys[name] ?? [], references: references[name] ?? [])
        }
    }

    private func keys(in transaction: Transaction) throws -> [String: [String]] {
        var keys: [String: [String]] = [:]
        try transaction.each(
            """
            SELECT c.relname::text, a.attname::text
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
            CROSS JOIN LATERAL unnest(k.conkey) WITH ORDINALITY AS p (attnum, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.attnum
            WHERE k.contype = 'p' AND c.relnamespace = current_schema()::regnamespace
            ORDER BY c.relname, p.place
            """
        ) { keys[$0.text(0), default: []].append($0.text(1)) }
        return keys
    }

    private func references(in transaction: Transaction) throws -> [String: [TableForm.Reference]] {
        var pairs: [(table: String, name: String, to: String, column: String, target: String)] = []
        try transaction.each(
            """
            SELECT c.relname::text, k.conname::text, f.relname::text, a.attname::text, b.attname::text
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
            CROSS JOIN LATERAL unnest(k.conkey, k.confkey) WITH ORDINALITY AS p (attnum, target, place)
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.attnum
            JOIN pg_attribute b ON b.attrelid = f.oid AND b.attnum = p.target
            WHERE k.contype = 'f' AND c.relnamespace = current_schema()::regnamespace
            ORDER BY c.relname, k.conname, p.place
            """
        ) { pairs.append(($0.text(0), $0.text(1), $0.text(2), $0.text(3), $0.text(4))) }
        var references: [String: [TableForm.Reference]] = [:]
        for (_, pairs) in Dictionary(grouping: pairs, by: { $0.table + "." + $0.name }).sorted(by: { $0.key < $1.key }) {
            guard let first = pairs.first else { continue }
            references[first.table, default: []].append(
                TableForm.Reference(columns: pairs.map(\.column), table: first.to, targets: pairs.map(\.target)))
        }
        return references
    }

    private static func kind(_ type: String) -> TableForm.Kind {
        switch type {
        case "int8", "int4", "int2": .integer
        case "float8", "float4": .real
        case "bytea": .bytes
        case "uuid": .identifier
        default: .text
        }
    }

    /// What can be asked in SQL: indexes that were not made to their end, constraints that do not hold for the rows
    /// from before them. Every table is read once, so that a page that the server cannot read is met.
    func integrityFaults(in transaction: Transaction) throws -> [String] {
        var faults = try transaction.all(
            """
            SELECT c.relname::text FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
            WHERE c.relnamespace = current_schema()::regnamespace AND NOT (i.indisvalid AND i.indisready)
            ORDER BY c.relname
            """
        ) { "index \($0.text(0)) is not valid" }
        faults += try transaction.all(
            """
            SELECT k.conname::text FROM pg_constraint k
            WHERE k.connamespace = current_schema()::regnamespace AND NOT k.convalidated ORDER BY k.conname
            """
        ) { "constraint \($0.text(0)) is not validated" }
        for table in try tables(in: transaction) {
            let all = table.columns.map { "COUNT(\($0.name))" }.joined(separator: ", ")
            try transaction.each(SQL(text: "SELECT \(all) FROM \(table.name)")) { _ in }
        }
        return faults
    }

    func compare(_ texts: IndexedTexts, in transaction: Transaction, _ outcome: inout CheckOutcome) throws {
        let key = "COALESCE(t.\(texts.key), i.id)"
        outcome.count(
            try transaction.first(SQL(text: "SELECT COUNT(*) FROM \(texts.table)")) { $0.int(0) } ?? 0)
        try transaction.each(
            SQL(
                text: """
                    SELECT \(key) FROM \(texts.table) t FULL JOIN \(texts.index.name) i ON i.id = t.\(texts.key)
                    WHERE t.\(texts.tokens) IS DISTINCT FROM i.tokens
                        OR i.words IS DISTINCT FROM array_to_tsvector(array_remove(string_to_array(i.tokens, ' '), ''))
                    ORDER BY \(key)
                    """)
        ) { outcome.add("\(texts.index.name): \($0.int64(0))") }
    }
}
