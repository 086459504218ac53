import CPostgres
import Kernel

/// The five letters by which PostgreSQL names an error.
/// Source: https://www.postgresql.org/docs/15/errcodes-appendix.html
struct SQLState: Sendable, Hashable {
    let code: String

    /// The connection is over, whichever side ended it. libpq gives no code where it noticed by itself.
    var isBreak: Bool {
        // 08P01 is a mistake in what was sent, such as values that do not match.
        code.isEmpty || code.hasPrefix("08") && code != "08P01" || code.hasPrefix("57P0") || code == "25P03"
    }

    /// Nothing is wrong with the transaction but that others ran beside it: run again, it may succeed.
    var isCollision: Bool { code == "40001" || code == "40P01" }

    /// What was asked for may have been there first because of a transaction that ran beside it.
    var isDouble: Bool { code == "23505" }

    /// The server only reads: after a change of servers another one may write.
    var isReadOnly: Bool { code == "25006" }

    /// What the error means to the outside.
    func reason(of database: String) -> (Problem.Kind, Problem.Reason) {
        switch code {
        case _ where isBreak: (.unavailable, .databaseAway)
        case _ where isCollision: (.unavailable, .databaseBusy)
        // A lock or a statement that took too long; too many connections; no memory.
        case "55P03", "57014", "53300", "53200", "53000", "53400": (.unavailable, .databaseBusy)
        case "53100": (.unavailable, .databaseFull)
        case _ where isReadOnly: (.unavailable, .databaseReadOnly(name: database))
        // No such database, no right to it, or its files are damaged.
        case "3D000", "42501", "XX001", "XX002": (.unavailable, .databaseUnreadable(name: database))
        case _ where code.hasPrefix("28") || code.hasPrefix("58"): (.unavailable, .databaseUnreadable(name: database))
        default: (.internal, .unexpected)
        }
    }
}

extension Problem {
    /// What an error of PostgreSQL means to the outside.
    ///
    /// - Parameters:
    ///   - message: without the server's details, which quote values.
    ///   - statement: what was run, without its values.
    init(postgres state: SQLState, message: String, statement: String?, database name: String) {
        let (kind, reason) = state.reason(of: name)
        let code = state.code.isEmpty ? "" : " " + state.code
        self.init(
            kind, reason, detail: "PostgreSQL\(code): \(message)" + (statement.map { ": " + $0 } ?? ""))
    }
}
