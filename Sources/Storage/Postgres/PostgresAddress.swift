import CPostgres
import Kernel

/// Where a database of PostgreSQL is: a URI, as libpq reads it, with every setting that libpq knows.
///
/// It may hold a password, so it is never shown: not in a message, not in a log, not by printing what holds it.
public struct PostgresAddress: Sendable, Hashable {
    let uri: String
    /// The name of the database, for what is said about it.
    public let name: String

    static let schemes = ["postgres://", "postgresql://"]

    /// - Throws: `Problem.Reason.databaseSettingUnknown` where libpq cannot read it. What libpq says about it may
    ///   quote a part of the password, and is not passed on.
    init(_ uri: String) throws(Problem) {
        let scheme = PostgresAddress.schemes.first { uri.hasPrefix($0) } ?? ""
        guard !scheme.isEmpty, !uri.utf8.contains(0), let settings = PostgresAddress.settings(of: uri) else {
            throw Problem(.invalid, .databaseSettingUnknown(given: scheme + "…"))
        }
        self.uri = uri
        // libpq takes the name of the user where none is given.
        name = settings["dbname"] ?? settings["user"] ?? "postgres"
    }

    /// What a URI says by the names of libpq's settings; nil where libpq cannot read it.
    private static func settings(of uri: String) -> [String: String]? {
        var mistake: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(uri, &mistake) else {
            PQfreemem(mistake)
            return nil
        }
        defer { PQconninfoFree(options) }
        var settings: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { settings[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        return settings
    }
}

extension PostgresAddress: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "postgres://…/\(name)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
