import Kernel
import Testing

@testable import Reading

@Suite("Alignment")
struct AlignmentTests {
    /// Pairs as `0-0 1-. .-1`.
    private func align(_ a: String, _ b: String) -> String {
        let (a, b) = (Array(a), Array(b))
        return Alignment.align(a.count, b.count) { a[$0] == b[$1] ? 1 : nil }
            .map { pair in
                (pair.a.map { String(a[$0]) } ?? ".") + (pair.b.map { String(b[$0]) } ?? ".")
            }
            .joined(separator: " ")
    }

    @Test("pairs what goes together and leaves the rest alone, in order")
    func order() {
        #expect(align("abc", "abc") == "aa bb cc")
        #expect(align("abc", "ac") == "aa b. cc")
        #expect(align("ac", "abc") == "aa .b cc")
        #expect(align("ab", "xy").split(separator: " ").count == 4)
        #expect(align("", "ab") == ".a .b")
        #expect(align("ab", "") == "a. b.")
        #expect(align("", "").isEmpty)
    }

    @Test("does not cross: of two exchanged, one stays alone")
    func crossing() { #expect(align("ab", "ba").split(separator: " ").count == 3) }

    @Test("prefers the higher score, not the first")
    func score() {
        let pairs = Alignment.align(1, 2) { $1 == 1 ? 3 : 1 }
        #expect(pairs.map(\.b) == [0, 1])
        #expect(pairs.map(\.a) == [nil, 0])
    }
}

@Suite("Pairs of sections")
struct SectionPairingTests {
    private func drafts(_ printed: String, in language: Language) -> [SectionDraft] {
        var form = Sample.form
        form.languages = [language]
        return SectionBuilder(Sample.elements(printed, of: language, form: form).elements).sections
    }

    private func pairs(_ french: String, _ dutch: String) -> [String] {
        SectionPairing.pair([.fr: drafts(french, in: .fr), .nl: drafts(dutch, in: .nl)], order: [.fr, .nl])
            .map { pair in
                [Language.fr, .nl].map { pair.drafts[$0]?.heading.title ?? "–" }.joined(separator: " / ")
            }
    }

    @Test("follow the numbers")
    func numbers() {
        #expect(
            pairs("IV.1 Ouvrir\n\nIV.2 Planter\n\nIV.3 Tailler", "IV.1 Openen\n\nIV.3 Snoeien") == [
                "Ouvrir / Openen", "Planter / –", "Tailler / Snoeien",
            ])
    }

    @Test("follow the order where one language numbers otherwise")
    func restart() {
        let french = "IV.1.4 OO 1.4 : Ouvrir\n\nIV.1.5 OO 1.5 : Planter\n\nIV.1.6 OO 1.6 : Tailler"
        let dutch = "IV.1.4 OD 1.4 : Openen\n\nIV.2.1 OD 1.5 : Planten\n\nIV.2.2 OD 1.6 : Snoeien"
        #expect(pairs(french, dutch) == ["Ouvrir / Openen", "Planter / Planten", "Tailler / Snoeien"])
    }

    @Test("do not pair a chapter with an objective")
    func kinds() {
        #expect(pairs("Chapitre I : But", "IV.1 Doel").sorted() == ["But / –", "– / Doel"])
    }

    @Test("pair years by their field")
    func periods() {
        let french = "IV.1.1.1 Réalisations 2023\n\nIV.1.1.2 Planning 2024"
        #expect(pairs(french, "IV.1.1.2 Planning 2024") == ["Réalisations 2023 / –", "Planning 2024 / Planning 2024"])
    }

    @Test("are the sections themselves in one language")
    func oneLanguage() {
        #expect(SectionPairing.pair([.nl: drafts("IV.1 Doel", in: .nl)], order: [.fr, .nl]).count == 1)
        #expect(SectionPairing.pair([:], order: [.fr, .nl]).isEmpty)
    }
}

@Suite("Pairs of fields")
struct FieldPairingTests {
    private func fields(_ french: String, _ dutch: String) throws -> [PairedField] {
        var drafts: [Language: SectionDraft] = [:]
        for (language, printed) in [(Language.fr, french), (.nl, dutch)] {
            var form = Sample.form
            form.languages = [language]
            let elements = Sample.elements("IV.1 Titre\n\n" + printed, of: language, form: form).elements
            drafts[language] = SectionBuilder(elements).sections.first
        }
        let first = try #require(drafts[.fr])
        return FieldPairing.pair(PairedSection(drafts: drafts, first: first), order: [.fr, .nl])
    }

    private func sketch(_ fields: [PairedField]) -> [String] {
        fields.map { field in
            let counts = [Language.fr, .nl].map { field.drafts[$0].map { String($0.items.count) } ?? "–" }
            return field.field.rawValue + " " + counts.joined(separator: "/")
        }
    }

    @Test("go by their names, and leave one alone that the other language lacks")
    func names() throws {
        let found = try fields("Cibles\n\n– a\n\nPartenaires\n\n– b\n\n– c", "Partners\n\n– d\n\n– e")
        #expect(sketch(found) == ["target_groups 1/–", "partners 2/2"])
    }

    @Test("move the text back that stands under one label too many")
    func mended() throws {
        let found = try fields("Actions et projets\n\n– a\n\n– b", "Acties en projecten\n\nDoelpubliek\n\n– c\n\n– d")
        #expect(sketch(found) == ["actions 2/2"])
        #expect(found.first?.drafts[.nl]?.label == "Acties en projecten / Doelpubliek")
    }

    @Test("with the same name twice pair those with as many items")
    func twice() throws {
        let found = try fields("Cibles\n\n– a\n\nCibles\n\n– b\n\n– c", "Doelpubliek\n\n– d\n\n– e")
        #expect(sketch(found) == ["target_groups 1/–", "target_groups 2/2"])
    }
}
