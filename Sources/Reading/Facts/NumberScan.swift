/// A number in running text, as French and Dutch write it: `1.623`, `6,47`, `2 399 000`, `51.279, 85`.
struct ScannedNumber: Sendable, Equatable {
    var value: Double
    /// Where it stands, in bytes of the text.
    var range: Range<Int>
    /// How many digits it has before the comma.
    var digits: Int
    var hasThousands: Bool
    var hasDecimals: Bool

    /// A year from 1900 to 2199, written plainly.
    var year: Int? {
        digits == 4 && !hasThousands && !hasDecimals && value >= 1900 && value < 2200 ? Int(value) : nil
    }
}

extension ScannedNumber {
    /// All numbers of a text, from left to right. Digits inside a word (`B2B`) are none.
    static func all(in text: [UInt8]) -> [ScannedNumber] {
        var numbers: [ScannedNumber] = []
        var index = 0
        while index < text.count {
            guard text[index].isDigit else {
                index += 1
                continue
            }
            let number = ScannedNumber(in: text, at: index)
            // A letter before it makes it part of a name; staff words (`VTE13`) are the exception.
            let isInWord = index > 0 && text[index - 1].isLetterASCII && !(text[index - 1].isUpperASCII)
            if !isInWord { numbers.append(number) }
            index = number.range.upperBound
        }
        return numbers
    }

    private init(in text: [UInt8], at start: Int) {
        var index = start
        var value = 0.0
        var digits = 0
        func digitsFollow(_ at: Int, exactly count: Int) -> Bool {
            at + count <= text.count && text[at..<at + count].allSatisfy { $0.isDigit }
                && (at + count == text.count || !text[at + count].isDigit)
        }
        while index < text.count, text[index].isDigit {
            value = value * 10 + Double(text[index] - .zero)
            digits += 1
            index += 1
        }
        var thousands = false
        while digits <= 3 || thousands, let separator = Self.thousandsSeparator(text, at: index, after: digits),
            digitsFollow(index + separator, exactly: 3)
        {
            for byte in text[index + separator..<index + separator + 3] { value = value * 10 + Double(byte - .zero) }
            digits += 3
            index += separator + 3
            thousands = true
        }
        var decimals = false
        if let comma = Self.decimalComma(text, at: index, afterThousands: thousands) {
            var scale = 0.1
            var next = index + comma
            while next < text.count, text[next].isDigit {
                value += Double(text[next] - .zero) * scale
                scale /= 10
                next += 1
            }
            index = next
            decimals = true
            value = (value * 1_000_000).rounded() / 1_000_000
        }
        self.value = value
        range = start..<index
        self.digits = digits
        hasThousands = thousands
        hasDecimals = decimals
    }

    /// A dot, a no-break or a thin space; a plain blank only where the groups go on for a million.
    private static func thousandsSeparator(_ text: [UInt8], at index: Int, after digits: Int) -> Int? {
        guard index < text.count else { return nil }
        if text[index] == .dot { return 1 }
        if text[index] == 0xC2, index + 1 < text.count, text[index + 1] == 0xA0 { return 2 }
        if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
            text[index + 2] == 0x89 || text[index + 2] == 0xAF
        {
            return 3
        }
        return nil
    }

    /// The comma, and the blank that at times slips in behind it (`51.279, 85`).
    private static func decimalComma(_ text: [UInt8], at index: Int, afterThousands: Bool) -> Int? {
        guard index + 1 < text.count, text[index] == .comma else { return nil }
        if text[index + 1].isDigit { return 1 }
        guard afterThousands, index + 3 < text.count, text[index + 1].isBlank else { return nil }
        let decimals = text[(index + 2)...].prefix { $0.isDigit }
        return decimals.count == 2 ? 2 : nil
    }
}
