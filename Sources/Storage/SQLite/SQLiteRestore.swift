import Foundation
import Kernel

/// Puts a backup in the place of a file of SQLite.
struct SQLiteRestore {
    private let target: String
    private let known: Set<String>
    private let now: Instant

    init(to target: String, known: Set<String>, now: Instant) {
        self.target = target
        self.known = known
        self.now = now
    }

    func restore(from path: String, replacing: Bool) throws -> Restored {
        let steps = try inspect(path)
        guard !SQLiteBackup.isSame(path, target) else { throw Problem(.invalid, .copyToItself) }
        let isThere = FileManager.default.fileExists(atPath: target)
        if isThere, !replacing { try refuseData() }
        let file = try NewFile(at: target)
        do {
            let sum = try copy(path, to: file.part)
            _ = try inspect(file.part)
            let aside = try isThere ? exchange(file) : take(file)
            let backup = Backup(path: path, bytes: sum.bytes, sha256: sum.sha256, steps: steps)
            return Restored(backup: backup, keptAside: aside)
        } catch {
            file.discard()
            throw error
        }
    }

    /// The steps of a backup that is fit to be restored.
    private func inspect(_ path: String) throws -> [String] {
        guard let file = FileHandle(forReadingAtPath: path), let head = try? file.read(upToCount: 100) else {
            let isThere = FileManager.default.fileExists(atPath: path)
            throw isThere
                ? Problem(.forbidden, .fileUnreadable(name: path)) : Problem(.notFound, .fileMissing(name: path))
        }
        guard head.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw Problem(.invalid, .backupForeign(name: path), detail: "no file of SQLite")
        }
        // The byte at 18 says the mode; what is in write-ahead mode may have its newest part in the file beside it.
        let beside = try? FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        if head.count > 18, head[18] == 2, beside ?? 0 > 0 {
            throw Problem(.invalid, .backupUnfinished(name: path))
        }
        do {
            return try inspect(SQLiteFile(path: path, .resting), path)
        } catch let problem as Problem {
            guard case .databaseDamaged = problem.reason else { throw problem }
            throw Problem(.invalid, .backupDamaged(name: path), detail: problem.detail)
        }
    }

    private func inspect(_ file: borrowing SQLiteFile, _ path: String) throws -> [String] {
        let faults = try file.faults()
        guard faults.isEmpty else {
            throw Problem(.invalid, .backupDamaged(name: path), detail: faults.joined(separator: "; "))
        }
        guard let steps = try file.steps() else { throw Problem(.invalid, .backupForeign(name: path)) }
        guard known.isSuperset(of: steps) else {
            throw Problem(.unavailable, .backupNewer(name: path), detail: "\(steps)")
        }
        return steps
    }

    /// Every write leaves a trace: where the journal has no entry, nobody has kept anything.
    private func refuseData() throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        if attributes?[.size] as? Int == 0 { return }
        let file = try SQLiteFile(path: target, .reading)
        guard try file.steps() != nil, try file.texts("SELECT 1 FROM journal LIMIT 1").isEmpty else {
            throw Problem(.conflict, .databaseNotEmpty(name: target, canBeReplaced: true))
        }
    }

    /// Copies the bytes, and gives their number and sum as they were read.
    private func copy(_ path: String, to part: String) throws -> (bytes: Int, sha256: String) {
        let (from, to) = (FileHandle(forReadingAtPath: path), FileHandle(forWritingAtPath: part))
        guard let from, let to else { throw Problem(file: part, errno) }
        do {
            while let bytes = try from.read(upToCount: 1 << 20), !bytes.isEmpty { try to.write(contentsOf: bytes) }
            try to.close()
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw Problem(file: target, ENOSPC)
        }
        let (read, written) = (try Digest.ofFile(path), try Digest.ofFile(part))
        guard read == written else { throw Problem(.unavailable, .backupDamaged(name: path), detail: "it changed") }
        return read
    }

    /// Keeps the old file under a dated name and gives its own to the new one, which is never missing in between.
    private func exchange(_ file: NewFile) throws -> String {
        let aside = "\(target).\(now.fileName)"
        let old = try Self.alone(target)
        guard link(target, aside) == 0 else { throw Problem(file: aside, errno) }
        // Where it cannot be read as a database, what stands beside it stays with it.
        if old == nil { _ = try moveBeside(to: aside) }
        try withExtendedLifetime(old) { try file.keep(replacing: true) }
        return aside
    }

    /// Gives the name to the new file. What a lost database has left beside it would be taken for a part of the new
    /// one, whatever it says: it is kept aside.
    private func take(_ file: NewFile) throws -> String? {
        let aside = "\(target).\(now.fileName)"
        let hasMoved = try moveBeside(to: aside)
        try file.keep(replacing: false)
        return hasMoved ? aside : nil
    }

    /// Moves the journals beside the database along with it.
    ///
    /// - Returns: whether there were any.
    private func moveBeside(to aside: String) throws -> Bool {
        var hasMoved = false
        for end in ["-wal", "-shm", "-journal"] {
            if rename(target + end, aside + end) == 0 {
                hasMoved = true
            } else if errno != ENOENT {
                throw Problem(file: target + end, errno)
            }
        }
        return hasMoved
    }

    /// Holds the database so that nobody else has it, with all of it in one file; nil where it is none.
    ///
    /// - Throws: `databaseInUse`.
    private static func alone(_ path: String) throws -> Held? {
        do {
            return try Held(path)
        } catch let problem as Problem {
            switch problem.reason {
            case .databaseBusy:
                throw Problem(.unavailable, .databaseInUse(name: path), detail: problem.detail)
            case .databaseUnreadable, .databaseDamaged: return nil
            default: throw problem
            }
        }
    }
}

/// A file of SQLite that nobody else has open, for as long as this is there.
private final class Held {
    private let file: SQLiteFile

    init(_ path: String) throws {
        file = try SQLiteFile(path: path, .writing)
        // Leaving the write-ahead mode brings all into the one file, and is refused while anybody else is there.
        try file.texts("PRAGMA journal_mode = DELETE")
        try file.texts("BEGIN EXCLUSIVE")
    }
}

extension Instant {
    /// In UTC, as a part of a file's name: `20261121-124500`.
    var fileName: String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "yyyyMMdd-HHmmss"
        return formatter.string(from: Date(timeIntervalSince1970: Double(milliseconds) / 1000))
    }
}
