import Kernel
import Reading
import Strategy

extension ChapterContent {
    /// The text of a chapter. What stands under a label there is text too: the label, then its items.
    init(_ chapter: Chapter, _ section: Section, identifiers: inout IdentifierSequence) {
        var paragraphs = Items.paired(section.paragraphs, year: nil, identifiers: &identifiers)
        for field in section.fields {
            if !field.label.isEmpty {
                paragraphs.append(
                    Item(
                        id: identifiers.next(), shape: .paragraph, depth: 0, text: LocalizedText(field.label),
                        year: nil,
                        lines: [:]))
            }
            paragraphs += Items.paired(field.items, year: nil, identifiers: &identifiers)
        }
        var notes = Items.paired(section.notes, year: nil, identifiers: &identifiers)
        for index in notes.indices { notes[index].shape = .note }
        self.init(
            chapter: chapter, paragraphs: paragraphs, notes: notes, tables: section.tables.map { PrintedTable($0) })
    }
}
