import Kernel

/// An amount of euros in running text.
struct ScannedAmount: Sendable, Equatable {
    var euros: Double
    var range: Range<Int>
    var appropriation: Appropriation?
}

/// The code of a budget article in running text: `12.017.08.01.1211`, `29 007 16 01 61 61`.
struct ScannedArticle: Sendable, Equatable {
    var code: String
    var range: Range<Int>
}

enum MoneyScan {
    /// `M d’euros`, `millions d’euros`, `miljoen euro`, `euros`, `€`: what multiplies, and whether it is money.
    static func unit(after index: Int, in text: [UInt8]) -> (factor: Double, isMoney: Bool, end: Int) {
        var end = index
        var factor = 1.0
        func skipBlanks(_ at: Int) -> Int {
            let rest = text[min(at, text.count)...]
            return rest.trimmed.isEmpty ? text.count : rest.trimmed.startIndex
        }
        var next = skipBlanks(end)
        let scale = word(at: next, in: text)
        if let known = scales[scale] {
            factor = known
            next = skipBlanks(next + scale.utf8.count)
            end = next
        }
        // d’ or d'
        if next < text.count, text[next] | 0x20 == UInt8(ascii: "d"), next + 1 < text.count {
            if text[next + 1] == UInt8(ascii: "'") { next += 2 } else if text[next + 1] == 0xE2 { next += 4 }
        }
        if text[min(next, text.count)...].starts(with: [0xE2, 0x82, 0xAC]) { return (factor, true, next + 3) }
        let currency = word(at: next, in: text)
        if ["euro", "euros", "eur"].contains(currency) { return (factor, true, next + currency.utf8.count) }
        return (factor, false, factor == 1 ? index : end)
    }

    private static let scales: [String: Double] = [
        "m": 1e6, "mio": 1e6, "million": 1e6, "millions": 1e6, "miljoen": 1e6, "milliard": 1e9, "milliards": 1e9,
        "miljard": 1e9, "k": 1e3, "mille": 1e3, "duizend": 1e3,
    ]

    /// The ASCII word at an index, lower-cased.
    static func word(at index: Int, in text: [UInt8]) -> String {
        guard index < text.count else { return "" }
        let bytes = text[index...].prefix { $0.isLetterASCII }
        return Folding.fold(bytes)
    }

    /// The budget articles of a text.
    static func articles(in text: [UInt8]) -> [ScannedArticle] {
        var found: [ScannedArticle] = []
        var index = 0
        while index < text.count {
            guard text[index].isDigit, index == 0 || !(text[index - 1].isDigit || text[index - 1] == .dot) else {
                index += 1
                continue
            }
            if let end = article(at: index, in: text) {
                found.append(ScannedArticle(code: text[index..<end].string, range: index..<end))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// Groups of 2, 3, 2, 2 and 4 digits between dots or blanks; the last may be cut in two pairs or left out.
    private static func article(at start: Int, in text: [UInt8]) -> Int? {
        var groups: [Int] = []
        var index = start
        var separator: UInt8?
        var end = start
        while index < text.count, text[index].isDigit {
            let digits = text[index...].prefix { $0.isDigit }
            groups.append(digits.count)
            end = index + digits.count
            guard groups.count < 6, end < text.count else { break }
            let next = text[end]
            guard next == .dot || next == .space, separator == nil || separator == next else { break }
            separator = next
            index = end + 1
        }
        let shapes = [[2, 3, 2, 2, 4], [2, 3, 2, 2, 2, 2], [2, 3, 2, 2]]
        return shapes.contains(groups) ? end : nil
    }

    /// The amounts of a text. Without a currency a number counts only where the text is known to be about money
    /// and it is written with thousands.
    static func amounts(in text: [UInt8], isAboutMoney: Bool, terms: Terms) -> [ScannedAmount] {
        let articles = articles(in: text).map(\.range)
        let hasCurrency = ScannedNumber.all(in: text).contains { unit(after: $0.range.upperBound, in: text).isMoney }
        var found: [ScannedAmount] = []
        var article = 0
        for number in ScannedNumber.all(in: text) {
            while article < articles.count, articles[article].upperBound <= number.range.lowerBound { article += 1 }
            if article < articles.count, articles[article].overlaps(number.range) { continue }
            let unit = unit(after: number.range.upperBound, in: text)
            let before = text[..<number.range.lowerBound].trimmed
            let isPrefixed = before.suffix(3) == [0xE2, 0x82, 0xAC][...]
            let counts = unit.isMoney || isPrefixed || (isAboutMoney && hasCurrency && number.hasThousands)
            guard counts, number.year == nil || unit.isMoney else { continue }
            let end = max(unit.end, number.range.upperBound)
            found.append(
                ScannedAmount(
                    euros: (number.value * unit.factor * 100).rounded() / 100, range: number.range.lowerBound..<end,
                    appropriation: appropriation(after: end, in: text, terms: terms)))
        }
        return found
    }

    /// `… euros en crédits B`, `… euro in B kredieten`: within the next four words.
    private static func appropriation(after end: Int, in text: [UInt8], terms: Terms) -> Appropriation? {
        let folded = Folding.fold(text[min(end, text.count)...].prefix(40))
        let words = folded.split { !($0.isLetter || $0.isNumber) }.prefix(4).map(String.init)
        for count in stride(from: words.count, to: 0, by: -1) {
            for start in 0...(words.count - count) {
                let phrase = words[start..<start + count].joined(separator: " ")
                if terms.commitment.contains(phrase) { return .commitment }
                if terms.payment.contains(phrase) { return .payment }
            }
        }
        return nil
    }
}
