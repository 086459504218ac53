import Kernel

// Written by hand: a page has hundreds of numbers, and Foundation's formatters take microseconds for each.
extension Words {
    /// `1 234` (with a narrow no-break space), `1.234`, `1,234`.
    public func number(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let grouped = digits.utf8.count > 3 ? self.grouped(digits) : digits
        return number < 0 ? "−" + grouped : grouped
    }

    /// A number with at most as many decimals, those that are zero left out: `1 234,5`.
    public func number(_ number: Double, decimals: Int = 2) -> String {
        guard number.isFinite, abs(number) < 1e15 else { return "—" }
        // What is scaled must fit into 64 bits, and a large number has no room for so many decimals anyway.
        let scale = Words.powerOfTen(abs(number) < 1e9 ? decimals : min(decimals, 2))
        let scaled = Int((number.magnitude * Double(scale)).rounded())
        var fraction = String(scaled % scale + scale).dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        let sign = number < 0 && scaled > 0 ? "−" : ""
        return sign + self.number(scaled / scale) + (fraction.isEmpty ? "" : decimalMark + fraction)
    }

    /// A value of an indicator with its unit: `12,5 %`, `€ 1.234`, `45 000 visiteurs`.
    public func value(_ value: Double, unit: String?) -> String {
        switch unit {
        case nil, "": number(value)
        case "%": number(value) + say(fr: "\u{202F}%", nl: "%", en: "%")
        case "euros", "euro", "€", "EUR": Money(euros: value).map { money($0) } ?? number(value)
        case .some(let unit): number(value) + "\u{A0}" + unit.isolated
        }
    }

    /// A share of a whole in whole per cents; what exists is never rounded away to nothing.
    public func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "—" }
        let exact = Double(part) / Double(whole) * 100
        if part > 0, exact < 0.1 { return say(fr: "<\u{202F}0,1\u{202F}%", nl: "<0,1%", en: "<0.1%") }
        return number(exact, decimals: 1) + say(fr: "\u{202F}%", nl: "%", en: "%")
    }

    /// Groups of three digits, with the mark that the language sets between them.
    private func grouped(_ digits: String) -> String {
        let mark = say(fr: "\u{202F}", nl: ".", en: ",")
        var grouped = ""
        for (index, digit) in digits.utf8.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped += mark }
            grouped.unicodeScalars.append(Unicode.Scalar(digit))
        }
        return grouped
    }

    private var decimalMark: String { say(fr: ",", nl: ",", en: ".") }

    private static func powerOfTen(_ exponent: Int) -> Int {
        (0..<max(0, min(exponent, 6))).reduce(1) { power, _ in power * 10 }
    }
}

extension Words {
    /// `130 000 €`, `€ 130.000`, `€130,000`; cents only where there are any.
    public func money(_ money: Money) -> String {
        let amount = amount(money)
        return say(fr: amount + "\u{A0}€", nl: "€\u{A0}" + amount, en: "€" + amount)
    }

    /// An amount without its unit, for a column whose header names it.
    ///
    /// - Parameter cents: Whether the column shows cents; nil shows them where there are any.
    public func amount(_ money: Money, cents: Bool? = nil) -> String {
        let whole = money.cents / 100
        let rest = (money.cents % 100).magnitude
        let sign = money.cents < 0 && whole == 0 && rest > 0 ? "−" : ""
        guard cents ?? (rest > 0) else { return sign + number(Int(whole)) }
        return sign + number(Int(whole)) + decimalMark + (rest < 10 ? "0" : "") + String(rest)
    }

    /// `2,5 ETP`, `6 tot 7 VTE`.
    public func fullTimeEquivalents(_ range: ClosedRange<Double>) -> String {
        let unit = say(fr: "ETP", nl: "VTE", en: "FTE")
        let low = number(range.lowerBound)
        guard range.lowerBound < range.upperBound else { return low + "\u{A0}" + unit }
        let high = number(range.upperBound)
        return say(fr: "\(low) à \(high)", nl: "\(low) tot \(high)", en: "\(low) to \(high)") + "\u{A0}" + unit
    }
}

extension Words {
    /// The number that somebody typed, as people write it in the language: `1 234,5`, `1.234,5`, `1,234.5`; nil where
    /// it is none.
    ///
    /// In French and Dutch a comma begins the decimals, in English a point does. The other mark is taken as well, for
    /// thousands where groups of three digits follow it, for decimals where they do not.
    public func number(from typed: String) -> Double? {
        let (decimal, thousand): (Character, Character) = language == .en ? (".", ",") : (",", ".")
        var text = typed.filter { !$0.isWhitespace && $0 != "\u{202F}" && $0 != "'" && $0 != "’" }
        if let first = text.first, first == "−" || first == "–" { text = "-" + text.dropFirst() }
        let halves = text.split(separator: decimal, omittingEmptySubsequences: false)
        guard halves.count <= 2, var whole = halves.first.map(String.init) else { return nil }
        let fraction = halves.count == 2 ? String(halves[1]) : nil
        let groups = whole.split(separator: thousand, omittingEmptySubsequences: false)
        if groups.count > 1 {
            if groups.dropFirst().allSatisfy({ $0.count == 3 }) {
                whole = groups.joined()
            } else if groups.count == 2, fraction == nil {
                return Words.plainNumber(String(groups[0]), String(groups[1]))
            } else {
                return nil
            }
        }
        return Words.plainNumber(whole, fraction)
    }

    private static func plainNumber(_ whole: String, _ fraction: String?) -> Double? {
        let digits = whole.hasPrefix("-") ? whole.dropFirst() : whole[...]
        let all = digits + (fraction ?? "")
        guard !all.isEmpty, all.utf8.allSatisfy({ (48...57).contains($0) }), all.utf8.count <= 15 else { return nil }
        return Double((whole.hasPrefix("-") ? "-" : "") + (digits.isEmpty ? "0" : digits) + "." + (fraction ?? "0"))
    }
}
