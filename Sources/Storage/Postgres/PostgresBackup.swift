import Foundation
import Kernel

/// Writes a database of PostgreSQL into a file by `pg_dump`, as of one moment, and makes one of it by `pg_restore`.
struct PostgresBackup {
    private let address: PostgresAddress
    private let breaking: Breaking

    /// - Parameter breaking: breaks the tools off that write and read the file.
    init(of address: PostgresAddress, _ breaking: Breaking = Breaking()) {
        self.address = address
        self.breaking = breaking
    }

    func write(to path: String, replacing: Bool) throws -> Backup {
        guard replacing || !FileManager.default.fileExists(atPath: path) else {
            throw Problem(.conflict, .backupExists(name: path))
        }
        let tool = try PostgresTool("pg_dump", for: address, breaking)
        let file = try NewFile(at: path)
        do {
            try tool.run(["--format=custom", "--no-owner", "--no-privileges", "--no-password", "--file=\(file.part)"])
            let steps = try inspect(file.part)
            let (bytes, sha256) = try Digest.ofFile(file.part)
            try file.keep(replacing: replacing)
            return Backup(path: path, bytes: bytes, sha256: sha256, steps: steps)
        } catch {
            file.discard()
            throw error
        }
    }

    /// What is there is never replaced: a database of PostgreSQL cannot be kept aside by another name while it is used.
    func restore(from path: String, known: Set<String>) throws -> Restored {
        let steps = try inspect(path)
        guard known.isSuperset(of: steps) else {
            throw Problem(.unavailable, .backupNewer(name: path), detail: "\(steps)")
        }
        try refuseData()
        // What an empty database of Belfry has is made anew. Where to is in the environment, as for any tool.
        try PostgresTool("pg_restore", for: address, breaking).run([
            "--single-transaction", "--clean", "--if-exists", "--no-owner", "--no-privileges", "--no-password",
            "--dbname=postgresql://", path,
        ])
        let found = try PostgresSnapshots(address: address).now { transaction in
            try transaction.all("SELECT name FROM migration ORDER BY name") { $0.text(0) }
        }
        guard found == steps else { throw Problem(.unavailable, .backupDamaged(name: path), detail: "\(found)") }
        let (bytes, sha256) = try Digest.ofFile(path)
        return Restored(backup: Backup(path: path, bytes: bytes, sha256: sha256, steps: steps), keptAside: nil)
    }

    /// Reads all of a dump, and gives the steps that its schema had taken.
    private func inspect(_ path: String) throws -> [String] {
        guard let head = try? FileHandle(forReadingAtPath: path)?.read(upToCount: 5) else {
            let isThere = FileManager.default.fileExists(atPath: path)
            throw isThere
                ? Problem(.forbidden, .fileUnreadable(name: path)) : Problem(.notFound, .fileMissing(name: path))
        }
        guard head.elementsEqual("PGDMP".utf8) else { throw Problem(.invalid, .backupForeign(name: path)) }
        let tool = try PostgresTool("pg_restore", for: address, breaking)
        do {
            try tool.run(["--file=/dev/null", path])
            let rows = try tool.run(["--data-only", "--table=migration", "--file=-", path])
            let steps = rows.split(whereSeparator: \.isNewline).compactMap { line in
                let cells = line.split(separator: "\t")
                return cells.count == 2 ? String(cells[0]) : nil
            }
            guard steps.contains(JournalEntry.migrations[0].name) else {
                throw Problem(.invalid, .backupForeign(name: path))
            }
            return steps.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
        } catch let problem as Problem {
            guard case .toolFailed = problem.reason else { throw problem }
            throw Problem(.invalid, .backupDamaged(name: path), detail: problem.detail)
        }
    }

    private func refuseData() throws {
        let hasData = try PostgresSnapshots(address: address).now { transaction in
            // A dump holds all that is in a database: what another program has there would be replaced too.
            let foreign: SQL =
                """
                SELECT 1 FROM pg_tables
                WHERE schemaname NOT IN ('pg_catalog', 'information_schema', CAST(current_schema() AS TEXT)) LIMIT 1
                """
            if try transaction.first(foreign, { _ in true }) != nil { return true }
            let tables = try transaction.catalogue.tables(in: transaction).map(\.name)
            guard !tables.isEmpty else { return false }
            guard tables.contains("journal") else { return true }
            return try transaction.first("SELECT 1 FROM journal LIMIT 1") { _ in true } != nil
        }
        if hasData { throw Problem(.conflict, .databaseNotEmpty(name: address.name, canBeReplaced: false)) }
    }
}
