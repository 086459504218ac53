extension HTML {
    /// Writes a text, escaped for the inside of an element and of an attribute between double quotes.
    ///
    /// The work is done on bytes, never on characters: `"` followed by a combining mark is one `Character` that
    /// equals no `"`, and would pass unescaped.
    public mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    /// Copies what needs no care in one go, and replaces the few bytes that do.
    mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = HTML.nextCareful(in: source, from: 0)
        while index < source.count {
            if start < index { raw(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(source)[start..<index])) }
            replace(source[index])
            start = index + 1
            index = HTML.nextCareful(in: source, from: start)
        }
        if start < source.count { raw(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(source)[start...])) }
    }

    private mutating func replace(_ careful: UInt8) {
        switch careful {
        case 0x26: raw("&amp;")
        case 0x3C: raw("&lt;")
        case 0x3E: raw("&gt;")
        case 0x22: raw("&quot;")
        // HTML allows no other control character; a reader sees that something stood here.
        default: raw("\u{FFFD}")
        }
    }

    /// The place of the next byte that cannot be copied as it is, or the end.
    private static func nextCareful(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        // Eight bytes at a time: nearly all text is free of such bytes.
        while index + 8 <= source.count, let base = source.baseAddress,
            !mayBeCareful(UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
        {
            index += 8
        }
        while index < source.count, !isCareful(source[index]) { index += 1 }
        return index
    }

    /// Whether any of eight bytes is below a space or one of the four marks; at times also where none is.
    ///
    /// `"` and `&` differ in one bit, as do `<` and `>`, so that two comparisons with zero find the four.
    private static func mayBeCareful(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = (word & ~(ones * 0x04)) ^ (ones * 0x22)
        let angles = (word & ~(ones * 0x02)) ^ (ones * 0x3C)
        let low = (word &- ones * 0x20) & ~word
        let zero = ((quotes &- ones) & ~quotes) | ((angles &- ones) & ~angles)
        return (low | zero) & (ones * 0x80) != 0
    }

    private static func isCareful(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x3C, 0x3E: true
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }
}
