import Testing

@testable import Reading

@Suite("Numbers of headings")
struct DottedNumberTests {
    private func number(_ text: String, _ style: Numbering = .romanChapter) -> DottedNumber? {
        DottedNumber(in: Array(text.utf8)[...], style: style)
    }

    @Test("begin with the chapter in Roman digits")
    func roman() throws {
        let found = try #require(number("IV.2.13. Jardin"))
        #expect(found.text == "IV.2.13")
        #expect(found.parts == 3)
        #expect(found.end == 9)
    }

    @Test("in small letters are those in capitals")
    func small() { #expect(number("iv.2 jardin")?.text == "IV.2") }

    @Test("may be decimal throughout, in a form that says so")
    func decimal() {
        #expect(number("2.1.3 Jardin", .decimal)?.text == "2.1.3")
        #expect(number("2.1.3 Jardin") == nil)
        #expect(number("IV.2 Jardin", .decimal) == nil)
        #expect(number("2.1 Jardin", .none) == nil)
    }

    @Test(
        "have two parts at least, and none of four digits",
        arguments: ["IV", "IV.", "IV. Jardin", "2", "IV.2024", "", "."])
    func none(text: String) { #expect(number(text) == nil) }

    @Test("do not end the program at the end of the text", arguments: ["I.", "I.1", "I.1.", "I.1.2.3.4.5.6.7.8.9"])
    func ends(text: String) {
        let bytes = Array(text.utf8)
        for end in 0...bytes.count { _ = DottedNumber(in: bytes[..<end], style: .romanChapter) }
    }
}

@Suite("Roman numbers")
struct RomanTests {
    @Test(
        "have their value",
        arguments: [("I", 1), ("iv", 4), ("IX", 9), ("XIV", 14), ("XL", 40), ("XCIX", 99), ("CCC", 300)])
    func value(text: String, expected: Int) { #expect(Roman.value(Array(text.utf8)) == expected) }

    @Test("are not any letters", arguments: ["", "IM", "A", "IIIIIIIIII"])
    func none(text: String) { #expect(Roman.value(Array(text.utf8)) == nil) }
}

@Suite("Pictures of codes")
struct PictureTests {
    private func end(_ picture: String, _ text: String) -> Int? { Picture(picture).end(in: Array(text.utf8)[...]) }

    @Test("fit a code that a blank, a colon or the end follows")
    func fits() {
        #expect(end("T-AA00", "T-QX07 Titel") == 6)
        #expect(end("T-AA00", "T-QX07: Titel") == 6)
        #expect(end("T-AA00", "T-QX07") == 6)
    }

    @Test(
        "do not fit a longer code, a shorter one or other letters",
        arguments: ["T-QX0701 a", "T-QX0", "T-qx07 a", "U-QX07", "T-QXA7", ""])
    func fitsNot(text: String) { #expect(end("T-AA00", text) == nil) }
}

@Suite("Patterns of page headers")
struct LinePatternTests {
    private func matches(_ pattern: String, _ line: String) -> Bool { LinePattern(pattern).matches(Folding.fold(line)) }

    @Test("# is a number, * is anything, all else itself")
    func signs() {
        #expect(matches("— # —*", "— 12 — A-9/1"))
        #expect(matches("— # —*", "— 12 —"))
        #expect(!matches("— # —*", "— douze —"))
        #expect(!matches("— # —*", "Page — 12 —"))
        #expect(matches("*pagina # van #*", "Tuinplan – Pagina 3 van 40"))
        #expect(!matches("*pagina # van #*", "pagina van 40"))
        #expect(matches("", ""))
        #expect(!matches("#", "12a"))
    }
}
