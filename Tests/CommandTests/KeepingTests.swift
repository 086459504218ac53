import Foundation
import Testing

/// Backup, restore, check, copy and migrate as their user runs them, beside a server too.
@Suite("Keeping the data")
struct KeepingTests {
    private let letter = Program.examples.appending(path: "lierne-2024.txt").path

    private func stored() throws -> Program {
        let program = try Program()
        let outcome = try program.run("read", letter, "--store")
        try #require(outcome.code == 0, "\(outcome.messages)")
        return program
    }

    @Test("A backup is made while the site is served, and is restored when it is not")
    func backupAndRestore() async throws {
        let program = try stored()
        defer { program.remove() }
        let server = try program.start("serve", "--port", "0")
        defer { server.stop() }
        _ = try await server.address()
        let made = try program.run("backup", "b.db")
        #expect(made.code == 0, "\(made.messages)")
        #expect(made.output.wholeMatch(of: /[0-9a-f]{64}  b\.db\n/) != nil)
        #expect(made.messages.contains("checked"))
        let again = try program.run("backup", "b.db")
        #expect(again.code == 4 && again.messages.contains("--replace"))
        #expect(try program.run("backup", "b.db", "--replace").code == 0)
        #expect(try program.run("backup", "nowhere/b.db").code == 5)

        #expect(try program.run("restore", "b.db").code == 4)
        let inUse = try program.run("restore", "b.db", "--replace")
        #expect(inUse.code == 6 && inUse.messages.contains("open elsewhere"), "\(inUse.messages)")
        server.stop()
        #expect(try program.run("remove", "lettre-orientation-2024").code == 0)
        let restored = try program.run("restore", "b.db", "--replace")
        #expect(restored.code == 0 && restored.messages.contains("belfry.db.20"), "\(restored.messages)")
        #expect(try program.run("plans").output.contains("lettre-orientation-2024"))
        #expect(try program.run("check").code == 0)
        #expect(try program.run("restore", letter, "--database", "sqlite:other.db").code == 2)
        #expect(try program.run("backup", "c.db", "--database", "sqlite:none.db").code == 3)
    }

    @Test("A check has a line a check, as text and as JSON, and fails where something is wrong")
    func check() throws {
        let program = try stored()
        defer { program.remove() }
        let sound = try program.run("check")
        #expect(sound.code == 0)
        #expect(sound.output.split(separator: "\n").count == 11)
        // A page of the file that nothing can make sense of.
        let file = program.folder.appending(path: "belfry.db")
        #expect(try program.run("backup", "b.db").code == 0)
        var bytes = try Data(contentsOf: program.folder.appending(path: "b.db"))
        for place in stride(from: 4096 * 20, to: bytes.count, by: 4096) { bytes[place] = 0xEE }
        try FileManager.default.removeItem(at: file)
        try bytes.write(to: file)
        for end in ["-wal", "-shm"] {
            try? FileManager.default.removeItem(at: program.folder.appending(path: "belfry.db" + end))
        }
        let damaged = try program.run("check", "--format", "json")
        #expect(damaged.code == 2 && damaged.messages.contains("belfry restore"), "\(damaged.messages)")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(damaged.output.utf8)) as? [String: Any])
        #expect(report["sound"] as? Bool == false)
        let checks = try #require(report["checks"] as? [[String: Any]])
        #expect(checks.map { $0["check"] as? String } == ["integrity"])
        #expect(try program.run("check", "--database", "sqlite:none.db").code == 3)
    }

    @Test("A copy lists its tables, and another one over it is refused")
    func copy() throws {
        let program = try stored()
        defer { program.remove() }
        let copied = try program.run("copy", "sqlite:belfry.db", "sqlite:other.db")
        #expect(copied.code == 0, "\(copied.messages)")
        #expect(copied.output.contains("objective_text"))
        let plans = ["", "--database=sqlite:other.db"].map { option in
            (try? program.run(["plans", option].filter { !$0.isEmpty }))?.output
        }
        #expect(plans[0] == plans[1])
        #expect(try program.run("copy", "sqlite:belfry.db", "sqlite:other.db").code == 4)
        #expect(try program.run("copy", "sqlite:belfry.db", "sqlite:belfry.db").code == 2)
    }
}
