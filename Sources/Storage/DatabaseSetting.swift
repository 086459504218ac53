import Foundation
import Kernel

/// Which database to use, as the setting `--database` says it.
public enum DatabaseSetting: Sendable, Hashable {
    /// A file of SQLite, made where it is missing: `sqlite:belfry.db`.
    case sqlite(path: String)
    /// A database of SQLite that lives as long as the program: `sqlite::memory:`.
    case memory
    /// A database of PostgreSQL, which must be there: `postgres://belfry@localhost/belfry`, as libpq reads it.
    case postgres(PostgresAddress)

    public static let `default` = DatabaseSetting.sqlite(path: "belfry.db")

    /// - Throws: `Problem.Reason.databaseSettingUnknown` for another scheme or an empty path.
    public init(_ text: String) throws(Problem) {
        if PostgresAddress.schemes.contains(where: text.hasPrefix) {
            self = .postgres(try PostgresAddress(text))
            return
        }
        // What looks like an address may hold a password, however mistyped its beginning is.
        let scheme = text.range(of: "://").map { text[..<$0.upperBound] } ?? text.prefix { $0 != ":" } + ":"
        let isSecret = !text.hasPrefix("sqlite:") && (text.contains("://") || text.contains("@"))
        let unknown = Problem(.invalid, .databaseSettingUnknown(given: isSecret ? scheme + "…" : text))
        guard text.hasPrefix("sqlite:") else { throw unknown }
        let path = String(text.dropFirst("sqlite:".count))
        guard !path.isEmpty, !path.utf8.contains(0) else { throw unknown }
        self = path == ":memory:" ? .memory : .sqlite(path: path)
    }
}

extension DatabaseSetting: CustomStringConvertible {
    /// As it was set, but for what nobody else should read.
    public var description: String {
        switch self {
        case .sqlite(let path): "sqlite:" + path
        case .memory: "sqlite::memory:"
        case .postgres(let address): address.description
        }
    }
}
