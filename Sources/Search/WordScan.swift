/// Walks through the bytes of a text, from word to word. The word on which it stands is lent.
struct WordScan {
    private let utf8: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var followsApostrophe = false
    /// The folded word on which it stands.
    private(set) var bytes: [UInt8] = []
    /// Where that stands in the text.
    private(set) var range = 0..<0
    private(set) var isCode = false

    init(_ utf8: UnsafeBufferPointer<UInt8>) {
        self.utf8 = utf8
        bytes.reserveCapacity(2 * FoldedWord.limit)
    }

    /// The word on which it stands, to be kept.
    var word: FoldedWord {
        // Not the array itself, which is used again for the next word.
        FoldedWord(bytes: bytes.withUnsafeBufferPointer { Array($0) }, range: range, isCode: isCode)
    }

    /// Goes to the next word.
    ///
    /// - Returns: false behind the last one.
    mutating func advance() -> Bool {
        bytes.removeAll(keepingCapacity: true)
        isCode = false
        while let run = nextRun() {
            range = run.range
            if run.hasDigit {
                goOn(asCodeFrom: run)
                return true
            }
            // What starts a word and leans on it, or leans on the word before: `l’eau`, `’s avonds`, `foto’s`.
            let leans = isApostrophe(at: index) && WordScan.elisions.contains(bytes) || run.follows && bytes.count == 1
            if !leans {
                if let numeral = numeral(run) { goOn(asCodeFrom: numeral) }
                return true
            }
            bytes.removeAll(keepingCapacity: true)
        }
        return false
    }

    /// Goes past words of plain letters that stand between spaces and begin as none of these does.
    ///
    /// - Returns: whether there was one.
    mutating func skip(unlike beginnings: [(first: UInt8, second: UInt8?)]) -> Bool {
        var next = index
        while next < utf8.count, utf8[next] == 0x20 { next += 1 }
        guard next == 0 || utf8[next - 1] == 0x20 else { return false }
        let start = next
        while let end = endOfLetters(from: next), end - next > 1, end < utf8.count, utf8[end] == 0x20 {
            let (first, second) = (utf8[next] | 0x20, utf8[next + 1] | 0x20)
            if beginnings.contains(where: { $0.first == first && ($0.second == nil || $0.second == second) }) { break }
            next = end + 1
        }
        guard next > start else { return false }
        (index, followsApostrophe) = (next, false)
        return true
    }

    private func endOfLetters(from start: Int) -> Int? {
        var end = start
        while end < utf8.count, (0x61...0x7A).contains(utf8[end] | 0x20) { end += 1 }
        return end > start ? end : nil
    }

    /// Letters and digits without anything between them.
    private struct Run {
        var range: Range<Int>
        var hasDigit = false
        var hasLetter = false
        var follows = false
        var count = 0
    }

    /// The letters and digits are added to the word.
    private mutating func nextRun() -> Run? {
        var run = Run(range: index..<index)
        while index < utf8.count {
            if run.count > 0 { addLetters(to: &run) }
            let start = index
            guard start < utf8.count else { break }
            let folded = nextScalar()
            if !add(folded, to: &run), run.count > 0 {
                index = start
                return run
            }
            if run.count == 0 {
                if case .apostrophe = folded { followsApostrophe = true } else { followsApostrophe = false }
                run.range = index..<index
            } else {
                if run.range.isEmpty {
                    run.range = start..<index
                    run.follows = followsApostrophe
                }
                run.range = run.range.lowerBound..<index
            }
        }
        return run.count == 0 ? nil : run
    }

    /// Most letters have no marks, and go on as a word began.
    private mutating func addLetters(to run: inout Run) {
        let start = index
        while index < utf8.count, run.count < FoldedWord.limit {
            let letter = utf8[index] | 0x20
            guard letter >= 0x61, letter <= 0x7A else { break }
            bytes.append(letter)
            run.count += 1
            index += 1
        }
        guard index > start else { return }
        run.hasLetter = true
        run.range = run.range.lowerBound..<index
    }

