import Kernel

/// The words of a form, folded and ready to be looked up.
struct FormVocabulary: Sendable {
    struct Label: Sendable {
        var rule: FieldRule
        var language: Language
        /// The folded label.
        var text: String
        /// Its bytes: most texts are told apart from most labels by the first or the last of them.
        var bytes: [UInt8]
    }

    let form: Form
    private let labels: [String: [Label]]
    /// The longest first, so that `output per action` is found before `output`.
    private let labelsByLength: [Label]
    private let chapterWords: [String: Language]
    private let annexWords: [String: Language]
    private let unnumberedChapters: [String: Language]
    let levelWords: [LevelWord]
    let periodWords: [PeriodWord]

    struct LevelWord: Sendable {
        var text: String
        var language: Language
        /// Its place in the form's levels.
        var level: Int
    }

    struct PeriodWord: Sendable {
        var text: String
        var language: Language
        var rule: PeriodRule
    }

    init(_ form: Form) {
        self.form = form
        let all = form.fields.flatMap { rule in
            Self.flatten(rule.labels).map { Label(rule: rule, language: $0.1, text: $0.0, bytes: Array($0.0.utf8)) }
        }
        labels = Dictionary(grouping: all, by: \.text)
        labelsByLength = all.sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
        chapterWords = Dictionary(Self.flatten(form.chapterWords)) { first, _ in first }
        annexWords = Dictionary(Self.flatten(form.annexWords)) { first, _ in first }
        unnumberedChapters = Dictionary(Self.flatten(form.unnumberedChapters)) { first, _ in first }
        levelWords = form.levels.enumerated()
            .flatMap { index, level in
                Self.flatten(level.words).map { LevelWord(text: $0.0, language: $0.1, level: index) }
            }
            .sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }
        periodWords = form.periods.flatMap { rule in
            Self.flatten(rule.words).map { PeriodWord(text: $0.0, language: $0.1, rule: rule) }
        }
    }

    private static func flatten(_ words: [Language: [String]]) -> [(String, Language)] {
        words.sorted { $0.key < $1.key }.flatMap { language, list in list.map { (Folding.fold($0), language) } }
    }

    /// The label that a whole folded text is, if it is one; that of the language asked for comes first.
    func label(_ folded: String, in language: Language?) -> Label? {
        guard let found = labels[folded] else { return nil }
        return found.first { $0.language == language } ?? found.first
    }

    func languages(ofLabel folded: String) -> [Language] { labels[folded]?.map(\.language) ?? [] }

    /// The label that a folded text begins with, at the end of a word.
    func label(beginning folded: String, in language: Language) -> Label? {
        let text = Array(folded.utf8)
        return labelsByLength.first { label in
            label.bytes.first == text.first && label.bytes.count < text.count && label.language == language
                && !text[label.bytes.count].isWordByte && text.starts(with: label.bytes)
        }
    }

    /// Whether a folded line is the beginning of a label that goes on in the next line.
    func hasLabel(startingWith folded: String, in language: Language) -> Bool {
        let text = Array(folded.utf8)
        return text.count >= 16
            && labelsByLength.contains { label in
                label.bytes.first == text.first && label.bytes.count > text.count && label.language == language
                    && label.bytes.starts(with: text)
            }
    }

    /// The label that stands at the end of a folded text.
    func label(ending folded: String, in language: Language) -> Label? {
        let text = Array(folded.utf8)
        return labelsByLength.first { label in
            label.bytes.last == text.last && label.bytes.count >= 8 && label.bytes.count < text.count
                && label.language == language && text.suffix(label.bytes.count).elementsEqual(label.bytes)
        }
    }

    /// A label spelt in a way that the form does not know, one or two letters off.
    func label(resembling folded: String, in language: Language) -> Label? {
        let length = folded.utf8.count
        guard length >= 6, length <= 90 else { return nil }
        let bytes = Array(folded.utf8)
        return labelsByLength.first { label in
            let allowed = min(label.bytes.count, length) < 12 ? 1 : 2
            return label.bytes.first == bytes.first && abs(label.bytes.count - length) <= allowed
                && label.language == language
                && Spelling.distance(bytes, label.bytes, atMost: allowed) != nil
        }
    }

    func chapterLanguage(_ word: String) -> Language? { chapterWords[word] }
    func annexLanguage(_ word: String) -> Language? { annexWords[word] }
    func unnumberedChapterLanguage(_ folded: String) -> Language? { unnumberedChapters[folded] }

    /// The language that a line shows by the form's own words: a label, the word of a chapter or a level; and how
    /// many points that weighs. A heading weighs most: labels are at times printed in the wrong language.
    ///
    /// nil for a line that shows none, or that is the same in several languages.
    func language(ofLine line: Bytes) -> (language: Language, points: Double)? {
        guard line.count <= 80, let first = line.first, first.isLetterASCII || first.isBeyondASCII || first.isDigit
        else { return nil }
        let folded = Folding.fold(line)
        if let found = labels[folded] { return Self.only(found.map(\.language)).map { ($0, 8) } }
        if let language = unnumberedChapters[folded] { return (language, 20) }
        let word = String(folded.prefix { $0 != " " })
        if let language = chapterWords[word] ?? annexWords[word] { return (language, 20) }
        return languageOfHeading(folded).map { ($0, 20) }
    }

    /// `iv.1.1. od 1.1. : ...` is Dutch by its `od`, `iv.2.7.1.1 realisations 2021` French by its period.
    private func languageOfHeading(_ folded: String) -> Language? {
        let bytes = Array(folded.utf8)
        guard let number = DottedNumber(in: bytes[...], style: form.numbering) else { return nil }
        let rest = String(decoding: bytes[number.end...], as: UTF8.self)
        let words = levelWords.filter { Self.begins(rest, with: $0.text) }.map(\.language)
        let periods = periodWords.filter { rest.hasPrefix($0.text) }.map(\.language)
        return Self.only(words + periods)
    }

    private static func begins(_ text: String, with word: String) -> Bool {
        text.hasPrefix(word) && !(text.utf8.dropFirst(word.utf8.count).first?.isLetterASCII ?? true)
    }

    private static func only(_ languages: [Language]) -> Language? {
        guard let first = languages.first, languages.allSatisfy({ $0 == first }) else { return nil }
        return first
    }
}
