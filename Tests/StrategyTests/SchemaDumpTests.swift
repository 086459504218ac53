import Foundation
import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// The schema is in the repository, so that a change of it is seen in review.
///
/// `BELFRY_WRITE_SCHEMA=1` writes the file anew.
@Suite struct SchemaDumpTests {
    @Test func theDumpIsTheSchema() async throws {
        let statements = try await emptyDatabase(allMigrations).read { transaction in
            try transaction.all("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name") {
                $0.text(0)
            }
        }
        try compare(statements.map { $0 + ";\n" }.joined(separator: "\n"), with: "sqlite.sql")
    }

    @Test func theDumpIsTheSchemaOnPostgreSQL() async throws {
        let statements = try await Engine.postgres.database(allMigrations).read { transaction in
            try transaction.all(PostgresDump.tables) { $0.text(0) }
                + transaction.all(PostgresDump.indexes) { $0.text(0) }
        }
        try compare(statements.map { $0 + ";\n" }.joined(separator: "\n"), with: "postgres.sql")
    }

    /// The same tables, columns in the same order, keys, unique and foreign keys, as many checks.
    @Test func bothEnginesHaveTheSameSchema() async throws {
        let sqlite = try await Engine.memory.database(allMigrations).read { try SchemaShape.sqlite($0) }.tables
        let postgres = try await Engine.postgres.database(allMigrations).read { try SchemaShape.postgres($0) }
            .tables
        #expect(sqlite.keys.sorted() == postgres.keys.sorted())
        #expect(sqlite.count > 40)
        for table in sqlite.keys.sorted() {
            let (one, other) = (sqlite[table] ?? [], postgres[table] ?? [])
            #expect(one.subtracting(other) == [] && other.subtracting(one) == [], "\(table)")
        }
    }

    private func compare(_ dump: String, with name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/schema/" + name).standardizedFileURL
        if ProcessInfo.processInfo.environment["BELFRY_WRITE_SCHEMA"] != nil {
            try Data(dump.utf8).write(to: file)
        }
        #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == dump)
    }

    @Test func noColumnIsNamedAfterALanguage() async throws {
        let database = try emptyDatabase(allMigrations)
        let columns = try await database.read { transaction in
            try transaction.all(
                """
                SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
                """
            ) { $0.text(0) + "." + $0.text(1) }
        }
        #expect(columns.count > 100)
        #expect(columns.filter { name in Language.allCases.contains { name.hasSuffix("_" + $0.rawValue) } } == [])
    }

    /// But those of the index of text, which are the engine's own. Tables of long texts keep their rows by number.
    @Test func everyTableIsStrict() async throws {
        let database = try emptyDatabase(allMigrations)
        let loose = try await database.read { transaction in
            try transaction.all(
                """
                SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%STRICT, WITHOUT ROWID'
                    AND name NOT LIKE 'search_index%' AND name NOT IN ('search_document', 'search_text')
                """
            ) { $0.text(0) }
        }
        #expect(loose == [])
    }
}

/// The schema as PostgreSQL says it, a statement a table and an index.
private enum PostgresDump {
    static let tables: SQL = """
        SELECT 'CREATE TABLE ' || t.relname || ' (' || CHR(10)
            || (SELECT STRING_AGG('    ' || p.line, ',' || CHR(10) ORDER BY p.kind, p.place) FROM (
                SELECT 0 AS kind, CAST(a.attnum AS TEXT) AS number, LPAD(CAST(a.attnum AS TEXT), 4, '0') AS place,
                    a.attname || ' ' || UPPER(format_type(a.atttypid, a.atttypmod))
                    || CASE WHEN a.attcollation = CAST('"C"' AS regcollation) THEN ' COLLATE "C"' ELSE '' END
                    || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
                    || COALESCE(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') AS line
                FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
                WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
                UNION ALL
                SELECT CASE c.contype WHEN 'p' THEN 1 WHEN 'u' THEN 2 WHEN 'f' THEN 3 ELSE 4 END, '', c.conname,
                    pg_get_constraintdef(c.oid)
                FROM pg_constraint c WHERE c.conrelid = t.oid AND c.contype IN ('p', 'u', 'f', 'c')) p)
            || CHR(10) || ')'
        FROM pg_class t WHERE t.relkind = 'r' AND t.relnamespace = CAST('public' AS regnamespace)
        ORDER BY t.relname
        """

    static let indexes: SQL = """
        SELECT REPLACE(pg_get_indexdef(i.indexrelid), ' public.', ' ')
        FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
        WHERE t.relnamespace = CAST('public' AS regnamespace)
            AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = x.oid AND c.contype IN ('p', 'u'))
        ORDER BY x.relname
        """
}
