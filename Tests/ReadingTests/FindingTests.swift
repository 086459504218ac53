import Kernel
import Testing

@testable import Reading

@Suite("Findings")
struct FindingTests {
    /// The findings of a kind, after a change to the letter.
    private func findings(_ kind: FindingKind, _ change: (inout SmallLetter) -> Void) throws -> [Finding] {
        var letter = SmallLetter()
        change(&letter)
        return try letter.read().findings.filter { $0.kind == kind }
    }

    private func only(_ kind: FindingKind, _ change: (inout SmallLetter) -> Void) throws -> Finding {
        let found = try findings(kind, change)
        #expect(found.count == 1)
        return try #require(found.first)
    }

    @Test("are none in a letter without mistakes")
    func none() throws { #expect(try SmallLetter().read().findings.isEmpty) }

    @Test("a label glued to an item")
    func labelGlued() throws {
        let found = try only(.labelGlued) {
            $0.replace("Les jardiniers de la ville", with: "Les jardiniers de la villeÉchéance de l’OO\n\n2024")
            $0.replace("De tuiniers van de stad", with: "De tuiniers van de stad\n\nDeadline\n\n2024")
        }
        #expect(found.parameters[.text] == "Les jardiniers de la ville")
        #expect(found.parameters[.label] == "Échéance de l’OO")
    }

    @Test("a label that one language lacks")
    func labelMissing() throws {
        let found = try only(.labelMissing) { $0.replace("Beschrijving\n\n", with: "") }
        #expect(found.number == "IV.1.1")
        #expect(found.parameters == [.label: "Description", .language: "nl"])
        #expect(found.line == 5)
    }

    @Test("a label misspelt")
    func labelVariant() throws {
        let found = try only(.labelVariant) { $0.replace("Beschrijving", with: "Beschrijvign") }
        #expect(found.parameters == [.label: "Beschrijvign", .expected: "beschrijving", .language: "nl"])
    }

    @Test("a number printed twice")
    func numberRepeated() throws {
        let found = try findings(.numberRepeated) { $0.replace("IV.1.2. ", with: "IV.1.1. ") }
        #expect(found.count == 2)
        #expect(found.first?.parameters[.other] == "Planter des arbres")
        #expect(found.first?.parameters[.title] == "Arroser les arbres")
    }

    @Test("numbers that differ between the languages")
    func numberDiffers() throws {
        let found = try only(.numberDiffers) { $0.replace("IV.1.2. OD", with: "IV.2.1. OD") }
        #expect(found.parameters == [.number: "IV.1.2", .other: "IV.2.1"])
    }

    @Test("a number that does not follow")
    func numberUnexpected() throws {
        let found = try only(.numberUnexpected) {
            $0.replace("IV.1.2. OO 1.2.", with: "IV.1.4. OO 1.4.")
            $0.replace("IV.1.2. OD 1.2.", with: "IV.1.4. OD 1.4.")
        }
        #expect(found.number == "IV.1.4")
        #expect(found.parameters[.expected] == "IV.1.2")
    }

    @Test("a code that contradicts its number")
    func codeDiffers() throws {
        let found = try only(.codeDiffers) { $0.replace("OO 1.2.", with: "OO 2.2.") }
        #expect(found.parameters == [.number: "IV.1.2", .code: "2.2"])
    }

    @Test("a stray number in front of a title")
    func strayNumber() throws {
        let found = try only(.codeDiffers) { $0.replace("OO 1.2. : ", with: "OO 1.2. : V7.1 ") }
        #expect(found.parameters[.code]?.hasPrefix("V7.1") == true)
    }

    @Test("a year's heading without a number")
    func numberMissing() throws {
        let found = try findings(.numberMissing) {
            $0.french2 += "\n\nIV.1.2.1 Planning 2024\n\n– Un tuyau pour les arbres"
            $0.dutch2 += "\n\nPlanning 2024\n\n– Een slang voor de bomen"
        }
        #expect(found.isEmpty == false)
        #expect(found.allSatisfy { $0.parameters[.title] == "Planning 2024" })
    }

    @Test("a heading in one language only")
    func headingUnpaired() throws {
        let found = try only(.headingUnpaired) { $0.french2 += "\n\nIV.1.3. OO 1.3. : Tailler les arbres" }
        #expect(found.number == "IV.1.3")
        #expect(found.parameters == [.title: "Tailler les arbres", .language: "nl"])
    }

    @Test("unlike numbers of items")
    func itemsUnpaired() throws {
        let found = try only(.itemsUnpaired) { $0.replace("– De scholen van de wijk\n\n", with: "") }
        #expect(found.parameters == [.label: "Cibles", .french: "2", .dutch: "1"])
    }

    @Test("figures that differ")
    func figuresDiffer() throws {
        let found = try only(.figuresDiffer) {
            $0.replace("Les jardiniers de la ville", with: "Les 2,5 % des jardiniers de la ville")
            $0.replace("De tuiniers van de stad", with: "De 25 % van de tuiniers van de stad")
        }
        #expect(found.parameters[.french] == "2,5")
        #expect(found.parameters[.dutch] == "25")
    }

    @Test("a text in the column of the other language")
    func wrongLanguage() throws {
        let found = try only(.wrongLanguage) {
            $0.replace(
                "– De tuiniers van de stad",
                with:
                    "– De tuiniers van de stad en de scholen\n\n– avec les jardiniers de la ville\n\n– De buren van het plein"
            )
            $0.french2 += "\n\n– Les écoles\n\n– Les voisins de la place"
        }
        #expect(found.parameters[.language] == "nl")
    }

    @Test("an article that nobody can understand")
    func amountUnclear() throws {
        let found = try only(.amountUnclear) {
            $0.replace("12.017.08.01.1211 : des arbres", with: "Article budgétaire à préciser : des arbres")
        }
        #expect(found.parameters[.text]?.hasPrefix("Article budgétaire") == true)
    }

    @Test("a text without a place")
    func unplaced() throws {
        let sentence = "Les jardins de la ville sont ouverts à tous les habitants du quartier. "
        let found = try only(.unplaced) { $0.before = " " + String(repeating: sentence, count: 5) + "\n\n" }
        #expect(found.line == 1)
        #expect(found.parameters[.count] == "1")
    }

    @Test(
        "a text that ends in the middle of a word",
        arguments: ["– Les jardiniers de la vil-", "– Les jardiniers de la ville,"])
    func cutOff(ending: String) throws {
        let found = try only(.cutOff) { $0.after = "\n" + ending }
        #expect(found.parameters[.text] == ending)
    }

    @Test("bytes and control characters that are no text")
    func bytes() throws {
        var letter = SmallLetter()
        letter.replace("Planter", with: "Plan\u{0}ter")
        let broken = Array(letter.printed.utf8) + [0xFF]
        let found = try LetterReader(form: Sample.form).read(broken, name: "x", sha256: "").findings
        #expect(found.first { $0.kind == .bytesReplaced }?.parameters == [.count: "1"])
        #expect(found.first { $0.kind == .controlCharacters }?.parameters == [.count: "1"])
        #expect(found.first { $0.kind == .controlCharacters }?.line == 3)
    }
}
