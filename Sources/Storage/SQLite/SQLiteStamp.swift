import GRDBSQLite
import Kernel
import Synchronization

/// Tells whether a file has been changed, in a millionth of a second or two: SQLite counts for a connection the
/// changes that others have made, be it another connection of this process or another process.
///
/// The count of one connection says nothing to another, so there is one connection for it and no other use of it.
/// GRDB's own way to a connection takes longer than the question.
final class SQLiteStamp: Sendable {
    private let statement: Mutex<Statement>

    /// - Throws: `Problem` where the file cannot be opened.
    init(path: String, name: String) throws { statement = Mutex(try Statement(path: path, name: name)) }

    var now: Stamp { get throws { try statement.withLock { try $0.ask() } } }
}

/// The question, prepared once, and the connection it is asked on.
private struct Statement: ~Copyable {
    private var connection: OpaquePointer?
    private var question: OpaquePointer?
    private let name: String

    init(path: String, name: String) throws {
        self.name = name
        // Only one thread asks at a time, so SQLite need not guard the connection a second time.
        let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
        try check(sqlite3_open_v2(path, &connection, flags, nil))
        sqlite3_busy_timeout(connection, 5000)
        try check(sqlite3_prepare_v2(connection, Self.text, -1, &question, nil))
    }

    deinit {
        sqlite3_finalize(question)
        sqlite3_close_v2(connection)
    }

    private static let text = "PRAGMA data_version"

    borrowing func ask() throws -> Stamp {
        defer { sqlite3_reset(question) }
        let code = sqlite3_step(question)
        guard code == SQLITE_ROW else { throw problem(code) }
        return Stamp(sqlite3_column_int64(question, 0))
    }

    private borrowing func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw problem(code) }
    }

    private borrowing func problem(_ code: Int32) -> Problem {
        Problem(
            sqlite: code, message: connection.map { String(cString: sqlite3_errmsg($0)) } ?? "", statement: Self.text,
            database: name)
    }
}
