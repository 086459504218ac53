import Kernel

/// Past values in an indicator's text: `(1.623 événements en 2019 et 596 en 2020)`, `(2020 : 210 ; 2021 : 340)`,
/// `occupe actuellement la 65e place`.
struct BaselineReader {
    let terms: Terms

    func baselines(_ text: [UInt8], in language: Language, line: Int) -> [BaselineFact] {
        var facts: [BaselineFact] = []
        var start = 0
        for bracket in brackets(in: text) {
            let inner = Array(text[bracket])
            let values = values(in: inner)
            guard !values.isEmpty else { continue }
            let label = label(text[start..<max(start, bracket.lowerBound - 1)])
            facts.append(
                BaselineFact(indicator: [language: label], values: values, unit: unit(in: inner), line: line))
            start = min(bracket.upperBound + 1, text.count)
        }
        if facts.isEmpty, let current = current(text) {
            facts.append(BaselineFact(indicator: [language: current.label], values: [current.value], line: line))
        }
        return facts
    }

    private func brackets(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var open: Int?
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "(") { open = index + 1 }
            if byte == UInt8(ascii: ")"), let start = open {
                found.append(start..<index)
                open = nil
            }
        }
        return found
    }

    /// `1.623 … en 2019`, `2019 : 1.623`
    private func values(in text: [UInt8]) -> [BaselineFact.Value] {
        let numbers = ScannedNumber.all(in: text)
        var values: [BaselineFact.Value] = []
        var pending: ScannedNumber?
        var year: Int?
        var previousEnd = 0
        for number in numbers {
            let before = Folding.fold(text[previousEnd..<number.range.lowerBound])
            previousEnd = number.range.upperBound
            if let found = number.year {
                let follows = text[number.range.upperBound...].trimmed.first
                if follows == .colon || follows == UInt8(ascii: "=") {
                    (year, pending) = (found, nil)
                } else if let value = pending, isInYear(before) {
                    values.append(.init(year: found, value: scaled(value, in: text)))
                    pending = nil
                }
            } else if let named = year {
                values.append(.init(year: named, value: scaled(number, in: text)))
                year = nil
            } else {
                pending = number
            }
        }
        return values
    }

    private func scaled(_ number: ScannedNumber, in text: [UInt8]) -> Double {
        number.value * MoneyScan.unit(after: number.range.upperBound, in: text).factor
    }

    /// The words between a value and its year end in `en` or `in`.
    private func isInYear(_ between: String) -> Bool {
        terms.inYear.contains { between == $0 || between.hasSuffix(" " + $0) }
    }

    private func unit(in text: [UInt8]) -> String? {
        if text.contains(UInt8(ascii: "%")) { return "%" }
        let isMoney = ScannedNumber.all(in: text).contains {
            MoneyScan.unit(after: $0.range.upperBound, in: text).isMoney
        }
        return isMoney ? "euros" : nil
    }

    /// The words before the brackets, without the `et` that joins two indicators in one item.
    private func label(_ bytes: Bytes) -> String {
        var rest = bytes.trimmed
        for joint in ["et ", "en ", "and ", ", ", "; "] where Folding.fold(rest.prefix(4)).hasPrefix(joint) {
            rest = rest.dropFirst(joint.utf8.count).trimmed
            break
        }
        return BudgetReader.clean(rest)
    }

    /// `actuellement la 65e place`: an ordinal that holds now.
    private func current(_ text: [UInt8]) -> (label: String, value: BaselineFact.Value)? {
        let folded = Folding.fold(text[...])
        guard terms.currently.contains(where: { folded.contains($0) }) else { return nil }
        for number in ScannedNumber.all(in: text) where number.year == nil {
            let rest = Folding.fold(text[number.range.upperBound...].prefix(8))
            guard rest.hasPrefix("e ") || rest.hasPrefix("ste ") || rest.hasPrefix("de ") || rest.hasPrefix("er ")
            else { continue }
            let label = text.split(separator: .comma).first.map { BudgetReader.clean($0) } ?? ""
            return (label, .init(year: nil, value: number.value))
        }
        return nil
    }
}
