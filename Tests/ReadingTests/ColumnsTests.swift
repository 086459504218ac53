import Kernel
import Testing

@testable import Reading

@Suite("Evidence of a language")
struct LanguageEvidenceTests {
    private func scores(_ line: String) -> Scores { LanguageEvidence().scores(of: Array(line.utf8)[...]) }

    @Test(
        "is in the function words of a sentence",
        arguments: [
            ("Les jardins de la ville sont ouverts à tous", Language.fr),
            ("De tuinen van de stad zijn open voor iedereen", .nl),
            ("The gardens of the town are open to all of them", .en),
            ("Die Gärten und das Haus sind auch für eine Stunde offen", .de),
        ])
    func sentences(line: String, language: Language) {
        let scores = scores(line)
        for other in Language.allCases where other != language { #expect(scores[language] > scores[other]) }
    }

    @Test("is in elisions, accents, endings and pairs of letters")
    func spelling() {
        #expect(scores("l’arrosoir").fr > scores("l’arrosoir").nl)
        #expect(scores("Végétalisation").fr > 0)
        #expect(scores("Bewoonbaarheid").nl > 0)
        #expect(scores("IJsvogel").nl > 0)
    }

    @Test("is nowhere in names and figures", arguments: ["", "12.345", "Botanix", "— 4 —", "MIPIM 2024"])
    func nothing(line: String) { for language in Language.allCases { #expect(scores(line)[language] == 0) } }
}

@Suite("Columns")
struct ColumnsTests {
    private let page = """
         Les jardins de la ville sont ouverts à tous
        les habitants du quartier.

        Une serre est construite avec les écoles.

        De tuinen van de stad zijn open voor alle
        inwoners van de wijk.

        Een serre wordt met de scholen gebouwd.
        """

    @Test("stand one after the other on a page")
    func onePage() { #expect(Sample.columnSigns(page) == "ff.f.nn.n") }

    @Test("may be exchanged on any page")
    func exchanged() {
        let next = """
             De bomen van het park worden ook verzorgd
            door de buren van de wijk.

            Les arbres du parc sont aussi soignés par
            les voisins du quartier.
            """
        #expect(Sample.columnSigns(page + "\n" + next) == "ff.f.nn.n" + "nn.ff")
    }

    @Test("decide about short lines that say nothing")
    func ambiguous() {
        let printed = """
             Les jardins de la ville sont ouverts à tous.

            – Botanix

            – Flora 2024

            Une serre est construite avec les écoles.

            De tuinen van de stad zijn open voor alle buren.

            – Botanix

            – Flora 2024

            Een serre wordt met de scholen gebouwd.
            """
        #expect(Sample.columnSigns(printed) == "f.f.f.f.n.n.n.n")
    }

    @Test("do not change inside a paragraph for a borrowed word")
    func borrowed() {
        let printed = """
             Les habitants de la ville ont choisi le nom
            Van de bomen en het water
            pour la serre du quartier avec les écoles.
            """
        #expect(Sample.columnSigns(printed) == "fff")
    }

    @Test("begin with a heading that only its level's word tells apart")
    func headings() {
        let printed = """
             Les jardins de la ville sont ouverts à tous.

            IV.1. OO 1. : Flora

            Une serre est construite avec les écoles.

            IV.1. OD 1. : Flora

            De tuinen van de stad zijn open voor alle buren.
            """
        #expect(Sample.columnSigns(printed) == "f.f.f.n.n")
    }

    @Test("know a label by the form, and what follows it by the label")
    func labels() {
        let printed = """
             Une serre est construite avec les écoles.

            Échéance

            2024

            Een serre wordt met de scholen gebouwd.

            Deadline

            2024
            """
        #expect(Sample.columnSigns(printed) == "f.f.f.n.n.n")
    }

    @Test("leave blank lines and furniture to no language")
    func furniture() {
        let printed = """
             Les jardins de la ville sont ouverts à tous.
            — 12 — A-9/1
             De tuinen van de stad zijn open voor alle buren.
            """
        #expect(Sample.columnSigns(printed) == "f.n")
    }

    @Test("are one in a form with one language")
    func single() { #expect(Sample.columnSigns("Wat\n\nzijn", form: Sample.french) == "f.f") }

    @Test("are opened by the second copy of a table")
    func tableTwice() {
        let table = "2022 2023\nArbres / Bomen 1.000 2.000\nHaies / Hagen 3.000 4.000"
        let printed = """
             Les jardins de la ville sont ouverts à tous.

            \(table.replacing("\n", with: "\n            "))

            \(table.replacing("\n", with: "\n            "))

            De tuinen van de stad zijn open voor alle buren.
            """
        #expect(Sample.columnSigns(printed.replacing("            ", with: "")) == "f.fff.nnn.n")
    }

    @Test("that a page leaves undecided change where both are as high")
    func balance() {
        let names = (1...6).map { "Botanix \($0)" }.joined(separator: "\n\n")
        let printed = " Les arbres de la ville sont ici.\n\n\(names)\n\nDe bomen van de stad zijn er."
        let signs = Sample.columnSigns(printed)
        let french = signs.count { $0 == "f" }
        #expect(signs.filter { $0 != "." }.hasPrefix("f") && signs.hasSuffix("n"))
        #expect((3...5).contains(french))
    }

    @Test("do not fail on years printed again and again")
    func sameYears() {
        for count in 1...12 {
            _ = Sample.columnSigns(Array(repeating: "2020 2021", count: count).joined(separator: "\n"))
        }
    }
}

@Suite("Furniture")
struct FurnitureTests {
    private func lines(_ printed: String) -> [Int] {
        Furniture.lines(of: Sample.text(printed), form: Sample.form).sorted()
    }

    @Test("is a header by its pattern")
    func header() {
        #expect(lines("jardin\n— 12 — A-9/1\nparc ouvert\n— 13 —\n— fin —") == [2, 4])
    }

    @Test("is the word printed upright behind it, cut into bits")
    func upright() { #expect(lines("— 12 —\nD\n\nel\nog e\nTexte normal\nab") == [1, 2, 4, 5]) }

    @Test("is nothing in a form without headers")
    func none() {
        #expect(Furniture.lines(of: Sample.text("— 12 —"), form: Sample.plan).isEmpty)
    }

    @Test("may stand on the last line")
    func last() { #expect(lines("jardin\n— 12 —") == [2]) }
}
