import Foundation
import HTTPTypes
import Kernel
import Messages
import StoreTesting
import Strategy
import Testing

@testable import Web

@Suite("Indicators of a plan")
struct IndicatorsPageTests {
    private static let path = "/plans/\(Valmer.slug)/indicators"

    private func page(_ address: String) async throws -> HTMLNode { try await Visitor().page(address) }

    @Test func eachStandsUnderItsObjective() async throws {
        let page = try await page("/fr\(Self.path)")
        #expect(page.texts(".indicator-group h2") == ["OO 1.1 Relier les villages à pied, à vélo et sur l’eau"])
        #expect(
            page.texts(".indicator-name") == [
                "Nombre de passages aux compteurs", "Satisfaction des promeneurs", "Couverture dans la presse",
            ])
        #expect(page.texts(".indicator-state").first?.hasPrefix("83 400 Vert2025, ") == true)
        #expect(page.texts(".indicator-state").last == "Pas encore de valeur")
        #expect(page.texts(".counts") == ["3 indicateurs"])
        #expect(
            page.texts(".indicator-limits").first
                == "Valeur de départ : 48 200 (2021) · Valeur cible : 100 000 · Vert : à partir de 80 000 "
                + "· Orange : de 60 000 à 80 000 · Rouge : moins de 60 000")
    }

    @Test func theyAreFilteredAndCounted() async throws {
        let page = try await page("/nl\(Self.path)?colour=orange")
        #expect(page.texts(".indicator-name") == ["Tevredenheid van de wandelaars"])
        #expect(page.texts(".counts") == ["1 van 3 indicatoren"])
        #expect(page.texts(".choices a[aria-current]").first == "Oranje 1")
        #expect(page.texts(".choices a").prefix(4) == ["Alle 3", "Groen 1", "Oranje 1", "Zonder waarde 1"])
        #expect(page.first(".languages a[lang=fr]")?["href"] == "/fr\(Self.path)?colour=orange")
    }

    @Test func nothingFoundSaysSo() async throws {
        let page = try await page("/fr\(Self.path)?colour=red&branch=IV.2")
        #expect(page.first(".empty a")?["href"] == "/fr\(Self.path)")
    }

    @Test("What an address does not mean is left out", arguments: ["colour=blue", "sort=x", "colour=&branch="])
    func unknown(_ question: String) async throws {
        #expect(try await Visitor().get("/fr\(Self.path)?\(question)").status == 200)
    }

    @Test func theyAreSortedWithoutTheirHeadings() async throws {
        let page = try await page("/fr\(Self.path)?sort=colour")
        #expect(page.find(".indicator-group").isEmpty)
        #expect(
            page.texts(".indicator-name .letter") == [
                "Satisfaction des promeneurs", "Nombre de passages aux compteurs", "Couverture dans la presse",
            ])
        #expect(page.texts(".indicator-name .code").first == "OO 1.1")
    }

    @Test func oneHasItsChartItsLimitsAndItsNumbers() async throws {
        let page = try await page("/fr\(Self.path)/IV.1.1-1")
        #expect(page.texts("h1") == ["Nombre de passages aux compteurs"])
        let chart = try #require(page.first(".line-chart"))
        #expect(chart.texts("title") == ["Évolution : Nombre de passages aux compteurs"])
        #expect(chart.find(".trend").count == 2, "2024 is unknown")
        #expect(chart.texts(".band-word").count == 3)
        #expect(page.texts(".chart-source").first?.hasPrefix("Source : lettre-valmer-2026.txt, lu le ") == true)
        #expect(page.texts(".measured tbody th") == ["2021 Valeur de départ", "2022", "2023", "2025"])
        #expect(page.texts(".measured .status") == ["Rouge", "Orange", "Rouge", "Vert"])
        #expect(page.first(".neighbours a[rel=next]")?["href"] == "/fr\(Self.path)/IV.1.1-2")
        #expect(page.first(".neighbours a[rel=prev]") == nil)
        #expect(page.first(".plan-places a[aria-current]")?.text == "Indicateurs")
    }

    @Test func oneThatThereIsNotHelps() async throws {
        #expect(try await Visitor().get("/fr\(Self.path)/IV.1.1-9").status == 404)
    }
}

@Suite("Money and staff of a plan")
struct MoneyPageTests {
    private static let path = "/plans/\(Valmer.slug)/money"

    private func page(_ address: String) async throws -> HTMLNode { try await Visitor().page(address) }

