import Kernel
import Reading
import Strategy
import Testing

@testable import Letters

@Suite struct ItemsTests {
    private func paired(_ fr: [String], _ nl: [String]) -> [[String?]] {
        var identifiers = IdentifierSequence(at: Instant(milliseconds: 0))
        return Items.paired(
            [.fr: SampleReading.passages(fr), .nl: SampleReading.passages(nl)], year: nil, identifiers: &identifiers
        ).map { [$0.text[.fr], $0.text[.nl]] }
    }

    @Test func asManyPairInOrder() {
        #expect(paired(["un", "deux"], ["een", "twee"]) == [["un", "een"], ["deux", "twee"]])
        #expect(paired(["un"], []) == [["un", nil]])
        #expect(paired([], []) == [])
    }

    @Test func unlikeNumbersAreAlignedByFiguresAndLength() {
        let pairs = paired(
            ["Ouvrir 3 quais", "Planter 40 arbres le long de la berge"],
            ["3 kaaien openen", "Extra", "40 bomen planten langs de oever"])
        #expect(
            pairs == [
                ["Ouvrir 3 quais", "3 kaaien openen"], [nil, "Extra"],
                ["Planter 40 arbres le long de la berge", "40 bomen planten langs de oever"],
            ])
    }

    @Test func anItemKeepsItsLinesAndShape() {
        var identifiers = IdentifierSequence(at: Instant(milliseconds: 0))
        let items = Items.paired(
            [
                .fr: [Passage("un", shape: .bullet, depth: 1, firstLine: 4, lastLine: 6)],
                .nl: [Passage("een", shape: .paragraph, depth: 0, firstLine: 9, lastLine: 8)],
            ], year: 2025, identifiers: &identifiers)
        #expect(items.map(\.shape) == [.bullet])
        #expect(items.map(\.depth) == [1])
        #expect(items.map(\.year) == [2025])
        #expect(items[0].lines == [.fr: 4...6, .nl: 9...9])
    }
}

@Suite struct NamesTests {
    @Test func commasPartNamesOutsideParentheses() {
        let names = Names.several(
            in: LocalizedText([
                Language.fr: "Mobilis, la Régie (quais, ports), Police.", .nl: "Mobilis, de Regie, Politie.",
            ]))
        #expect(names.map { $0[.fr] } == ["Mobilis", "la Régie (quais, ports)", "Police"])
        #expect(names.map { $0[.nl] } == ["Mobilis", "de Regie", "Politie"])
    }

    @Test func unlikeListsKeepTheFirstLanguage() {
        let names = Names.several(in: LocalizedText([Language.fr: "a, b", .nl: "a, b, c"]))
        #expect(names.map(\.languages) == [[.fr], [.fr]])
    }

    @Test(arguments: [
        ("les producteurs ;", "les producteurs"), ("STIB…", "STIB"), ("A.S.B.L.", "A.S.B.L."), ("CIRB.", "CIRB"),
    ])
    func aNameLosesTheSignsOfAList(_ printed: String, _ name: String) {
        #expect(Names.one(in: LocalizedText([Language.fr: printed]))?[.fr] == name)
    }

    @Test func sentencesAndAnnouncementsAreNoNames() {
        #expect(Names.one(in: LocalizedText([Language.fr: "Les partenaires sont :"])) == nil)
        #expect(Names.one(in: LocalizedText([Language.fr: String(repeating: "mot ", count: 60)])) == nil)
        #expect(Names.several(in: LocalizedText([Language.fr: " ; "])) == [])
    }
}
