/// A stretch of UTF-8: the reader works on bytes, since passes over characters cost fifty times as much.
typealias Bytes = ArraySlice<UInt8>

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let hyphen = UInt8(ascii: "-")
    static let dot = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")
    static let colon = UInt8(ascii: ":")
    static let zero = UInt8(ascii: "0")

    var isDigit: Bool { self >= 48 && self <= 57 }
    var isLowerASCII: Bool { self >= 97 && self <= 122 }
    var isUpperASCII: Bool { self >= 65 && self <= 90 }
    var isLetterASCII: Bool { isLowerASCII || isUpperASCII }
    /// A byte of a character beyond ASCII; in the languages read here almost always a letter.
    var isBeyondASCII: Bool { self >= 0x80 }
    var isWordByte: Bool { isLetterASCII || isDigit || isBeyondASCII }
    var isBlank: Bool { self == 32 || (self >= 9 && self <= 13) }
}

extension Bytes {
    var string: String { String(decoding: self, as: UTF8.self) }

    /// Without blanks at either end, the wide and narrow ones of typography included.
    var trimmed: Bytes {
        var rest = self
        while let first = rest.first {
            if first.isBlank { rest.removeFirst() } else if let n = rest.leadingTypographicSpace { rest.removeFirst(n) } else { break }
        }
        while let last = rest.last {
            if last.isBlank {
                rest.removeLast()
            } else if let n = rest.trailingTypographicSpace {
                rest.removeLast(n)
            } else {
                break
            }
        }
        return rest
    }

    /// The words between blanks of any kind.
    var words: [Bytes] {
        var words: [Bytes] = []
        var rest = trimmed
        while !rest.isEmpty {
            var end = rest.startIndex
            while end < rest.endIndex, !rest[end].isBlank, rest[end...].leadingTypographicSpace == nil { end += 1 }
            words.append(rest[..<end])
            rest = rest[end...].trimmed
        }
        return words
    }

    /// The length of a no-break space (U+00A0), thin space (U+2009) or the like at the start.
    private var leadingTypographicSpace: Int? {
        starts(with: [0xC2, 0xA0]) ? 2 : isTypographicSpace(at: startIndex) ? 3 : nil
    }

    private var trailingTypographicSpace: Int? {
        if count >= 2, self[endIndex - 2] == 0xC2, self[endIndex - 1] == 0xA0 { return 2 }
        return count >= 3 && isTypographicSpace(at: endIndex - 3) ? 3 : nil
    }

    /// U+2000 to U+200B, U+202F, U+FEFF.
    private func isTypographicSpace(at index: Int) -> Bool {
        guard index + 2 < endIndex else { return false }
        switch (self[index], self[index + 1]) {
        case (0xE2, 0x80): return self[index + 2] <= 0x8B || self[index + 2] == 0xAF
        case (0xEF, 0xBB): return self[index + 2] == 0xBF
        default: return false
        }
    }
}
