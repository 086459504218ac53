import Documents
import Foundation
import Letters
import Testing

@Suite("The guide to the data") struct DataGuideTests {
    private static let guide: String? = try? String(
        contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../docs/guide/data.md"), encoding: .utf8)

    @Test("documents every column of every table", arguments: PlanTables.all)
    func columns(of table: TableDescription) throws {
        let guide = try #require(Self.guide)
        let start = try #require(guide.range(of: "\n## \(table.name)\n"), "\(table.name)")
        let rest = guide[start.upperBound...]
        let section = rest.range(of: "\n## ").map { rest[..<$0.lowerBound] } ?? rest
        #expect(section.contains(table.meaning))
        for column in table.columns {
            #expect(section.contains("| `\(column.name)` |"), "\(table.name).\(column.name)")
            #expect(section.contains("| \(column.meaning) |"), "\(table.name).\(column.name)")
        }
        let documented = section.matches(of: /\n\| `(\w+)` \|/).map { String($0.1) }
        #expect(documented == table.columns.map(\.name), "in the same order, and no others")
    }

    @Test func noTwoTablesShareAName() {
        #expect(Set(PlanTables.all.map(\.name)).count == PlanTables.all.count)
    }
}
