import Kernel

/// Full-time equivalents in the items of a field about means.
struct StaffReader {
    let terms: Terms
    /// The item above says that what follows is staff: `Nombre estimé ETP :`.
    private var isUnderHead = false
    private(set) var facts: [StaffFact] = []

    init(terms: Terms) { self.terms = terms }

    mutating func read(_ text: [UInt8], in language: Language, line: Int) {
        let numbers = ScannedNumber.all(in: text).filter { $0.year == nil && $0.digits <= 4 && !isPercentage($0, text) }
        let words = staffWords(in: text)
        let label: Printed = [language: label(of: text, numbers)]
        if !words.isEmpty, let range = range(numbers, in: text, near: words) {
            facts.append(StaffFact(min: range.0, max: range.1, label: label, line: line))
            isUnderHead = true
        } else if !words.isEmpty, let growth = growth(numbers, in: text) {
            facts += growth.map { StaffFact(fte: $0, label: label, line: line) }
            isUnderHead = true
        } else if isUnderHead, let first = numbers.first, first.range.lowerBound == 0 {
            facts.append(StaffFact(fte: first.value, label: label, line: line))
        } else if !words.isEmpty {
            isUnderHead = true
            if let number = nearest(numbers, to: words, in: text) {
                facts.append(StaffFact(fte: number.value, label: label, line: line))
            }
        } else if text.last == .colon || numbers.isEmpty && text.count < 30 {
            isUnderHead = false
        }
    }

    /// The words before a number that ends the text (`Nombre ETP : 2,5`), else the whole text.
    private func label(of text: [UInt8], _ numbers: [ScannedNumber]) -> String {
        guard let number = numbers.first, numbers.count == 1, number.range.upperBound == text.count else {
            return text[...].string
        }
        return BudgetReader.clean(text[..<number.range.lowerBound])
    }

    private func isPercentage(_ number: ScannedNumber, _ text: [UInt8]) -> Bool {
        text[number.range.upperBound...].trimmed.first == UInt8(ascii: "%")
    }

    /// Where the words for full-time equivalents stand; a figure may be glued to one (`VTE13`).
    private func staffWords(in text: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < text.count {
            guard text[index].isLetterASCII else {
                index += 1
                continue
            }
            let word = text[index...].prefix { $0.isLetterASCII }
            if terms.staff.contains(Folding.fold(word)) { found.append(word.startIndex..<word.endIndex) }
            index = word.endIndex
        }
        return found
    }

    /// `13 ou 14 ETP`, `1 of 2 extra VTE`, `VTE13 of 14`, `13 à 14 ETP`, `13-14 ETP`
    private func range(_ numbers: [ScannedNumber], in text: [UInt8], near words: [Range<Int>]) -> (Double, Double)? {
        for (a, b) in zip(numbers, numbers.dropFirst()) {
            let between = Folding.fold(text[a.range.upperBound..<b.range.lowerBound])
            let opening = Folding.fold(text[..<a.range.lowerBound].suffix(9))
            let isBetween = opening.hasSuffix("entre") || opening.hasSuffix("tussen")
            guard terms.or.contains(between) || between == "-" || (isBetween && ["et", "en"].contains(between)),
                !isGrowth(a, in: text, connector: between)
            else { continue }
            let isNear = words.contains { word in
                abs(word.lowerBound - b.range.upperBound) <= 12 || word.upperBound == a.range.lowerBound
                    || (word.upperBound < a.range.lowerBound
                        && LevelHeading.afterMarks(text[word.upperBound..<a.range.upperBound]).0.startIndex
                            == a.range.lowerBound)
            }
            if isNear { return (min(a.value, b.value), max(a.value, b.value)) }
        }
        return nil
    }

    /// `de 28 à 48`, `van 28 naar 48`: two numbers, before and after.
    private func growth(_ numbers: [ScannedNumber], in text: [UInt8]) -> [Double]? {
        for (a, b) in zip(numbers, numbers.dropFirst()) {
            let between = Folding.fold(text[a.range.upperBound..<b.range.lowerBound])
            if isGrowth(a, in: text, connector: between) { return [a.value, b.value] }
        }
        return nil
    }

    private func isGrowth(_ number: ScannedNumber, in text: [UInt8], connector: String) -> Bool {
        let before = Folding.fold(text[..<number.range.lowerBound].suffix(6))
        return (before.hasSuffix("de") && connector == "a") || (before.hasSuffix("van") && connector == "naar")
    }

    private func nearest(_ numbers: [ScannedNumber], to words: [Range<Int>], in text: [UInt8]) -> ScannedNumber? {
        for word in words {
            if let after = numbers.first(where: { $0.range.lowerBound >= word.upperBound }) {
                let between = text[word.upperBound..<after.range.lowerBound]
                if between.allSatisfy({
                    $0.isBlank || $0 == .colon || $0 == 0xE2 || $0 == 0x80 || $0 == 0x89 || $0 == 0xC2 || $0 == 0xA0
                }) {
                    return after
                }
            }
            if let before = numbers.last(where: { $0.range.upperBound <= word.lowerBound }),
                text[before.range.upperBound..<word.lowerBound].trimmed.isEmpty
            {
                return before
            }
        }
        return nil
    }
}
