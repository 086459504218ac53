import Foundation
import Testing

@testable import Kernel

@Suite("Identifiers")
struct IdentifierTests {
    /// Numbers that are always the same.
    private struct Steady: RandomNumberGenerator {
        var state: UInt64 = 7

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }

    @Test("hold the time, the version and the variant where RFC 9562 puts them")
    func layout() {
        let identifier = PlanID(at: Instant(milliseconds: 0x0123_4567_89AB))
        #expect(identifier.words.high >> 16 == 0x0123_4567_89AB)
        #expect(identifier.words.high >> 12 & 0xF == 7)
        #expect(identifier.words.low >> 62 == 0b10)
    }

    @Test("grow with time")
    func order() {
        let moments: [Int64] = [0, 1, 1_000, 1_700_000_000_000, 1_700_000_000_001]
        let identifiers = moments.map { ItemID(at: Instant(milliseconds: $0)) }
        #expect(identifiers == identifiers.sorted())
    }

    @Test("differ although they are made in the same millisecond")
    func randomness() {
        var randomness = Steady()
        let made = (0..<500).map { _ in ItemID(at: Instant(milliseconds: 5), randomness: &randomness) }
        #expect(Set(made).count == 500)
    }

    @Test("come back from their text, their bytes and their words")
    func roundTrip() throws {
        let identifier = PlanID(at: Instant(milliseconds: 1_700_000_000_000))
        #expect(PlanID(identifier.description) == identifier)
        #expect(PlanID(identifier.description.uppercased()) == identifier)
        #expect(PlanID(bytes: identifier.bytes) == identifier)
        #expect(PlanID(high: identifier.words.high, low: identifier.words.low) == identifier)
        let json = try JSONEncoder().encode([identifier])
        #expect(try JSONDecoder().decode([PlanID].self, from: json) == [identifier])
    }

    @Test("are written as 8-4-4-4-12 digits, zeros at the start included")
    func text() {
        #expect(PlanID(high: 0x1A, low: 0xFF).description == "00000000-0000-001a-0000-0000000000ff")
    }

    @Test(
        "are refused where the text or the bytes are none", arguments: ["", "x", "00000000-0000-001a-0000-0000000000f"])
    func refused(text: String) {
        #expect(PlanID(text) == nil)
        #expect(PlanID(bytes: Array(text.utf8)) == nil)
    }
}
