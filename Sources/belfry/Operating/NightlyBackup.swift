import Foundation
import Kernel
import Storage

/// Writes the backup of each night into a folder, and keeps the newest ones.
struct NightlyBackup {
    let database: DatabaseSetting
    let folder: String
    /// How many are kept, from 1.
    let count: Int

    static let kind = "backup"

    /// Writes the backup of a day, in the place of one that an attempt before has left.
    func write(_ day: String) async throws {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Problem(.unavailable, .backupUnwritable(name: folder.path), detail: "\(error)")
        }
        try sweep(folder)
        _ = try await database.backup(to: folder.appendingPathComponent(Self.name(of: day)).path, replacing: true)
        try prune(folder, but: Self.name(of: day))
    }

    /// Removes the oldest backups beyond the number that is kept, never the one that was just made; other files are
    /// left alone.
    private func prune(_ folder: URL, but new: String) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let backups = names.filter { $0.wholeMatch(of: /belfry-\d{4}-\d{2}-\d{2}\.backup/) != nil }.sorted()
        for name in backups.dropLast(count) where name != new {
            try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
    }

    /// Removes what attempts have left that were killed, once it is so old that nobody can be writing it.
    private func sweep(_ folder: URL) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
        where name.hasPrefix(".belfry-") && name.contains(".backup.") && name.contains(".part") {
            let file = folder.appendingPathComponent(name)
            let changed = try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date
            if let changed, changed.timeIntervalSinceNow < -86_400 { try FileManager.default.removeItem(at: file) }
        }
    }

    private static func name(of day: String) -> String { "belfry-\(day).backup" }
}
