import Foundation
import Testing

/// Bad input gets a message that says what to do, or a partial reading with findings; never a crash, never an empty
/// success.
@Suite("Bad input")
struct BadInputTests {
    private static let letter = """
        IV.1 OS 1 : Accueillir

        Description de l’objectif

        La ville accueille.

        IV.1 SD 1 : Onthalen

        Beschrijving van de doelstelling

        De stad onthaalt.

        """

    private func read(_ bytes: some Collection<UInt8>, _ check: (Program.Outcome) throws -> Void) throws {
        let program = try Program()
        defer { program.remove() }
        try program.write(bytes, to: "letter.txt")
        try check(program.run("read", "letter.txt", "--format", "json"))
    }

    /// Refused with the exit code of what is not valid, naming the file.
    private func expectRefusal(_ bytes: some Collection<UInt8>, saying word: String) throws {
        try read(bytes) { outcome in
            #expect(outcome.code == 2)
            #expect(outcome.output.isEmpty)
            #expect(outcome.messages.contains("letter.txt") && outcome.messages.contains(word), "\(outcome.messages)")
        }
    }

    @Test("An empty file") func empty() throws { try expectRefusal([], saying: "empty") }

    @Test("Blank lines and nothing else") func blank() throws {
        try expectRefusal(Array("\n \n\t\n".utf8), saying: "empty")
    }

    @Test("A PDF given as text") func pdf() throws { try expectRefusal(Array("%PDF-1.7\n%âãÏÓ\n".utf8), saying: "PDF") }

    @Test("A program") func binary() throws {
        try expectRefusal((0..<4096).map { UInt8($0 % 32) }, saying: "text")
    }

    @Test("No heading at all") func noHeading() throws {
        try expectRefusal(Array("Du texte, et rien d’autre.\n".utf8), saying: "orientation-letter")
    }

    @Test("Over 64 MiB") func tooLarge() throws {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: (64 << 20) + 1)
        try expectRefusal(bytes, saying: "64")
    }

    @Test("A file that is not there") func missing() throws {
        let program = try Program()
        defer { program.remove() }
        let outcome = try program.run("read", "nowhere.txt")
        #expect(outcome.code == 3)
        #expect(outcome.messages.contains("nowhere.txt"))
    }

    @Test("Windows-1252, recognised and read") func windows() throws {
        let bytes = Self.letter.replacing("’", with: "'").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        try read(bytes + [0xE9, 0x0A]) { outcome in
            #expect(outcome.code == 0)
            #expect(outcome.output.contains(#""encoding": "windows-1252""#))
            #expect(outcome.output.contains("La ville accueille."))
        }
    }

    @Test("CRLF") func carriageReturns() throws {
        try read(Array(Self.letter.replacing("\n", with: "\r\n").utf8)) { outcome in
            #expect(outcome.code == 0)
            #expect(outcome.output.contains("La ville accueille."))
            #expect(outcome.output.contains(#""lines": 11"#))
        }
    }

    @Test("NUL bytes are a finding") func nul() throws {
        try read(Array(Self.letter.replacing("ville", with: "vi\0lle").utf8)) { outcome in
            #expect(outcome.code == 0)
            #expect(outcome.output.contains("control_characters"))
        }
    }

    @Test("Cut off in the middle of a word") func cutOff() throws {
        try read(Array((Self.letter + "De stad ont-").utf8)) { outcome in
            #expect(outcome.code == 0)
            #expect(outcome.output.contains("cut_off"))
        }
    }

    @Test("One line of 10 MB") func longLine() throws {
        let line = String(repeating: "accueil (12) ", count: 10_000_000 / 13)
        try read(Array((Self.letter + "\n" + line + "\n").utf8)) { outcome in
            #expect(outcome.code == 0)
            #expect(outcome.output.contains("La ville accueille."))
        }
    }

    @Test("A form with a mistake names the line") func badForm() throws {
        let program = try Program()
        defer { program.remove() }
        try program.write(Array(Self.letter.utf8), to: "letter.txt")
        try program.write(Array("name: ours\ntitle: {fr: Note}\nlanguages: [fr]\nlevles: []\n".utf8), to: "ours.yaml")
        let outcome = try program.run("read", "letter.txt", "--form", "ours.yaml")
        #expect(outcome.code == 2)
        #expect(outcome.messages.contains("4") && outcome.messages.contains("levles"), "\(outcome.messages)")
        #expect(outcome.messages.contains("levels"), "the nearest key is named")
    }
}
