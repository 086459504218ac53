import Kernel
import Testing

@testable import Search

/// Looking at sixteen bytes at a time finds what looking at each word finds.
@Suite("Passages looked through")
struct PassageScanTests {
    private static let words = [
        "fiets", "fietsen", "f", "kaai", "kaaien", "de", "1.2.3", "1.2", "k", "zeer", "langewoorden",
    ]

    @Test(arguments: ["fietsen", "kaaien fiets", "k", "1.2 de", "a b c d fiets", "\"de kaai\""])
    func everyWordIsCounted(_ typed: String) {
        var random = SystemRandomNumberGenerator()
        let match = WordMatch(SearchQuestion(SearchQuery(typed)), in: .nl)
        var scan = PassageScan(match)
        for _ in 0..<300 {
            let passages = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 0...9, using: &random)).map { _ in Self.words.randomElement(using: &random)! }
            }
            let text = "name\n" + passages.map { $0.joined(separator: " ") }.joined(separator: "\n")
            var found = Ranking.Findings(counts: [Double](repeating: 0, count: match.termCount))
            Array(text.utf8).withUnsafeBufferPointer { scan.look(through: $0, from: 5, &found) }
            #expect(found.length == passages.joined().count, "\(text)")
            #expect(found.titleLength == passages[0].count, "\(text)")
            for term in 0..<match.termCount {
                let counted = passages.map { count(of: term, in: $0, match) }.reduce(0, +)
                #expect(abs(found.counts[term] - counted) < 1e-9, "\(typed): \(text)")
            }
        }
    }

    /// How well a passage answers a term, word for word: the last word of a row counts.
    private func count(of term: Int, in passage: [String], _ match: WordMatch) -> Double {
        var (row, sum) = (0, 0.0)
        for word in passage {
            let (next, first) = (quality(word, term, row, match), quality(word, term, 0, match))
            if next == 0 { row = 0 }
            let found = next > 0 ? next : first
            guard found > 0 else { continue }
            row += 1
            guard row == match.wordCount(ofTerm: term) else { continue }
            (row, sum) = (0, sum + found)
        }
        return sum
    }

    private func quality(_ word: String, _ term: Int, _ place: Int, _ match: WordMatch) -> Double {
        Array(word.utf8).withUnsafeBufferPointer { match.quality(of: $0, term: term, place: place) }
    }
}
