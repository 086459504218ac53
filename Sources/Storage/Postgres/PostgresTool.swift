import CPostgres
import Foundation
import Kernel

/// A program that comes with PostgreSQL, such as `pg_dump`, called as it is and without a shell.
///
/// Where the database is, and the password, are handed over in the environment, which only its owner can read; the
/// list of arguments is seen by everybody on the machine. What the address leaves open libpq finds by itself, such as
/// a password in `~/.pgpass`.
struct PostgresTool {
    let name: String
    private let path: String
    private let environment: [String: String]
    private let breaking: Breaking

    /// - Parameter breaking: ends it while it runs.
    /// - Throws: `toolMissing`.
    init(_ name: String, for address: PostgresAddress, _ breaking: Breaking) throws {
        self.name = name
        self.breaking = breaking
        var environment = ProcessInfo.processInfo.environment
        let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        let paths = folders.map { "\($0)/\(name)" }
        guard let path = paths.first(where: FileManager.default.isExecutableFile) else {
            throw Problem(.unavailable, .toolMissing(tool: name, package: "postgresql-client"))
        }
        self.path = path
        environment.merge(address.environment) { $1 }
        environment["LC_ALL"] = "C"
        self.environment = environment
    }

    /// Runs it to its end.
    ///
    /// - Returns: what it said, on either way out.
    /// - Throws: `toolOlder` where it does not know the server's version; `toolFailed`; `CancellationError` where it
    ///   was broken off.
    @discardableResult
    func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        // One for both, so that neither can fill up while the other is read.
        let said = Pipe()
        process.standardOutput = said
        process.standardError = said
        try breaking.check()
        try process.run()
        let number = process.processIdentifier
        // Not asked to end: it would first ask a server that may have stopped answering.
        let end = { @Sendable in _ = kill(number, SIGKILL) }
        let text = try breaking.during(endedBy: end) {
            let text = String(decoding: try said.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            process.waitUntilExit()
            return text
        }
        guard process.terminationStatus == 0, process.terminationReason == .exit else { throw failure(text) }
        return text
    }

    private func failure(_ text: String) -> Problem {
        if text.contains("server version mismatch") {
            let version = text.firstMatch(of: /server version: (\d+)/).map { String($0.1) } ?? ""
            return Problem(
                .unavailable, .toolOlder(tool: name, package: "postgresql-client-\(version)"), detail: text)
        }
        if text.contains("No space left on device") { return Problem(.unavailable, .databaseFull, detail: text) }
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        return Problem(.unavailable, .toolFailed(tool: name, message: line), detail: text)
    }
}

extension PostgresAddress {
    /// Its settings, as libpq finds them in the environment.
    fileprivate var environment: [String: String] {
        guard let options = PQconninfoParse(uri, nil) else { return [:] }
        defer { PQconninfoFree(options) }
        var environment: [String: String] = [:]
        var option = options
        while option.pointee.keyword != nil {
            if let name = option.pointee.envvar, let value = option.pointee.val {
                environment[String(cString: name)] = String(cString: value)
            }
            option += 1
        }
        return environment
    }
}
