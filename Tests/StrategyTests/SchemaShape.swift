import Storage

/// What a schema says of each table, in the words that both engines share.
struct SchemaShape {
    private(set) var tables: [String: Set<String>] = [:]

    /// - Parameter facts: pairs of a table and a line about it.
    private init(_ facts: [(table: String, line: String)]) {
        for (table, line) in facts where !table.hasPrefix("search_index") && !table.hasPrefix("sqlite_") {
            tables[table, default: []].insert(line)
        }
    }

    static func sqlite(_ transaction: Transaction) throws -> SchemaShape {
        SchemaShape(
            try facts(sqliteColumns, transaction) + facts(sqliteIndexes, transaction)
                + facts(sqliteForeignKeys, transaction) + checks(transaction))
    }

    static func postgres(_ transaction: Transaction) throws -> SchemaShape {
        SchemaShape(
            try facts(postgresColumns, transaction) + facts(postgresIndexes, transaction)
                + facts(postgresForeignKeys, transaction) + facts(postgresChecks, transaction))
    }

    private static func facts(_ sql: SQL, _ transaction: Transaction) throws -> [(table: String, line: String)] {
        try transaction.all(sql) { ($0.text(0), $0.text(1)) }
    }

    /// How many there are: engines write them differently.
    private static func checks(_ transaction: Transaction) throws -> [(table: String, line: String)] {
        try transaction.all("SELECT name, sql FROM sqlite_master WHERE type = 'table'") { row in
            (
                row.text(0),
                "checks: \(row.text(1).split(separator: "CHECK (", omittingEmptySubsequences: false).count - 1)"
            )
        }
    }

    // Columns by their place, with type, whether they may be null, default.
    private static let sqliteColumns: SQL = """
        SELECT m.name, 'column ' || c.cid || ': ' || c.name || ' ' || c.type
            || CASE WHEN c."notnull" = 1 OR c.pk > 0 THEN ' not null' ELSE '' END
            || COALESCE(' default ' || TRIM(c.dflt_value, ''''), '')
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
        """

    private static let postgresColumns: SQL = """
        SELECT t.relname, 'column ' || ROW_NUMBER() OVER (PARTITION BY t.oid ORDER BY a.attnum) - 1 || ': ' || a.attname
            || CASE format_type(a.atttypid, a.atttypmod) WHEN 'bigint' THEN ' INTEGER' WHEN 'text' THEN ' TEXT'
                WHEN 'double precision' THEN ' REAL' ELSE ' BLOB' END
            || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
            || COALESCE(' default ' || TRIM(REPLACE(REPLACE(pg_get_expr(d.adbin, d.adrelid), '::bigint', ''), '::text', ''), ''''), '')
        FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
        WHERE t.relkind = 'r' AND t.relnamespace = CAST('public' AS regnamespace)
        """

    // Primary keys and indexes by their columns, unique or not, of all rows or of some.
    private static let sqliteIndexes: SQL = """
        SELECT name, CASE kind WHEN 'pk' THEN 'key' ELSE 'index' END || unique_ || partial_ || ': ' || columns
        FROM (
            SELECT m.name, i.origin AS kind,
                CASE WHEN i."unique" = 1 AND i.origin <> 'pk' THEN ' unique' ELSE '' END AS unique_,
                CASE WHEN i.partial = 1 THEN ' partial' ELSE '' END AS partial_,
                (SELECT GROUP_CONCAT(x.name, ' ') FROM (
                    SELECT name FROM pragma_index_info(i.name) ORDER BY seqno) x) AS columns
            FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table')
        UNION ALL
        SELECT m.name, 'key: ' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
        WHERE m.type = 'table' AND c.pk > 0 AND NOT EXISTS (
            SELECT 1 FROM pragma_index_list(m.name) i WHERE i.origin = 'pk')
        """

    private static let postgresIndexes: SQL = """
        SELECT t.relname, CASE WHEN i.indisprimary THEN 'key' ELSE 'index' END
            || CASE WHEN i.indisunique AND NOT i.indisprimary THEN ' unique' ELSE '' END
            || CASE WHEN i.indpred IS NOT NULL THEN ' partial' ELSE '' END || ': '
            || (SELECT STRING_AGG(a.attname, ' ' ORDER BY k.place)
                FROM UNNEST(i.indkey) WITH ORDINALITY k (number, place)
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.number)
        FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
        WHERE t.relnamespace = CAST('public' AS regnamespace)
        """

    private static let sqliteForeignKeys: SQL = """
        SELECT name, 'foreign key: ' || GROUP_CONCAT("from", ' ') || ' to ' || "table" || ' '
            || GROUP_CONCAT("to", ' ') || ' ' || on_delete
        FROM (
            SELECT m.name, f.id, f."from", f."to", f."table", f.on_delete
            FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
            ORDER BY m.name, f.id, f.seq)
        GROUP BY name, id
        """

    private static let postgresForeignKeys: SQL = """
        SELECT t.relname, 'foreign key: '
            || (SELECT STRING_AGG(a.attname, ' ' ORDER BY k.place)
                FROM UNNEST(c.conkey) WITH ORDINALITY k (number, place)
                JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number)
            || ' to ' || o.relname || ' '
            || (SELECT STRING_AGG(a.attname, ' ' ORDER BY k.place)
                FROM UNNEST(c.confkey) WITH ORDINALITY k (number, place)
                JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number)
            || CASE c.confdeltype WHEN 'c' THEN ' CASCADE' WHEN 'n' THEN ' SET NULL' ELSE ' NO ACTION' END
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class o ON o.oid = c.confrelid
        WHERE c.contype = 'f' AND t.relnamespace = CAST('public' AS regnamespace)
        """

    private static let postgresChecks: SQL = """
        SELECT t.relname, 'checks: ' || COUNT(c.oid)
        FROM pg_class t LEFT JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'c'
        WHERE t.relkind = 'r' AND t.relnamespace = CAST('public' AS regnamespace) GROUP BY t.relname
        """
}
