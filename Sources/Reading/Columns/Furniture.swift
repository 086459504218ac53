/// What every page repeats: headers with the page's number, and running text that stood upright in the margin.
enum Furniture {
    /// The lines (from 1) that are furniture by their shape.
    static func lines(of text: SourceText, form: Form) -> Set<Int> {
        let patterns = form.pageHeaders.map { LinePattern($0) }
        guard !patterns.isEmpty else { return [] }
        var found: Set<Int> = []
        for number in 1...max(1, text.lines.count) {
            let line = text.content(number)
            guard !line.isEmpty, line.count < 120, line.contains(where: { $0.isDigit }) else { continue }
            let folded = Folding.fold(line)
            if patterns.contains(where: { $0.matches(folded) }) {
                found.insert(number)
                found.formUnion(uprightText(after: number, in: text))
            }
        }
        return found
    }

    /// Lines of one to three letters that follow a header: a word that was printed upright, cut into bits.
    private static func uprightText(after header: Int, in text: SourceText) -> [Int] {
        var found: [Int] = []
        for number in (header + 1)...(header + 12) {
            let line = text.content(number)
            if line.isEmpty { continue }
            guard line.count <= 5, line.allSatisfy({ $0.isLetterASCII || $0 == .space }) else { break }
            found.append(number)
        }
        return found
    }
}

/// A line described with `#` for a number and `*` for anything, compared with folded text.
struct LinePattern: Sendable {
    private let parts: [Part]

    private enum Part: Equatable {
        case literal(UInt8)
        case number
        case anything
    }

    init(_ pattern: String) {
        parts = Folding.fold(pattern).utf8.map { byte in
            switch byte {
            case UInt8(ascii: "#"): .number
            case UInt8(ascii: "*"): .anything
            default: .literal(byte)
            }
        }
    }

    func matches(_ folded: String) -> Bool { matches(Array(folded.utf8)[...], parts[...]) }

    private func matches(_ text: Bytes, _ rest: ArraySlice<Part>) -> Bool {
        guard let part = rest.first else { return text.isEmpty }
        switch part {
        case .literal(let byte):
            return text.first == byte && matches(text.dropFirst(), rest.dropFirst())
        case .number:
            let digits = text.prefix { $0.isDigit }
            return !digits.isEmpty && matches(text.dropFirst(digits.count), rest.dropFirst())
        case .anything:
            if rest.count == 1 { return true }
            var tail = text
            while true {
                if matches(tail, rest.dropFirst()) { return true }
                if tail.isEmpty { return false }
                tail.removeFirst()
            }
        }
    }
}
