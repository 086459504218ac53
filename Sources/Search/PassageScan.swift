/// Walks through one passage after the other, and looks only at words that begin as a word of the query does.
///
/// Eight bytes are looked at in one step: in most of them no such word begins.
struct PassageScan {
    private let match: WordMatch
    /// Eight times each of four letters that a word that answers may begin with; nil where these are more, so that it
    /// is quicker to look at every word.
    private let initials: SIMD4<UInt64>?
    /// By term: where it stood last in the passage, and how well it answered there at best.
    private var last: [Int]
    private var quality: [Double]
    /// By term: how many words of its row have just been met, the last of them at `rowPlace`.
    private var rows: [Int]
    private var rowPlace = -1
    private var hasAnswers = false

    init(_ match: WordMatch) {
        self.match = match
        initials = EightBytes.four(match.initials)
        last = [Int](repeating: -1, count: match.termCount)
        quality = [Double](repeating: 0, count: match.termCount)
        rows = [Int](repeating: 0, count: match.termCount)
    }

    /// Goes through the passages in one walk over their bytes: a line each, the title first.
    ///
    /// Words are made of letters, digits and dots, all of them ASCII and above a space.
    mutating func look(through passages: UnsafeBufferPointer<UInt8>, _ findings: inout Ranking.Findings) {
        guard let start = passages.baseAddress else { return }
        let end = start + passages.count
        var next = start
        // The passage from 0, and how many of its words have begun.
        var (number, begun) = (0, 0)
        var isBehindSpace = true
        while next < end {
            let eight = EightBytes(at: next, to: end)
            let spaces = eight.spaces
            let starts = (spaces << 8 | (isBehindSpace ? 0x80 : 0)) & ~spaces
            var events = (initials.map(eight.places) ?? starts) & starts | eight.lineEnds
            while events != 0 {
                let event = events & (0 &- events)
                events ^= event
                let before = EightBytes.count(starts & (event &- 1))
                if event & spaces == 0 {
                    look(from: next + event.trailingZeroBitCount / 8, to: end, begun + before, number, &findings)
                } else {
                    finish(number, begun + before, &findings)
                    // What has begun in these eight bytes before the end of the line is not in the next one.
                    (number, begun) = (number + 1, -before)
                }
            }
            begun += EightBytes.count(starts)
            isBehindSpace = spaces & 1 << 63 != 0
            next += 8
        }
        finish(number, begun, &findings)
    }

    private static func endOfWord(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> UnsafePointer<
        UInt8
    > {
        var next = start
        while next < end, next.pointee > 0x20 { next += 1 }
        return next
    }

    /// A passage is over.
    private mutating func finish(_ number: Int, _ length: Int, _ findings: inout Ranking.Findings) {
        findings.length += length
        if number == 0 { findings.titleLength = length }
        guard hasAnswers else { return }
        if number == 0 { findings.inTitle = quality }
        sumUp(number, &findings)
        for term in last.indices { (last[term], quality[term], rows[term]) = (-1, 0, 0) }
        hasAnswers = false
    }

    private mutating func look(
        from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, _ place: Int, _ number: Int,
        _ findings: inout Ranking.Findings
    ) {
        let word = UnsafeBufferPointer(start: start, count: PassageScan.endOfWord(from: start, to: end) - start)
        guard match.canAnswer(word) else { return }
        if hasAnswers, rowPlace != place - 1 { for term in rows.indices { rows[term] = 0 } }
        rowPlace = place
        for term in rows.indices {
            var found = match.quality(of: word, term: term, place: rows[term])
            if found == 0, rows[term] > 0 {
                rows[term] = 0
                found = match.quality(of: word, term: term, place: 0)
            }
            guard found > 0 else { continue }
            hasAnswers = true
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

/// Eight bytes of folded words, the first of them the lowest. What is told of a byte is told by its top bit.
private struct EightBytes {
    private let bytes: UInt64
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The bytes at an address; behind the end there are spaces.
    @inline(__always)
    init(at start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
        if end - start >= 8 {
            bytes = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
        } else {
            var bytes: UInt64 = 0x2020_2020_2020_2020
            for place in 0..<(end - start) {
                bytes ^= (UInt64(start[place]) ^ 0x20) << UInt64(8 * place)
            }
            self.bytes = bytes
        }
    }

    /// Spaces, and what is below them.
    @inline(__always) var spaces: UInt64 {
        // Taking 0x21 from a byte with its top bit set leaves that bit, unless the byte was a space or below.
        ~((bytes | EightBytes.tops) &- 0x2121_2121_2121_2121) & EightBytes.tops
    }

    @inline(__always) var lineEnds: UInt64 {
        let others = bytes ^ 0x0A0A_0A0A_0A0A_0A0A
        // Only where a byte is 0 neither it nor its lower bits with 0x7F added to them have a top bit.
        return ~((others & ~EightBytes.tops) &+ ~EightBytes.tops | others) & EightBytes.tops
    }

    /// Where one of four bytes stands that are given eight times each.
    @inline(__always)
    func places(of four: SIMD4<UInt64>) -> UInt64 {
        let lower = SIMD4(repeating: ~EightBytes.tops)
        let others = SIMD4(repeating: bytes) ^ four
        let found = ~((others & lower) &+ lower | others)
        return (found[0] | found[1] | found[2] | found[3]) & EightBytes.tops
    }

    /// How many bytes are told of. Older processors cannot count bits by themselves.
    @inline(__always)
    static func count(_ places: UInt64) -> Int { Int(((places >> 7) &* 0x0101_0101_0101_0101) >> 56) }

    /// Up to four bytes, eight times each.
    static func four(_ bytes: [UInt8]) -> SIMD4<UInt64>? {
        guard let first = bytes.first, bytes.count <= 4 else { return nil }
        var four = SIMD4(repeating: UInt64(first))
        for (place, byte) in bytes.enumerated() { four[place] = UInt64(byte) }
        return four &* 0x0101_0101_0101_0101
    }
}