    @Test func eachLevelAddsUp() async throws {
        let page = try await page("/fr\(Self.path)")
        let table = try #require(page.find("table.plan-money").last)
        #expect(
            table.texts("thead th") == [
                "Objectifs", "Crédits d’engagement", "Crédits de liquidation", "Recettes", "2026", "2026", "2026",
            ])
        #expect(table.texts("tfoot td") == ["175 250,50", "115 000", "8 000"])
        #expect(table.texts(".outer-row td") == table.texts("tfoot td"))
        #expect(table.texts(".middle-row td") == ["175 250,50", "115 000", "–", "–", "–", "8 000"])
    }

    @Test func whatThePlanCostsStandsFirstOnOneBasis() async throws {
        let page = try await page("/fr\(Self.path)")
        #expect(
            page.texts(".outlay-figure") == [
                "175 250,50 € Crédits d’engagement 2026", "115 000 € Crédits de liquidation 2026",
            ])
        #expect(page.texts(".left-out a") == ["8 000 € de recettes"])
        #expect(page.first(".left-out a")?["href"] == "/fr\(Self.path)?kind=revenue")
        let table = try #require(page.first(".outlay-table"))
        #expect(table.texts("tfoot td") == ["175 250,50", "115 000"])
        #expect(table.texts(".outer-row td") == table.texts("tfoot td"))
        #expect(
            try await Visitor().page("/fr/plans/\(Valmer.slug)").texts(".outlay-figure") == page.texts(".outlay-figure")
        )
        #expect(try await self.page("/fr\(Self.path)?kind=payment").find(".outlay").isEmpty)
    }

    @Test func commitmentsStandBesidePayments() async throws {
        let page = try await page("/fr\(Self.path)")
        let chart = try #require(page.first(".bar-chart"))
        #expect(page.texts(".series li") == ["Crédits d’engagement 2026", "Crédits de liquidation 2026"])
        #expect(chart.texts(".amount-word") == ["175 250,50 €", "115 000 €"])
        #expect(chart["role"] == "img")
    }

    @Test func theTreeIsDrawnWithLinks() async throws {
        let page = try await page("/fr\(Self.path)?kind=payment")
        #expect(
            page.find(".icicle a").isEmpty, "one amount in one branch is no tree: \(page.texts(".icicle title"))")
        #expect(page.texts(".plan-money tfoot td") == ["115 000"])
    }

    @Test func articlesAreExplained() async throws {
        let page = try await page("/nl\(Self.path)?by=article&kind=commitment")
        #expect(
            page.texts(".plan-money tbody th").contains {
                $0.hasPrefix("12.11 Werkingskosten: aankoop van goederen en diensten")
            })
        let row = try #require(page.texts(".article").first)
        #expect(row.contains("12.017.08.01.1211 Bewegwijzering"))
        #expect(row.contains("opdracht 12, programma 017, activiteit 08, volgnummer 01"))
        #expect(row.hasSuffix("OD 1.1"))
        #expect(page.texts("tfoot td") == ["175.250,50", "175.250,50"])
    }

    @Test func yearsStandSideBySide() async throws {
        let page = try await page("/en\(Self.path)?by=year")
        #expect(page.texts("#years") == ["By year"])
        #expect(page.texts(".plan-money tbody th") == ["2026"])
        #expect(page.texts(".plan-money tbody td") == ["175,250.50", "115,000", "8,000"])
    }

    @Test func totalsAndPartsAreChecked() async throws {
        let page = try await page("/fr\(Self.path)")
        let checks = page.find("table.checks")
        #expect(checks.count == 2)
        #expect(
            checks[0].texts("tbody tr") == [
                "OO 1.1Total Crédits d’engagement Balisage + Subsides aux villages2026Imprimé 175 250,50"
                    + "Additionné 175 250,50Écart 0Concorde"
            ])
        #expect(checks[1].texts("thead th").suffix(2) == ["Solde de la ligne", "Résultat"])
        #expect(checks[1].texts("tbody td").suffix(2) == ["Solde de la ligne 33 250,50", "Répartie en partie"])
        #expect(page.find(".money-findings").isEmpty, "figures that differ where there is no amount")
    }

    @Test("Choices stand in the address and are kept", arguments: ["by=article&kind=payment&year=2026"])
    func choices(_ question: String) async throws {
        let page = try await page("/fr\(Self.path)?\(question)")
        #expect(page.first(".languages a[lang=nl]")?["href"] == "/nl\(Self.path)?\(question)")
    }

    @Test("What an address does not mean is left out", arguments: ["by=x", "kind=gold", "year=20x6", "year=2031-2026"])
    func unknown(_ question: String) async throws {
        #expect(try await page("/fr\(Self.path)?\(question)").texts(".plan-money tfoot td").count == 7)
    }

    @Test func aYearWithoutMoneySaysSo() async throws {
        #expect(try await page("/fr\(Self.path)?year=1999").texts(".empty") == ["Rien ne répond à ce choix."])
    }

    @Test func staffIsAddedAsARange() async throws {
        let page = try await page("/nl/plans/\(Valmer.slug)/staff")
        #expect(page.texts("tfoot td") == ["1,5 tot 2 VTE"])
        #expect(page.texts(".need") == ["1,5 tot 2 VTE projectleiders"])
        #expect(page.texts(".amount-word") == ["1,5 VTE", "2 VTE"])
        #expect(page.first("figure#staff .note")?.text.hasPrefix("De brief kan dezelfde persoon") == true)
        #expect(page.find(".doubts").isEmpty, "no objective names staff beside its parts")
    }

    @Test func anExactNeedIsOneNumberForTheEar() {
        let words = Words(in: .fr)
        let chart = BarChart(
            id: "staff", title: "", series: [words.atLeast, words.atMost],
            rows: [BarChart.Row(label: "OS 1", values: [7.5]), BarChart.Row(label: "OS 2", values: [1, 2])],
            words: words, number: { words.fullTimeEquivalents($0...$0) })
        #expect(
            chart.description
                == "OS 1\u{A0}: 7,5\u{A0}ETP\u{A0}; OS 2\u{A0}: Au moins\u{A0}: 1\u{A0}ETP, Au plus\u{A0}: 2\u{A0}ETP")
    }
}

