import Testing

@testable import Markup

@Suite("Every text is escaped, byte by byte")
struct EscapingTests {
    private func written(_ text: String) -> String {
        var html = HTML()
        html.text(text)
        return String(decoding: html.bytes, as: UTF8.self)
    }

    @Test func theFourMarksOfMarkup() {
        #expect(written(#"<a href="x">R&B</a>"#) == "&lt;a href=&quot;x&quot;&gt;R&amp;B&lt;/a&gt;")
    }

    @Test("A quotation mark with a combining mark behind it is no quotation mark to Character")
    func combiningMarks() {
        for mark in ["\"", "<", ">", "&"] {
            let bytes = Array(written("x=\(mark)\u{301} onload=").utf8)
            #expect(!bytes.contains(0x22) && !bytes.contains(0x3C) && !bytes.contains(0x3E))
            #expect(bytes.count { $0 == 0x26 } == 1)
        }
    }

    @Test("at every place in and around a block of eight bytes", arguments: 0..<40)
    func everyPlace(_ place: Int) {
        let before = String(repeating: "a", count: place)
        #expect(written(before + "<é" + before) == before + "&lt;é" + before)
    }

    @Test func controlCharactersAreShownAsReplaced() {
        #expect(written("a\u{0}b\u{1B}c\td\ne\r") == "a\u{FFFD}b\u{FFFD}c\td\ne\r")
    }

    @Test func textOfManyScriptsStaysAsItIs() {
        let text = "Ville lumière — œuvre d’été, € 1 234,5; Здравствуй, 日本, 🏛️"
        #expect(written(text) == text)
    }

    @Test func aTextThatIsNotStoredInOnePieceIsEscapedToo() {
        let pieces = ["<", String(repeating: "é", count: 100), "&"]
        #expect(written(pieces.joined()[...].description) == "&lt;" + pieces[1] + "&amp;")
    }
}
