import Kernel
import Reading
import Strategy

/// The plans in a reading, ready to be kept: a pure function of the reading, the lines of its source and the form.
///
/// Sections become objectives in a tree, or chapters; sections about a year become fields of their objective with
/// that year. What the letter prints stays as it prints it: beside it stand what the words mean, where they mean
/// something (a status, a day, an amount).
public struct PlanFromReading: Sendable {
    /// One for each letter, in the order of the document.
    public let contents: [PlanContent]
    public let document: SourceDocument
    /// Every line of the source, the blank ones too.
    public let lines: [SourceLine]

    /// - Parameters:
    ///   - lines: the text of each line of the source, in order; line 1 comes first.
    ///   - form: the form that the reading was made with.
    public init(_ reading: Reading, lines: [String], form: Form, clock: Clock = .system) {
        var identifiers = IdentifierSequence(at: clock.now)
        let document = SourceDocument(
            id: identifiers.next(), name: reading.source.name, sha256: reading.source.sha256,
            encoding: reading.source.encoding.rawValue, lines: reading.source.lines)
        let findings = FindingPlaces(reading)
        var slugs = Slugs()
        contents = reading.letters.enumerated().map { place, letter in
            var draft = PlanDraft(form: form, identifiers: identifiers)
            for section in letter.sections { draft.add(section) }
            let entries = PrintedLists(form: form).entries(of: letter.sections, identifiers: &draft.identifiers)
            identifiers = draft.identifiers
            let title = Self.title(of: letter, form: form)
            let plan = Plan(
                id: identifiers.next(), slug: slugs.next(title: title, period: letter.period, form: form),
                form: form.name, title: title, period: letter.years,
                languages: draft.languages.isEmpty ? form.languages : draft.languages, source: document.id, revision: 1)
            return PlanContent(
                plan: plan, objectives: draft.objectives, chapters: draft.chapters, entries: entries,
                findings: findings.findings(ofLetter: place, in: draft))
        }
        self.document = document
        self.lines = Self.lines(lines, account: reading.lines)
    }

    /// The document with its bytes, as a store keeps it.
    public func source(bytes: [UInt8]) -> NewSource { NewSource(document: document, bytes: bytes, lines: lines) }

    /// A letter that prints no title is called what its form calls such letters, with the year.
    private static func title(of letter: Letter, form: Form) -> LocalizedText {
        let printed = LocalizedText(letter.title)
        guard printed.isEmpty else { return printed }
        let year = letter.period.map { " \($0)" } ?? ""
        return LocalizedText(form.title.mapValues { $0 + year })
    }

    private static func lines(_ texts: [String], account: LineAccount) -> [SourceLine] {
        var runs = account.runs[...]
        return texts.enumerated().map { index, text in
            let number = index + 1
            while let run = runs.first, run.to < number { runs.removeFirst() }
            guard text.utf8.contains(where: { $0 > 0x20 }) else {
                return SourceLine(number: number, text: text, language: nil, state: nil)
            }
            guard let run = runs.first, run.from <= number else {
                // A reading accounts for each line; one that it forgot must not be lost all the same.
                return SourceLine(number: number, text: text, language: nil, state: .unplaced)
            }
            return SourceLine(number: number, text: text, language: run.language, state: run.state)
        }
    }
}
