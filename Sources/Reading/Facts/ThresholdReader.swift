import Kernel

/// `vert : 21 M d’euros par an`, `oranje: 15 tot 21`, `rouge : inférieur à 15 %`.
struct ThresholdReader {
    let terms: Terms

    /// The threshold that an item states; nil for one that names no colour at its start.
    func threshold(_ text: [UInt8], in language: Language, line: Int) -> ThresholdFact? {
        let folded = Folding.fold(text[...])
        let word = String(folded.prefix { $0.isLetter })
        guard let level = ThresholdLevel.allCases.first(where: { terms.colours[$0]?.contains(word) ?? false }) else {
            return nil
        }
        let start = text.firstIndex { !$0.isWordByte } ?? text.count
        let statement = text[start...].drop {
            $0.isBlank || $0 == .colon || $0 == 0xC2 || $0 == 0xA0 || $0 == 0xE2 || $0 == 0x80 || $0 == 0x89
                || $0 == .hyphen
        }
        let (min, max) = bounds(of: Array(statement), level: level)
        return ThresholdFact(level: level, text: [language: statement.trimmed.string], min: min, max: max, line: line)
    }

    /// One number is a lower bound for green and an upper bound for red, unless words say otherwise; two are both.
    private func bounds(of text: [UInt8], level: ThresholdLevel) -> (Double?, Double?) {
        var values: [(value: Double, before: String)] = []
        var end = 0
        for number in ScannedNumber.all(in: text) where number.year == nil {
            let unit = MoneyScan.unit(after: number.range.upperBound, in: text)
            values.append((number.value * unit.factor, Folding.fold(text[end..<max(end, number.range.lowerBound)])))
            end = max(unit.end, number.range.upperBound)
        }
        guard let first = values.first else { return (nil, nil) }
        if values.count >= 2, !isApart(values[1].before) {
            return (min(first.value, values[1].value), max(first.value, values[1].value))
        }
        if terms.below.contains(where: { first.before.hasSuffix($0) || first.before.contains($0 + " ") }) {
            return (nil, first.value)
        }
        if terms.above.contains(where: { first.before.hasSuffix($0) || first.before.contains($0 + " ") }) {
            return (first.value, nil)
        }
        switch level {
        case .green: return (first.value, nil)
        case .red: return (nil, first.value)
        case .orange: return (first.value, nil)
        }
    }

    /// A bracket between two numbers: the second belongs to an explanation.
    private func isApart(_ words: String) -> Bool { words.contains("(") }
}
