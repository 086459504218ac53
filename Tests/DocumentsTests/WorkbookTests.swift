import Foundation
import Kernel
import Testing

@testable import Documents

/// What Python reads in workbooks of plans is in `Tests/Documents`; here is what no plan has.
@Suite("Workbooks")
struct WorkbookTests {
    private func bytes(_ sheets: [Sheet]) throws -> [UInt8] {
        try Workbook(title: "Titre", description: "Beschrijving", totalWord: "Total", sheets: sheets).bytes()
    }

    @Test func namesOfSheetsAreMadeSuchAsExcelTakes() {
        let long = String(repeating: "é", count: 40)
        let names = SheetName.names(of: ["Budget", "budget", "a/b:c", "", "'x'", long, long])
        #expect(names == ["Budget", "budget 2", "a-b-c", "-", "x", String(long.prefix(31)), long.prefix(27) + " 2"])
        #expect(names.allSatisfy { $0.utf16.count <= 31 })
    }

    @Test func whatNoCellTakesDoesNotBreakTheFile() throws {
        let texts = [
            "<b>&amp;\u{1}\u{202E}", String(repeating: "x", count: 40_000), String(repeating: "🎭", count: 20_000),
            "=1+1",
            "", "e\u{301}",
        ]
        let sheet = Sheet("Textes", [SheetColumn("Texte", .text, width: 10)], of: texts) { [.text($0)] }
        let numbers = Sheet(
            "Nombres", [SheetColumn("Nombre", .decimal, width: 10, isSummed: true)], of: [Double.nan, .infinity, 2]
        ) { [.number($0)] }
        let empty = Sheet("Vide", [SheetColumn("Rien", .money, width: 10, isSummed: true)], count: 0) { _ in [] }
        #expect(try bytes([sheet, numbers, empty]).starts(with: Array("PK".utf8)))
    }

    @Test func aLinkToNowhereIsAText() throws {
        let sheet = Sheet("Un", [SheetColumn("Lien", .text, width: 10)], of: [7, -1]) {
            [.link("x", sheet: $0, row: 0)]
        }
        #expect(try bytes([sheet]).starts(with: Array("PK".utf8)))
    }

    @Test func theFolderIsGoneAfterwards() throws {
        var path = ""
        do {
            let folder = try TemporaryFolder()
            path = folder.path
            try folder.write([1, 2], to: "a")
            #expect(try folder.bytes(of: "a") == [1, 2])
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o700)
        }
        #expect(!path.isEmpty && !FileManager.default.fileExists(atPath: path))
    }
}
