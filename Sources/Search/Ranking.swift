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
    private let names: [[UInt8]]
    private let stemmers: Stemmers
    private var matches: [Language: WordMatch] = [:]
    private var scans: [Language: PassageScan] = [:]

    public init(_ question: SearchQuestion, stemmers: Stemmers = Stemmers()) {
        self.question = question
        self.stemmers = stemmers
        names = question.query.names.map { Array($0.utf8) }
    }

    /// The words that answer in a language.
    public mutating func match(in language: Language) -> WordMatch {
        if let match = matches[language] { return match }
        let match = WordMatch(question, in: language, stemmers: stemmers)
        matches[language] = match
        return match
    }

    /// What is known of a text before the weights of the terms are.
    public struct Findings: Sendable {
        var counts: [Double]
        var inTitle: [Double]
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
        let wanted = question.query.wanted
        var findings = Findings(
            counts: [Double](repeating: 0, count: wanted.count), inTitle: [Double](repeating: 0, count: wanted.count))
        let names = words.firstIndex(of: 0x0A) ?? words.endIndex
        findings.name = nameScore(UnsafeBufferPointer(rebasing: words[..<names]))
        if scans[language] == nil { scans[language] = PassageScan(match(in: language)) }
        scans[language]?.look(through: UnsafeBufferPointer(rebasing: words[min(names + 1, words.count)...]), &findings)
        for (term, count) in findings.counts.enumerated() where count == 0 && wanted[term].isQuoted { return nil }
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

/// Walks through one passage after the other; a text after it leaves it as it was.
private struct PassageScan {
    private let match: WordMatch
    /// By term: where it stood last in the passage, and how well it answered there at best.
    private var last: [Int]
    private var quality: [Double]
    /// By term: how many words of its row have just been met.
    private var rows: [Int]
    private var isInRow = false
    private var hasAnswers = false

    init(_ match: WordMatch) {
        self.match = match
        last = [Int](repeating: -1, count: match.termCount)
        quality = [Double](repeating: 0, count: match.termCount)
        rows = [Int](repeating: 0, count: match.termCount)
    }

    /// Goes through the passages in one walk over their bytes: a line each, the title first.
    mutating func look(through passages: UnsafeBufferPointer<UInt8>, _ findings: inout Ranking.Findings) {
        guard var word = passages.baseAddress else { return }
        let end = word + passages.count
        var (place, number) = (0, 0)
        while word < end {
            let next = PassageScan.endOfWord(from: word, to: end)
            if next > word {
                let length = next - word
                if length > 1 ? match.canAnswer(word[0], word[1]) : match.canAnswer(word[0]) {
                    look(at: UnsafeBufferPointer(start: word, count: length), place, number, &findings)
                } else if isInRow {
                    forgetRows()
                }
                place += 1
            }
            if next < end, next.pointee == 0x0A {
                finish(number, place, &findings)
                (place, number) = (0, number + 1)
            }
            word = next + 1
        }
        finish(number, place, &findings)
    }

    /// Words are made of letters, digits and dots, all of them ASCII and above a space: eight at a time.
    @inline(__always)
    private static func endOfWord(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> UnsafePointer<
        UInt8
    > {
        let tops: UInt64 = 0x8080_8080_8080_8080
        var next = start
        while end - next >= 8 {
            let eight = UInt64(littleEndian: UnsafeRawPointer(next).loadUnaligned(as: UInt64.self))
            // Taking 0x21 from a byte with its top bit set leaves that bit, unless the byte was a space or below.
            let spaces = ~((eight | tops) &- 0x2121_2121_2121_2121) & tops
            if spaces != 0 { return next + spaces.trailingZeroBitCount / 8 }
            next += 8
        }
        while next < end, next.pointee > 0x20 { next += 1 }
        return next
    }

    private mutating func forgetRows() {
        for term in rows.indices { rows[term] = 0 }
        isInRow = false
    }

    /// A passage is over.
    private mutating func finish(_ number: Int, _ length: Int, _ findings: inout Ranking.Findings) {
        findings.length += length
        if number == 0 { findings.titleLength = length }
        guard hasAnswers else { return }
        if number == 0 { findings.inTitle = quality }
        sumUp(number, &findings)
        for term in last.indices { (last[term], quality[term], rows[term]) = (-1, 0, 0) }
        (hasAnswers, isInRow) = (false, false)
    }

    private mutating func look(
        at word: UnsafeBufferPointer<UInt8>, _ place: Int, _ number: Int, _ findings: inout Ranking.Findings
    ) {
        for term in rows.indices {
            var found = match.quality(of: word, term: term, place: rows[term])
            if found == 0, rows[term] > 0 {
                rows[term] = 0
                found = match.quality(of: word, term: term, place: 0)
            }
            guard found > 0 else { continue }
            (hasAnswers, isInRow) = (true, true)
            rows[term] += 1
            guard rows[term] == match.wordCount(ofTerm: term) else { continue }
            rows[term] = 0
            last[term] = place
            quality[term] = max(quality[term], found)
            findings.counts[term] += found
            nearness(of: term, place, &findings)
        }
    }

    /// Two terms a few words apart belong together.
    private func nearness(of term: Int, _ place: Int, _ findings: inout Ranking.Findings) {
        for other in last.indices where other != term && last[other] >= 0 {
            findings.nearness = max(findings.nearness, 1.5 / Double(max(1, place - last[other])))
        }
    }

    private func sumUp(_ number: Int, _ findings: inout Ranking.Findings) {
        let terms = quality.count { $0 > 0 }
        let sum = quality.reduce(0, +)
        // Where the title says no more than a passage, the passage shows more.
        let best = (findings.best.terms, findings.best.passage > 0 ? 1 : 0, findings.best.sum)
        if terms > 0, (terms, number > 0 ? 1 : 0, sum) > best { findings.best = (number, terms, sum) }
    }
}
