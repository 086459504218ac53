import Foundation
import Kernel
import Logging
import Storage

/// An engine on which a test runs: whatever a store does, it does on each of them.
public enum Engine: String, Sendable, CaseIterable {
    case memory = "SQLite in memory"
    case file = "SQLite in a file"
    case postgres = "PostgreSQL"

    /// The one on which the test under way runs: see `EngineTrait`.
    @TaskLocal public static var current = Engine.memory

    /// A database of its own with the tables of some stores; gone with the last who knows it.
    public func database(_ migrations: [Migration], clock: Clock = .system) throws -> any Database {
        try place(for: migrations).open(migrations, clock: clock)
    }

    /// Where a database is to be. On PostgreSQL it is there already, with the tables that were asked for.
    public func place(for migrations: [Migration] = []) throws -> DatabasePlace {
        switch self {
        case .memory: DatabasePlace(setting: .memory) {}
        case .file: try .file()
        case .postgres: try .postgres(migrations)
        }
    }
}

/// Where the databases of a test are; what is there is removed with it.
public final class DatabasePlace: Sendable {
    public let setting: DatabaseSetting
    private let remove: @Sendable () -> Void

    public init(setting: DatabaseSetting, remove: @escaping @Sendable () -> Void) {
        self.setting = setting
        self.remove = remove
    }

    deinit { remove() }

    /// Opens what is there once more, as another program would.
    public func open(_ migrations: [Migration], clock: Clock = .system) throws -> any Database {
        PlacedDatabase(
            try setting.open(migrations: migrations, clock: clock, connections: 4, logger: .silent), at: self)
    }

    fileprivate static func file() throws -> DatabasePlace {
        let folder = NSTemporaryDirectory() + "belfry-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return DatabasePlace(setting: .sqlite(path: folder + "/t.db")) {
            try? FileManager.default.removeItem(atPath: folder)
        }
    }

    fileprivate static func postgres(_ migrations: [Migration]) throws -> DatabasePlace {
        let server = try PostgresServer.shared()
        let name = try server.makeDatabase(for: migrations)
        return DatabasePlace(setting: try DatabaseSetting(server.address(of: name))) { server.drop(name) }
    }
}

/// A database that keeps its place for as long as it is known.
private final class PlacedDatabase: Database {
    private let database: any Database
    private let place: DatabasePlace

    init(_ database: any Database, at place: DatabasePlace) {
        self.database = database
        self.place = place
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await database.read(body)
    }

    func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        try await database.write(as: actor, body)
    }

    func stamp() async throws -> Stamp { try await database.stamp() }
    func changes() -> AsyncStream<Void>? { database.changes() }
    var stampAtOnce: Stamp? { database.stampAtOnce }
}
