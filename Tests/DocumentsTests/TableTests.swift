import Documents
import Foundation
import Kernel
import Testing

@Suite("Tables as data") struct TableTests {
    private struct Dish {
        let name: String
        let price: Money?
        let title: LocalizedText
        let tags: [String]
    }

    private static let form = TableForm<Dish>(
        "dishes", "One row a dish.",
        [
            TableColumn("name", .text, "What it is called."), TableColumn("price", .money, "What it costs."),
            TableColumn("title", .localized, "In each language."), TableColumn("tags", .list, "What it is."),
        ]
    ) { [.text($0.name), Cell($0.price), Cell($0.title), Cell($0.tags)] }

    private func table(_ name: String, _ price: Money? = nil, tags: [String] = []) -> Table {
        let dish = Dish(
            name: name, price: price, title: LocalizedText([Language.fr: "gaufre", .nl: "wafel"]), tags: tags)
        return Self.form.table(of: [dish], in: [.nl, .fr, .en])
    }

    private func csv(_ table: Table, _ mark: CSVWriter.DecimalMark = .point) -> String {
        String(decoding: CSVWriter.bytes(of: table, decimalMark: mark), as: UTF8.self)
    }

    @Test func aTableIsCSVWithAColumnALanguage() {
        let text = csv(table("waffle", Money(cents: -1205), tags: ["a", "b"]))
        #expect(text == "\u{FEFF}name,price,title_nl,title_fr,title_en,tags\r\nwaffle,-12.05,wafel,gaufre,,a; b\r\n")
    }

    @Test func aCellTurnsNothingOverBehindIt() {
        let text = csv(table("waf\u{202E}fle", tags: ["\u{2067}a", "b\u{2069}"]))
        #expect(text.contains("\nwaf\u{202E}fle\u{202C},,wafel,gaufre,,\u{2067}a\u{2069}; b\r\n"))
        #expect(csv(table("שלום")).contains("\nשלום,,"), "what needs no end has none")
    }

    @Test func inPiecesItIsTheSameAndNoPieceGrows() {
        let dishes = (0..<5_000).map {
            Dish(name: "dish \($0)", price: Money(cents: $0), title: LocalizedText(), tags: [])
        }
        let table = Self.form.table(of: dishes, in: [.fr])
        var (whole, largest, count) = ([UInt8](), 0, 0)
        CSVWriter.write(table, piece: 4_096) { piece in
            whole += piece
            largest = max(largest, piece.count)
            count += 1
        }
        #expect(whole == CSVWriter.bytes(of: table))
        #expect(count > 10 && largest < 4_200)
    }

    @Test func aDecimalCommaBringsSemicolons() {
        let text = csv(table("a,b", Money(cents: 1250)), .comma)
        #expect(text.hasSuffix("\r\na,b,".dropLast() + ";12,50;wafel;gaufre;;\r\n"))
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
        ("=1+1", "'=1+1"), ("-5", "'-5"), ("@x", "'@x"), ("=a,b", "\"'=a,b\""), ("é", "é"),
    ])
    func textsAreKeptWhole(text: String, cell: String) {
        let line = csv(table(text)).components(separatedBy: "\r\n")[1]
        #expect(line == cell + ",,wafel,gaufre,,")
    }

    @Test func amountsOfWholeEurosHaveNoCents() {
        #expect(csv(table("x", Money(cents: 1_300_000))).contains("x,13000,"))
        #expect(csv(table("x", Money(cents: -5))).contains("x,-0.05,"))
    }

    @Test func theSameRowIsJSON() throws {
        var json = JSONWriter()
        json.rows(of: table("=1\u{1F}", Money(cents: 1205), tags: ["a"]))
        let rows = try #require(
            try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [[String: Any]])
        let row = try #require(rows.first)
        #expect(row["name"] as? String == "=1\u{1F}")
        #expect((row["price"] as? NSNumber)?.stringValue == "12.05")
        #expect((row["title"] as? [String: Any])?["fr"] as? String == "gaufre")
        #expect((row["title"] as? [String: Any])?["en"] is NSNull)
        #expect(row["tags"] as? [String] == ["a"])
    }

    @Test func whatIsNotKnownIsNull() throws {
        var json = JSONWriter()
        json.rows(of: table("x"))
        #expect(String(decoding: json.bytes, as: UTF8.self).contains("\"price\": null"))
    }

    @Test func theSchemaNamesEveryColumn() throws {
        var json = JSONWriter()
        json.schema(ofRows: Self.form.description)
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
        let items = try #require(schema["items"] as? [String: Any])
        #expect(items["required"] as? [String] == ["name", "price", "title", "tags"])
        let properties = try #require(items["properties"] as? [String: [String: Any]])
        #expect(properties["price"]?["type"] as? [String] == ["number", "null"])
    }
}
