import Kernel
import Storage
import Testing

@Suite struct SQLTests {
    @Test func everyInterpolatedValueIsBound() {
        let name = "'; DROP TABLE word; --"
        let none: Int? = nil
        let sql: SQL =
            "SELECT \(1), \(name), \(none), \(2.5) FROM word WHERE id = \(Identifier<Subject.Plan>(high: 1, low: 2))"
        #expect(sql.text == "SELECT $1, $2, $3, $4 FROM word WHERE id = $5")
        #expect(sql.values == [.integer(1), .text(name), .null, .real(2.5), .identifier(high: 1, low: 2)])
    }

    @Test func wordsOfTheProgramStandInTheText() {
        let columns: StaticString = "id, text"
        let sql: SQL = "SELECT \(literal: columns) FROM word WHERE text = \("a")"
        #expect(sql.text == "SELECT id, text FROM word WHERE text = $1")
    }

    @Test func kernelsWordsAreBoundAsBothEnginesKeepThem() {
        let sql: SQL =
            "\(Language.nl) \(LocalizedText.State.stale) \(Money(cents: 5)) \(Instant(milliseconds: 6)) \([UInt8(1)])"
        #expect(sql.values == [.text("nl"), .text("stale"), .integer(5), .integer(6), .bytes([1])])
    }
}
