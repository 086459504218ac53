import Kernel

/// The word of a level and a code at the start of a text: `OO 2.1. : Title`, `Actieplan AP 1.1: Title`.
struct LevelHeading {
    /// Its place in the form's levels.
    var level: Int
    /// The word as printed with the code: `AP 1.1`.
    var number: String
    /// `2.1`
    var code: String
    /// The title.
    var rest: Bytes
    /// A colon, a dash or a full stop sets the title apart, so that it is no sentence that begins with the word.
    var isMarked: Bool

    init?(_ text: Bytes, _ vocabulary: FormVocabulary, in language: Language) {
        for word in vocabulary.levelWords {
            guard let end = Self.end(of: word.text, in: text) else { continue }
            let code = text[end...].trimmed
            let digits = code.prefix { $0.isDigit || $0 == .dot }
            guard digits.first?.isDigit == true, digits.count <= 16 else { continue }
            let written = digits.last == .dot ? digits.dropLast() : digits
            let (title, isSetApart) = Self.afterMarks(code.dropFirst(digits.count))
            guard !title.isEmpty else { continue }
            level = word.level
            self.code = written.string
            number = Self.lastWord(of: text[..<end]) + " " + self.code
            rest = title
            isMarked = isSetApart || digits.last == .dot || text[..<end].contains(.space)
            return
        }
        return nil
    }

    /// The text behind colons, hyphens, dashes and blanks, and whether there was more than blanks.
    static func afterMarks(_ text: Bytes) -> (Bytes, Bool) {
        var rest = text.trimmed
        var isSetApart = false
        while let first = rest.first {
            let isDash = rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94])
            guard first == .colon || first == .hyphen || first == .dot || isDash else { break }
            rest = rest.dropFirst(isDash ? 3 : 1).trimmed
            isSetApart = true
        }
        return (rest, isSetApart)
    }

    /// Where the folded word ends in the text, if the text begins with it and a code may follow.
    private static func end(of word: String, in text: Bytes) -> Int? {
        // Words of levels are ASCII in all forms seen, so folding keeps their length.
        guard text.count > word.utf8.count else { return nil }
        let head = text.prefix(word.utf8.count)
        guard Folding.fold(head) == word else { return nil }
        let next = text[head.endIndex]
        return next.isBlank || next.isDigit || next == 0xC2 || next == 0xE2 ? head.endIndex : nil
    }

    private static func lastWord(of printed: Bytes) -> String {
        let trimmed = printed.trimmed
        return trimmed[(trimmed.lastIndex { $0.isBlank }.map { $0 + 1 } ?? trimmed.startIndex)...].string
    }

    /// A quick look whether a line can be a heading of a form that numbers by words or pictures.
    static func looksLike(_ line: Bytes, _ vocabulary: FormVocabulary) -> Bool {
        guard vocabulary.form.numbering == .none else { return false }
        if vocabulary.form.levels.contains(where: { $0.picture.map { Picture($0).end(in: line) != nil } ?? false }) {
            return true
        }
        return LevelHeading(line, vocabulary, in: vocabulary.form.languages.first ?? .nl)?.isMarked ?? false
    }
}

/// The shape of a code: `0` is a digit, `A` a capital letter, all else itself.
struct Picture: Sendable {
    private let shape: [UInt8]

    init(_ shape: String) { self.shape = Array(shape.utf8) }

    /// Where the code ends in the text, if the text begins with one and no longer one.
    func end(in text: Bytes) -> Int? {
        guard text.count >= shape.count else { return nil }
        for (byte, sign) in zip(text, shape) {
            switch sign {
            case .zero: guard byte.isDigit else { return nil }
            case UInt8(ascii: "A"): guard byte.isUpperASCII else { return nil }
            default: guard byte == sign else { return nil }
            }
        }
        let end = text.startIndex + shape.count
        return end == text.endIndex || text[end].isBlank || text[end] == .colon ? end : nil
    }
}
