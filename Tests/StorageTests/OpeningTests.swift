import Foundation
import Kernel
import Storage
import StoreTesting
import Testing

@Suite struct OpeningTests {
    private func open(_ path: String, _ migrations: [Migration] = SampleTable.migrations) throws -> any Database {
        try DatabaseSetting.sqlite(path: path).open(migrations: migrations, logger: .silent)
    }

    @Test func whatWasWrittenIsThereAfterOpeningAgain() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/t.db"
        try await open(path).write(as: .system) { try SampleTable.add("a", 1, in: $0) }
        #expect(try await open(path).read(SampleTable.texts) == ["a"])
    }

    @Test func stepsAreTakenOnce() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/t.db"
        let more = SampleTable.migrations + [Migration("0002 more", ["CREATE TABLE more (id \(.integer) PRIMARY KEY)"])]
        _ = try open(path)
        let database = try open(path, more)
        let names = try await database.read {
            try $0.all("SELECT name FROM migration ORDER BY name") { $0.text(0) }
        }
        #expect(names == ["0001 journal", "0001 words", "0002 more", "0003 journal of what plans share"])
    }

    @Test func aStepThatFailsLeavesNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/t.db"
        let wrong =
            SampleTable.migrations + [Migration("0002 wrong", ["CREATE TABLE half (id \(.integer))", "NONSENSE"])]
        #expect(throws: Problem.self) { try open(path, wrong) }
        let tables = try await open(path).read { transaction in
            try transaction.all("SELECT name FROM sqlite_master WHERE name = 'half'") { $0.text(0) }
        }
        #expect(tables == [])
    }

    @Test func aNewerDatabaseIsRefused() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/t.db"
        _ = try open(path)
        #expect { try open(path, []) } throws: { ($0 as? Problem)?.reason == .databaseNewer(name: "t.db") }
    }

    @Test func whatIsNoDatabaseIsSaidSo() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/letter.txt"
        try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: path))
        #expect { try open(path) } throws: { ($0 as? Problem)?.reason == .databaseUnreadable(name: "letter.txt") }
        let nowhere = folder.path + "/nowhere/t.db"
        #expect { try open(nowhere) } throws: { ($0 as? Problem)?.reason == .databaseUnreadable(name: "t.db") }
    }

    @Test func writesAreDurableAndKeysAreChecked() async throws {
        let folder = try TemporaryFolder()
        let settings = try await open(folder.path + "/t.db").write(as: .system) { transaction in
            try ["synchronous", "foreign_keys"].map { name in
                try transaction.first(name == "synchronous" ? "PRAGMA synchronous" : "PRAGMA foreign_keys") {
                    $0.int(0)
                }
            }
        }
        // 2 is FULL.
        #expect(settings == [2, 1])
    }

    @Test func manyReadersAndAWriterAreServed() async throws {
        let folder = try TemporaryFolder()
        let database = try open(folder.path + "/t.db")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<50 {
                group.addTask {
                    try await database.write(as: .system) { try SampleTable.add("w\(number)", UInt64(number), in: $0) }
                }
                for _ in 0..<20 { group.addTask { _ = try await database.read(SampleTable.texts) } }
            }
            try await group.waitForAll()
        }
        #expect(try await database.read(SampleTable.texts).count == 50)
    }
}
