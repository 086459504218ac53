import Kernel
import Testing

@testable import Reading

@Suite("Tables over several years")
struct PrintedRowsTests {
    private func parsed(_ printed: String) -> PrintedRows? {
        let blocks = Sample.blocks(printed)
        return PrintedRows(blocks[...], joining: Joining(Sample.text(printed)), terms: Sample.terms)
    }

    private func amounts(_ table: PrintedRows?) -> [[Double?]]? { table?.rows.map { $0.amounts.map(\.euros) } }

    @Test("have a line of years, then rows of a label and amounts")
    func plain() throws {
        let table = try #require(parsed("2022 2023\nArbres 1.000 2.000\nHaies 500 600"))
        #expect(table.years == [Period(2022), Period(2023)])
        #expect(table.rows.map(\.label) == ["Arbres", "Haies"])
        #expect(amounts(table) == [[1_000, 2_000], [500, 600]])
        #expect(table.rows.map(\.line) == [2, 3])
        #expect(table.cells == [["", "2022", "2023"], ["Arbres", "1.000", "2.000"], ["Haies", "500", "600"]])
    }

    @Test("may have spans of years, a title and a unit")
    func title() throws {
        let table = try #require(parsed("Jardins\n2017-2018 2019 (en euros)\nArbres 1.000 2.000"))
        #expect(table.title == "Jardins")
    }

    @Test("know the rows of commitments and payments")
    func appropriations() throws {
        let table = try #require(parsed("2022 2023\nArbres\nCE / VAK 1.000 2.000\nCL / VEK 900 1.800"))
        #expect(table.rows.map(\.appropriation) == [.commitment, .payment])
        #expect(table.rows.map(\.label) == ["Arbres", "Arbres"])
        #expect(table.rows.map(\.marker) == ["CE / VAK", "CL / VEK"])
    }

    @Test("keep the place of a blank cell")
    func blankCells() throws {
        let table = try #require(parsed("2022 2023 2024\nArbres 1.000 – 3.000"))
        #expect(amounts(table) == [[1_000, nil, 3_000]])
        #expect(table.cells.last == ["Arbres", "1.000", "–", "3.000"])
    }

    @Test("keep a revised amount beside the one it replaces, for the same year")
    func revisions() throws {
        let table = try #require(parsed("2022 2023\nArbres 9.000* > 7.000 2.000"))
        let row = try #require(table.rows.first)
        #expect(row.amounts.map(\.euros) == [9_000, 7_000, 2_000])
        #expect(row.periods(among: table.years) == [Period(2022), Period(2022), Period(2023)])
    }

    @Test("one amount alone is for all the years, fewer than years for the first of them")
    func fewer() throws {
        let table = try #require(parsed("2022 2023 2024\nArbres 9.000\nHaies 1.000 2.000"))
        #expect(table.rows.map { $0.periods(among: table.years) } == [[nil], [Period(2022), Period(2023)]])
    }

    @Test("end at the next line of years")
    func next() {
        #expect(parsed("2022 2023\nArbres 1.000 2.000\n\n2024 2025\nHaies 1.000 2.000")?.blocks == 1)
    }

    @Test(
        "are none without years, or without amounts",
        arguments: ["Arbres 1.000 2.000", "2022 2023", "2022\nArbres 1.000", "2022 2023\nArbres"])
    func none(printed: String) { #expect(parsed(printed) == nil) }

    @Test("years are plain years and nothing else but a unit")
    func years() {
        func years(_ line: String) -> [Period]? { PrintedRows.years(Array(line.utf8)[...]) }
        #expect(years("2022 2023 euros") == [Period(2022), Period(2023)])
        #expect(years("2017/2018 2019") == [Period(from: 2017, to: 2018), Period(2019)])
        #expect(years("en 2022 et 2023") == nil)
        #expect(years("2022 1.000") == nil)
        #expect(years("2022-2023-2024 2025") == nil)
        #expect(years("-/- 2022") == nil)
    }

    @Test("titles upon titles do not end the program")
    func titles() {
        let printed = String(repeating: "Arbres\n—\n\n", count: 8_000) + "2022 2023\nArbres 1.000 2.000"
        _ = parsed(printed)
    }

    @Test("amounts of any size can be shown")
    func printedAmounts() {
        func printed(_ euros: Double?) -> String {
            PrintedRows.Amount(euros: euros, isRevision: false, line: 1).printed
        }
        #expect(printed(1_234_567.5) == "1.234.567,50")
        #expect(printed(0) == "0")
        #expect(printed(999) == "999")
        #expect(printed(12.05) == "12,05")
        #expect(printed(nil) == "–")
        _ = printed(.infinity)
        _ = printed(1e300)
    }
}

@Suite("Budgets of tables")
struct TableFactsTests {
    private func facts(_ printed: String) throws -> [BudgetFact] {
        let table = try #require(
            PrintedRows(Sample.blocks(printed)[...], joining: Joining(Sample.text(printed)), terms: Sample.terms))
        return BudgetReader.facts(of: table, labels: { [.fr: $0] }, terms: Sample.terms)
    }

    @Test("are an amount a year, blank cells left out")
    func years() throws {
        let found = try facts("2022 2023 2024\nArbres 1.000 – 3.000")
        #expect(found.map(\.period) == [Period(2022), Period(2024)])
        #expect(found.map(\.amount) == [1_000, 3_000])
        #expect(found.map(\.role) == [.line, .line])
    }

    @Test("know totals, revenue and the kinds of credits")
    func kinds() throws {
        let found = try facts("2022 2023\nRecettes 100 200\nTotal 100 200")
        #expect(found.map(\.kind) == [.revenue, .revenue, .expense, .expense])
        #expect(found.map(\.role) == [.line, .line, .total, .total])
    }

    @Test("take the second of two rows of commitments for payments")
    func misprint() throws {
        let found = try facts("2022 2023\nArbres\nCE / VAK 1.000 2.000\nCE / VAK 900 1.800")
        #expect(found.map(\.appropriation) == [.commitment, .commitment, .payment, .payment])
        #expect(found.allSatisfy { $0.kind == .appropriation })
    }

    @Test("that are totals are compared with their rows, a year at a time")
    func totals() throws {
        let right = try facts("2022 2023\nArbres 100 200\nHaies 300 400\nTotal 400 600")
        #expect(TotalCheck.findings(ofTable: right, number: nil).isEmpty)
        let wrong = try facts("2022 2023\nArbres 100 200\nHaies 300 400\nTotal 400 601")
        let found = TotalCheck.findings(ofTable: wrong, number: "IV.1")
        #expect(found.map(\.kind) == [.totalDiffers])
        #expect(found.first?.parameters == [.label: "Total 2023", .expected: "600", .found: "601"])
    }

    @Test("that are totals may be those of the amounts before or after their revision")
    func revisedTotals() throws {
        for total in ["1.500", "1.300"] {
            let found = try facts("2022 2023\nArbres 1.000 > 800 200\nHaies 500 400\nTotal \(total) 600")
            #expect(TotalCheck.findings(ofTable: found, number: nil).isEmpty)
        }
        let found = try facts("2022 2023\nArbres 1.000 > 800 200\nHaies 500 400\nTotal 1.400 600")
        #expect(TotalCheck.findings(ofTable: found, number: nil).count == 1)
    }
}
