import GRDBSQLite
import Kernel

extension Problem {
    /// What an error of SQLite means to the outside. Source: https://www.sqlite.org/rescode.html
    ///
    /// - Parameters:
    ///   - code: the extended result code.
    ///   - statement: what was run, without its values.
    init(sqlite code: Int32, message: String, statement: String?, database name: String) {
        let detail = "SQLite \(code): \(message)" + (statement.map { ": " + $0 } ?? "")
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED:
            self.init(.unavailable, .databaseBusy, detail: detail)
        case SQLITE_FULL:
            self.init(.unavailable, .databaseFull, detail: detail)
        case SQLITE_CORRUPT:
            self.init(.unavailable, .databaseDamaged(name: name), detail: detail)
        case SQLITE_READONLY:
            self.init(.unavailable, .databaseReadOnly(name: name), detail: detail)
        case SQLITE_NOTADB, SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM:
            self.init(.unavailable, .databaseUnreadable(name: name), detail: detail)
        default:
            self.init(.internal, .unexpected, detail: detail)
        }
    }
}
