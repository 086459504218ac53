/// How the connections of an engine are used that has a number of them.
public struct ConnectionUse: Sendable, Hashable {
    public let open: Int
    /// Those that wait for work.
    public let idle: Int
    /// Transactions that wait for a connection.
    public let waiting: Int
}

extension Database {
    /// SQLite is in the same process: it has nothing to share out.
    public var connectionUse: ConnectionUse? { nil }

    /// SQLite is asked as quickly as it could tell.
    public func changes() -> AsyncStream<Void>? { nil }
}
