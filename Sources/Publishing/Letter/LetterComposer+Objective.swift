import Documents
import Kernel
import Messages
import Strategy

extension LetterComposer {
    /// An objective: its name, its text, and what it is measured by and may cost.
    func objective(_ content: ObjectiveContent, _ summary: ObjectiveSummary) -> [TextDocument.Block] {
        let objective = content.objective
        let items = content.fields.flatMap(\.items)
        let notes = NoteMarks(content.notes, in: items)
        var blocks: [TextDocument.Block] = [
            .heading(
                TextDocument.Heading(
                    level: objective.depth, anchor: Self.anchor(of: objective), codes: codes(of: objective),
                    texts: passages(objective.title), startsPage: objective.depth == 1))
        ]
        let fields = Set(content.fields.filter { !$0.items.isEmpty }.map(\.field))
        blocks += standing(summary, beside: fields).map { .row($0) }
        for field in content.fields where !field.items.isEmpty {
            blocks.append(.row(TextDocument.Row(.label, label(of: field))))
            blocks += field.items.map { .row(row($0, notes)) }
        }
        blocks += looseNotes(content.notes, notes)
        blocks += content.tables.compactMap { printed($0) }.map { .table($0) }
        blocks += measures(summary)
        blocks += budget(summary, beside: content.tables)
        return blocks
    }

    /// The label as printed; where the plan has none, the name of the field.
    private func label(of field: FieldItems) -> [Passage?] {
        zip(languages, words).map { language, words in
            let name = field.label[language] ?? words.name(of: field.field)
            return Passage(language, words.year(name, field.year))
        }
    }

    func row(_ item: Item, _ notes: NoteMarks?) -> TextDocument.Row {
        let kind: TextDocument.Row.Kind =
            switch item.shape {
            case .paragraph: .paragraph
            case .bullet: .bullet(depth: item.depth)
            case .note: .remark
            }
        return TextDocument.Row(kind, passages(item.text, notes: notes))
    }

    /// Notes that nothing calls.
    func looseNotes(_ items: [Item], _ notes: NoteMarks) -> [TextDocument.Block] {
        items.compactMap { item in
            let loose = passages(item.text).map { passage -> Passage? in
                guard let passage, notes.isLoose(item, in: passage.language) else { return nil }
                return passage
            }
            return loose.contains { $0 != nil } ? .row(TextDocument.Row(.remark, loose)) : nil
        }
    }

    /// What is known of the objective and does not stand in its text: how it stands, until when, who takes part.
    private func standing(_ summary: ObjectiveSummary, beside fields: Set<FieldName>) -> [TextDocument.Row] {
        var rows: [TextDocument.Row] = []
        func add(_ name: FieldName, _ value: [Passage]) {
            let lines = zip(words, value).map { words, value in
                Passage(value.language, [.strong(words.pair(words.name(of: name), "")), .text(value.plain)])
            }
            rows.append(TextDocument.Row(.paragraph, lines))
        }
        if let status = summary.objective.status, !fields.contains(.status) {
            add(.status, each { $0.name(of: status) })
        }
        if !fields.contains(.deadline), let due = summary.due { add(.deadline, each { $0.date(due) }) }
        if !fields.contains(.partners), !summary.partners.isEmpty {
            add(.partners, each { names(summary.partners.map(\.subject.name), $0) })
        }
        if !fields.contains(.targetGroups), !summary.targetGroups.isEmpty {
            add(.targetGroups, each { names(summary.targetGroups.map(\.subject.name), $0) })
        }
        if !fields.contains(.means), let staff = summary.staffTotal {
            rows.append(TextDocument.Row(.paragraph, each { $0.pair($0.staff, $0.fullTimeEquivalents(staff)) }))
        }
        return rows
    }

    private func names(_ names: [LocalizedText], _ words: Words) -> String {
        names.compactMap { $0.best(for: words.language)?.text.isolated }.joined(separator: ", ")
    }
}

/// A chapter, and tables as they were printed.
extension LetterComposer {
    /// - Parameter annex: The number of the annex in this document, where that is another than the letter printed.
    func chapter(_ content: ChapterContent, number annex: Int? = nil) -> [TextDocument.Block] {
        let chapter = content.chapter
        let notes = NoteMarks(content.notes, in: content.paragraphs)
        let number = chapter.depth == 1 ? annex.map(String.init) ?? chapter.number ?? "" : chapter.number ?? ""
        let codes = words.map { words in
            number.isEmpty ? "" : chapter.kind == .annex ? words.annex + "\u{A0}" + number : number
        }
        let heading = TextDocument.Heading(
            level: chapter.depth, anchor: Self.anchor(of: chapter), codes: codes, texts: passages(chapter.title),
            startsPage: chapter.kind == .annex && chapter.depth == 1)
        return [.heading(heading)] + content.paragraphs.map { .row(row($0, notes)) }
            + looseNotes(content.notes, notes) + content.tables.compactMap { printed($0) }.map { .table($0) }
    }

    /// A table as the letter prints it, in the first of the languages that has one.
    private func printed(_ table: PrintedTable) -> TextDocument.PrintedTable? {
        let known = languages + Language.allCases
        guard let language = known.first(where: { table.rows[$0]?.isEmpty == false }), let rows = table.rows[language],
            let width = rows.map(\.count).max(), width > 0
        else { return nil }
        let columns = (0..<width).map { index in
            TextDocument.PrintedTable.Column(
                [Passage(language, rows.first.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? "")],
                weight: index == 0 ? 2.5 : 1)
        }
        let lines = rows.dropFirst().map { row in
            TextDocument.PrintedTable.Line(
                (0..<width).map { row.indices.contains($0) ? [Passage(language, row[$0])] : [] })
        }
        return TextDocument.PrintedTable(caption: each(\.printedTable), columns: columns, lines: lines)
            .withoutEmptyColumns
    }
}
