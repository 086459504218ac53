import Kernel
import Testing

@testable import Strategy

@Suite struct GatheredTests {
    @Test func rowsInAnyOrderGiveTheSameList() {
        for order in [[0, 0, 1, 2], [2, 0, 1, 0], [1, 2, 0, 0]] {
            var gathered = Gathered<[Int]>()
            for place in order { gathered.update(place, default: []) { $0.append(place) } }
            #expect(gathered.values == [[0, 0], [1], [2]])
        }
    }
}

@Suite struct MoneyTotalTests {
    @Test func sumsKeepKindsAndYearsApart() {
        func total(_ kind: AmountKind, _ year: Int?, _ cents: Int64) -> MoneyTotal {
            MoneyTotal(kind: kind, appropriation: nil, period: year.map { Period($0) }, amount: Money(cents: cents))
        }
        let sums = MoneyTotal.sum([
            total(.revenue, nil, 5), total(.expense, 2023, 1), total(.expense, nil, 2), total(.expense, 2022, 3),
            total(.expense, 2023, 4),
        ])
        #expect(sums.map(\.amount.cents) == [3, 5, 2, 5])
        #expect(sums.map(\.kind) == [.expense, .expense, .expense, .revenue])
    }
}

@Suite struct JSONTests {
    @Test func tablesSurvive() {
        let rows = [["a\"\\\n\u{1}é", ""], []]
        #expect(JSON.rows(JSON.array(rows.map { .array($0.map { .text($0) }) }).text) == rows)
        #expect(JSON.rows("nonsense") == [])
        #expect(JSON.object([("a", .number(1)), ("b", .text("c"))]).text == #"{"a":1,"b":"c"}"#)
    }
}
