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
        let database = try memoryDatabase(PlanStore.migrations)
        let statements = try await database.read { transaction in
            try transaction.all("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name") {
                $0.text(0)
            }
        }
        let dump = statements.map { $0 + ";\n" }.joined(separator: "\n")
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../docs/schema/sqlite.sql").standardizedFileURL
        if ProcessInfo.processInfo.environment["BELFRY_WRITE_SCHEMA"] != nil {
            try Data(dump.utf8).write(to: file)
        }
        #expect(try String(decoding: Data(contentsOf: file), as: UTF8.self) == dump)
    }

    @Test func noColumnIsNamedAfterALanguage() async throws {
        let database = try memoryDatabase(PlanStore.migrations)
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
        let database = try memoryDatabase(PlanStore.migrations)
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
