import Foundation
import Testing

/// What each command says of itself, word for word. `Golden/NAME.txt` holds it; to change it on purpose, write the
/// help of the new program over the file.
@Suite("Help")
struct HelpTests {
    @Test("is as agreed", arguments: ["belfry", "read", "serve", "plans", "show", "search", "forms", "remove"])
    func golden(_ command: String) throws {
        let program = try Program()
        defer { program.remove() }
        let outcome = command == "belfry" ? try program.run("--help") : try program.run(command, "--help")
        let agreed = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(command).txt")
        #expect(outcome.code == 0)
        #expect(outcome.output == (try String(contentsOf: agreed, encoding: .utf8)))
    }
}
