/// Walks through one passage after the other, and looks only at words that begin as a word of the query does.
///
/// Sixteen bytes are looked at in one step: in most of them no such word begins.
struct PassageScan {
    let match: WordMatch
    /// What words that answer begin with; nil where these are so many that it is quicker to look at every word.
    private let beginnings: [SixteenBytes.Beginning]?
    /// By term: where it stood last in the passage, and how well it answered there at best.
    private var last: [Int]
    private var quality: [Double]
    /// By term: how many words of its row have just been met, the last of them at `rowPlace`.
    private var rows: [Int]
    private var rowPlace = -1
    private var hasAnswers = false

    /// With how many beginnings a step still costs less than looking at the words.
    private static let mostBeginnings = 8

    init(_ match: WordMatch) {
        self.match = match
        let beginnings = match.beginnings.map { SixteenBytes.Beginning($0.first, $0.second) }
        self.beginnings = beginnings.count <= PassageScan.mostBeginnings ? beginnings : nil
        last = [Int](repeating: -1, count: match.termCount)
        quality = [Double](repeating: 0, count: match.termCount)
        rows = [Int](repeating: 0, count: match.termCount)
    }

    /// Goes through passages in one walk over their bytes: a line each, the title first. They begin at a place behind
    /// another line, as `IndexedText.made` puts them behind the names.
    ///
    /// Words are made of letters, digits and dots, all of them ASCII and above a space.
    mutating func look(
        through words: UnsafeBufferPointer<UInt8>, from place: Int, _ findings: inout Ranking.Findings
    ) {
        guard let start = words.baseAddress, place > 0, place < words.count else {
            return finish(0, 0, &findings)
        }
        if let beginnings {
            beginnings.withUnsafeBufferPointer { look(from: start + place, to: start + words.count, $0, &findings) }
        } else {
            look(from: start + place, to: start + words.count, nil, &findings)
        }
    }

    private mutating func look(
        from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>,
        _ beginnings: UnsafeBufferPointer<SixteenBytes.Beginning>?, _ findings: inout Ranking.Findings
    ) {
        var next = start
        var (begun, passage) = (0, PassagePlace())
        while next < end {
            let bytes = SixteenBytes(at: next, to: end)
            let (starts, lineEnds) = (bytes.starts, bytes.lineEnds)
            let events = (beginnings.map { bytes.begins(with: $0) & starts } ?? starts) | lineEnds
            if events[0] != 0 {
                visit(events[0], starts[0], lineEnds[0], from: next, to: end, begun, &passage, &findings)
            }
            if events[1] != 0 {
                let begun = begun + SixteenBytes.count(starts[0])
                visit(events[1], starts[1], lineEnds[1], from: next + 8, to: end, begun, &passage, &findings)
            }
            begun += SixteenBytes.count(starts)
            next += 16
        }
        finish(passage.number, begun - passage.begunBefore, &findings)
    }

    /// The passage from 0, and how many words have begun in those before it.
    private struct PassagePlace {
        var number = 0
        var begunBefore = 0
    }

    /// Looks at words and ends of lines in eight bytes, before which so many words have begun.
    @inline(__always)
    private mutating func visit(
        _ events: UInt64, _ starts: UInt64, _ lineEnds: UInt64, from bytes: UnsafePointer<UInt8>,
        to end: UnsafePointer<UInt8>, _ begun: Int, _ passage: inout PassagePlace, _ findings: inout Ranking.Findings
    ) {
        var events = events
        while events != 0 {
            let place = UInt64(events.trailingZeroBitCount)
            events &= ~(0xFF << place)
            let before = begun + SixteenBytes.count(starts & (1 << place &- 1))
            if lineEnds & 1 << place == 0 {
                let place = bytes + Int(place) / 8
                look(at: place, to: end, before - passage.begunBefore, passage.number, &findings)
            } else {
                finish(passage.number, before - passage.begunBefore, &findings)
                passage = PassagePlace(number: passage.number + 1, begunBefore: before)
            }
        }
    }

