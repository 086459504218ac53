import Kernel
import Testing

@testable import Reading

@Suite("Joining lines")
struct JoiningTests {
    private func joined(_ printed: String, lines: ClosedRange<Int>? = nil, bullet: Bool = false) -> String {
        let text = Sample.text(printed)
        return Joining(text).joined(Array(lines ?? 1...text.lines.count), withoutBullet: bullet)[...].string
    }

    @Test("puts a blank between them")
    func blank() { #expect(joined("un jardin\nouvert") == "un jardin ouvert") }

    @Test("mends a word cut at the line's end")
    func hyphen() { #expect(joined("un jar-\ndin ouvert") == "un jardin ouvert") }

    @Test("keeps a hyphen before a capital or a figure, and one that follows no word")
    func realHyphen() {
        #expect(joined("Outre-\nMer") == "Outre-Mer")
        #expect(joined("Covid-\n19") == "Covid-19")
    }

    @Test("keeps the hyphen of a word that the document writes with one")
    func knownHyphen() {
        let printed = "un rendez-\nvous\nle rendez-vous du parc"
        #expect(joined(printed, lines: 1...2) == "un rendez-vous")
    }

    @Test("keeps the hyphen of compounds that begin with non or sous")
    func compounds() {
        #expect(joined("un sous-\nsol") == "un sous-sol")
        #expect(joined("la non-\nviolence") == "la non-violence")
        #expect(joined("une sous-\ncription") == "une souscription")
    }

    @Test("joins the parts of a web name that the document writes in one")
    func domain() {
        #expect(joined("voir jardin.\ntown ici\nsur jardin.town", lines: 1...2) == "voir jardin.town ici")
        #expect(joined("Fin.\nSuite") == "Fin. Suite")
    }

    @Test("joins without a blank what a line's end has cut where wrapped lines are marked")
    func marked() {
        let printed = "les jardins \nde jardin.\ntown sont \nouverts \nici"
        #expect(joined(printed) == "les jardins de jardin.town sont ouverts ici")
        #expect(joined("les rendez- \nvous \nde la ville \nici") == "les rendez- vous de la ville ici")
    }

    @Test("takes soft hyphens out at a line's end")
    func softHyphen() { #expect(joined("un jar\u{AD}\ndin") == "un jardin") }

    @Test("joins behind a stroke without a blank")
    func stroke() { #expect(joined("et/\nou") == "et/ou") }

    @Test("makes one blank of several, of any width")
    func blanks() {
        #expect(joined("un   jardin\u{2009}ouvert") == "un jardin ouvert")
        #expect(joined("un\u{A0} jardin") == "un jardin")
    }

    @Test("keeps a no-break space where French and numbers need one")
    func noBreak() {
        #expect(joined("Cibles\u{2009}: tous") == "Cibles\u{A0}: tous")
        #expect(joined("12\u{202F}500\u{A0}€") == "12\u{A0}500\u{A0}€")
        #expect(joined("«\u{A0}oui\u{A0}»") == "«\u{A0}oui\u{A0}»")
    }

    @Test("leaves the sign of an item out")
    func bullet() { #expect(joined("–  un jardin\nouvert", bullet: true) == "un jardin ouvert") }
}

@Suite("Signs of items")
struct BulletTests {
    private func length(_ line: String) -> Int? { Bullet.length(in: Array(line.utf8)[...]) }

    @Test(
        "open an item where a blank and text follow",
        arguments: [("– un", 4), ("- un", 2), ("•\u{A0}un", 5), ("* un", 2)])
    func opens(line: String, length: Int) { #expect(self.length(line) == length) }

    @Test("open none elsewhere", arguments: ["–", "-un", "– ", "o un", "un – deux", ""])
    func opensNot(line: String) { #expect(length(line) == nil) }
}
