import Foundation
import Kernel
import Testing

@testable import belfry

/// What the program can do is in the guide, or these fail.
@Suite("The guide")
struct GuideTests {
    private static let root = Program.examples.deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    @Test("names every route of the site")
    func routes() throws {
        let guide = try Self.text("docs/guide/web.md")
        let folder = Self.root.appending(path: "Sources/Web")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
        var routes = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            let code = try String(contentsOf: file, encoding: .utf8)
            for match in code.matches(of: /router\.(?:get|post)\("([^"]+)"/) {
                // The guide writes `/fr/plans/PLAN` for `:language/plans/:plan`.
                let address = match.1.split(separator: "/").map { part in
                    if part == ":language" { return "fr" }
                    if part == ":objective" { return "NUMBER" }
                    return part.hasPrefix(":") ? part.dropFirst().uppercased() : String(part)
                }
                #expect(guide.contains("`/\(address.joined(separator: "/"))`"), "\(match.1)")
                routes += 1
            }
        }
        #expect(routes > 5, "the routes were found")
    }

    @Test(
        "has every setting, with its flag, variable, range and usual value, and no other", arguments: Setting.allCases)
    func setting(_ setting: Setting) throws {
        let lines = try Self.text("docs/guide/settings.md").split(separator: "\n").filter { $0.hasPrefix("| `") }
        let line = try #require(lines.first { $0.hasPrefix("| `\(setting.name)` |") }, "\(setting.name)")
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        try #require(cells.count == 6)
        #expect(cells[1] == "`\(setting.flag)`" && cells[2] == "`\(setting.variable)`")
        #expect(cells[5] == "`\(setting.usual)`")
        switch setting.values {
        case .text: break
        case .number(let range, let orOff):
            #expect(cells[4] == "\(range.lowerBound) to \(range.upperBound)" + (orOff ? ", `off`" : ""))
        case .path(let ways):
            #expect(cells[4] == ways.map { "`\($0):` and a path" }.joined(separator: ", ") + ", `off`")
        case .choice(let choices): #expect(cells[4] == choices.map { "`\($0)`" }.joined(separator: ", "))
        }
        #expect(lines.count == Setting.allCases.count)
    }

    @Test("has the exit codes of the help, and no other")
    func exitCodes() throws {
        let program = try Program()
        defer { program.remove() }
        let help = try program.run("--help").output
        let table = try Self.text("docs/guide/commands.md").split(separator: "## Exit codes").last ?? ""
        let documented = table.prefix { $0 != "#" }.matches(of: /\n\| (\d+) \|/).map { String($0.1) }
        #expect(documented == ["0", "1", "2", "3", "4", "5", "6", "64"])
        let section = help.split(separator: "EXIT CODES").last?.split(separator: "USAGE").first ?? ""
        let shown = section.matches(of: /(?:^|\s{2,})(\d+)  ?\S/).map { String($0.1) }
        #expect(Set(shown) == Set(documented), "\(shown)")
    }
}
