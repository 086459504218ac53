import CPostgres
import Foundation
import Kernel
import Logging
import Storage
import Synchronization

/// A private server of PostgreSQL, and the databases that tests make on it.
///
/// `make test` has started one and says where in `BELFRY_TEST_POSTGRES`. Without that, the first test that needs one
/// starts it with `Scripts/postgres`, and it is stopped when the tests end. Where PostgreSQL is missing, tests fail.
public final class PostgresServer: Sendable {
    private struct Known {
        var count = 0
        /// By the names of the steps: a database that is copied instead of taking the steps again.
        var templates: [String: String] = [:]

        /// No two runs of tests on one server meet.
        mutating func nextName() -> String {
            count += 1
            return "belfry_\(ProcessInfo.processInfo.processIdentifier)_\(count)"
        }
    }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let base: String
    private let known = Mutex(Known())

    public init(base: String) { self.base = base }

    private static let theOne = Mutex<Result<PostgresServer, any Error>?>(nil)

    /// The server of this run of tests.
    public static func shared() throws -> PostgresServer {
        try theOne.withLock { one in
            let server = one ?? Result { try started() }
            one = server
            return try server.get()
        }
    }

    private static func started() throws -> PostgresServer {
        if let base = ProcessInfo.processInfo.environment["BELFRY_TEST_POSTGRES"] { return PostgresServer(base: base) }
        let cluster = PostgresCluster()
        let server = PostgresServer(base: try cluster.start())
        atexit { PostgresCluster().remove() }
        return server
    }

    /// The address of a database of the server.
    public func address(of name: String) -> String {
        let parts = base.split(separator: "?", maxSplits: 1)
        let stem = parts[0].prefix(upTo: parts[0].lastIndex(of: "/") ?? parts[0].endIndex)
        return stem + "/" + name + (parts.count > 1 ? "?" + parts[1] : "")
    }

    /// Makes a database with the tables of some stores.
    public func makeDatabase(for migrations: [Migration]) throws -> String {
        let template = try known.withLock { known in try makeTemplate(for: migrations, &known) }
        let name = known.withLock { $0.nextName() }
        try run("CREATE DATABASE \(name) TEMPLATE \(template)")
        return name
    }

    /// Nobody is asked whether they still use it.
    public func drop(_ name: String) { try? run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") }

    private func makeTemplate(for migrations: [Migration], _ known: inout Known) throws -> String {
        // The encoding and order of the server, whatever they are, are those of its first template too.
        guard !migrations.isEmpty else { return "template0" }
        let key = migrations.map(\.name).joined(separator: "\n")
        if let template = known.templates[key] { return template }
        let name = known.nextName()
        try run("CREATE DATABASE \(name) TEMPLATE template0")
        _ = try DatabaseSetting(address(of: name)).open(migrations: migrations, logger: .silent)
        known.templates[key] = name
        return name
    }

    /// Runs a statement outside of any transaction, on a connection of its own.
    ///
    /// - Returns: the first value of its answer.
    @discardableResult
    public func run(_ statement: String) throws -> String {
        let connection = PQconnectdb(address(of: "postgres"))
        defer { PQfinish(connection) }
        let answer = PQexec(connection, statement)
        defer { PQclear(answer) }
        guard PQresultStatus(answer) == PGRES_COMMAND_OK || PQresultStatus(answer) == PGRES_TUPLES_OK else {
            throw Failure(description: String(cString: PQerrorMessage(connection)))
        }
        return PQntuples(answer) > 0 ? String(cString: PQgetvalue(answer, 0, 0)) : ""
    }
}

/// A server that a test may stop and start.
public struct PostgresCluster: Sendable {
    private let folder: String

    /// - Parameter name: tells it from others of the same run of tests.
    public init(_ name: String = "shared") {
        folder = NSTemporaryDirectory() + "belfry-postgres-\(ProcessInfo.processInfo.processIdentifier)-\(name)"
    }

    /// - Returns: the address of a database on it.
    public func start() throws -> String {
        // What is written need not survive a loss of power, only of the server.
        try script("start", PostgresCluster.settings)
    }

    private static let settings = [
        "fsync=off", "full_page_writes=off", "wal_level=minimal", "max_wal_senders=0", "max_wal_size=4GB",
        "max_connections=400", "shared_buffers=128MB",
    ]

    public func stop() throws { _ = try script("stop") }
    public func kill() throws { _ = try script("kill") }
    public func remove() { _ = try? script("remove") }

    private func script(_ verb: String, _ settings: [String] = []) throws -> String {
        let process = Process()
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        process.executableURL = root.deletingLastPathComponent().appendingPathComponent("Scripts/postgres")
        process.arguments = [verb, folder] + settings
        let (output, mistakes) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = mistakes
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let told = mistakes.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw PostgresServer.Failure(description: String(decoding: told, as: UTF8.self))
        }
        return String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
