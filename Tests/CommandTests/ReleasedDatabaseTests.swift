import Foundation
import StoreTesting
import Testing

/// The database of each release is opened by this program, which takes the steps that it lacks: nothing of what plans
/// say is lost or changed. `Scripts/fixture` keeps them.
@Suite("Databases of releases")
struct ReleasedDatabaseTests {
    private static let folder = Program.examples.deletingLastPathComponent().appending(path: "Tests/Fixtures")

    static let versions: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.compactMap { $0.hasSuffix(".json") ? String($0.dropLast(".json".count)) : nil }.sorted()
    }()

    @Test("There is one of each release, on both engines")
    func areThere() {
        #expect(Self.versions.first == "0.1.0")
        for version in Self.versions {
            for engine in ["sqlite", "postgres"] {
                let file = Self.folder.appending(path: "\(version).\(engine).sql").path
                #expect(FileManager.default.fileExists(atPath: file), "\(file)")
            }
        }
    }

    @Test("SQLite", arguments: versions)
    func sqlite(_ version: String) throws {
        let program = try Program()
        defer { program.remove() }
        let file = program.folder.appending(path: "old.db").path
        try Self.load(version, "sqlite", by: ["sqlite3", "-bail", file])
        try upgrade(version, "sqlite:" + file, program)
    }

    @Test("PostgreSQL", arguments: versions)
    func postgres(_ version: String) throws {
        let program = try Program()
        defer { program.remove() }
        let server = try PostgresServer.shared()
        let name = try server.makeDatabase(for: [])
        defer { server.drop(name) }
        let address = server.address(of: name)
        try Self.load(version, "postgres", by: ["psql", "--quiet", "--no-psqlrc", "--set=ON_ERROR_STOP=1", address])
        try upgrade(version, address, program)
    }

    private func upgrade(_ version: String, _ database: String, _ program: Program) throws {
        let migrated = try program.run("migrate", "--database", database)
        #expect(migrated.code == 0, "\(migrated.messages)")
        #expect(try program.run("migrate", "--dry-run", "--database", database).code == 0)
        let checked = try program.run("check", "--database", database)
        #expect(checked.code == 0, "\(checked.output)")
        let expected = try String(contentsOf: Self.folder.appending(path: version + ".json"), encoding: .utf8)
        let slug = try #require(expected.firstMatch(of: /"slug": "([^"]+)"/).map { String($0.1) })
        #expect(try program.run("export", slug, "--database", database).output == expected)
        let found = try program.run("search", "cyclistes", "--database", database)
        #expect(found.output.contains("IV.1.1"))
        // What the journal knows can still be undone.
        let undone = try program.run("partner", "undo", "--database", database)
        #expect(undone.code == 0, "\(undone.messages)")
    }

    private static func load(_ version: String, _ engine: String, by command: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "\(version).\(engine).sql"))
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(command[0])")
    }
}
