import Kernel
import Storage

/// Writes a chapter with its text.
struct ChapterWriter {
    private let transaction: WriteTransaction
    private let plan: PlanID

    init(_ transaction: WriteTransaction, plan: PlanID) {
        self.transaction = transaction
        self.plan = plan
    }

    func write(_ content: ChapterContent) throws {
        let chapter = content.chapter
        try transaction.insert(
            into: "chapter", ["id", "plan_id", "kind", "number", "slug", "depth", "position"],
            [
                [
                    chapter.id, plan, chapter.kind.rawValue, chapter.number, chapter.slug, chapter.depth,
                    chapter.position,
                ]
            ])
        try transaction.insert(
            into: "chapter_text", ["chapter_id", "language", "title", "state"],
            chapter.title.versions.map { [chapter.id, $0.language, $0.text, $0.state] })
        try ItemWriter(transaction).write(
            (content.paragraphs + content.notes).map { (nil, $0) }, objective: nil, chapter: chapter.id)
        try transaction.insert(
            into: "chapter_table", ["chapter_id", "position", "language", "first_line", "cells"],
            content.tables.enumerated().flatMap { place, table in table.stored(of: chapter.id, at: place) })
    }
}

/// Writes the items of an objective or of a chapter.
struct ItemWriter {
    private let transaction: WriteTransaction

    init(_ transaction: WriteTransaction) { self.transaction = transaction }

    /// - Parameter items: in the order of reading, each with the place of its field, if it is in one.
    func write(_ items: [(field: Int?, item: Item)], objective: ObjectiveID?, chapter: ChapterID?) throws {
        try transaction.insert(
            into: "item",
            ["id", "objective_id", "chapter_id", "field_position", "position", "shape", "depth", "year"],
            items.enumerated().map { place, entry in
                let item = entry.item
                return [
                    item.id, objective, chapter, entry.field, place, item.shape.rawValue, item.depth, item.year,
                ]
            })
        try transaction.insert(
            into: "item_text", ["item_id", "language", "text", "state", "first_line", "last_line"],
            items.flatMap { _, item in
                item.text.versions.map { version in
                    let lines = item.lines[version.language]
                    return [
                        item.id, version.language, version.text, version.state, lines?.lowerBound, lines?.upperBound,
                    ]
                }
            })
    }
}

extension PrintedTable {
    /// A row a language.
    func stored<Subject>(of owner: Identifier<Subject>, at place: Int) -> [[any Bindable]] {
        rows.sorted { $0.key < $1.key }.map { language, rows in
            [owner, place, language, firstLine, JSON.array(rows.map { .array($0.map { .text($0) }) }).text]
        }
    }
}
