import Foundation
import GRDBSQLite
import Kernel

/// A connection of its own for what is done to a file of SQLite as a whole.
struct SQLiteFile: ~Copyable {
    enum Access {
        /// As others see it that use it at the same time.
        case reading
        /// Alone: nobody may have it open.
        case writing
        /// As a file that nobody changes, so that nothing appears beside it, be it on a disk that cannot be written.
        case resting
    }

    let name: String
    private var connection: OpaquePointer?

    /// - Throws: `Problem` where the file cannot be opened. Whether it is a database shows at the first question.
    init(path: String, _ access: Access) throws {
        name = URL(fileURLWithPath: path).lastPathComponent
        let code =
            switch access {
            case .reading: sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil)
            case .writing: sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil)
            case .resting:
                sqlite3_open_v2(Self.address(path), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nil)
            }
        guard code == SQLITE_OK else { throw problem(code, nil) }
        sqlite3_extended_result_codes(connection, 1)
        sqlite3_busy_timeout(connection, 5000)
    }

    deinit { sqlite3_close_v2(connection) }

    /// The first column of each row of an answer.
    @discardableResult
    borrowing func texts(_ sql: String) throws -> [String] {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        let code = sqlite3_prepare_v2(connection, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw problem(code, sql) }
        var texts: [String] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: texts.append(SQLiteRow(statement).text(0))
            case SQLITE_DONE: return texts
            case let code: throw problem(code, sql)
            }
        }
    }

    /// Makes another file the same, page by page, as of one moment.
    ///
    /// All steps are in one reading transaction: in write-ahead mode writers go on beside it, and it need not begin
    /// anew because of them.
    ///
    /// - Throws: `CancellationError` where it is broken off.
    borrowing func copy(to other: borrowing SQLiteFile, _ breaking: Breaking) throws {
        try texts("BEGIN")
        try texts("SELECT COUNT(*) FROM sqlite_master")
        let copying = sqlite3_backup_init(other.connection, "main", connection, "main")
        guard copying != nil else { throw other.problem(sqlite3_errcode(other.connection), nil) }
        var step = SQLITE_OK
        while step == SQLITE_OK && !breaking.hasBegun { step = sqlite3_backup_step(copying, Self.pages) }
        let end = sqlite3_backup_finish(copying)
        try breaking.check()
        guard step == SQLITE_DONE else { throw other.problem(end == SQLITE_OK ? step : end, nil) }
        try texts("COMMIT")
    }

    /// How many pages are copied in a step: some hundredths of a second's work.
    private static let pages: Int32 = 4096

    private static func address(_ path: String) -> String {
        let plain = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "?#%"))
        let full = URL(fileURLWithPath: path).path
        return "file:" + (full.addingPercentEncoding(withAllowedCharacters: plain) ?? full) + "?immutable=1"
    }

    private borrowing func problem(_ code: Int32, _ sql: String?) -> Problem {
        Problem(
            sqlite: code, message: connection.map { String(cString: sqlite3_errmsg($0)) } ?? "", statement: sql,
            database: name)
    }
}

extension SQLiteFile {
    /// The steps that the schema has taken; nil where it is no schema of Belfry.
    borrowing func steps() throws -> [String]? {
        let tables = try texts(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('migration', 'journal')")
        guard tables.count == 2 else { return nil }
        return try texts("SELECT name FROM migration ORDER BY name")
    }

    /// What is wrong with the pages of the file and with its references; nothing where all is well.
    ///
    /// - Throws: `CancellationError` where it is broken off.
    borrowing func faults(_ breaking: Breaking = Breaking()) throws -> [String] {
        // To interrupt is what SQLite allows from another thread, as long as the connection is open.
        nonisolated(unsafe) let connection = connection
        let end = { @Sendable in sqlite3_interrupt(connection) }
        let integrity = try breaking.during(endedBy: end) {
            try texts("PRAGMA integrity_check(100)").filter { $0 != "ok" }
        }
        guard integrity.isEmpty else { return integrity }
        return try breaking.during(endedBy: end) {
            try texts(
                "SELECT \"table\" || ' ' || COALESCE(rowid, '') || ' ' || parent FROM pragma_foreign_key_check")
        }
    }
}
