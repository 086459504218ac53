import Testing

@testable import Reading

@Suite("Folding")
struct FoldingTests {
    @Test(
        "makes spellings of one word the same",
        arguments: [
            ("Échéance de l’OO ", "echeance de l'oo"), ("CŒUR, Œuvre", "coeur, oeuvre"), ("Straße", "strasse"),
            ("coördinatie", "coordinatie"), ("ça\u{A0}va", "ca va"), ("a\u{2009}b\u{202F}c", "a b c"),
            ("  deux \t blancs ", "deux blancs"), ("“ja” – „nee”", "\"ja\" - \"nee\""), ("1° n\u{BA}", "1o no"),
            ("5 − 3", "5 - 3"), ("", ""), ("œ…", "oe."),
        ])
    func same(printed: String, folded: String) { #expect(Folding.fold(printed) == folded) }

    @Test("leaves other scripts and signs as they are")
    func others() { #expect(Folding.fold("β € 東") == "β € 東") }

    @Test(
        "does not mind a character cut in two",
        arguments: [[0xC3], [0xE2, 0x80], [0xC2], [0xC5], [0x41, 0xE2]] as [[UInt8]])
    func cut(bytes: [UInt8]) { _ = Folding.fold(bytes[...]) }

    @Test("is done once: folding twice changes nothing more")
    func idempotent() {
        for text in ["Échéance", "D’après l’été", "Œ – « x »", "A  b"] {
            #expect(Folding.fold(Folding.fold(text)) == Folding.fold(text))
        }
    }
}

@Suite("Bytes")
struct BytesTests {
    @Test("are trimmed of typographic blanks too")
    func trimmed() { #expect(Array("\u{FEFF}\u{2009} a b\u{A0}\t".utf8)[...].trimmed.string == "a b") }

    @Test("of nothing but blanks are trimmed to nothing")
    func blank() { #expect(Array(" \u{A0}\u{200B} ".utf8)[...].trimmed.isEmpty) }

    @Test("are words between blanks of any kind")
    func words() {
        let words = Array("un\u{A0}deux  trois\u{2009}12".utf8)[...].words
        #expect(words.map(\.string) == ["un", "deux", "trois", "12"])
    }

    @Test("are cut between characters")
    func excerpt() {
        #expect(Array("été".utf8)[...].excerpt(4) == "ét…")
        #expect(Array("été".utf8)[...].excerpt(2) == "é…")
        #expect(Array("été".utf8)[...].excerpt(1) == "…")
        #expect(Array("été".utf8)[...].excerpt(5) == "été")
    }
}