    /// Whether the scalar belongs to the word.
    private mutating func add(_ folded: FoldedScalar, to run: inout Run) -> Bool {
        switch folded {
        case .ascii(let letter):
            append(letter, to: &run)
            run.hasLetter = true
        case .letters(let letters):
            letters.withUTF8Buffer { for letter in $0 { append(letter, to: &run) } }
            run.hasLetter = true
        case .digit(let digit):
            append(digit, to: &run)
            run.hasDigit = true
        case .other(let value):
            // Letters of other scripts are spelt as their number, so that every engine takes them for a word.
            for digit in ("u" + String(value, radix: 16)).utf8 { append(digit, to: &run) }
            run.hasLetter = true
        case .nothing: return run.count > 0
        case .apostrophe, .dot, .tie, .between: return false
        }
        return true
    }

    private mutating func append(_ byte: UInt8, to run: inout Run) {
        guard run.count < FoldedWord.limit else { return }
        bytes.append(byte)
        run.count += 1
    }

    /// A code goes on behind a dot that has a digit behind it, a number behind a tie with three digits.
    private mutating func goOn(asCodeFrom first: Run) {
        isCode = true
        var isNumber = !first.hasLetter
        while bytes.count <= FoldedWord.limit, let part = continuation(isNumber: isNumber) {
            range = range.lowerBound..<part.range.upperBound
            isNumber = isNumber && !part.hasLetter
        }
        if bytes.count > FoldedWord.limit { bytes.removeLast(bytes.count - FoldedWord.limit) }
        if let number = FoldedWord.withoutGroups(bytes) { bytes = number }
    }

    /// A numeral of letters in front of a code: `IV.2.1`.
    private mutating func numeral(_ run: Run) -> Run? {
        guard run.count <= 4, index < utf8.count, utf8[index] == UInt8(ascii: ".") else { return nil }
        guard let part = continuation(isNumber: false) else { return nil }
        range = range.lowerBound..<part.range.upperBound
        return Run(range: range, hasDigit: true, hasLetter: true)
    }

    /// The next part of a code, which is added to the word: behind a dot, or without it behind a tie.
    private mutating func continuation(isNumber: Bool) -> Run? {
        let (before, apostrophe, count) = (index, followsApostrophe, bytes.count)
        guard index < utf8.count else { return nil }
        let mark = nextScalar()
        let start = index
        if index < utf8.count, (0x30...0x39).contains(utf8[index]) {
            if case .dot = mark { bytes.append(UInt8(ascii: ".")) }
            if let run = nextRun(), run.range.lowerBound == start {
                if case .dot = mark { return run }
                if case .tie = mark, isNumber, !run.hasLetter, run.count == 3 { return run }
            }
        }
        (index, followsApostrophe) = (before, apostrophe)
        bytes.removeLast(bytes.count - count)
        return nil
    }

    private func isApostrophe(at index: Int) -> Bool {
        guard index < utf8.count else { return false }
        var behind = index
        if case .apostrophe = scalar(at: &behind) { return true }
        return false
    }

    private mutating func nextScalar() -> FoldedScalar {
        var behind = index
        defer { index = behind }
        return scalar(at: &behind)
    }

    /// The scalar at an index, which moves on; a byte that is no UTF-8 stands between words.
    private func scalar(at index: inout Int) -> FoldedScalar {
        let first = utf8[index]
        if first < 0x80 {
            index += 1
            return FoldedScalar(Unicode.Scalar(first))
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        let end = min(index + length, utf8.count)
        var value = UInt32(first & (0xFF >> UInt8(length + 1)))
        for byte in utf8[(index + 1)..<max(end, index + 1)] { value = value << 6 | UInt32(byte & 0x3F) }
        index = max(end, index + 1)
        return length > 1 ? Unicode.Scalar(value).map { FoldedScalar($0) } ?? .between : .between
    }

    private static let elisions: Set<[UInt8]> = Set(
        ["l", "d", "j", "m", "n", "s", "t", "c", "z", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"]
            .map { Array($0.utf8) })
}
