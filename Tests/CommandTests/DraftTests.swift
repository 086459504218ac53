import Foundation
import Kernel
import Storage
import StoreTesting
import Strategy
import Testing

@testable import belfry

/// A plan is written and published by command, and what happened is told in three languages.
@Suite("The commands about drafts")
struct DraftTests {
    private let person = "01934d2c-5b6e-7a11-8a3c-2f0e9b1d4c77"

    private func filled() throws -> (Program, String) {
        let program = try Program()
        let kept = try program.run("read", Program.examples.appending(path: "lierne-2024.txt").path, "--store")
        try #require(kept.code == 0, "\(kept.messages)")
        let plans = try program.run("plans").output.split(separator: "\n")
        let plan = try #require(plans.dropFirst().first?.split(separator: " ").first)
        return (program, String(plan))
    }

    @Test("A draft is begun, published and given up")
    func stages() throws {
        let (program, plan) = try filled()
        defer { program.remove() }
        #expect(try program.run("draft", "history", plan).code == 3, "nobody writes it yet")
        let begun = try program.run("draft", "begin", plan, "--language", "fr")
        #expect(begun.code == 0)
        #expect(begun.messages.contains("Le projet «\u{A0}\(plan)~draft\u{A0}» est commencé"), "\(begun.messages)")
        #expect(try program.run("draft", "begin", plan).code == 4)
        #expect(try program.run("draft", "history", plan).messages.contains("Nothing was changed yet"))
        let before = try program.run("plans").output
        let same = try program.run("draft", "publish", plan, "--language", "nl")
        #expect(same.code == 2 && same.messages.contains("hetzelfde"), "\(same.messages)")
        let published = try program.run("draft", "publish", plan, "--even-unchanged", "--language", "nl")
        #expect(published.code == 0)
        #expect(published.messages.contains("bewaard als ‘\(plan)~2’"), "\(published.messages)")
        #expect(published.output.hasPrefix("sha256 "))
        #expect(try program.run("plans").output == before)
        #expect(try program.run("show", plan).output == program.run("show", "\(plan)~1").output)
        #expect(try program.run("draft", "undo", plan, "1").code == 3)
        #expect(try program.run("draft", "discard", plan).code == 0)
        #expect(try program.run("draft", "publish", plan).code == 3)
        #expect(try program.run("check").code == 0)
        #expect(try program.run("remove", "\(plan)~1").code == 5)
        #expect(try program.run("remove", plan).code == 0)
    }

