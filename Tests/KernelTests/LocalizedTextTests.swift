import Testing

@testable import Kernel

@Suite("Text in several languages")
struct LocalizedTextTests {
    @Test("keeps its languages in their order, however they come in")
    func order() {
        var text = LocalizedText([.nl: "tuin"])
        text.set(.init("garden"), in: .en)
        text.set(.init("jardin"), in: .fr)
        #expect(text.languages == [.fr, .nl, .en])
        #expect(text[.en] == "garden")
    }

    @Test("takes an empty text for none")
    func empty() {
        #expect(LocalizedText([.fr: "", .nl: "tuin"]).languages == [.nl])
        #expect(LocalizedText([Language: String]()).isEmpty)
    }

    @Test("replaces and removes one language and leaves the others")
    func replacing() {
        var text = LocalizedText([.fr: "jardin", .nl: "tuin"])
        text.set(.init("parc", state: .approved), in: .fr)
        #expect(text.version(in: .fr) == .init("parc", state: .approved))
        text.set(nil, in: .fr)
        #expect(text.languages == [.nl])
        text.set(nil, in: .de)
        #expect(text.languages == [.nl])
    }

    @Test("says which language it lends where the one asked for is missing")
    func best() throws {
        let text = LocalizedText([.nl: "tuin", .en: "garden"])
        #expect(try #require(text.best(for: .en)) == ("garden", .en))
        #expect(try #require(text.best(for: .fr)) == ("tuin", .nl))
        #expect(LocalizedText([Language: String]()).best(for: .fr) == nil)
    }

    @Test("what was read or typed is a draft")
    func state() {
        #expect(LocalizedText([.fr: "jardin"]).version(in: .fr)?.state == .draft)
    }
}

@Suite("Languages")
struct LanguageTests {
    @Test("stand in the order French, Dutch, English, German")
    func order() {
        #expect([Language.de, .en, .nl, .fr].sorted() == [.fr, .nl, .en, .de])
        #expect(Language.allCases == Language.allCases.sorted())
    }

    @Test("are told apart in dictionaries")
    func hashing() { #expect(Set(Language.allCases).count == 4) }

    @Test("of the interface are three")
    func interface() { #expect(Language.ofInterface == [.fr, .nl, .en]) }
}
