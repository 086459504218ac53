import Kernel
import Testing

@testable import Strategy

@Suite struct TermHarvestTests {
    @Test func sentencesFaceEachOther() {
        var harvest = TermHarvest()
        harvest.add([.fr: "Un marché. Une salle\u{A0}! Fin", .nl: "Een markt. Een zaal! Einde"], .sentence)
        harvest.add([.fr: "Un marché.", .nl: "Een markt."], .sentence)
        harvest.add([.fr: "Un. Deux.", .nl: "Een en twee."], .title)
        harvest.add([.fr: "12", .nl: "12"], .sentence)
        harvest.add([.fr: String(repeating: "a", count: 601), .nl: "a b c"], .sentence)
        let found = Dictionary(uniqueKeysWithValues: harvest.found.map { ($0.texts[.fr]!, $0.uses) })
        #expect(
            found == [
                "Un marché. Une salle\u{A0}! Fin": 1, "Un marché.": 2, "Une salle\u{A0}!": 1, "Fin": 1, "Un. Deux.": 1,
            ])
    }

    @Test(arguments: [
        ("Un. Deux.", ["Un.", "Deux."]), ("env. 12 fr. par an", ["env.", "12 fr. par an"]), ("", []),
        ("Un ! Deux ? trois", ["Un !", "Deux ? trois"]), ("a\nb", ["a", "b"]), ("3.5 km", ["3.5 km"]),
    ])
    func sentences(_ text: String, _ wanted: [String]) { #expect(TermHarvest.sentences(of: text) == wanted) }
}
