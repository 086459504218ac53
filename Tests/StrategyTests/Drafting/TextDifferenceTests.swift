import Testing

@testable import Strategy

@Suite struct TextDifferenceTests {
    private func shown(_ old: String, _ new: String) -> String {
        TextDifference(from: old, to: new).parts.map { part in
            switch part.kind {
            case .same: part.text
            case .gone: "[-\(part.text)]"
            case .come: "[+\(part.text)]"
            }
        }.joined()
    }

    @Test func wordsAreCompared() {
        #expect(shown("Des quais sûrs.", "Des quais beaux.") == "Des quais [-sûrs][+beaux].")
        #expect(shown("a b c", "a c") == "a [-b ]c")
        #expect(shown("a c", "a b c") == "a [+b ]c")
        #expect(shown("", "a") == "[+a]")
        #expect(shown("a", "") == "[-a]")
        #expect(shown("a", "a") == "a")
        #expect(shown("1.000 visiteurs", "1.500 visiteurs") == "1.[-000][+500] visiteurs")
        #expect(shown("l'été", "l’été") == "l[-'][+’]été")
        #expect(TextDifference(from: "", to: "").isEmpty)
        #expect(TextDifference(from: "x y", to: "x y").likeness == 1)
        #expect(TextDifference(from: "x", to: "y").likeness == 0)
    }

    /// Whatever two texts are, each comes out of their difference whole.
    @Test func nothingIsLost() {
        var chance = SystemRandomNumberGenerator()
        let words = ["le", "quai", " ", " ", ",", "é", "e\u{301}", "2", "🚲", "\n"]
        for _ in 0..<2000 {
            func text() -> String {
                (0..<Int.random(in: 0...30, using: &chance)).map { _ in words.randomElement() ?? "" }.joined()
            }
            let (old, new) = (text(), text())
            let parts = TextDifference(from: old, to: new).parts
            #expect(Array(parts.filter { $0.kind != .come }.map(\.text).joined().utf8) == Array(old.utf8))
            #expect(Array(parts.filter { $0.kind != .gone }.map(\.text).joined().utf8) == Array(new.utf8))
            #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.kind != $1.kind })
        }
    }

    /// The way is the shortest one: as long as the table of all ways says.
    @Test func theWayIsTheShortest() {
        for _ in 0..<300 {
            let (old, new) = ((0..<12).map { _ in Int.random(in: 0...3) }, (0..<12).map { _ in Int.random(in: 0...3) })
            let parts = TextDifference(
                from: old.map { ["a", "b", "c", "d"][$0] }.joined(separator: ""),
                to: new.map { ["a", "b", "c", "d"][$0] }.joined(separator: "")
            ).parts
            // Without spaces a text is one word: it stays or is exchanged.
            #expect(parts.count <= 2)
            let spaced = TextDifference(
                from: old.map { "\(["!", "?", ".", ","][$0])" }.joined(),
                to: new.map { "\(["!", "?", ".", ","][$0])" }.joined())
            let steps = spaced.parts.filter { $0.kind != .same }.reduce(0) { $0 + $1.text.count }
            #expect(steps == shortest(old, new))
        }
    }

    private func shortest(_ a: [Int], _ b: [Int]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count {
            for j in 0...b.count {
                if i == 0 || j == 0 {
                    table[i][j] = i + j
                } else if a[i - 1] == b[j - 1] {
                    table[i][j] = table[i - 1][j - 1]
                } else {
                    table[i][j] = 1 + min(table[i - 1][j], table[i][j - 1])
                }
            }
        }
        return table[a.count][b.count]
    }

    @Test func longTextsThatShareNothingAreExchanged() {
        let (old, new) = (
            (0..<5000).map { "a\($0)" }.joined(separator: "!"), (0..<5000).map { "b\($0)" }.joined(separator: "?")
        )
        #expect(TextDifference(from: old, to: new).parts.map(\.kind) == [.gone, .come])
    }
}
