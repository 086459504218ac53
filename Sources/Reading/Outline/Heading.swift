import Kernel

/// A heading as one language prints it.
struct Heading: Sendable, Equatable {
    var kind: Section.Kind
    var number: String?
    var code: String?
    var title: String
    var year: Int?
    /// 1 for a chapter or the outermost objective.
    var depth: Int
    /// The field that text without a label under it belongs to: only for a period.
    var field: FieldName?
    /// The value of a chapter's or annex's number.
    var ordinal: Int?
    var line: Int
    /// A number inside a section about a year (`3.1.1. – …`): it opens no section of its own for the text, which
    /// goes on belonging to the year.
    var isInner = false
}

extension Heading {
    var isUnnumberedChapter: Bool { kind == .chapter && number == nil }
}

/// Finds headings by the rules of a form.
struct HeadingParser: Sendable {
    let vocabulary: FormVocabulary
    private var form: Form { vocabulary.form }

    init(_ vocabulary: FormVocabulary) { self.vocabulary = vocabulary }

    /// The heading that the text of a block is; nil for any other text.
    func heading(_ text: [UInt8], line: Int, in language: Language) -> Heading? {
        guard let first = text.first, first.isWordByte else { return nil }
        return numbered(text, line: line, in: language)
            ?? inner(text, line: line)
            ?? leveled(text, line: line, in: language)
            ?? named(text, line: line, in: language)
    }

    /// `IV.2.1. OO 2.1. : Title`, `IV.2.1.3 Title`, `IV.2.1.3.1 Réalisations 2021`
    private func numbered(_ text: [UInt8], line: Int, in language: Language) -> Heading? {
        guard let number = DottedNumber(in: text[...], style: form.numbering) else { return nil }
        var rest = text[number.end...].trimmed
        guard let first = rest.first, first.isWordByte || first == 0xC2 || first == UInt8(ascii: "\"") else {
            return nil
        }
        let level = form.numbering == .romanChapter ? number.parts - 1 : number.parts
        var heading = Heading(
            kind: kind(atDepth: level), number: number.text, code: nil, title: "", year: nil, depth: level, field: nil,
            line: line)
        if let found = LevelHeading(rest, vocabulary, in: language) {
            heading.code = found.code
            rest = found.rest
        } else if let period = PeriodHeading(rest, vocabulary) {
            heading.kind = .period
            heading.field = period.rule.field
            heading.year = period.year
        }
        guard !rest.isEmpty else { return nil }
        heading.title = rest.string
        return heading
    }

    private func kind(atDepth depth: Int) -> Section.Kind {
        let levels = form.levels.map(\.kind)
        return levels.indices.contains(depth - 1) ? levels[depth - 1] : levels.last ?? .project
    }

    /// `3.1.1. – Title`: numbers without the chapter, in a form whose headings begin with a chapter.
    private func inner(_ text: [UInt8], line: Int) -> Heading? {
        guard form.numbering == .romanChapter, text.count < 120,
            let number = DottedNumber(in: text[...], style: .decimal)
        else { return nil }
        var rest = text[number.end...].trimmed
        guard let length = Bullet.length(in: rest), number.parts >= 2 else { return nil }
        rest = rest.dropFirst(length)
        guard rest.first?.isUpperASCII ?? false || rest.first?.isBeyondASCII ?? false else { return nil }
        return Heading(
            kind: .project, number: number.text, code: nil, title: rest.string, year: nil, depth: number.parts + 2,
            field: nil, line: line, isInner: true)
    }

