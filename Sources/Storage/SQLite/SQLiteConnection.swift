import GRDB
import GRDBSQLite
import Kernel

/// A connection of SQLite, its statements prepared once and stepped directly: GRDB's own cursors cost a copy a value.
final class SQLiteConnection: Connection {
    let dialect = Dialect.sqlite
    private let database: GRDB.Database
    private let name: String
    var catalogue: any Catalogue { SQLiteCatalogue() }

    init(_ database: GRDB.Database, name: String) {
        self.database = database
        self.name = name
    }

    /// Commits what `body` did, or undoes it where it throws.
    func inTransaction<Value>(_ begin: SQL, _ body: () throws -> Value) throws -> Value {
        try run(begin)
        do {
            let value = try body()
            try run("COMMIT")
            return value
        } catch {
            // Some failures have undone the transaction already: a full disk does.
            if database.isInsideTransaction { try run("ROLLBACK") }
            throw error
        }
    }

    func run(_ sql: SQL, _ row: (Row) throws -> Void) throws -> Int {
        let statement = try prepare(sql.text)
        defer { release(statement) }
        try bind(sql.values, to: statement)
        let answer = Row(source: SQLiteRow(statement))
        while try step(statement) { try row(answer) }
        return sqlite3_stmt_readonly(statement) == 0 ? database.changesCount : 0
    }

    func run(_ queries: [Query]) throws {
        for query in queries { _ = try run(query.sql, query.row) }
    }

    func run(_ text: String, each rows: [[SQL.Value]]) throws {
        let statement = try prepare(text)
        defer { release(statement) }
        for values in rows {
            try bind(values, to: statement)
            while try step(statement) {}
            sqlite3_reset(statement)
        }
    }

    private func run(_ sql: SQL) throws { _ = try run(sql) { _ in } }

    private func prepare(_ text: String) throws -> OpaquePointer {
        try database.cachedStatement(sql: text).sqliteStatement
    }

    private func release(_ statement: OpaquePointer) {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    private func step(_ statement: OpaquePointer) throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        case let code: throw problem(code, statement)
        }
    }

    private func bind(_ values: [SQL.Value], to statement: OpaquePointer) throws {
        guard Int(sqlite3_bind_parameter_count(statement)) == values.count else {
            throw Problem(.internal, .unexpected, detail: "values do not match: \(text(of: statement))")
        }
        for (index, value) in values.enumerated() {
            let code = value.bind(to: statement, at: Int32(index + 1))
            guard code == SQLITE_OK else { throw problem(code, statement) }
        }
    }

    private func problem(_ code: Int32, _ statement: OpaquePointer) -> Problem {
        Problem(
            sqlite: code, message: String(cString: sqlite3_errmsg(database.sqliteConnection)),
            statement: text(of: statement), database: name)
    }

    private func text(of statement: OpaquePointer) -> String {
        sqlite3_sql(statement).map { String(cString: $0) } ?? ""
    }
}

extension SQL.Value {
    fileprivate func bind(to statement: OpaquePointer, at index: Int32) -> Int32 {
        // SQLite's constant that tells it to copy what it is given is a macro that Swift cannot import.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        switch self {
        case .null: return sqlite3_bind_null(statement, index)
        case .integer(let value): return sqlite3_bind_int64(statement, index, value)
        case .real(let value): return sqlite3_bind_double(statement, index, value)
        case .text(var value):
            return value.withUTF8 { utf8 in
                // An empty buffer has no address, and SQLite takes that for null.
                guard let start = utf8.baseAddress else { return sqlite3_bind_text(statement, index, "", 0, nil) }
                return start.withMemoryRebound(to: CChar.self, capacity: utf8.count) {
                    sqlite3_bind_text(statement, index, $0, Int32(clamping: utf8.count), copied)
                }
            }
        case .bytes(let value):
            guard !value.isEmpty else { return sqlite3_bind_zeroblob(statement, index, 0) }
            return sqlite3_bind_blob(statement, index, value, Int32(clamping: value.count), copied)
        case .identifier(let high, let low):
            return withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
                sqlite3_bind_blob(statement, index, $0.baseAddress, 16, copied)
            }
        }
    }
}
