import Kernel
import Testing

@testable import Messages

@Suite("Numbers, money and dates")
struct NumberTests {
    private let fr = Words(in: .fr)
    private let nl = Words(in: .nl)
    private let en = Words(in: .en)

    @Test(arguments: [
        (0, "0", "0", "0"), (999, "999", "999", "999"), (1234, "1\u{202F}234", "1.234", "1,234"),
        (-1_234_567, "−1\u{202F}234\u{202F}567", "−1.234.567", "−1,234,567"),
        (100_000, "100\u{202F}000", "100.000", "100,000"),
    ])
    func whole(_ number: Int, _ french: String, _ dutch: String, _ english: String) {
        #expect([fr, nl, en].map { $0.number(number) } == [french, dutch, english])
    }

    @Test func limitsOfWholeNumbers() {
        #expect(en.number(Int.max) == "9,223,372,036,854,775,807")
        #expect(en.number(Int.min) == "−9,223,372,036,854,775,808")
    }

    @Test(arguments: [
        (1234.5, "1\u{202F}234,5"), (0.05, "0,05"), (2.0, "2"), (-0.5, "−0,5"), (-0.001, "0"), (1.999, "2"),
        (99.995, "100"), (.infinity, "—"), (.nan, "—"), (1e300, "—"),
    ])
    func decimal(_ number: Double, _ french: String) {
        #expect(fr.number(number) == french)
    }

    @Test func moneyInThreeLanguages() {
        let money = Money(cents: 123_456_50)
        #expect(fr.money(money) == "123\u{202F}456,50\u{A0}€")
        #expect(nl.money(money) == "€\u{A0}123.456,50")
        #expect(en.money(money) == "€123,456.50")
        #expect(nl.money(Money(cents: 5_00)) == "€\u{A0}5")
        #expect(fr.amount(Money(cents: 5_00), cents: true) == "5,00")
        #expect(fr.amount(Money(cents: -50)) == "−0,50")
        #expect(fr.amount(Money(cents: .min)).hasPrefix("−92\u{202F}233"))
    }

    @Test func valuesWithUnits() {
        #expect(fr.value(12.5, unit: "%") == "12,5\u{202F}%")
        #expect(nl.value(12.5, unit: "%") == "12,5%")
        #expect(nl.value(1200, unit: "euros") == "€\u{A0}1.200")
        #expect(en.value(1200, unit: "visitors") == "1,200\u{A0}visitors")
        #expect(en.value(1200, unit: nil) == "1,200")
    }

    @Test func sharesAreNeverRoundedToNothing() {
        #expect(fr.share(1, of: 20_000) == "<\u{202F}0,1\u{202F}%")
        #expect(nl.share(0, of: 20) == "0%")
        #expect(en.share(1, of: 3) == "33.3%")
        #expect(en.share(0, of: 0) == "—")
    }

    @Test func fullTimeEquivalents() {
        #expect(fr.fullTimeEquivalents(2.5...2.5) == "2,5\u{A0}ETP")
        #expect(nl.fullTimeEquivalents(6...7) == "6 tot 7\u{A0}VTE")
    }

    @Test func datesAndPeriods() throws {
        let first = try #require(CalendarDay(year: 2026, month: 1, day: 1))
        #expect(fr.date(first) == "1er\u{A0}janvier 2026")
        #expect(nl.date(first) == "1\u{A0}januari 2026")
        #expect(en.date(first) == "1\u{A0}January 2026")
        #expect(fr.period(Period(from: 2024, to: 2029)) == "2024–2029")
        #expect(fr.period(Period(2026)) == "2026")
    }

    @Test func pluralsByLanguage() {
        #expect([0, 1, 2].map { fr.objectives($0) } == ["0 objectif", "1 objectif", "2 objectifs"])
        #expect([0, 1, 2].map { nl.objectives($0) } == ["0 doelstellingen", "1 doelstelling", "2 doelstellingen"])
        #expect([0, 1, 2].map { en.objectives($0) } == ["0 objectives", "1 objective", "2 objectives"])
    }
}
