import Kernel
import Testing

@Suite struct IdentifierTests {
    @Test func itGrowsWithTimeAndNamesItsVersion() {
        let early = PlanID(at: Instant(milliseconds: 1_700_000_000_000))
        let late = PlanID(at: Instant(milliseconds: 1_700_000_000_001))
        #expect(early < late)
        #expect(early.description.dropFirst(14).first == "7")
        #expect("89ab".contains(early.description.dropFirst(19).first ?? " "))
    }

    @Test func itSurvivesEachOfItsForms() {
        let identifier = PlanID(at: Instant(milliseconds: 1_700_000_000_000))
        #expect(PlanID(bytes: identifier.bytes) == identifier)
        #expect(PlanID(identifier.description) == identifier)
        #expect(PlanID(high: identifier.words.high, low: identifier.words.low) == identifier)
        #expect(PlanID(bytes: [1, 2, 3]) == nil)
        #expect(PlanID("no identifier") == nil)
    }

    @Test func aSequenceGrowsWithinAMillisecond() {
        let instant = Instant(milliseconds: 1_700_000_000_000)
        var sequence = IdentifierSequence(at: instant)
        let identifiers = (0..<1000).map { _ in sequence.next() as ItemID }
        #expect(zip(identifiers, identifiers.dropFirst()).allSatisfy { $0 < $1 })
        #expect(identifiers.allSatisfy { $0.words.high >> 16 == 1_700_000_000_000 })
        #expect(identifiers.allSatisfy { $0.words.high & 0xF000 == 0x7000 && $0.words.low >> 62 == 2 })
    }
}

@Suite struct LocalizedTextTests {
    @Test func versionsStandInTheOrderOfLanguages() {
        var text = LocalizedText([Language.nl: "Maas", .fr: "Meuse", .en: ""])
        #expect(text.languages == [.fr, .nl])
        text.set(LocalizedText.Version("Maas (de)", state: .translated), in: .de)
        text.set(LocalizedText.Version("Meuse (en)"), in: .en)
        #expect(text.languages == [.fr, .nl, .en, .de])
        text.set(LocalizedText.Version("La Meuse", state: .approved), in: .fr)
        #expect(text[.fr] == "La Meuse")
        #expect(text.version(in: .fr)?.state == .approved)
        text.set(nil, in: .nl)
        #expect(text.languages == [.fr, .en, .de])
        #expect(text[.nl] == nil)
    }

    @Test func theBestIsWhatWasAskedForOrTheFirst() {
        let text = LocalizedText([Language.nl: "Maas", .de: "Maas (de)"])
        #expect(text.best(for: .de)?.text == "Maas (de)")
        #expect(text.best(for: .fr)?.language == .nl)
        #expect(LocalizedText().best(for: .fr) == nil)
    }

    @Test func howItCameAboutDoesNotMatter() {
        var set = LocalizedText()
        set.set(LocalizedText.Version("b"), in: .nl)
        set.set(LocalizedText.Version("a"), in: .fr)
        #expect(set == LocalizedText([Language.fr: "a", .nl: "b"]))
        #expect(set.hashValue == LocalizedText([Language.fr: "a", .nl: "b"]).hashValue)
    }
}
