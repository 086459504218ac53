import Foundation
import Kernel
import Testing

@testable import Reading

@Suite("A letter, whole")
struct LetterReaderTests {
    @Test("gives its sections in both languages, with the lines of their headings")
    func sections() throws {
        let reading = try SmallLetter().read()
        let letter = try #require(reading.letters.first)
        #expect(reading.letters.count == 1)
        #expect(letter.sections.map(\.number) == ["IV.1", "IV.1.1", "IV.1.2"])
        #expect(letter.sections.map(\.kind) == [.strategic, .operational, .operational])
        #expect(letter.sections.map(\.code) == ["1", "1.1", "1.2"])
        #expect(letter.sections[1].title == [.fr: "Planter des arbres", .nl: "Bomen planten"])
        #expect(letter.sections[1].heading[.nl] == "IV.1.1. OD 1.1. : Bomen planten")
        let lines = SmallLetter().printed.split(separator: "\n", omittingEmptySubsequences: false)
        for section in letter.sections {
            for (language, line) in section.lines {
                let printed = lines[line - 1].trimmingCharacters(in: .whitespaces)
                #expect(printed == section.heading[language])
            }
        }
    }

    @Test("pairs the items of its fields")
    func fields() throws {
        let section = try #require(try SmallLetter().read().letters.first?.sections[1])
        #expect(section.fields.map(\.field) == [.description, .targetGroups, .means])
        #expect(section.fields[1].label == [.fr: "Cibles", .nl: "Doelpubliek"])
        #expect(
            section.fields[1].items.mapValues { $0.map(\.text) } == [
                .fr: ["Les voisins de la place et leurs enfants", "Les écoles du quartier"],
                .nl: ["De buren van het plein en hun kinderen", "De scholen van de wijk"],
            ])
    }

    @Test("gives a fact once, with the words of both languages")
    func facts() throws {
        let section = try #require(try SmallLetter().read().letters.first?.sections[1])
        let budget = try #require(section.budgets.first)
        #expect(section.budgets.count == 1)
        #expect(budget.amount == 5_000)
        #expect(budget.code == "12.017.08.01.1211")
        #expect(Set(budget.label.keys) == [.fr, .nl])
    }

    @Test("knows its title and its year")
    func title() throws {
        var letter = SmallLetter()
        letter.before = " Lettre des jardins de la ville 2024\n\n Tuinbrief van de stad 2024\n"
        let found = try #require(try letter.read().letters.first)
        #expect(found.title == [.fr: "Lettre des jardins de la ville 2024", .nl: "Tuinbrief van de stad 2024"])
        #expect(found.period == 2_024)
    }

    @Test("is for the newest year that is planned")
    func period() throws {
        var letter = SmallLetter()
        letter.french2 += "\n\nIV.1.2.1 Réalisations 2029\n\n– Un tuyau\n\nIV.1.2.2 Planning 2025\n\n– Un arbre"
        #expect(try letter.read().letters.first?.period == 2_025)
    }

    @Test("accounts for each of its lines, in order")
    func account() throws {
        var letter = SmallLetter()
        letter.before = "— 1 — A-9/1\n"
        let reading = try letter.read()
        try Account.check(reading, of: Array(letter.printed.utf8))
        #expect(reading.lines.runs.first?.state == .furniture)
        #expect(reading.lines.runs.dropFirst().allSatisfy { $0.state == .placed })
        #expect(reading.lines.runs.dropFirst().map(\.language) == [.fr, .nl, .fr, .nl])
    }

    @Test("is the same whatever ends its lines and however it is encoded")
    func encodings() throws {
        let printed = SmallLetter().printed
        let expected = try SmallLetter().read()
        let wide = [0xFF, 0xFE] + printed.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.joined()
        let single = printed.unicodeScalars.map { $0 == "–" ? 0x96 : $0 == "’" ? 0x92 : UInt8($0.value) }
        for bytes in [Array(printed.replacing("\n", with: "\r\n").utf8), Array(wide), single] {
            let reading = try LetterReader(form: Sample.form).read(bytes, name: "letter.txt", sha256: "")
            #expect(reading.letters == expected.letters)
            #expect(reading.lines == expected.lines)
        }
    }

    @Test("is written as JSON that others can parse")
    func json() throws {
        var letter = SmallLetter()
        letter.replace("leurs enfants", with: "leurs \"enfants\" \\ \t🌿")
        let bytes = try letter.read().json()
        let parsed = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(Set(parsed.keys) == ["source", "letters", "lines", "findings"])
        #expect(bytes.last == .newline)
        #expect(String(decoding: bytes, as: UTF8.self).contains(#"leurs \"enfants\" \\ 🌿"#))
    }
}

@Suite("Sources that are no letters")
struct SourceCheckTests {
    private func reason(_ bytes: [UInt8]) -> Problem.Reason? {
        do {
            _ = try LetterReader(form: Sample.form).read(bytes, name: "x", sha256: "")
            return nil
        } catch {
            #expect(error.kind == .invalid)
            return error.reason
        }
    }

    @Test("are empty", arguments: ["", " \n\r\n\t", "\0\0"])
    func empty(text: String) { #expect(reason(Array(text.utf8)) == .fileEmpty(name: "x")) }

    @Test(
        "are of another format",
        arguments: [
            ("%PDF-1.7\n", "PDF"), ("PK\u{3}\u{4}", "ZIP"), ("{\\rtf1", "RTF"), ("SQLite format 3\0", "SQLite"),
        ])
    func formats(text: String, format: String) {
        #expect(reason(Array(text.utf8)) == .fileIsNotText(name: "x", format: format))
    }

    @Test("are binary")
    func binary() {
        let bytes = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
        #expect(reason(bytes) == .fileIsNotText(name: "x", format: "binary"))
    }

    @Test("have no heading")
    func noHeadings() {
        #expect(reason(Array("Un jardin.\n".utf8)) == .noHeadings(name: "x", form: "garden-letter"))
    }

    @Test("are too large")
    func tooLarge() {
        let bytes = [UInt8](repeating: 65, count: LetterReader.limitMebibytes << 20 + 1)
        #expect(reason(bytes) == .fileTooLarge(name: "x", limitMebibytes: 64))
    }
}
