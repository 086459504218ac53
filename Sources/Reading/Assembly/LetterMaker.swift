import Kernel

/// Makes one letter of the bodies that its languages have.
struct LetterMaker {
    let form: Form
    private let vocabulary: FormVocabulary
    let text: SourceText
    private(set) var findings: [Finding] = []
    private(set) var fronts: [Language: [Element]] = [:]
    private(set) var placedLines: [Int] = []
    private let evidence = LanguageEvidence.shared

    init(vocabulary: FormVocabulary, text: SourceText) {
        self.vocabulary = vocabulary
        form = vocabulary.form
        self.text = text
    }

    mutating func letter(_ body: [Language: Segment], title: Printed) -> Letter {
        var drafts: [Language: [SectionDraft]] = [:]
        for language in form.languages {
            guard let segment = body[language] else { continue }
            let builder = SectionBuilder(Segments.withListsAsText(segment))
            drafts[language] = builder.sections
            fronts[language] = builder.front
            let front = Set(builder.front.flatMap(\.block.lines))
            placedLines += segment.lines.filter { !front.contains($0) }
        }
        let paired = SectionPairing.pair(drafts, order: form.languages)
        let sections = paired.map { section($0) }
        findings += OutlineFindings.findings(paired, form: form)
        var letter = Letter(title: title, sections: sections)
        letter.period = period(of: sections, title: title)
        findings += AnnexCheck.findings(letter, form: form, vocabulary: vocabulary) + TotalCheck.findings(of: sections)
        return letter
    }

    /// The newest year that is planned for, else the year in the title.
    private func period(of sections: [Section], title: Printed) -> Int? {
        let planned = sections.filter { section in
            section.kind == .period
                && form.periods.contains { $0.field == .planning && $0.field == section.fields.first?.field }
        }
        let years = (planned.isEmpty ? sections.filter { $0.kind == .period } : planned).compactMap(\.year)
        return years.max()
            ?? title.values.flatMap { ScannedNumber.all(in: Array($0.utf8)) }.compactMap(\.year).max()
    }

    private mutating func section(_ paired: PairedSection) -> Section {
        let first = paired.first
        var section = Section(
            number: first.heading.number, kind: first.heading.kind, code: first.heading.code,
            objective: first.heading.kind == .chapter || first.heading.kind == .annex ? nil : first.objective,
            depth: first.heading.depth, year: first.heading.year)
        for (language, draft) in paired.drafts {
            section.title[language] = draft.heading.title
            section.heading[language] = draft.printed
            section.lines[language] = draft.heading.line
            section.paragraphs[language] = draft.paragraphs.map(\.passage)
            if !draft.notes.isEmpty { section.notes[language] = draft.notes.map(\.passage) }
        }
        let fields = FieldPairing.pair(paired, order: form.languages)
        section.fields = fields.map { field in
            Field(
                field: field.field, label: field.drafts.mapValues(\.label),
                items: field.drafts.mapValues { $0.items.map(\.passage) })
        }
        section.tables = tables(paired)
        readFacts(of: fields, tables: paired, into: &section)
        findings += FieldFindings.findings(fields, section: section, order: form.languages)
        findings += FieldFindings.wrongLanguages(fields, section: section, order: form.languages, evidence: evidence)
        return section
    }

    /// The tables of the languages, paired by their order.
    private func tables(_ paired: PairedSection) -> [Table] {
        let count = paired.drafts.values.map(\.tables.count).max() ?? 0
        return (0..<count).map { index in
            let drafts = paired.drafts.compactMapValues { $0.tables.indices.contains(index) ? $0.tables[index] : nil }
            return Table(rows: drafts.mapValues(\.rows.cells), lines: drafts.values.flatMap(\.lines).sorted())
        }
    }

    private mutating func readFacts(of fields: [PairedField], tables: PairedSection, into section: inout Section) {
        let facts = FactReader(form: form, year: section.year)
        for field in fields { facts.read(field, into: &section) }
        findings += fields.flatMap { facts.unclearAmounts(in: $0, number: section.number) }
        // The same table stands in each column; the one of which most was read counts.
        let drafts = form.languages.compactMap { tables.drafts[$0] }
        let amounts = drafts.map { draft in
            draft.tables.map { $0.rows.rows.map(\.amounts.count).reduce(0, +) }.reduce(0, +)
        }
        guard let most = amounts.max(), most > 0, let fullest = amounts.firstIndex(of: most) else { return }
        for table in drafts[fullest].tables {
            let facts = BudgetReader.facts(of: table.rows, labels: labels, terms: form.terms)
            section.budgets += facts
            findings += TotalCheck.findings(ofTable: facts, number: section.number)
        }
    }

    /// `Werking / Fonctionnement`: each half in its language.
    private func labels(_ printed: String) -> Printed {
        let halves = Array(printed.utf8).split(separator: UInt8(ascii: "/"), maxSplits: 1).map(\.trimmed)
        let main = form.languages.first ?? .fr
        guard halves.count == 2, form.languages.count == 2 else {
            return printed.isEmpty ? [:] : [main: printed]
        }
        let other = form.languages[1]
        let lean = halves.map { evidence.scores(of: $0) }.map { $0[main] - $0[other] }
        let mainIndex = lean[0] >= lean[1] ? 0 : 1
        return [main: halves[mainIndex].string, other: halves[1 - mainIndex].string]
    }
}
