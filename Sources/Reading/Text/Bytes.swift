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
        withUnsafeBufferPointer { bytes in
            var (first, last) = (0, bytes.count)
            while first < last, let width = TypographicSpace.width(in: bytes, startingAt: first, before: last) {
                first += width
            }
            while first < last, let width = TypographicSpace.width(in: bytes, endingAt: last, after: first) {
                last -= width
            }
            return startIndex + first..<startIndex + last
        }.selecting(from: self)
    }

    /// The beginning of a text, no character cut in two.
    func excerpt(_ length: Int) -> String {
        var end = Swift.min(count, length)
        while end > 0, end < count, self[startIndex + end] & 0xC0 == 0x80 { end -= 1 }
        return prefix(end).string + (end < count ? "…" : "")
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

    /// The width of a no-break, thin or other typographic space at the start.
    fileprivate var leadingTypographicSpace: Int? {
        withUnsafeBufferPointer { bytes in
            bytes.isEmpty || bytes[0] < 0x80
                ? nil : TypographicSpace.width(in: bytes, startingAt: 0, before: bytes.count)
        }
    }
}

extension Range<Int> {
    fileprivate func selecting(from bytes: Bytes) -> Bytes { bytes[self] }
}

/// Blanks: ASCII's, U+00A0, U+2000 to U+200B, U+202F and U+FEFF.
enum TypographicSpace {
    static func width(in bytes: UnsafeBufferPointer<UInt8>, startingAt index: Int, before end: Int) -> Int? {
        let byte = bytes[index]
        if byte < 0x80 { return byte.isBlank ? 1 : nil }
        if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : nil }
        guard index + 2 < end else { return nil }
        return isWide(byte, bytes[index + 1], bytes[index + 2]) ? 3 : nil
    }

    static func width(in bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int, after start: Int) -> Int? {
        let byte = bytes[end - 1]
        if byte < 0x80 { return byte.isBlank ? 1 : nil }
        if byte == 0xA0, end - 2 >= start, bytes[end - 2] == 0xC2 { return 2 }
        guard end - 3 >= start else { return nil }
        return isWide(bytes[end - 3], bytes[end - 2], byte) ? 3 : nil
    }

    private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (0xE2, 0x80): third <= 0x8B || third == 0xAF
        case (0xEF, 0xBB): third == 0xBF
        default: false
        }
    }
}
