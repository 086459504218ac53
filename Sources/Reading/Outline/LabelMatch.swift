import Kernel

/// The label that a block, or its beginning, is.
struct LabelMatch: Sendable {
    var rule: FieldRule
    /// The spelling that the form knows, folded.
    var known: String
    /// The languages that have this label.
    var languages: [Language]
    /// The label is spelt otherwise than the form knows.
    var isVariant: Bool

    /// The label that a whole folded text is, a footnote's mark before it and a colon behind it left out.
    init?(whole folded: String, in language: Language, _ vocabulary: FormVocabulary) {
        guard folded.utf8.count <= 120 else { return nil }
        let text = Self.bare(folded)
        if let label = vocabulary.label(text, in: language) {
            (rule, known, isVariant) = (label.rule, label.text, false)
            languages = vocabulary.languages(ofLabel: text)
        } else if let label = vocabulary.label(resembling: text, in: language) {
            (rule, known, isVariant) = (label.rule, label.text, true)
            languages = [language]
        } else {
            return nil
        }
    }

    /// Without `1 ` before it and ` :` behind it.
    static func bare(_ folded: String) -> String {
        var bytes = Array(folded.utf8)[...]
        bytes = bytes.dropFirst(markLength(bytes))
        while let last = bytes.last, last == .colon || last == .dot || last.isBlank { bytes.removeLast() }
        return bytes.string
    }

    /// How long a footnote's mark and the blank behind it are: `1 `.
    static func markLength(_ folded: Bytes) -> Int {
        let mark = folded.prefix { $0.isDigit }
        return (1...2).contains(mark.count) && folded.dropFirst(mark.count).first == .space ? mark.count + 1 : 0
    }
}
