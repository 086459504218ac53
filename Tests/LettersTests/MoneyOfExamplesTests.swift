import Foundation
import Kernel
import Letters
import Reading
import StoreTesting
import Strategy
import Testing

/// The money of the examples, whose wrong totals are planted (Examples/README.md).
@Suite("The money of the examples", .onBothEngines)
struct MoneyOfExamplesTests {
    private func money(_ name: String, _ form: String) async throws -> PlanMoney {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Examples")
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        let form = try Forms.named(form)
        let reading = try LetterReader(form: form).read(bytes, name: name, sha256: String(repeating: "0", count: 64))
        let plans = PlanFromReading(reading, lines: LetterReader.lines(of: bytes), form: form)
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        let kept = try await store.add(plans.contents, source: plans.source(bytes: bytes), as: .system)
        return PlanMoney(try await store.facts(of: try #require(kept.first).slug))
    }

    private func wrong(_ money: PlanMoney) -> [[String]] {
        money.totals.filter { $0.outcome == .differs }.map { check in
            [
                check.objective.code ?? check.objective.number, check.line.period?.description ?? "",
                String(check.printed.cents / 100), String((check.sum ?? .zero).cents / 100),
            ]
        }
    }

    @Test func theOneWrongTotalOfLierneIsFound() async throws {
        let money = try await money("lierne-2024.txt", "orientation-letter")
        #expect(wrong(money) == [["3.7", "2024", "1550000", "1505000"]])
        #expect(money.totals.count { $0.outcome == .agrees } == 14)
    }

    /// The annex prints 19.492.250 for strategic objective 3; its lines, counted by hand, make 19.592.250.
    @Test func whatIsSpentOnTheThirdObjectiveOfLierne() async throws {
        let money = try await money("lierne-2024.txt", "orientation-letter")
        let third = try #require(money.byObjective.first { $0.objective.code == "3" })
        let places = [
            MoneyPlace(MoneySort(.expense, nil), Period(2024)), MoneyPlace(MoneySort(.expense, nil), nil),
            MoneyPlace(MoneySort(.appropriation, .commitment), Period(2024)),
        ]
        let amounts = places.compactMap { third.whole[$0].map { $0.cents / 100 } }
        #expect(amounts == [3_258_250, 679_000, 15_655_000])
        #expect(amounts.reduce(0, +) == 19_592_250)
    }

    /// The annex prints 28.235.516,40 and 22.362.516,40 for all, with 855.000 where the text has 975.000.
    @Test func whatLierneCostsIsWhatItsAnnexPrints() async throws {
        let money = try await money("lierne-2024.txt", "orientation-letter")
        let missing = 975_000_00 - 855_000_00
        #expect(money.outlays.map(\.basis) == [.commitment, .payment])
        #expect(
            money.outlays.map { Int($0.total.cents) } == [28_235_516_40 + missing, 22_362_516_40 + missing])
        let strategic = money.outlays[0].shares.filter { $0.objective.parent == nil }
        #expect(strategic.map { $0.amount.cents / 100 } == [655_816, 7_034_150, 19_592_250, 491_800, 295_500, 286_000])
    }

    @Test func theOneWrongTotalOfZwaluwbekeIsFound() async throws {
        let money = try await money("zwaluwbeke-meerjarenplan-2026-2031.txt", "multi-year-plan")
        #expect(wrong(money) == [["3", "2026-2031", "5230000", "5220000"]])
        let expenses = (2026...2031).compactMap { money.sums[MoneyPlace(MoneySort(.expense, nil), Period($0))] }
        let printed = money.totals.filter { $0.line.sort == MoneySort(.expense, nil) }.map(\.printed)
        #expect(
            expenses.reduce(Money.zero, +).cents == printed.reduce(Money.zero, +).cents - 10_000_00,
            "all years come to what the four totals print, but for the wrong one")
    }
}
