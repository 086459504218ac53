import Kernel
import Testing

@Suite("Identifiers in a row")
struct IdentifierSequenceTests {
    @Test("A thousand within one millisecond still grow")
    func growth() {
        let instant = Instant(milliseconds: 1_700_000_000_000)
        var sequence = IdentifierSequence(at: instant)
        let identifiers = (0..<1000).map { _ in sequence.next() as ItemID }
        #expect(zip(identifiers, identifiers.dropFirst()).allSatisfy { $0 < $1 })
        #expect(identifiers.allSatisfy { $0.words.high >> 16 == 1_700_000_000_000 })
        #expect(identifiers.allSatisfy { $0.words.high & 0xF000 == 0x7000 && $0.words.low >> 62 == 2 })
    }

    @Test("Two texts are equal however they came about")
    func equality() {
        var built = LocalizedText()
        built.set(.init("un"), in: .fr)
        built.set(.init("één"), in: .nl)
        #expect(built == LocalizedText([.nl: "één", .fr: "un"]))
    }
}