    private static func endOfWord(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> UnsafePointer<
        UInt8
    > {
        var next = start
        while next < end, next.pointee > 0x20 { next += 1 }
        return next
    }

    /// A passage is over.
    @inline(never)
    private mutating func finish(_ number: Int, _ length: Int, _ findings: inout Ranking.Findings) {
        findings.length += length
        if number == 0 { findings.titleLength = length }
        guard hasAnswers else { return }
        if number == 0 { findings.inTitle = quality }
        sumUp(number, &findings)
        for term in last.indices { (last[term], quality[term], rows[term]) = (-1, 0, 0) }
        hasAnswers = false
    }

    /// Looks at a word. It is apart from the walk, which has little to remember then.
    @inline(never)
    private mutating func look(
        at start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, _ place: Int, _ number: Int,
        _ findings: inout Ranking.Findings
    ) {
        let word = UnsafeBufferPointer(start: start, count: PassageScan.endOfWord(from: start, to: end) - start)
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

/// Sixteen bytes of folded words, each with those beside it. What is told of a byte is told by all bits of one, in two
/// halves.
private struct SixteenBytes {
    private typealias Bytes = SIMD16<UInt8>

    private let before: Bytes
    private let bytes: Bytes
    private let behind: Bytes

    // Sixteen times each: comparing with a single byte would compare one after the other.
    @inline(__always) private static var space: Bytes { Bytes(repeating: 0x20) }
    @inline(__always) private static var lineEnd: Bytes { Bytes(repeating: 0x0A) }

    /// The bytes at an address, which has a byte before it; behind the end there are spaces.
    @inline(__always)
    init(at place: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) {
        if end - place > 16 {
            let raw = UnsafeRawPointer(place)
            before = (raw - 1).loadUnaligned(as: Bytes.self)
            bytes = raw.loadUnaligned(as: Bytes.self)
            behind = (raw + 1).loadUnaligned(as: Bytes.self)
        } else {
            let count = end - place
            var (before, bytes, behind) = (SixteenBytes.space, SixteenBytes.space, SixteenBytes.space)
            for lane in 0..<min(16, count + 1) {
                before[lane] = place[lane - 1]
                if lane < count { bytes[lane] = place[lane] }
                if lane + 1 < count { behind[lane] = place[lane + 1] }
            }
            (self.before, self.bytes, self.behind) = (before, bytes, behind)
        }
    }

    /// Where words begin.
    @inline(__always) var starts: SIMD2<UInt64> {
        halves((before .<= SixteenBytes.space) .& (bytes .> SixteenBytes.space))
    }

    @inline(__always) var lineEnds: SIMD2<UInt64> { halves(bytes .== SixteenBytes.lineEnd) }

    /// The first byte of a word, and its second, if that matters, each sixteen times.
    struct Beginning {
        let first: SIMD16<UInt8>
        let second: SIMD16<UInt8>
        let isSecondWanted: SIMD16<UInt8>

        init(_ first: UInt8, _ second: UInt8?) {
            self.first = SIMD16(repeating: first)
            self.second = SIMD16(repeating: second ?? 0)
            isSecondWanted = SIMD16(repeating: second == nil ? 0 : 0xFF)
        }
    }

    /// Where the first two bytes of one of them are.
    @inline(__always)
    func begins(with beginnings: UnsafeBufferPointer<Beginning>) -> SIMD2<UInt64> {
        var found = SIMD2<UInt64>(repeating: 0)
        for beginning in beginnings {
            found |= halves(
                (bytes .== beginning.first) .& (behind & beginning.isSecondWanted .== beginning.second))
        }
        return found
    }

    @inline(__always)
    private func halves(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
        unsafeBitCast(Bytes(repeating: 0).replacing(with: 0xFF, where: mask), to: SIMD2<UInt64>.self)
    }

    /// How many bytes of a half are told of. Older processors cannot count bits by themselves.
    @inline(__always)
    static func count(_ half: UInt64) -> Int { Int(((half & ones) &* ones) >> 56) }

    /// How many of all are told of.
    @inline(__always)
    static func count(_ halves: SIMD2<UInt64>) -> Int {
        Int((((halves[0] & ones) &+ (halves[1] & ones)) &* ones) >> 56)
    }

    @inline(__always) private static var ones: UInt64 { 0x0101_0101_0101_0101 }
}