@Suite("Deadlines of a plan")
struct DeadlinesPageTests {
    private static let path = "/plans/\(Valmer.slug)/deadlines"

    @Test func theyAreOnALineAndInAList() async throws {
        let page = try await Visitor().page("/fr\(Self.path)")
        #expect(page.texts(".deadline-day h3") == ["31 décembre 2026"])
        #expect(page.first(".deadline-day time")?["datetime"] == "2026-12-31")
        #expect(page.find(".timeline .deadline").count == 1)
        #expect(page.texts(".note").last == "7 objectifs n’ont pas d’échéance.")
    }

    @Test func theyAreFilteredByWhoTakesPart() async throws {
        let page = try await Visitor().page("/nl\(Self.path)?partner=amis-de-la-merle")
        #expect(page.find(".deadline-day li").count == 1)
        #expect(page.texts(".more-choices summary") == ["Partners: De Vrienden van de Merel"])
        let nobody = try await Visitor().page("/nl\(Self.path)?partner=nobody")
        #expect(nobody.texts(".left-out p").count == 1 && nobody.find(".deadline-day li").count == 1)
        let none = try await Visitor().page("/nl\(Self.path)?state=dropped")
        #expect(none.first(".empty a")?["href"] == "/nl\(Self.path)")
    }

    @Test(
        "Every page of figures needs six statements at most",
        arguments: ["indicators", "indicators/IV.1.1-2", "money", "money?by=article", "staff", "deadlines"])
    func statements(_ page: String) async throws {
        let visitor = try await Visitor()
        #expect(try await visitor.get("/fr/plans/\(Valmer.slug)/\(page)").status == 200)
        #expect(visitor.database.mostStatements <= 6)
    }

    @Test("A plan without figures says what will be here", arguments: ["indicators", "money", "staff", "deadlines"])
    func nothing(_ place: String) async throws {
        var content = Valmer.content
        content.objectives = [Valmer.welcome]
        content.findings = []
        let page = try await Visitor(content).page("/fr/plans/\(Valmer.slug)/\(place)")
        #expect(page.find(".empty").count == 1)
    }
}

@Suite("Figures as data")
struct FiguresDataTests {
    private func rows(_ address: String, _ table: String) async throws -> [[String: Any]] {
        let answer = try await Visitor().get("/fr/plans/\(Valmer.slug)/\(address)")
        try #require(answer.status == 200)
        let json = try JSONSerialization.jsonObject(with: Data(answer.body.utf8))
        return try #require((json as? [String: Any])?[table] as? [[String: Any]])
    }

    @Test("Amounts that count come to the sums of the page", arguments: ["", "kind=commitment", "year=2026"])
    func sums(_ question: String) async throws {
        let rows = try await rows("money.json?\(question)", "money")
        let counted = rows.filter { $0["counts"] as? String == "yes" }
        let sums = ["commitment", "payment", "revenue"].compactMap { sort in
            let amounts = counted.filter { $0["sort"] as? String == sort }.compactMap { $0["amount"] as? Double }
            return amounts.isEmpty ? nil : amounts.reduce(0, +)
        }
        #expect(sums == (question == "kind=commitment" ? [175_250.5] : [175_250.5, 115_000, 8_000]))
        #expect(rows.contains { $0["role"] as? String == "total" && $0["counts"] as? String == "no" })
    }

    @Test func everyValueHasItsColour() async throws {
        let values = try await rows("indicators/IV.1.1-1.json", "measurements")
        #expect(values.compactMap { $0["value"] as? Double } == [48_200, 61_750, 58_900, 83_400])
        #expect(values.compactMap { $0["colour"] as? String } == ["red", "orange", "red", "green"])
        let indicators = try await rows("indicators.json?colour=without-value", "indicators")
        #expect(indicators.map { $0["indicator"] as? String } == ["IV.1.1-3"])
    }

    @Test func staffAndDeadlinesAreTablesToo() async throws {
        let staff = try await rows("staff.json", "staff")
        #expect(staff.map { $0["fte_from"] as? Double } == [1.5] && staff.map { $0["fte_to"] as? Double } == [2])
        let deadlines = try await rows("deadlines.json", "deadlines")
        #expect(deadlines.map { $0["due"] as? String } == ["2026-12-31"])
        let answer = try await Visitor().get("/nl/plans/\(Valmer.slug)/staff.csv?decimal=comma")
        #expect(answer.body.contains("1,5;2"))
    }
}
