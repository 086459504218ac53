import Foundation
import Kernel
import Testing

@testable import Documents

@Suite("TMX 1.4b")
struct TMXTests {
    private func units(_ text: String) throws -> [TranslationUnit] { try TMX.units(of: Array(text.utf8)) }

    private func wrapped(_ body: String, head: String = "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")
        -> String
    {
        head + "<tmx version=\"1.4\"><header/><body>" + body + "</body></tmx>"
    }

    @Test("What is written is read again, whatever stands in it")
    func roundTrip() throws {
        var random = SystemRandomNumberGenerator()
        let alphabet: [Character] = [
            "a", "é", "Z", " ", "&", "<", ">", "\"", "'", "]", "\n", "\t", "’", "𝄞", ";", "#", "x",
        ]
        for _ in 0..<300 {
            func text() -> String {
                "m"
                    + String(
                        (0..<Int.random(in: 0...20, using: &random)).map { _ in alphabet.randomElement(using: &random)!
                        })
                    + "n"
            }
            let units = (0..<3).map { _ in
                TranslationUnit(
                    kind: TermKind.allCases.randomElement(using: &random), texts: [.fr: text(), .nl: text()],
                    uses: Int.random(in: 1...9, using: &random))
            }
            let bytes = TMX.bytes(of: units, version: "1", at: Instant(milliseconds: 1_764_547_200_000))
            #expect(try TMX.units(of: bytes) == units)
        }
    }

    @Test("The head has what the standard asks for")
    func header() {
        let text = String(
            decoding: TMX.bytes(of: [], version: "0.1.0", at: Instant(milliseconds: 1_764_547_200_000)), as: UTF8.self)
        for part in [
            "<tmx version=\"1.4\">", "creationtool=\"Belfry\"", "creationtoolversion=\"0.1.0\"", "segtype=\"block\"",
            "o-tmf=\"Belfry\"", "adminlang=\"en\"", "srclang=\"*all*\"", "datatype=\"plaintext\"",
            "creationdate=\"20251201T000000Z\"",
        ] { #expect(text.contains(part), "\(part)") }
    }

    @Test("Files of other programs are read: regions, codes within a text, other languages, notes, UTF-16")
    func others() throws {
        let body = """
            <note>x</note>
            <tu tuid="1" srclang="fr"><note>n</note><prop type="y">z</prop>
              <tuv xml:lang="FR-be"><seg>Un <bpt i="1">{b</bpt>mot<ept i="1">}<sub>non</sub></ept>, <hi>deux</hi></seg></tuv>
              <tuv lang="nl"><seg>Een <ph>x</ph>woord &amp; <![CDATA[<twee>]]></seg></tuv>
              <tuv xml:lang="pl"><seg>Słowo</seg></tuv>
            </tu>
            <tu><tuv xml:lang="fr"><seg>Seul</seg></tuv></tu>
            """
        let wanted = [TranslationUnit(kind: nil, texts: [.fr: "Un mot, deux", .nl: "Een woord & <twee>"])]
        #expect(try units(wrapped(body)) == wanted)
        let utf16 = try #require(wrapped(body, head: "").data(using: .utf16))
        #expect(try TMX.units(of: Array(utf16)) == wanted)
    }

    @Test(
        "A file that asks for more than to be read is refused",
        arguments: [
            "<!DOCTYPE tmx [<!ENTITY a \"b\">]><tmx/>",
            "<!DOCTYPE tmx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><tmx><body>&a;</body></tmx>",
            "<!DOCTYPE tmx [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><tmx>&b;</tmx>",
            "<tmx><body>&a;</body></tmx>", "<tmx><body>&#0;</body></tmx>", "<tmx><body>&#xD800;</body></tmx>",
            "<tmx><body>\u{1}</body></tmx>", "<tmx><body></tmx></body>", "<tmx", "<tmx>", "", "<html></html>",
            "<tmx/><tmx/>", "<tmx a=\"1\" a=\"2\"/>", "<tmx a=1/>", "<tmx a=\"<\"/>", "text<tmx/>",
            "<tmx><!-- a -- b --></tmx>",
            "<tmx><!DOCTYPE tmx></tmx>", String(repeating: "<tmx>", count: 65) + String(repeating: "</tmx>", count: 65),
        ])
    func hostile(_ text: String) {
        let problem = #expect(throws: Problem.self) { try units(text) }
        guard case .drafting(.termsUnreadable(let line)) = problem?.reason else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(line >= 1 && problem?.kind == .invalid)
    }

    @Test("No bytes at all make it trap")
    func fuzz() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "<", ">", "/", "tmx", "tu", "tuv", "seg", "=", "\"", "&", ";", "#x", "]]>", "<![CDATA[", "<!--", "-->",
            "<?", "?>", "<!DOCTYPE", " ", "é", "\u{FEFF}",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            _ = try? units(text)
            _ = try? TMX.units(of: (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) })
        }
    }
}
