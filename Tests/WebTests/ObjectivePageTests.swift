import HTTPTypes
import Kernel
import StoreTesting
import Testing

@Suite("An objective's page", .onBothEngines)
struct ObjectivePageTests {
    private static let path = "/plans/\(Valmer.slug)/objectives/IV.1.1"

    private func page(_ address: String) async throws -> HTMLNode { try await Visitor().page(address) }

    @Test(
        "It says what it is, in the reader's words",
        arguments: [
            ("fr", "Objectif opérationnel · OO 1.1 · IV.1.1", "En cours"),
            ("nl", "Operationele doelstelling · OD 1.1 · IV.1.1", "Lopend"),
            ("en", "Operational objective · OO 1.1 · IV.1.1", "In progress"),
        ])
    func head(_ language: String, _ over: String, _ status: String) async throws {
        let page = try await page("/\(language)\(Self.path)")
        #expect(page.texts(".page-head .over") == [over])
        #expect(page.texts(".facts dd.status") == [status])
        #expect(page.first(".facts dd.status svg") != nil)
    }

    @Test func itsFactsStandTogether() async throws {
        let facts = try #require(try await page("/nl\(Self.path)").first(".facts"))
        #expect(facts.texts("dt") == ["Status", "Deadline", "Partners", "Budget", "Personeel", "Doelpubliek"])
        #expect(facts.text.contains("eind 2026 31 december 2026"))
        #expect(facts.text.contains("Vastleggingskredieten 2026 € 175.250,50"))
        #expect(facts.text.contains("Vereffeningskredieten 2026 € 90.000"))
        #expect(facts.text.contains("projectleiders 1,5 tot 2 VTE"))
        #expect(facts.texts(".names li").contains("De Vrienden van de Merel"))
    }

