import Foundation
import Testing

/// The commands, from reading a letter to taking its plan away again.
@Suite("Commands")
struct CommandTests {
    @Test("A letter is read, kept, listed, shown and removed")
    func wholeLife() throws {
        let program = try Program()
        defer { program.remove() }
        let letter = Program.examples.appending(path: "oostvliet-codes.txt").path
        let kept = try program.run("read", letter, "--form", "coded-plan", "--store")
        #expect(kept.code == 0, "\(kept.messages)")
        #expect(kept.output.contains("S-SB0803"))

        let again = try program.run("read", letter, "--form", "coded-plan", "--store")
        #expect(again.code == 4, "it is there already")

        let plans = try program.run("plans")
        #expect(plans.code == 0)
        let slug = try #require(plans.output.split(separator: "\n").last?.split(separator: " ").first.map(String.init))

        let plan = try program.run("show", slug)
        #expect(plan.code == 0)
        #expect(plan.output.contains("S-SB0601"))
        let objective = try program.run("show", slug, "S-SB0601")
        #expect(objective.code == 0)
        #expect(objective.output.contains("Onthaal op de kaai"))
        #expect(try program.run("show", slug, "S-SB9999").code == 3)
        #expect(try program.run("show", "nowhere").code == 3)
    }

    @Test("A plan is given away whole, or a table of it")
    func export() throws {
        let program = try Program()
        defer { program.remove() }
        let letter = Program.examples.appending(path: "oostvliet-codes.txt").path
        #expect(try program.run("read", letter, "--form", "coded-plan", "--store").code == 0)
        let list = try program.run("plans").output
        let slug = try #require(list.split(separator: "\n").last?.split(separator: " ").first.map(String.init))

        let whole = try program.run("export", slug)
        let data = try #require(
            try JSONSerialization.jsonObject(with: Data(whole.output.utf8)) as? [String: Any])
        let tables = [
            "objectives", "indicators", "measurements", "money", "dimensions", "dimension_totals", "staff", "deadlines",
            "partners", "target_groups",
            "regulatory_agenda", "audit_recommendations", "items", "findings",
        ]
        #expect(Set(data.keys) == Set(tables + ["$schema", "plan"]))
        #expect((data["plan"] as? [String: Any])?["slug"] as? String == slug)
        for table in tables {
            let rows = try #require(data[table] as? [Any])
            let csv = try program.run("export", slug, "--format", "csv", "--table", table).output
            #expect(csv.components(separatedBy: "\r\n").count >= rows.count + 2, "\(table): a header and each row")
        }
        #expect((data["items"] as? [Any])?.isEmpty == false)
        #expect(try program.run("export", "nowhere").code == 3)
        #expect(try program.run("export", slug, "--table", "nothing").code == 64)
    }

    @Test("The forms are listed, and each can be copied")
    func forms() throws {
        let program = try Program()
        defer { program.remove() }
        let list = try program.run("forms")
        #expect(list.code == 0)
        for form in ["orientation-letter", "multi-year-plan", "coded-plan"] {
            #expect(list.output.contains(form))
            let yaml = try program.run("forms", form)
            #expect(yaml.code == 0 && yaml.output.contains("name: \(form)"))
        }
        #expect(try program.run("forms", "no-such-form").code == 3)
    }

    @Test(
        "A wrong option is told apart from wrong input", arguments: [["read"], ["serve", "--port", "x"], ["nonsense"]])
    func usage(_ arguments: [String]) throws {
        let program = try Program()
        defer { program.remove() }
        let outcome =
            switch arguments.count {
            case 1: try program.run(arguments[0])
            default: try program.run(arguments[0], arguments[1], arguments[2])
            }
        #expect(outcome.code == 64)
    }

    @Test("Every command has help with an example, and is in the guide")
    func help() throws {
        let program = try Program()
        defer { program.remove() }
        // Settings have a page of their own.
        let guide = try ["commands", "settings"].map { page in
            try String(
                contentsOf: Program.examples.appending(path: "../docs/guide/\(page).md").standardized, encoding: .utf8)
        }.joined()
        for command in [
            "read", "serve", "plans", "show", "forms", "remove", "partner", "target-group", "backup", "restore",
            "check",
            "copy", "migrate", "jobs",
        ] {
            let help = try program.run(command, "--help")
            #expect(help.code == 0)
            #expect(help.output.contains("EXAMPLES"), "\(command)")
            #expect(guide.contains("belfry \(command)"), "\(command)")
            for option in help.output.matches(of: /--[a-z]+/).map({ String($0.output) }) where option != "--help" {
                #expect(guide.contains(option), "\(option) of \(command)")
            }
        }
    }

    @Test("Completions are made for each shell", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) throws {
        let program = try Program()
        defer { program.remove() }
        let script = try program.run("--generate-completion-script", shell)
        #expect(script.code == 0)
        #expect(script.output.contains("belfry"))
    }
}
