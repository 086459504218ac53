import Kernel

/// One line of a table taken apart: words, then what kind of credit, then amounts.
struct RowLine {
    var label: Bytes
    var marker: Bytes
    var appropriation: Appropriation?
    var amounts: [(euros: Double?, isRevision: Bool)]
    /// Ends in `>`: the amount that replaces the last one is on the next line.
    var isOpen: Bool

    var isNumeric: Bool { !amounts.isEmpty }
    var isMarker: Bool { amounts.isEmpty && label.isEmpty && appropriation != nil }

    init(_ line: Bytes, terms: Terms) {
        var words = line.words
        // From the last to the first.
        var found: [(euros: Double?, isRevision: Bool)] = []
        isOpen = false
        while let word = words.last {
            if word.elementsEqual([UInt8(ascii: ">")]) {
                if found.isEmpty { isOpen = true } else { found[found.count - 1].isRevision = true }
            } else if let amount = Self.amount(word) {
                found.append((amount, false))
            } else if !found.isEmpty, Self.isBlankCell(word) {
                found.append((nil, false))
            } else if !word.elementsEqual([0xE2, 0x82, 0xAC]) {
                break
            }
            words.removeLast()
        }
        amounts = found.reversed()
        var end = words.count
        appropriation = nil
        while end > 0, let kind = Self.appropriation(words[end - 1], terms: terms) {
            if kind != .none { appropriation = kind.appropriation ?? appropriation }
            end -= 1
        }
        if appropriation == nil { end = words.count }
        label = words[..<end].joinedBytes
        marker = words[end...].joinedBytes
        if amounts.allSatisfy({ $0.euros == nil }) { amounts = [] }
    }

    private static func isBlankCell(_ word: Bytes) -> Bool {
        word.elementsEqual([.hyphen]) || word.elementsEqual(Array("–".utf8)) || word.elementsEqual(Array("—".utf8))
    }

    /// A whole number of at least three digits, or one with thousands; a star may follow it.
    private static func amount(_ word: Bytes) -> Double? {
        let bare = Array(word.last == UInt8(ascii: "*") ? word.dropLast() : word)
        guard bare.first?.isDigit == true, let number = ScannedNumber.all(in: bare).first,
            number.range == 0..<bare.count, number.digits >= 3 || bare == [.zero], number.year == nil
        else { return nil }
        return number.value
    }

    private enum Word {
        case none
        case known(Appropriation)

        var appropriation: Appropriation? { if case .known(let kind) = self { kind } else { nil } }
        static func != (a: Word, b: Word) -> Bool { a.appropriation != b.appropriation }
    }

    /// `CE`, `VAK`, or the stroke between them.
    private static func appropriation(_ word: Bytes, terms: Terms) -> Word? {
        let folded = Folding.fold(word)
        if folded == "/" { return Word.none }
        if terms.commitment.contains(folded) { return .known(.commitment) }
        if terms.payment.contains(folded) { return .known(.payment) }
        return nil
    }
}

extension Collection where Element == Bytes {
    fileprivate var joinedBytes: Bytes { Array(joined(separator: [UInt8.space]))[...] }
}
