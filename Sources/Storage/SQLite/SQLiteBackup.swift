import Foundation
import Kernel

/// Writes a file of SQLite into another one while it is used.
struct SQLiteBackup {
    private let database: String
    private let breaking: Breaking

    /// - Parameter breaking: breaks the writing off.
    init(of database: String, _ breaking: Breaking) {
        self.database = database
        self.breaking = breaking
    }

    func write(to path: String, replacing: Bool) throws -> Backup {
        guard FileManager.default.fileExists(atPath: database) else {
            throw Problem(.notFound, .databaseMissing(name: database))
        }
        guard replacing || !FileManager.default.fileExists(atPath: path) else {
            throw Problem(.conflict, .backupExists(name: path))
        }
        guard !Self.isSame(path, database) else { throw Problem(.conflict, .backupExists(name: path)) }
        let source = try SQLiteFile(path: database, .reading)
        // What is no database is said of it, before anything is made.
        try source.texts("SELECT COUNT(*) FROM sqlite_master")
        let file = try NewFile(at: path)
        do {
            let steps = try write(source, to: file.part)
            let (bytes, sha256) = try Digest.ofFile(file.part)
            try breaking.check()
            try file.keep(replacing: replacing)
            return Backup(path: path, bytes: bytes, sha256: sha256, steps: steps)
        } catch {
            file.discard()
            throw error
        }
    }

    private func write(_ source: borrowing SQLiteFile, to part: String) throws -> [String] {
        do {
            let copy = try SQLiteFile(path: part, .writing)
            try source.copy(to: copy, breaking)
            // The copy has the mode of the original, which keeps what is new in a file beside it. A backup is one file.
            try copy.texts("PRAGMA journal_mode = DELETE")
        }
        do {
            let written = try SQLiteFile(path: part, .resting)
            let faults = try written.faults(breaking)
            if faults.isEmpty, let steps = try written.steps() { return steps }
            throw Self.damage(of: source, faults.isEmpty ? "no schema of Belfry" : faults.joined(separator: "; "))
        } catch let problem as Problem {
            // The copy is as damaged as the original is.
            if case .databaseDamaged = problem.reason { throw Self.damage(of: source, problem.detail) }
            throw problem
        }
    }

    private static func damage(of source: borrowing SQLiteFile, _ detail: String) -> Problem {
        Problem(.unavailable, .databaseDamaged(name: source.name), detail: detail)
    }

    /// Whether two names lead to one file, be it through a link.
    static func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        guard stat(one, &first) == 0, stat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }
}
