/// Walks through the bytes of a text, from word to word.
struct WordScan {
    private let utf8: UnsafeBufferPointer<UInt8>
    private var index = 0
    private var followsApostrophe = false

    init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

    mutating func next() -> FoldedWord? {
        while let run = nextRun() {
            if run.hasDigit { return code(from: run) }
            // What starts a word and leans on it, or leans on the word before: `l’eau`, `’s avonds`, `foto’s`.
            if isApostrophe(at: index), WordScan.elisions.contains(run.bytes) { continue }
            if run.follows, run.bytes.count == 1 { continue }
            if let code = numeral(run) { return code }
            return FoldedWord(bytes: run.bytes, range: run.range, isCode: false)
        }
        return nil
    }

    /// Letters and digits without anything between them.
    private struct Run {
        var bytes: [UInt8] = []
        var range: Range<Int>
        var hasDigit = false
        var hasLetter = false
        var follows = false
    }

    private mutating func nextRun() -> Run? {
        var run = Run(range: index..<index)
        while index < utf8.count {
            let start = index
            let folded = nextScalar()
            if !add(folded, to: &run), !run.bytes.isEmpty {
                index = start
                return run
            }
            if run.bytes.isEmpty {
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
        return run.bytes.isEmpty ? nil : run
    }

    /// Whether the scalar belongs to the word.
    private func add(_ folded: FoldedScalar, to run: inout Run) -> Bool {
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
        case .nothing: return !run.bytes.isEmpty
        case .apostrophe, .dot, .tie, .between: return false
        }
        return true
    }

    private func append(_ byte: UInt8, to run: inout Run) {
        if run.bytes.count < FoldedWord.limit { run.bytes.append(byte) }
    }

    /// A code goes on behind a dot that has a digit behind it, a number behind a tie with three digits.
    private mutating func code(from first: Run) -> FoldedWord {
        var (bytes, end) = (first.bytes, first.range.upperBound)
        var isNumber = !first.hasLetter
        while let (part, isTied) = continuation(isNumber: isNumber) {
            if !isTied { bytes.append(UInt8(ascii: ".")) }
            bytes += part.bytes
            end = part.range.upperBound
            isNumber = isNumber && !part.hasLetter
            if bytes.count > FoldedWord.limit { break }
        }
        return FoldedWord(
            bytes: FoldedWord.withoutGroups(Array(bytes.prefix(FoldedWord.limit))), range: first.range.lowerBound..<end,
            isCode: true)
    }

    /// A numeral of letters in front of a code: `IV.2.1`.
    private mutating func numeral(_ run: Run) -> FoldedWord? {
        guard run.bytes.count <= 4, index < utf8.count, utf8[index] == UInt8(ascii: ".") else { return nil }
        guard let (part, _) = continuation(isNumber: false) else { return nil }
        var whole = Run(range: run.range.lowerBound..<part.range.upperBound)
        whole.bytes = run.bytes + [UInt8(ascii: ".")] + part.bytes
        whole.hasDigit = true
        whole.hasLetter = true
        return code(from: whole)
    }

    private mutating func continuation(isNumber: Bool) -> (Run, isTied: Bool)? {
        let (before, apostrophe) = (index, followsApostrophe)
        guard index < utf8.count else { return nil }
        let mark = nextScalar()
        let start = index
        if index < utf8.count, (0x30...0x39).contains(utf8[index]), let run = nextRun(),
            run.range.lowerBound == start
        {
            if case .dot = mark { return (run, false) }
            if case .tie = mark, isNumber, !run.hasLetter, run.bytes.count == 3 { return (run, true) }
        }
        (index, followsApostrophe) = (before, apostrophe)
        return nil
    }

    private func isApostrophe(at index: Int) -> Bool {
        guard index < utf8.count else { return false }
        var copy = self
        copy.index = index
        if case .apostrophe = copy.nextScalar() { return true }
        return false
    }

    /// The scalar at the index, which moves on; a byte that is no UTF-8 stands between words.
    private mutating func nextScalar() -> FoldedScalar {
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
