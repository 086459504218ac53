import Kernel

/// How well a text answers a query, the same on every engine.
public struct Relevance: Sendable, Hashable {
    public var score: Double
    /// The passage that answers best, from 0 for the title.
    public var passage: Int
    /// Whether the query is the name of what the text is about.
    public var isNamed: Bool
    /// How many of the query's terms it has.
    public var terms: Int
}

/// Scores texts by their folded words.
///
/// What counts: a name before all; then, for each term, how often it stands there against the length of the text
/// (as in BM25), the very word before an inflection and that before a compound, the title before the rest, and terms
/// that stand in one passage, the closer the better.
public struct Ranking {
    private let question: SearchQuestion
    /// By term: whether a text must have its very words.
    private let isQuoted: [Bool]
    private let names: [[UInt8]]
    private let stemmers: Stemmers
    /// By the rank of the language.
    private var scans = [PassageScan?](repeating: nil, count: Language.allCases.count)

    public init(_ question: SearchQuestion, stemmers: Stemmers = Stemmers()) {
        self.question = question
        self.stemmers = stemmers
        isQuoted = question.query.wanted.map(\.isQuoted)
        names = question.query.names.map { Array($0.utf8) }
    }

    /// The words that answer in a language.
    public mutating func match(in language: Language) -> WordMatch {
        if let scan = scans[language.rank] { return scan.match }
        let match = WordMatch(question, in: language, stemmers: stemmers)
        scans[language.rank] = PassageScan(match)
        return match
    }

    /// What is known of a text before the weights of the terms are.
    public struct Findings: Sendable {
        /// By term: how often it answers, and how well in the title.
        var counts: [Double]
        var inTitle: [Double] = []
        var titleLength = 0
        var length = 0
        var best = (passage: 0, terms: 0, sum: 0.0)
        var nearness = 0.0
        var name = 0.0
    }

    /// Looks through the words of a text, as `IndexedText.made` has put them.
    ///
    /// - Returns: nil where the text does not answer: it lacks the very words of a phrase, or all.
    public mutating func findings(in words: UnsafeBufferPointer<UInt8>, _ language: Language) -> Findings? {
        var findings = Findings(counts: [Double](repeating: 0, count: isQuoted.count))
        let names = words.firstIndex(of: 0x0A) ?? words.endIndex
        findings.name = nameScore(UnsafeBufferPointer(rebasing: words[..<names]))
        if scans[language.rank] == nil { _ = match(in: language) }
        scans[language.rank]?.look(through: words, from: names + 1, &findings)
        for (term, count) in findings.counts.enumerated() where count == 0 && isQuoted[term] { return nil }
        return findings.name > 0 || findings.counts.contains { $0 > 0 } ? findings : nil
    }

    /// Whether the text is about what the query names, or about a part of that.
    private func nameScore(_ line: UnsafeBufferPointer<UInt8>) -> Double {
        guard !names.isEmpty else { return 0 }
        var best = 0.0
        for own in line.split(separator: 0x20) {
            for name in names {
                if own.elementsEqual(name) { return 1000 }
                if own.starts(with: name), own.count > name.count, own[own.startIndex + name.count] == UInt8(ascii: "q")
                {
                    best = max(best, 500 - Double(own.count))
                }
            }
        }
        return best
    }

    /// How rare each term is among texts: what is in all of them counts least.
    public static func weights(_ all: [Findings]) -> [Double] {
        let count = all.first?.counts.count ?? 0
        return (0..<count).map { term in
            let having = all.reduce(0) { $0 + ($1.counts[term] > 0 ? 1 : 0) }
            return log2(1 + Double(all.count) / Double(1 + having))
        }
    }

    public static func relevance(_ findings: Findings, _ weights: [Double]) -> Relevance {
        let length = 0.4 + 0.6 * Double(findings.length) / 150
        var score = findings.name
        for (term, weight) in weights.enumerated() {
            let count = findings.counts[term]
            score += weight * 2 * count / (count + 1.2 * length)
            guard !findings.inTitle.isEmpty else { continue }
            let share = findings.inTitle[term] / (1 + 0.1 * Double(findings.titleLength))
            score += weight * 2 * share
        }
        score += findings.nearness
        return Relevance(
            score: score, passage: findings.best.passage, isNamed: findings.name >= 1000,
            terms: findings.counts.count { $0 > 0 })
    }
}

private func log2(_ value: Double) -> Double {
    // The logarithm of two is all that is needed of Foundation: a line through the powers is near enough.
    let power = Double(value.exponent)
    return power + value.significand - 1
}
