import Kernel
import Storage
import StoreTesting
import Testing

@Suite(.onBothEngines) struct RowTests {
    private func row<Value: Sendable>(_ sql: SQL, _ value: @escaping @Sendable (Row) throws -> Value) async throws
        -> Value
    {
        let database = try emptyDatabase([])
        return try #require(try await database.read { try $0.first(sql, value) })
    }

    @Test func valuesComeBackAsTheyWereBound() async throws {
        let identifier = PlanID(high: .max, low: 3)
        let values = try await row(
            "SELECT \(Int64.min), \(0.1), \("éü"), \([UInt8]([0, 255])), \(identifier), \(""), \([UInt8]())"
        ) { row in
            #expect(row.int64(0) == .min)
            #expect(row.real(1) == 0.1)
            #expect(row.text(2) == "éü")
            #expect(row.bytes(3) == [0, 255])
            #expect(row.text(5) == "")
            #expect(row.optionalText(5) == "")
            #expect(row.bytes(6) == [])
            return try row.identifier(4) as PlanID
        }
        #expect(values == identifier)
    }

    @Test func nullIsNoValue() async throws {
        try await row("SELECT \(nil as Int?), 0") { row in
            #expect(row.isNull(0))
            #expect(row.optionalInt(0) == nil)
            #expect(row.optionalReal(0) == nil)
            #expect(row.optionalText(0) == nil)
            #expect(row.optionalIdentifier(0) as PlanID? == nil)
            #expect(row.int(0) == 0)
            #expect(row.text(0) == "")
            #expect(row.language(0) == nil)
            #expect(row.state(0) == .draft)
            #expect(row.optionalInt(1) == 0)
            #expect(throws: Problem.self) { try row.identifier(0) as PlanID }
        }
    }

    @Test func knownWordsAreToldApart() async throws {
        for language in Language.allCases {
            #expect(try await row("SELECT \(language)") { $0.language(0) } == language)
        }
        for state in LocalizedText.State.allCases {
            #expect(try await row("SELECT \(state)") { $0.state(0) } == state)
        }
        #expect(try await row("SELECT \("bullet")") { $0.initial(0) } == UInt8(ascii: "b"))
        #expect(try await row("SELECT \("")") { $0.initial(0) } == 0)
    }
}
