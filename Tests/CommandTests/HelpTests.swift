import Foundation
import Testing

/// What each command says of itself, word for word. `Golden/NAME.txt` holds it; to change it on purpose, write the
/// help of the new program over the file.
@Suite("Help")
struct HelpTests {
    static let verbs = ["list", "merge", "split", "rename", "undo"]
    static let commands =
        [
            "belfry", "read", "serve", "plans", "show", "search", "export", "forms", "remove", "partner",
            "target-group",
            "backup", "restore", "check", "copy", "migrate", "settings", "jobs", "jobs list", "jobs retry",
            "draft", "draft begin", "draft next", "draft new", "draft history", "draft undo", "draft publish",
            "draft discard", "draft proposals", "role",
            "role list",
            "role give", "role take", "terms", "terms harvest", "terms export", "terms import", "assignment",
            "assignment list", "assignment add", "assignment remove",
            "user",
        ]
        + ["add", "list", "password", "link", "administrator", "lock", "unlock", "remove"].map { "user \($0)" }
        + verbs.flatMap { ["partner \($0)", "target-group \($0)"] }

    @Test("is as agreed", arguments: commands)
    func golden(_ command: String) throws {
        let program = try Program()
        defer { program.remove() }
        let words = command == "belfry" ? [] : command.split(separator: " ").map(String.init)
        let outcome = try program.run(words + ["--help"])
        let name = command.split(separator: " ").joined(separator: "-")
        let agreed = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name).txt")
        #expect(outcome.code == 0)
        #expect(outcome.output == (try String(contentsOf: agreed, encoding: .utf8)))
    }
}