    @Test func onlyLinesAreAddedUp() async throws {
        let table = try #require(try await page("/fr\(Self.path)").first("table.money"))
        #expect(table.texts("thead th").suffix(2) == ["Crédits d’engagement", "Crédits de liquidation"])
        #expect(
            table.texts("tbody tr").first
                == "12.017.08.01.1211Balisage2026Crédits d’engagement 130 000,00Crédits de liquidation 90 000,00")
        #expect(
            table.texts("tfoot td").suffix(2) == [
                "Crédits d’engagement 175 250,50", "Crédits de liquidation 90 000,00",
            ])
        #expect(table.find("tr.part").count == 1 && table.find("tr.total").count == 1)
    }

    @Test func listsKeepTheirListsWithin() async throws {
        let page = try await page("/fr\(Self.path)")
        #expect(page.texts(".field ul li ul li") == ["huit le long de la Merle", "quatre dans les villages hauts"])
        #expect(page.text.contains("<2024-2029> & son annexe \"eau\""))
    }

    @Test func aTextOfTheOtherLanguageIsMarked() async throws {
        let page = try await page("/fr\(Self.path)")
        let borrowed = try #require(page.find(".borrowed").first)
        #expect(borrowed.text == "NLTexte disponible seulement en néerlandais")
        #expect(borrowed.language == "fr")
        #expect(page.find("[lang=nl]").map(\.text).contains("Een kaart in drie talen"))
    }

    @Test func inEnglishTheLetterStaysFrenchAndSaysSo() async throws {
        let page = try await page("/en\(Self.path)")
        #expect(page.texts(".page-head .note") == ["The text of the letter is shown in French."])
        #expect(page.first("h1 [lang=fr]") != nil)
        #expect(page.texts(".views a") == ["French", "Side by side"])
    }

    @Test("The reader's language stands at the left", arguments: [("fr", "fr"), ("nl", "nl"), ("en", "fr")])
    func left(_ reader: String, _ first: String) async throws {
        let page = try await page("/\(reader)\(Self.path)?view=both")
        #expect(page.first("h1 .facing")?["lang"] == first)
        #expect(page.first("h2 .facing")?["lang"] == first)
        let whole = page.find(".pair").filter { $0.find(".gap").isEmpty }
        #expect(!whole.isEmpty && whole.allSatisfy { $0.children.first?["lang"] == first })
    }

    @Test func itsPartsSayHowTheyStandByWhenAndAtWhatCost() async throws {
        let page = try await page("/fr/plans/\(Valmer.slug)/objectives/IV.1")
        #expect(page.texts(".parts .state").first == "En courséchéance : 31 décembre 2026175 250,50 €")
        #expect(page.texts(".parts .state").last == "Réalisé")
        #expect(page.texts(".parts .note") == ["Budget : Crédits d’engagement 2026"])
    }

    @Test("Side by side, items face each other and gaps are seen")
    func sideBySide() async throws {
        let page = try await page("/fr\(Self.path)?view=both")
        let rows = page.find(".pair")
        #expect(rows.allSatisfy { $0.children.count == 2 })
        for row in rows {
            let languages = row.children.map { $0["lang"] ?? ($0.classes.contains("gap") ? "gap" : "none") }
            #expect([["fr", "nl"], ["fr", "gap"], ["gap", "nl"]].contains(languages))
        }
        let output = rows.first { $0.text.contains("quatre dans les villages hauts") }
        #expect(output?.children.last?.text == "Pas de texte en néerlandais")
        #expect(page.texts("h1 .facing").count == 2)
        #expect(page.first(".views a[aria-current]")?.text == "Côte à côte")
        #expect(page.first(".languages a[lang=nl]")?["href"] == "/nl\(Self.path)?view=both")
        #expect(page.first(".tree a")?["href"]?.hasSuffix("?view=both") == true)
    }

    @Test func indicatorsAreDrawnWithTheirNumbers() async throws {
        let page = try await page("/fr\(Self.path)")
        let figure = try #require(page.find(".indicator").first)
        #expect(figure.texts(".headline") == ["83 400 2025 Vert"])
        #expect(figure.texts("table.values tr").last == "Valeur48 20061 75058 90083 400")
        #expect(figure.find(".sparkline .bridge").count == 1, "2024 is unknown")
        #expect(figure.find(".sparkline .trend").count == 2)
        #expect(figure.find(".bullet .band").count == 3)
        #expect(figure.texts(".limits li").first == "Valeur cible 100 000")
        #expect(page.find(".indicator").count == 2)
        #expect(page.texts("ul.letter li").contains("Couverture dans la presse"), "what has no value is listed")
    }

    @Test func itsPlaceInTheTree() async throws {
        let page = try await page("/fr\(Self.path)")
        #expect(page.texts(".trail a").count == 2)
        #expect(
            page.first(".tree a[aria-current=page]")?.text == "OO 1.1 Relier les villages à pied, à vélo et sur l’eau")
        #expect(page.texts(".tree ol ol ol a .name") == ["Les quais à vélo", "Marcher la nuit"])
        #expect(!page.text.contains("Raconter Valmer autrement"), "what is elsewhere is folded away")
        #expect(page.first(".neighbours a[rel=prev]")?["href"] == "/fr/plans/\(Valmer.slug)/objectives/IV.1")
        #expect(page.first(".neighbours a[rel=next]")?["href"] == "/fr/plans/\(Valmer.slug)/objectives/IV.1.1.1")
    }

    @Test func itsCodeLeadsToItToo() async throws {
        let answer = try await Visitor().get("/fr/plans/\(Valmer.slug)/objectives/1.1?view=both")
        #expect(answer.status == 303 && answer.headers[.location] == "/fr\(Self.path)?view=both")
    }

    @Test("The lines of the source come when they are asked for")
    func printed() async throws {
        #expect(try await page("/fr\(Self.path)").find(".lines").isEmpty)
        let page = try await page("/fr\(Self.path)?printed=yes")
        let lines = page.find(".lines li")
        #expect(!lines.isEmpty)
        #expect(lines.contains { $0.text.hasPrefix("25 Ligne imprimée <25>") })
        #expect(page.find(".lines ol").allSatisfy { $0["lang"] != nil || $0.text.count < 40 })
    }

    @Test func whatToCheckIsSaid() async throws {
        let findings = try await page("/nl\(Self.path)").texts(".findings li")
        #expect(
            findings.first == "De cijfers stemmen niet overeen: 2,5 in het Frans, 25 in het Nederlands. Regels 12–13")
        #expect(findings.count == 2)
    }

    @Test func anObjectiveWithoutTextSaysSo() async throws {
        #expect(try await page("/fr/plans/\(Valmer.slug)/objectives/IV.1.1.2").first(".empty") != nil)
    }
}
