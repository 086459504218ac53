import Kernel

/// Which database to use, as the setting `--database` says it.
public enum DatabaseSetting: Sendable, Hashable {
    /// A file of SQLite, made where it is missing: `sqlite:belfry.db`.
    case sqlite(path: String)
    /// A database of SQLite that lives as long as the program: `sqlite::memory:`.
    case memory

    public static let `default` = DatabaseSetting.sqlite(path: "belfry.db")

    /// - Throws: `Problem.Reason.databaseSettingUnknown` for another scheme or an empty path.
    public init(_ text: String) throws(Problem) {
        let unknown = Problem(.invalid, .databaseSettingUnknown(given: text))
        guard text.hasPrefix("sqlite:") else { throw unknown }
        let path = String(text.dropFirst("sqlite:".count))
        guard !path.isEmpty, !path.utf8.contains(0) else { throw unknown }
        self = path == ":memory:" ? .memory : .sqlite(path: path)
    }
}
