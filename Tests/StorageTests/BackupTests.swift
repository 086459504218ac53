import Foundation
import Kernel
import StoreTesting
import Testing

@testable import Storage

/// A backup holds all of a database, or there is none; a restored one is the one that was backed up.
@Suite final class BackupTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/t.db" }
    private var backup: String { folder.path + "/b.db" }
    private var setting: DatabaseSetting { .sqlite(path: path) }

    init() throws { folder = try TemporaryFolder() }

    private func open(_ path: String? = nil) throws -> any Database {
        try DatabaseSetting.sqlite(path: path ?? self.path).open(migrations: SampleTable.migrations, logger: .silent)
    }

    private func fill(_ words: String...) async throws {
        let database = try open()
        for (number, word) in words.enumerated() {
            try await database.write(as: .system) { try SampleTable.add(word, UInt64(number), in: $0) }
        }
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    private func reason(_ work: () async throws -> Void) async -> Problem.Reason? {
        do {
            try await work()
            return nil
        } catch { return (error as? Problem)?.reason }
    }

    @Test func everythingIsInOneFileThatOnlyItsOwnerReads() async throws {
        try await fill("a", "b")
        let open = try open()
        let made = try await setting.backup(to: backup)
        #expect(try await open.read(SampleTable.texts) == ["a", "b"])
        let attributes = try FileManager.default.attributesOfItem(atPath: backup)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(attributes[.size] as? Int == made.bytes)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: backup)))
        #expect(Digest.sha256(of: bytes) == made.sha256)
        // The byte at 18 is 1 where the file needs none beside it.
        #expect(bytes[18] == 1)
        #expect(made.steps == ["0001 journal", "0001 words", "0003 journal of what plans share"])
        #expect(try files().filter { $0.hasPrefix("b.db") || $0.hasPrefix(".") } == ["b.db"])
        #expect(try await self.open(backup).read(SampleTable.texts) == ["a", "b"])
    }

    @Test func whatIsThereIsReplacedOnlyWhenAsked() async throws {
        try await fill("a")
        try Data("precious".utf8).write(to: URL(fileURLWithPath: backup))
        #expect(await reason { _ = try await setting.backup(to: backup) } == .backupExists(name: backup))
        #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == Data("precious".utf8))
        _ = try await setting.backup(to: backup, replacing: true)
        #expect(try await open(backup).read(SampleTable.texts) == ["a"])
        #expect(await reason { _ = try await setting.backup(to: path, replacing: true) } == .backupExists(name: path))
    }

    @Test func whatCannotBeBackedUpLeavesNothing() async throws {
        let nowhere = folder.path + "/nowhere/b.db"
        #expect(await reason { _ = try await setting.backup(to: backup) } == .databaseMissing(name: path))
        #expect(
            await reason { _ = try await DatabaseSetting.memory.backup(to: backup) } == .databaseInMemory)
        try Data(repeating: 65, count: 9000).write(to: URL(fileURLWithPath: path))
        #expect(await reason { _ = try await setting.backup(to: backup) } == .databaseUnreadable(name: "t.db"))
        try FileManager.default.removeItem(atPath: path)
        try await fill("a")
        #expect(await reason { _ = try await setting.backup(to: nowhere) } == .backupUnwritable(name: nowhere))
        #expect(try files().filter { !$0.hasPrefix("t.db") } == [])
    }

    @Test("Broken off at any moment, it is there whole or leaves nothing")
    func brokenOff() async throws {
        try await fill("a", "b")
        let broken = Breaking()
        broken.begin()
        #expect(throws: CancellationError.self) {
            try SQLiteBackup(of: path, broken).write(to: backup, replacing: false)
        }
        #expect(try files().filter { !$0.hasPrefix("t.db") } == [])
        for pause in 0..<40 {
            let work = Task { [setting, backup] in try await setting.backup(to: backup) }
            try await Task.sleep(for: .microseconds(pause * 150))
            work.cancel()
            let isThere: Bool
            switch await work.result {
            case .success: isThere = true
            case .failure(let error):
                #expect(error is CancellationError)
                isThere = false
            }
            #expect(try files().filter { !$0.hasPrefix("t.db") } == (isThere ? ["b.db"] : []))
            try? FileManager.default.removeItem(atPath: backup)
        }
    }

    @Test func aDamagedDatabaseIsNotBackedUp() async throws {
        try await fill("a", "b")
        try damage(path)
        #expect(await reason { _ = try await setting.backup(to: backup) } == .databaseDamaged(name: "t.db"))
        #expect(try files().filter { $0.hasPrefix("b.db") || $0.hasPrefix(".") } == [])
    }

    /// Writes over the beginning of the page at which the table begins.
    private func damage(_ path: String) throws {
        let page = try {
            let file = try SQLiteFile(path: path, .writing)
            try file.texts("PRAGMA journal_mode = DELETE")
            return try #require(Int(file.texts("SELECT rootpage FROM sqlite_master WHERE name = 'word'")[0]))
        }()
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seek(toOffset: UInt64((page - 1) * 4096))
        try handle.write(contentsOf: Data(repeating: 0xEE, count: 64))
        try handle.close()
    }

    @Test func aRestoredDatabaseIsTheOneThatWasBackedUp() async throws {
        try await fill("a", "b")
        let made = try await setting.backup(to: backup)
        let other = DatabaseSetting.sqlite(path: folder.path + "/other.db")
        let restored = try await other.restore(from: backup, migrations: SampleTable.migrations)
        #expect(restored.keptAside == nil && restored.backup.sha256 == made.sha256)
        #expect(try await open(folder.path + "/other.db").read(SampleTable.texts) == ["a", "b"])
        // One that holds nothing is as good as none.
        let empty = DatabaseSetting.sqlite(path: folder.path + "/empty.db")
        _ = try empty.open(migrations: SampleTable.migrations, logger: .silent)
        _ = try await empty.restore(from: backup, migrations: SampleTable.migrations)
        #expect(try await open(folder.path + "/empty.db").read(SampleTable.texts) == ["a", "b"])
    }

    @Test func whatIsReplacedIsKeptAside() async throws {
        try await fill("a")
        _ = try await setting.backup(to: backup)
        try await open().write(as: .system) { try SampleTable.add("later", 7, in: $0) }
        #expect(
            await reason { _ = try await setting.restore(from: backup, migrations: SampleTable.migrations) }
                == .databaseNotEmpty(name: path, canBeReplaced: true))
        let clock = Clock { Instant(milliseconds: 1_795_178_700_000) }
        let restored = try await setting.restore(
            from: backup, migrations: SampleTable.migrations, replacing: true, clock: clock)
        #expect(restored.keptAside == path + ".20261120-124500")
        #expect(try await open().read(SampleTable.texts) == ["a"])
        #expect(try await open(try #require(restored.keptAside)).read(SampleTable.texts) == ["a", "later"])
    }

    /// Whatever its numbers say, SQLite would read it as the newest part of the database beside it.
    @Test func whatALostDatabaseLeftBesideItIsKeptAside() async throws {
        try await fill("a")
        _ = try await setting.backup(to: backup)
        let other = folder.path + "/other.db"
        for end in ["-wal", "-journal"] { try Data("of another day".utf8).write(to: URL(fileURLWithPath: other + end)) }
        let clock = Clock { Instant(milliseconds: 1_795_178_700_000) }
        let restored = try await DatabaseSetting.sqlite(path: other).restore(
            from: backup, migrations: SampleTable.migrations, clock: clock)
        let aside = other + ".20261120-124500"
        #expect(restored.keptAside == aside)
        for end in ["-wal", "-journal"] {
            #expect(!FileManager.default.fileExists(atPath: other + end))
            #expect(FileManager.default.fileExists(atPath: aside + end))
        }
        #expect(try await open(other).read(SampleTable.texts) == ["a"])
    }

    @Test func aDatabaseThatIsOpenIsNotReplaced() async throws {
        try await fill("a")
        _ = try await setting.backup(to: backup)
        let open = try open()
        _ = try await open.read(SampleTable.texts)
        let refused = await reason {
            _ = try await setting.restore(from: backup, migrations: SampleTable.migrations, replacing: true)
        }
        #expect(refused == .databaseInUse(name: path))
        #expect(try await open.read(SampleTable.texts) == ["a"])
        #expect(try files().filter { $0.hasPrefix(".") || $0.contains("-2") } == [])
    }

    @Test func evenWhatIsNoDatabaseIsKeptAside() async throws {
        try await fill("a")
        _ = try await setting.backup(to: backup)
        try damage(path)
        let restored = try await setting.restore(from: backup, migrations: SampleTable.migrations, replacing: true)
        #expect(FileManager.default.fileExists(atPath: try #require(restored.keptAside)))
        #expect(try await open().read(SampleTable.texts) == ["a"])
    }

    @Test func eachUnfitBackupIsRefusedInItsOwnWay() async throws {
        try await fill("a", "b")
        _ = try await setting.backup(to: backup)
        let other = DatabaseSetting.sqlite(path: folder.path + "/other.db")
        func refusal(of file: String, _ migrations: [Migration] = SampleTable.migrations) async -> Problem.Reason? {
            await reason { _ = try await other.restore(from: file, migrations: migrations) }
        }
        #expect(await refusal(of: folder.path + "/none") == .fileMissing(name: folder.path + "/none"))
        let letter = folder.path + "/letter.txt"
        try Data("A letter".utf8).write(to: URL(fileURLWithPath: letter))
        #expect(await refusal(of: letter) == .backupForeign(name: letter))
        let foreign = folder.path + "/foreign.db"
        try Data().write(to: URL(fileURLWithPath: foreign))
        _ = try SQLiteFile(path: foreign, .writing).texts("CREATE TABLE song (title TEXT)")
        #expect(await refusal(of: foreign) == .backupForeign(name: foreign))
        #expect(await refusal(of: backup, []) == .backupNewer(name: backup))
        let open = try open()
        try await open.write(as: .system) { try SampleTable.add("c", 9, in: $0) }
        #expect(await refusal(of: path) == .backupUnfinished(name: path))
        let half = folder.path + "/half.db"
        let whole = try Data(contentsOf: URL(fileURLWithPath: backup))
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: half))
        #expect(await refusal(of: half) == .backupDamaged(name: half))
        try damage(backup)
        #expect(await refusal(of: backup) == .backupDamaged(name: backup))
        #expect(try files().filter { $0.hasPrefix("other") || $0.hasPrefix(".") } == [])
    }
}
