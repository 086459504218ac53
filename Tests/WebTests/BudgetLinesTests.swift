import Kernel
import Markup
import Strategy
import Testing

@testable import Web

@Suite("The budget of an objective")
struct BudgetLinesTests {
    private let commitment = MoneySort(.appropriation, .commitment)
    private let payment = MoneySort(.appropriation, .payment)

    private func line(
        _ number: UInt64, _ label: String, _ euros: Double, _ sort: MoneySort, _ year: Int?, _ role: AmountRole = .line
    ) -> BudgetLine {
        BudgetLine(
            id: Valmer.id(number), code: nil, label: [label, label].text, amount: Money(euros: euros), role: role,
            kind: sort.kind, appropriation: sort.appropriation, period: year.map { Period($0) }, line: Int(number))
    }

    private func table(_ lines: [BudgetLine]) throws -> HTMLNode {
        var content = Valmer.night
        content.budget = lines
        var html = HTML()
        html.doctype()
        BudgetLines(content, in: Valmer.content.plan, reader: Reader(language: .fr, planLanguages: [.fr, .nl]))
            .write(&html)
        return try HTMLParser.parse(String(decoding: html.bytes, as: UTF8.self))
    }

    @Test func totalsOfOneNameSayWhatEachAddsUp() throws {
        let rows = try table([
            line(1, "Loyer", 10, commitment, 2026), line(2, "Personnel", 20, commitment, 2026),
            line(3, "Total", 30, commitment, 2026, .total), line(4, "Travaux", 5, payment, 2026),
            line(5, "Études", 6, payment, 2026), line(6, "Total", 11, payment, 2026, .total),
        ]).texts("tbody .total .label")
        #expect(rows == ["Total imprimé Total= Loyer + Personnel", "Total imprimé Total= Travaux + Études"])
    }

    @Test func oneTotalIsThatOfWhatStandsAbove() throws {
        let rows = try table([
            line(1, "Loyer", 10, commitment, 2026), line(2, "Personnel", 20, commitment, 2026),
            line(3, "Total", 30, commitment, 2026, .total),
        ]).texts("tbody .total .label")
        #expect(rows == ["Total imprimé Total"])
    }

    @Test func aSumThatSeveralYearsShareSaysSoAboveTheYears() throws {
        let sums = try table([
            line(1, "Bâtiment", 150, commitment, nil), line(2, "Bâtiment", 80, payment, 2026),
            line(3, "Bâtiment", 90, payment, 2027), line(4, "Bâtiment", 7, payment, 2027),
        ]).texts("tfoot th")
        #expect(
            sums == ["Somme des lignes, pour plusieurs années à la fois", "Somme des lignes", "Somme des lignes"])
    }

    @Test func whatHasNoYearByItselfSaysNothingOfYears() throws {
        let sums = try table([
            line(1, "Achats", 150, commitment, nil), line(2, "Ventes", 80, commitment, nil),
        ]).texts("tfoot th")
        #expect(sums == ["Somme des lignes"])
    }
}
