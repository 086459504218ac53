import Kernel
import Testing

@testable import Reading

@Suite("Budgets")
struct BudgetReaderTests {
    private func facts(_ items: String..., year: Int? = 2024, kind: AmountKind = .expense) -> [BudgetFact] {
        var reader = BudgetReader(terms: Sample.terms, year: year, kind: kind, isAboutMoney: true)
        for (index, item) in items.enumerated() { reader.read(Array(item.utf8), in: .fr, line: index + 1) }
        return reader.facts
    }

    @Test("keep article, words, amount and year of a line")
    func line() throws {
        let fact = try #require(facts("12.017.08.01.1211 : Serres – 5.000 euros").first)
        #expect(fact.code == "12.017.08.01.1211")
        #expect(fact.label == [.fr: "Serres"])
        #expect(fact.amount == 5_000)
        #expect(fact.role == .line)
        #expect(fact.kind == .expense)
        #expect(fact.period == Period(2024))
    }

    @Test("take the article from the item below")
    func articleBelow() {
        let found = facts("Serres : 5.000 euros", "Article 12.017.08.01.1211")
        #expect(found.count == 1)
        #expect(found.first?.code == "12.017.08.01.1211")
        #expect(found.first?.line == 1)
    }

    @Test("list an article that has no amount")
    func articleAlone() {
        let found = facts("12.017.08.01.1211 Serres, 12.017.08.01.1212 Haies")
        #expect(found.map(\.code) == ["12.017.08.01.1211", "12.017.08.01.1212"])
        #expect(found.map(\.amount) == [nil, nil])
    }

    @Test("take the year from the heading above the amounts, or from before the colon")
    func years() {
        #expect(facts("Budget 2022", "Serres : 5.000 euros").map(\.period) == [Period(2022)])
        #expect(facts("Serres 2026: 5.000 euros").map(\.period) == [Period(2026)])
        #expect(facts("Serres 2026-2031: 5.000 euros").map(\.period) == [Period(from: 2026, to: 2031)])
        #expect(facts("Serres : 5.000 euros", year: nil).map(\.period) == [nil])
    }

    @Test("tell totals, shares in brackets and what was spent from lines")
    func roles() {
        #expect(facts("Total : 5.000 euros").map(\.role) == [.total])
        #expect(facts("Serres : 5.000 euros (dont 2.000 euros de verre)").map(\.role) == [.line, .part])
        let executed = facts("12.017.08.01.1211 : 5.000 euros", "4.200 euros exécutés")
        #expect(executed.map(\.role) == [.line, .part])
        #expect(executed.last?.code == "12.017.08.01.1211")
    }

    @Test("tell what comes in from what goes out")
    func revenue() {
        #expect(facts("Recettes : 5.000 euros").map(\.kind) == [.revenue])
        #expect(facts("Entrées : 5.000 euros", kind: .revenue).map(\.kind) == [.revenue])
    }

    @Test("are two where one amount is both promised and paid")
    func both() {
        let found = facts("Serres : 5.000 euros (engagement et liquidation)")
        #expect(found.map(\.appropriation) == [.commitment, .payment])
        #expect(found.map(\.amount) == [5_000, 5_000])
        #expect(found.map(\.kind) == [.appropriation, .appropriation])
    }

    @Test("are cleaned of dashes and colons at their ends")
    func clean() { #expect(BudgetReader.clean(Array(" : Serres – (".utf8)[...]) == "Serres") }
}

@Suite("Staff")
struct StaffReaderTests {
    private func facts(_ items: String...) -> [StaffFact] {
        var reader = StaffReader(terms: Sample.terms)
        for (index, item) in items.enumerated() { reader.read(Array(item.utf8), in: .fr, line: index + 1) }
        return reader.facts
    }

    private func numbers(_ item: String) -> [Double?] { facts(item).map(\.fte) }