    @Test("A letter that is read again into its plan proposes what it has otherwise")
    func again() throws {
        let (program, plan) = try filled()
        defer { program.remove() }
        let letter = Program.examples.appending(path: "lierne-2024.txt")
        #expect(try program.run("read", letter.path, "--again", plan).code == 3, "nobody writes it yet")
        #expect(try program.run("draft", "begin", plan).code == 0)
        let same = try program.run("read", letter.path, "--again", plan, "--language", "fr")
        #expect(same.code == 0 && same.messages.contains("0 nouveaux, 0 modifiés, 0 disparus"), "\(same.messages)")
        #expect(
            try program.run("draft", "proposals", plan, "--language", "nl").messages.contains("Er wacht geen voorstel"))
        let text = try String(contentsOf: letter, encoding: .utf8)
        try #require(text.contains("Route des carillons"))
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(text.replacing("Route des carillons", with: "Route des grands carillons").utf8).write(to: file)
        let other = try program.run("read", file.path, "--again", plan, "--language", "en")
        #expect(other.code == 0 && !other.messages.contains("0 changed"), "\(other.messages)")
        #expect(try program.run("draft", "proposals", plan).output.contains("Route des grands carillons"))
        let taken = try program.run("draft", "proposals", plan, "--take", "all", "--language", "en")
        #expect(taken.code == 0 && taken.messages.contains("Taken:"), "\(taken.messages)")
        #expect(try program.run("show", plan + "~draft").output.contains("Route des grands carillons"))
        #expect(try program.run("draft", "proposals", plan, "--take", "x").code == 64)
        #expect(try program.run("read", letter.path, "--again", plan, "--store").code == 64)
        #expect(try program.run("check").code == 0)
    }

    @Test("Terms are remembered, taken along as TMX, and brought to another database")
    func terms() throws {
        let (program, plan) = try filled()
        defer { program.remove() }
        let harvested = try program.run("terms", "harvest", plan, "--language", "nl")
        #expect(harvested.code == 0 && harvested.messages.hasPrefix("Onthouden termen:"), "\(harvested.messages)")
        #expect(try program.run("terms", "harvest", plan, "--language", "fr").messages == "Termes retenus\u{A0}: 0.\n")
        let tmx = try program.run("terms", "export").output
        #expect(tmx.contains("<tmx version=\"1.4\">") && tmx.contains("<prop type=\"x-belfry-kind\">title</prop>"))
        let other = try Program()
        defer { other.remove() }
        let letter = Program.examples.appending(path: "oostvliet-codes.txt").path
        #expect(try other.run("read", letter, "--form", "coded-plan", "--store").code == 0)
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).tmx")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data(tmx.utf8).write(to: file)
        let brought = try other.run("terms", "import", file.path, "--language", "en")
        #expect(brought.code == 0, "\(brought.messages)")
        #expect(try other.run("terms", "import", file.path, "--language", "en").messages == "Terms remembered: 0.\n")
        #expect(try other.run("terms", "export").output.split(separator: "\n").count > 100)
        #expect(try other.run("check").code == 0)
        try Data("<!DOCTYPE tmx [<!ENTITY a \"b\">]><tmx>&a;</tmx>".utf8).write(to: file)
        let hostile = try other.run("terms", "import", file.path, "--language", "fr")
        #expect(hostile.code == 2 && hostile.messages.contains("sans déclarations ni entités"), "\(hostile.messages)")
    }

    @Test("The next year begins with this one, and an empty plan with a form")
    func beginnings() throws {
        let (program, plan) = try filled()
        defer { program.remove() }
        let before = try program.run("plans").output
        let next = try program.run("draft", "next", plan, "next-year", "--language", "nl")
        #expect(next.code == 0)
        #expect(next.messages.contains("Het ontwerp ‘next-year~draft’ is begonnen"), "\(next.messages)")
        #expect(try program.run("draft", "next", plan, "next-year").code == 4)
        #expect(try program.run("draft", "next", plan, "Next Year").code == 2)
        #expect(try program.run("show", "next-year").code == 3, "nothing is published yet")
        #expect(try program.run("show", "next-year~draft").code == 0)
        #expect(try program.run("draft", "publish", "next-year").code == 2, "nothing is approved yet")
        let new = try program.run(
            "draft", "new", "empty", "--title", "fr=Lettre", "--title", "nl=Brief", "--year", "2030")
        #expect(new.code == 0, "\(new.messages)")
        #expect(try program.run("draft", "new", "other", "--title", "Lettre").code == 64)
        #expect(try program.run("draft", "new", "other", "--title", "fr=Lettre", "--form", "none").code != 0)
        #expect(try program.run("plans").output == before)
        #expect(try program.run("draft", "publish", "empty").code == 0)
        #expect(try program.run("plans").output.contains("2030"))
        #expect(try program.run("draft", "discard", "next-year").code == 0)
        #expect(try program.run("check").code == 0)
    }

    @Test("Roles and objectives are given and taken")
    func people() throws {
        let (program, plan) = try filled()
        defer { program.remove() }
        #expect(try program.run("role", "list", plan).messages.contains("Nobody"))
        #expect(try program.run("role", "give", plan, "boss", person).messages.contains("editor:fr"))
        #expect(try program.run("role", "give", plan, "editor:nl", "somebody").code == 3)
        #expect(try program.run("role", "give", plan, "editor:nl", person).code == 0)
        let tree = try program.run("show", plan).output
        let number = try #require(tree.firstMatch(of: /I[IVX]*\.[0-9]+/)?.output)
        let added = try program.run(
            "assignment", "add", plan, String(number), person, "--in", "fr", "--due", "2026-12-01")
        #expect(added.code == 0, "\(added.messages)")
        #expect(try program.run("assignment", "add", plan, String(number), person, "--due", "soon").code == 64)
        let list = try program.run("assignment", "list", plan, "--language", "en").output
        #expect(list.contains(person) && list.contains("1\u{A0}December 2026"), "\(list)")
        #expect(try program.run("role", "list", plan).output.contains("contributor, editor:nl"))
        #expect(try program.run("assignment", "remove", plan, String(number), person, "--in", "fr").code == 0)
        #expect(try program.run("role", "take", plan, "contributor", person).code == 0)
        #expect(try program.run("role", "take", plan, "contributor", person, "--language", "nl").code == 3)
    }

    @Test("A change is told as a sentence, and undone")
    func history() async throws {
        let (program, plan) = try filled()
        defer { program.remove() }
        _ = try program.run("draft", "begin", plan)
        let path = program.folder.appending(path: "belfry.db").path
        let database = try DatabaseSetting.sqlite(path: path).open(migrations: allMigrations, logger: .silent)
        let store = PlanStore(database)
        let chapter = try #require(try await store.overview(of: plan + "~draft").objectives.first)
        _ = try await store.edit(
            .setText(.objective(chapter.objective.id), .fr, "Un titre"), in: plan, seen: .max,
            as: .operatorAccount("ada"))
        let told = try program.run("draft", "history", plan, "--language", "fr").output
        #expect(told.contains("ada") && told.contains("a changé le titre de l’objectif (français) de «"), "\(told)")
        #expect(told.contains("en «\u{A0}Un titre\u{A0}»"), "\(told)")
        let revision = try #require(told.split(separator: "\n").last?.split(separator: " ").first)
        #expect(try program.run("draft", "undo", plan, String(revision)).code == 0)
        #expect(try program.run("draft", "undo", plan, String(revision)).code == 4)
        #expect(
            try program.run("draft", "history", plan, "--limit", "1").output.contains("(reverses revision \(revision))")
        )
        let number = chapter.objective.number
        #expect(try program.run("draft", "history", plan, "--objective", number).output.contains("Un titre"))
        #expect(try program.run("draft", "history", plan, "--person", person).messages.contains("Nothing was changed"))
    }
}