    /// `Actieplan AP 1.1: Title`, `S-SB0601 Title`
    private func leveled(_ text: [UInt8], line: Int, in language: Language) -> Heading? {
        guard form.numbering == .none else { return nil }
        for (index, level) in form.levels.enumerated() {
            if let picture = level.picture, let end = Picture(picture).end(in: text[...]) {
                let rest = text[end...].drop { $0 == .colon || $0.isBlank }.trimmed
                guard !rest.isEmpty else { continue }
                return Heading(
                    kind: level.kind, number: text[..<end].string, code: nil, title: rest.string, year: nil,
                    depth: index + 1, field: nil, line: line)
            }
        }
        guard let found = LevelHeading(text[...], vocabulary, in: language), found.isMarked else { return nil }
        let level = form.levels[found.level]
        return Heading(
            kind: level.kind, number: found.number, code: found.code, title: found.rest.string, year: nil,
            depth: found.level + 1, field: nil, line: line)
    }

    /// Chapters, annexes, and a period that lacks its number.
    private func named(_ text: [UInt8], line: Int, in language: Language) -> Heading? {
        guard text.count < 300 else { return nil }
        let folded = Folding.fold(text[...])
        if vocabulary.unnumberedChapterLanguage(folded) != nil {
            return Heading(
                kind: .chapter, number: nil, code: nil, title: text[...].string, year: nil, depth: 1, field: nil,
                line: line)
        }
        if let period = PeriodHeading(text[...], vocabulary), period.isWhole {
            return Heading(
                kind: .period, number: nil, code: nil, title: text[...].string, year: period.year,
                depth: form.levels.count + 1, field: period.rule.field, line: line)
        }
        return ChapterHeading(text, vocabulary).map { found in
            Heading(
                kind: found.kind, number: found.number, code: nil, title: found.title, year: nil, depth: 1, field: nil,
                ordinal: found.ordinal, line: line)
        }
    }
}

/// `CHAPITRE IER`, `HOOFDSTUK IV Overzicht`, `Annexe 1 : Liste`.
struct ChapterHeading {
    var kind: Section.Kind
    var number: String
    var ordinal: Int
    var title: String

    init?(_ text: [UInt8], _ vocabulary: FormVocabulary) {
        let word = text.prefix { !$0.isBlank }
        let folded = Folding.fold(word)
        if vocabulary.chapterLanguage(folded) != nil {
            kind = .chapter
        } else if vocabulary.annexLanguage(folded) != nil {
            kind = .annex
        } else {
            return nil
        }
        let rest = text.dropFirst(word.count).trimmed
        let printed = rest.prefix { $0.isLetterASCII || $0.isDigit }
        guard let value = Self.value(printed) else { return nil }
        (number, ordinal) = (Self.isDigits(printed) ? printed.string : Self.roman(printed), value)
        title = LevelHeading.afterMarks(rest.dropFirst(printed.count)).0.string
    }

    private static func isDigits(_ printed: Bytes) -> Bool { printed.allSatisfy { $0.isDigit } }

    /// French writes the first chapter `IER`.
    private static func roman(_ printed: Bytes) -> String {
        let text = printed.string.uppercased()
        return text == "IER" ? "I" : text
    }

    private static func value(_ printed: Bytes) -> Int? {
        guard !printed.isEmpty, printed.count <= 8 else { return nil }
        return isDigits(printed) ? Int(printed.string) : Roman.value(Array(roman(printed).utf8))
    }
}

/// `Réalisations 2021`, `Planning2022`, `3.2. Planning 2022`.
private struct PeriodHeading {
    var rule: PeriodRule
    var year: Int
    /// Nothing else stands in the text.
    var isWhole: Bool

    init?(_ text: Bytes, _ vocabulary: FormVocabulary) {
        guard text.count < 60 else { return nil }
        let printed = text.drop { $0.isDigit || $0 == .dot || $0.isBlank }
        let folded = Array(Folding.fold(printed).utf8)
        for word in vocabulary.periodWords where folded.starts(with: Array(word.text.utf8)) {
            let rest = folded.dropFirst(word.text.utf8.count).trimmed
            guard rest.count == 4, rest.allSatisfy({ $0.isDigit }), let year = Int(rest.string),
                (1900...2199).contains(year)
            else { continue }
            (rule, self.year, isWhole) = (word.rule, year, printed.startIndex == text.startIndex)
            return
        }
        return nil
    }
}