    @Test(
        "is the number beside the word",
        arguments: ["3,5 ETP", "ETP : 3,5", "ETP 3,5 jardiniers", "jardiniers (3,5 ETP) en 2024", "VTE3,5"])
    func beside(item: String) { #expect(numbers(item) == [3.5]) }

    @Test(
        "is a range between two numbers",
        arguments: ["13 ou 14 ETP", "13 à 14 ETP", "13-14 ETP", "entre 13 et 14 ETP", "VTE13 of 14", "13 tot 14 VTE"])
    func range(item: String) throws {
        let fact = try #require(facts(item).first)
        #expect([fact.min, fact.max] == [13, 14])
        #expect(fact.fte == nil)
    }

    @Test("is both numbers where it grows", arguments: ["de 28 à 48 ETP", "van 28 naar 48 VTE"])
    func growth(item: String) { #expect(numbers(item) == [28, 48]) }

    @Test("is the number that opens an item under a head about staff")
    func underHead() {
        #expect(facts("Nombre estimé ETP :", "2 jardiniers", "1,5 guide").map(\.fte) == [2, 1.5])
        #expect(facts("Nombre estimé ETP :", "Budget :", "2 pelles").isEmpty)
    }

    @Test("is no percentage, no year and nothing without the word")
    func none() {
        #expect(facts("80 % ETP").isEmpty)
        #expect(facts("2024 ETP").isEmpty)
        #expect(facts("3 jardiniers").isEmpty)
    }
}

@Suite("Thresholds")
struct ThresholdReaderTests {
    private func bounds(_ item: String) -> [Double?]? {
        ThresholdReader(terms: Sample.terms).threshold(Array(item.utf8), in: .fr, line: 1).map { [$0.min, $0.max] }
    }

    @Test(
        "have the bounds that their words give them",
        arguments: [
            ("vert : 80 %", 80, nil), ("rouge : 15 %", nil, 15), ("rouge : inférieur à 15", nil, 15),
            ("orange : 15 à 80", 15, 80), ("orange : moins de 80", nil, 80), ("vert : 21 M d’euros par an", 21e6, nil),
            ("rood: plus de 5", 5, nil), ("vert – bon", nil, nil),
        ] as [(String, Double?, Double?)])
    func bounds(item: String, min: Double?, max: Double?) { #expect(bounds(item) == [min, max]) }

    @Test("keep the words behind the colour")
    func words() throws {
        let reader = ThresholdReader(terms: Sample.terms)
        let fact = try #require(reader.threshold(Array("Vert\u{A0}: 80 % des arbres".utf8), in: .fr, line: 4))
        #expect(fact.level == .green)
        #expect(fact.text == [.fr: "80 % des arbres"])
        #expect(fact.line == 4)
    }

    @Test("begin with a colour", arguments: ["80 % : vert", "verte prairie : 3", ""])
    func none(item: String) { #expect(bounds(item) == nil) }
}

@Suite("Baselines")
struct BaselineReaderTests {
    private func facts(_ item: String) -> [BaselineFact] {
        BaselineReader(terms: Sample.terms).baselines(Array(item.utf8), in: .fr, line: 1)
    }

    @Test("are values with their years in brackets, either first")
    func brackets() throws {
        let fact = try #require(facts("Arbres plantés (1.623 arbres en 2019 et 596 en 2020)").first)
        #expect(fact.indicator == [.fr: "Arbres plantés"])
        #expect(fact.values == [.init(year: 2_019, value: 1_623), .init(year: 2_020, value: 596)])
        let other = try #require(facts("Arbres plantés (2020 : 210 ; 2021 : 340)").first)
        #expect(other.values == [.init(year: 2_020, value: 210), .init(year: 2_021, value: 340)])
    }

    @Test("keep their unit")
    func unit() {
        #expect(facts("Taux (2020 : 21 % ; 2021 : 34 %)").first?.unit == "%")
        #expect(facts("Dons (2020 : 1,5 M d’euros)").first?.unit == "euros")
        #expect(facts("Dons (2020 : 1,5 M d’euros)").first?.values == [.init(year: 2_020, value: 1_500_000)])
        #expect(facts("Arbres (2020 : 3)").first?.unit == nil)
    }

    @Test("of two indicators in one item are two")
    func two() {
        let found = facts("Arbres (2020 : 3) et haies (2020 : 4)")
        #expect(found.map { $0.indicator[.fr] } == ["Arbres", "haies"])
    }

    @Test("may hold now, in a year that nobody says")
    func currently() throws {
        let fact = try #require(facts("Rang du parc, actuellement la 65e place").first)
        #expect(fact.values == [.init(year: nil, value: 65)])
        #expect(fact.indicator == [.fr: "Rang du parc"])
    }

    @Test(
        "are not just any figures",
        arguments: ["Arbres (au moins 30)", "Arbres en 2020", "(", ")", "((2020 : ", "Arbres ()"])
    func none(item: String) { #expect(facts(item).isEmpty) }
}
