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
        try write(chapter.id, content.paragraphs + content.notes)
        try transaction.insert(
            into: "chapter_table", ["chapter_id", "position", "language", "first_line", "cells"],
            content.tables.enumerated().flatMap { place, table in table.stored(of: chapter.id, at: place) })
    }

    private func write(_ id: ChapterID, _ items: [Item]) throws {
        try transaction.insert(
            into: "chapter_item", ["chapter_id", "position", "id", "shape", "depth", "year"],
            items.enumerated().map { [id, $0, $1.id, $1.shape.rawValue, $1.depth, $1.year] })
        try transaction.insert(into: "chapter_item_text", Item.textColumns, items.flatMap(\.storedTexts))
    }
}

extension Item {
    static let textColumns: [StaticString] = ["item_id", "language", "text", "state", "first_line", "last_line"]

    /// A row a language, with the lines it was read from.
    var storedTexts: [[any Bindable]] {
        text.versions.map { version in
            let lines = self.lines[version.language]
            return [id, version.language, version.text, version.state, lines?.lowerBound, lines?.upperBound]
        }
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
