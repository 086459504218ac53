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
            if start < index { raw(UnsafeBufferPointer(rebasing: source[start..<index])) }
            replace(source[index])
            start = index + 1
            index = HTML.nextCareful(in: source, from: start)
        }
        if start < source.count { raw(UnsafeBufferPointer(rebasing: source[start...])) }
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
        // Sixteen bytes at a time: nearly all text is free of such bytes.
        while index + 16 <= source.count, let base = source.baseAddress {
            let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
            if any(carefulMask(block)) { break }
            index += 16
        }
        while index < source.count, !isCareful(source[index]) { index += 1 }
        return index
    }

    private static func carefulMask(_ block: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        let quotes = (block .== 0x26) .| (block .== 0x22)
        let angles = (block .== 0x3C) .| (block .== 0x3E)
        return quotes .| angles .| (block .< 0x20)
    }

    private static func isCareful(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x3C, 0x3E: true
        case 0x09, 0x0A, 0x0D: false
        default: byte < 0x20
        }
    }
}
