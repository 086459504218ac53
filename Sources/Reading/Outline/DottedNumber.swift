/// A heading's number at the start of a text: `IV.2.1.3`, `2.1.3`.
struct DottedNumber: Sendable, Equatable {
    /// In upper case, without a final dot.
    var text: String
    var parts: Int
    /// Where the title begins, dots and blanks after the number skipped.
    var end: Int

    init?(in text: Bytes, style: Numbering) {
        var index = text.startIndex
        var written: [UInt8] = []
        switch style {
        case .none: return nil
        case .decimal: break
        case .romanChapter:
            let roman = text.prefix { Roman.isDigit($0) }
            guard !roman.isEmpty, Roman.value(roman) != nil else { return nil }
            written = roman.map { $0.isLowerASCII ? $0 - 32 : $0 }
            index += roman.count
            guard index < text.endIndex, text[index] == .dot else { return nil }
        }
        var count = style == .romanChapter ? 1 : 0
        while true {
            var next = index
            if count > 0 {
                guard next < text.endIndex, text[next] == .dot else { break }
                next += 1
            }
            let digits = text[min(next, text.endIndex)...].prefix(4).prefix { $0.isDigit }
            guard !digits.isEmpty, digits.count <= 3 else { break }
            if count > 0 { written.append(.dot) }
            written += digits
            index = next + digits.count
            count += 1
        }
        guard count >= 2 else { return nil }
        while index < text.endIndex, text[index] == .dot || text[index].isBlank { index += 1 }
        self.text = String(decoding: written, as: UTF8.self)
        parts = count
        end = index
    }
}

/// Roman numbers from I to the hundreds.
enum Roman {
    static func isDigit(_ byte: UInt8) -> Bool { weight(byte) != nil }

    /// nil where the letters are no number.
    static func value(_ digits: some Collection<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        var total = 0
        var previous = 0
        for byte in digits.reversed() {
            guard let weight = weight(byte) else { return nil }
            total += weight < previous ? -weight : weight
            previous = max(previous, weight)
        }
        let letters = digits.map { $0 & 0xDF }
        return total > 0 && (written(total) == letters || letters.allSatisfy { $0 == UInt8(ascii: "I") }) ? total : nil
    }

    /// The usual spelling of a number: others are words made of the same letters (`civil`, `ill`).
    private static func written(_ value: Int) -> [UInt8] {
        let signs: [(Int, String)] = [
            (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = value
        var letters: [UInt8] = []
        for (worth, sign) in signs {
            while rest >= worth {
                letters += Array(sign.utf8)
                rest -= worth
            }
        }
        return letters
    }

    private static func weight(_ byte: UInt8) -> Int? {
        switch byte | 0x20 {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        case UInt8(ascii: "l"): 50
        case UInt8(ascii: "c"): 100
        default: nil
        }
    }
}
