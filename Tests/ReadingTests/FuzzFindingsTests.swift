import Kernel
import Testing

@testable import Reading

/// Inputs with which the reader once broke down or took time that grew with the square of their length.
@Suite("Findings of the fuzzer")
struct FuzzFindingsTests {
    private static let head = "IV.1 OS 1 : Titre\n\n"

    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    private static let letters: [(name: String, letter: String)] = [
        ("titles of tables", head + times("a\n–\n\n", 20_000)),
        ("letters", times("IV.1 OS 1 : x\n", 2_000)),
        ("annexes", head + times("Annexe 1 : x\n\nIV.1 OS 1 : x\n\n", 1_000)),
        ("unnumbered chapters", times("Préface\n\nx\n\ny\n\n", 4_000)),
        ("a word cut at each line's end", head + times("a-\n", 40_000)),
        ("amounts in one row", head + "2024 2025\nx " + times("100 ", 40_000)),
        ("amounts in one item", head + "Moyens\n\n– " + times("1 € ", 20_000)),
        ("totals", head + "Moyens\n\n" + times("Total 2024: 10 €\n\n", 2_000)),
        ("marks to compose", head + times("e\u{301}\u{323}", 40_000)),
        ("marks without a letter", head + "e" + times("\u{301}\u{323}", 40_000)),
        ("years", head + times("2024 2025\nx\nx\nx\nx\nx\nx\nx\n", 2_000)),
    ]

    @Test("of monotonous letters are read", arguments: letters.map(\.name))
    func monotonous(name: String) throws {
        let printed = try #require(Self.letters.first { $0.name == name }).letter
        let reading = try Sample.read(printed)
        #expect(!reading.letters.isEmpty)
    }

    @Test("keep letters composed wherever a long line is cut for it")
    func composed() {
        let plain = Self.times("\u{E9}t\u{E9} ", 2_000)
        let taken = Self.times("e\u{301}te\u{301} ", 2_000)
        #expect(Sample.text(taken).bytes == Sample.text(plain).bytes)
    }
}
