import Foundation
import Testing

/// Who is who, decided by command: merged, split, renamed, undone, in three languages.
@Suite("The commands about partners and target groups")
struct PartnerTests {
    private func filled() throws -> Program {
        let program = try Program()
        let letter = Program.examples.appending(path: "lierne-2024.txt").path
        let kept = try program.run("read", letter, "--store")
        try #require(kept.code == 0, "\(kept.messages)")
        return program
    }

    /// The first word of each line, without the head.
    private func slugs(_ program: Program, _ arguments: String...) throws -> [String] {
        let list = try program.run(["partner", "list"] + arguments)
        try #require(list.code == 0, "\(list.messages)")
        return list.output.split(separator: "\n").dropFirst().compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
    }

    @Test("Two partners become one, and two again")
    func mergeAndUndo() throws {
        let program = try filled()
        defer { program.remove() }
        let before = try slugs(program)
        #expect(before.contains("cirl") && before.contains("oac"))
        let merged = try program.run("partner", "merge", "cirl", "OAC", "--language", "fr")
        #expect(merged.code == 0)
        #expect(
            merged.messages.contains("oac\u{A0}» fait désormais partie de «\u{A0}cirl\u{A0}»"), "\(merged.messages)")
        #expect(merged.messages.contains("belfry partner undo"))
        #expect(!(try slugs(program).contains("oac")))
        let undone = try program.run("partner", "undo", "--language", "nl")
        #expect(undone.code == 0)
        #expect(undone.messages.contains("Het samenvoegen van ‘cirl’ is ongedaan gemaakt"), "\(undone.messages)")
        #expect(try slugs(program) == before)
        #expect(try program.run("partner", "undo").code == 3, "there is nothing more")
    }

    @Test("A spelling becomes a partner of its own, and a partner is renamed")
    func splitAndRename() throws {
        let program = try filled()
        defer { program.remove() }
        _ = try program.run("partner", "merge", "cirl", "oac")
        let split = try program.run("partner", "split", "cirl", "OAC")
        #expect(split.code == 0, "\(split.messages)")
        #expect(try slugs(program).contains("oac"))
        let renamed = try program.run("partner", "rename", "oac", "--language", "fr", "Office des arts")
        #expect(renamed.code == 0)
        #expect(renamed.messages.contains("“oac” is called “Office des arts” from now on"), "\(renamed.messages)")
        #expect(try program.run("partner", "list").output.contains("Office des arts [fr]"))
        #expect(try program.run("partner", "rename", "oac", "Office").code == 64, "in which language?")
    }

    @Test("What is wrong is said, and nothing is changed")
    func mistakes() throws {
        let program = try filled()
        defer { program.remove() }
        let before = try slugs(program)
        let unknown = try program.run("partner", "merge", "cirl", "oacc")
        #expect(
            unknown.code == 3 && unknown.messages.contains("Perhaps you are looking for: oac"), "\(unknown.messages)")
        let far = try program.run("partner", "merge", "cirl", "somebody else altogether")
        #expect(far.code == 3 && far.messages.contains("belfry partner list"), "\(far.messages)")
        #expect(try program.run("partner", "merge", "cirl", "CIRL").code == 2)
        let split = try program.run("partner", "split", "cirl", "Cirl")
        #expect(split.code == 3 && split.messages.contains("“CIRL”"), "\(split.messages)")
        #expect(try program.run("partner", "split", "cirl", "CIRL").code == 2, "nothing would be left")
        #expect(try program.run("partner", "rename", "cirl", "--language", "fr", "OAC").code == 4)
        #expect(try program.run("partner", "list", "--plan", "nowhere").code == 3)
        #expect(try slugs(program) == before)
        let empty = try Program()
        defer { empty.remove() }
        #expect(try empty.run("partner", "list").code == 3, "there is no database")
    }

    @Test("Target groups have the same commands and a history of their own")
    func targetGroups() throws {
        let program = try filled()
        defer { program.remove() }
        let list = try program.run("target-group", "list", "--plan", "lettre-orientation-2024").output
        let names = list.split(separator: "\n").dropFirst().compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        try #require(names.count > 2)
        #expect(try program.run("target-group", "merge", names[0], names[1]).code == 0)
        #expect(try program.run("partner", "undo").code == 3, "no partner was changed")
        #expect(try program.run("target-group", "undo").code == 0)
        #expect(try program.run("target-group", "list", "--plan", "lettre-orientation-2024").output == list)
    }
}
