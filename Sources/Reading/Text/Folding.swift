/// Text reduced to what makes two spellings the same: lower case, no accents, plain quotes and dashes, single
/// blanks. Made for the letters of French, Dutch, English and German.
enum Folding {
    /// `Échéance de l’OO ` becomes `echeance de l'oo`.
    static func fold(_ bytes: Bytes) -> String {
        var folded: [UInt8] = []
        folded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
            switch byte {
            case 0..<0x80:
                append(byte.isUpperASCII ? byte + 32 : byte, to: &folded)
                index += 1
            case 0xC2:
                append(next == 0xA0 ? .space : next == 0xBA || next == 0xB0 ? UInt8(ascii: "o") : next, to: &folded)
                index += 2
            case 0xC3:
                folded.append(contentsOf: latin[Int(next & 0x3F)].utf8)
                index += 2
            case 0xC5 where next == 0x92 || next == 0x93:
                folded.append(contentsOf: "oe".utf8)
                index += 2
            case 0xE2 where next == 0x80 && index + 2 < bytes.endIndex:
                append(punctuation(bytes[index + 2]), to: &folded)
                index += 3
            case 0xE2 where next == 0x88 && index + 2 < bytes.endIndex && bytes[index + 2] == 0x92:
                append(.hyphen, to: &folded)
                index += 3
            default:
                folded.append(byte)
                index += 1
            }
        }
        if folded.last == .space { folded.removeLast() }
        return String(decoding: folded, as: UTF8.self)
    }

    static func fold(_ text: String) -> String { fold(Array(text.utf8)[...]) }

    /// Blanks in a row become one, those at the start none.
    private static func append(_ byte: UInt8, to folded: inout [UInt8]) {
        if byte.isBlank {
            if let last = folded.last, last != .space { folded.append(.space) }
        } else {
            folded.append(byte)
        }
    }

    /// U+2000 to U+203F by their last byte.
    private static func punctuation(_ last: UInt8) -> UInt8 {
        switch last {
        case 0x80...0x8B, 0xAF: .space
        case 0x90...0x95: .hyphen
        case 0x98...0x9B, 0xB2: UInt8(ascii: "'")
        case 0x9C...0x9F: UInt8(ascii: "\"")
        default: UInt8(ascii: ".")
        }
    }

    /// U+00C0 to U+00FF.
    private static let latin: [String] = [
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "x", "o", "u", "u", "u", "u", "y", "th", "ss",
        "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
        "d", "n", "o", "o", "o", "o", "o", "/", "o", "u", "u", "u", "u", "y", "th", "y",
    ]
}
