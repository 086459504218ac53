import Kernel
import Testing

@testable import Accounts

@Suite("Addresses, names, passwords and tokens")
struct ValueTests {
    @Test(
        "An address is one line that people have",
        arguments: ["an@example.be", " An.Peeters+x@Mail.Example.be ", "o'neill@localhost", "a_b@sub-domain.example"])
    func addresses(_ text: String) { #expect(EmailAddress(text)?.text == text.trimmed.lowercased()) }

    @Test(
        "What could be more than an address is none",
        arguments: [
            "", "an", "@example.be", "an@", "an@@example.be", "an@example..be", ".an@example.be", "an@-",
            "a b@example.be",
            "an@example.be\r\nBcc: all@example.be", "an@example.be\nx", "\"an\"@example.be", "an@example.be>",
            "<an@example.be", "an@example.be,bo@example.be", "-oQ/tmp@example.be", "än@example.be", "an@exämple.be",
            "an@example.be\u{0}", String(repeating: "a", count: 65) + "@example.be",
            "a@" + String(repeating: "b", count: 253),
        ].filter { $0 != "an@-" })
    func noAddresses(_ text: String) { #expect(EmailAddress(text) == nil) }

    @Test("A name is a line", arguments: ["An Peeters", "  Zoé de l’Étang ", "李", String(repeating: "é", count: 100)])
    func names(_ text: String) throws { #expect(try PersonName(text).text == text.trimmed) }

    @Test(
        "What is no line of text is no name",
        arguments: [
            "", "  ", "a\nb", "a\r\nBcc: x", "a\u{0}", "a\u{202E}b", "a\u{2028}b", String(repeating: "a", count: 101),
        ])
    func noNames(_ text: String) { #expect(throws: Problem.self) { try PersonName(text) } }

    @Test(
        "A password is long, and nothing that is guessed first",
        arguments: [
            ("short", Problem.Reason.passwordShort(least: 12)), ("elevensigns", .passwordShort(least: 12)),
            ("aaaaaaaaaaaa", .passwordGuessable), ("123456789012", .passwordGuessable),
            ("abcdefghijkl", .passwordGuessable), ("Motdepasse2026", .passwordGuessable),
            ("an.peeters2026", .passwordGuessable),
            (String(repeating: "abcdefg", count: 200), .passwordLong(most: 1024)),
        ])
    func passwords(_ text: String, _ reason: Problem.Reason) {
        let error = #expect(throws: Problem.self) { try Password(text, of: EmailAddress("an.peeters@example.be")) }
        #expect(error?.reason == reason)
    }

    @Test(
        "Words without relation are a password",
        arguments: ["paardbatterijniet", "correct horse battery", "ééé kaas über 7!"])
    func goodPasswords(_ text: String) throws {
        #expect(try Password(text, of: EmailAddress("an.peeters@example.be")).text == text)
    }

    @Test("A token is read as it was written, and in no other way")
    func tokens() throws {
        let token = try Token()
        #expect(Token(token.text) == token && token.text.utf8.count == 43)
        #expect(try Token() != token)
        #expect(token.hash.count == 32 && token.derived(for: "form") != token.derived(for: "other"))
        // The last letter says four bits: another letter with the same four is refused, or one token had four texts.
        let last = try #require(token.text.last)
        let others = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".filter { $0 != last }
        let same = others.filter { Token(token.text.dropLast() + String($0)) == token }
        #expect(same.isEmpty)
        for text in ["", "x", token.text + "A", token.text.dropLast() + "=", token.text.dropLast() + "+"] {
            #expect(Token(text) == nil)
        }
    }

    @Test("Bytes become letters and come back", arguments: 0...40)
    func base64(_ count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 200) }
        #expect(Base64URL.decoded(Base64URL.encoded(bytes)) == bytes)
    }

    @Test("The same as others write it")
    func knownBase64() {
        #expect(Base64URL.encoded(Array("any carnal pleas".utf8)) == "YW55IGNhcm5hbCBwbGVhcw")
        #expect(Base64URL.encoded([0xFB, 0xFF]) == "-_8")
    }

    @Test("A hash holds its password and no other, and says its cost")
    func hashes() throws {
        let cost = PasswordCost(kibibytes: 64, passes: 1)
        let hash = try PasswordHash(of: "paard batterij", cost: cost)
        #expect(try hash.holds("paard batterij"))
        #expect(try !hash.holds("paard batterij ") && !hash.holds(""))
        #expect(hash.encoded.hasPrefix("$argon2id$v=19$m=64,t=1,p=1$"))
        #expect(!hash.isOutdated(at: cost) && hash.isOutdated(at: PasswordCost()))
        #expect(try PasswordHash(of: "paard batterij", cost: cost).encoded != hash.encoded, "each has a salt")
        let decoy = try PasswordHash(ofNothingAt: cost)
        #expect(try !decoy.holds("paard batterij") && !decoy.holds("") && !decoy.isOutdated(at: cost))
        #expect(throws: Problem.self) { try PasswordHash(stored: "$argon2id$nonsense").holds("x") }
    }

    @Test("The usual cost is 64 MiB in three passes")
    func usualCost() throws {
        #expect(try PasswordHash(of: "x", cost: PasswordCost()).encoded.hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
    }

    @Test("Waits grow from the free attempts on, to a limit")
    func waits() {
        let rule = AttemptRule.accountAtAddress
        #expect((1...4).allSatisfy { rule.wait(after: $0) == 0 })
        #expect([5, 6, 7, 100].map(rule.wait(after:)) == [60_000, 120_000, 240_000, 3_600_000])
    }
}
