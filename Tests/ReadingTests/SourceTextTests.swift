import Testing

@testable import Reading

@Suite("Bytes to lines")
struct SourceTextTests {
    private func lines(_ text: SourceText) -> [String] {
        (1...max(1, text.lines.count)).map { text.content($0).string }
    }

    @Test("LF, CRLF and CR end a line, mixed as they may be, and numbers are those of the source")
    func lineEnds() {
        let text = Sample.text("un\r\ndeux\rtrois\n\r\ncinq")
        #expect(lines(text) == ["un", "deux", "trois", "", "cinq"])
    }

    @Test("a last line without an end is a line, an end behind it none")
    func finalNewline() {
        #expect(Sample.text("un\ndeux").lines.count == 2)
        #expect(Sample.text("un\ndeux\n").lines.count == 2)
        #expect(Sample.text("un\ndeux\n\n").lines.count == 3)
    }

    @Test("nothing has no lines, and a line beyond the end is empty")
    func empty() {
        let text = Sample.text("")
        #expect(text.lines.isEmpty)
        #expect(text.content(0).isEmpty)
        #expect(text.content(7).isEmpty)
    }

    @Test("blanks at either end are marks of the layout, not text")
    func marks() {
        let text = Sample.text(" page\nligne \n   \n\nfin\n\u{0C}page\n\u{A0}rose\u{202F}\n")
        #expect(lines(text) == ["page", "ligne", "", "", "fin", "page", "rose"])
        #expect(text.lines.map(\.isIndented) == [true, false, false, false, false, true, true])
        #expect(text.lines.map(\.endsInBlank) == [false, true, false, false, false, false, true])
        #expect(text.lines.map(\.isOnlyBlanks) == [false, false, true, false, false, false, false])
    }

    @Test("wrapped lines are known by their blanks only where most of them have one")
    func wrapped() {
        #expect(Sample.text("un \ndeux \ntrois\n\nquatre").marksWrappedLines)
        #expect(!Sample.text("un \ndeux\ntrois\nquatre").marksWrappedLines)
        #expect(!Sample.text("seul ").marksWrappedLines)
    }

    @Test("letters and their marks become one character")
    func composition() {
        let text = Sample.text("re\u{301}gion\r\nZoe\u{308}\nplain")
        #expect(Array(text.content(1)) == Array("région".utf8))
        #expect(Array(text.content(2)) == Array("Zoë".utf8))
        #expect(text.content(3).string == "plain")
        #expect(text.lines.count == 3)
    }

    @Test("control characters become blanks, and are counted with the line of the first")
    func controls() {
        let text = Sample.text("jardin\na\u{0}b\u{1}\u{7F}c\td\n")
        #expect(text.content(2).string == "a b  c\td")
        #expect(text.controlCharacters == 3)
        #expect(text.firstControlLine == 2)
    }

    @Test("the line of a control character is right whatever ends the lines", arguments: ["\n", "\r\n", "\r"])
    func controlLine(end: String) {
        #expect(Sample.text("un" + end + "deux" + end + "tr\u{2}ois").firstControlLine == 3)
    }
}

@Suite("Encodings")
struct DecodedTests {
    @Test("a byte order mark is no text")
    func mark() {
        let text = SourceText(decoding: [0xEF, 0xBB, 0xBF] + Array("élan".utf8))
        #expect(text.content(1).string == "élan")
        #expect(text.encoding == .utf8)
        #expect(text.replacedBytes == 0)
    }

    @Test("UTF-16 is read in either order, with characters beyond the first plane")
    func utf16() {
        let units = Array("é€ 🌿\nfin".utf16)
        var little: [UInt8] = [0xFF, 0xFE]
        var big: [UInt8] = [0xFE, 0xFF]
        for unit in units {
            little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        }
        for (bytes, encoding) in [(little, TextEncoding.utf16LittleEndian), (big, .utf16BigEndian)] {
            let text = SourceText(decoding: bytes)
            #expect(text.encoding == encoding)
            #expect(text.content(1).string == "é€ 🌿")
            #expect(text.content(2).string == "fin")
            #expect(text.replacedBytes == 0)
        }
    }

    @Test("UTF-16 cut in the middle of a character says that something is lost")
    func cutUTF16() {
        #expect(SourceText(decoding: [0xFF, 0xFE, 0x41, 0x00, 0x42]).replacedBytes == 1)
        #expect(SourceText(decoding: [0xFF, 0xFE, 0x3C, 0xD8]).replacedBytes == 1)
    }

    @Test("Windows-1252 is recognised, its euro sign and its apostrophe too")
    func windows1252() {
        let text = SourceText(decoding: [0x6C, 0x92, 0xE9, 0x74, 0xE9, 0x20, 0x80, 0x20, 0x9C, 0x75, 0x66])
        #expect(text.encoding == .windows1252)
        #expect(text.content(1).string == "l’été € œuf")
        #expect(text.replacedBytes == 0)
    }

    @Test("UTF-8 with a damaged byte stays UTF-8, the byte replaced and counted")
    func damaged() {
        let text = SourceText(decoding: Array("été à Gênes ".utf8) + [0xFF] + Array(" là".utf8))
        #expect(text.encoding == .utf8)
        #expect(text.replacedBytes == 1)
        #expect(text.content(1).string == "été à Gênes \u{FFFD} là")
    }

    @Test(
        "overlong forms, surrogates and what lies beyond U+10FFFF are no UTF-8",
        arguments: [[0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3]] as [[UInt8]]
    )
    func invalid(bytes: [UInt8]) { #expect(SourceText(decoding: bytes).encoding == .windows1252) }

    @Test("any 256 bytes give text", arguments: [0, 1, 7, 128])
    func anything(step: Int) {
        let bytes = (0..<2_048).map { UInt8(truncatingIfNeeded: $0 &* (step + 1)) }
        #expect(String(validating: SourceText(decoding: bytes).bytes, as: UTF8.self) != nil)
    }
}
