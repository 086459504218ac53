import Kernel
import Storage

extension PlanStore {
    /// A chapter with all that its page shows, in three statements.
    ///
    /// - Parameter name: the chapter's slug.
    /// - Throws: `planUnknown`, `pageUnknown`.
    public func chapter(_ name: String, of slug: String) async throws -> ChapterPage {
        try await database.read { transaction in try PlanStore.chapter(name, of: slug, in: transaction) }
    }

    static func chapter(_ name: String, of slug: String, in transaction: Transaction) throws -> ChapterPage {
        let plan = try PlanHead.find(slug, in: transaction)
        var chapters = Gathered<Chapter>()
        var text = ChapterTextReader()
        try transaction.batch(
            Query(ChapterRows.question(plan.id)) { try chapters.add(chapterRow: $0) },
            Query(ChapterTextReader.question(name, in: plan.id)) { try text.add($0) }
        )
        guard let place = chapters.values.firstIndex(where: { $0.slug == name }) else {
            throw Problem(.notFound, .pageUnknown, detail: "chapter \(name) of \(slug)")
        }
        return ChapterPage(
            plan: plan, content: text.content(of: chapters.values[place]),
            previous: place > 0 ? chapters.values[place - 1] : nil,
            next: place + 1 < chapters.values.count ? chapters.values[place + 1] : nil)
    }
}

enum ChapterRows {
    static func question(_ plan: PlanID) -> SQL {
        """
        SELECT c.position, c.id, c.kind, c.number, c.slug, c.depth, t.language, t.title, t.state
        FROM chapter c LEFT JOIN chapter_text t ON t.chapter_id = c.id
        WHERE c.plan_id = \(plan) ORDER BY c.position
        """
    }
}

extension Gathered<Chapter> {
    mutating func add(chapterRow row: Row, from column: Int = 0) throws {
        try update(
            row.int(column),
            default: Chapter(
                id: try row.identifier(column + 1), kind: try row.named(column + 2),
                number: row.optionalText(column + 3), slug: row.text(column + 4), title: LocalizedText(),
                depth: row.int(column + 5), position: row.int(column))
        ) { row.add(to: &$0.title, language: column + 6) }
    }
}

/// Puts the text of a chapter together from one answer.
struct ChapterTextReader {
    private var items = Gathered<Item>()
    private var tables = Gathered<PrintedTable>()

    /// Kind (0 an item, 1 a table), place, identifier, shape, depth, year, language, text, state, first line, last line.
    static func question(_ name: String, in plan: PlanID) -> SQL {
        """
        SELECT 0, i.position, i.id, i.shape, i.depth, i.year,
            t.language, t.text, t.state, t.first_line, t.last_line
        FROM chapter c JOIN chapter_item i ON i.chapter_id = c.id LEFT JOIN chapter_item_text t ON t.item_id = i.id
        WHERE c.plan_id = \(plan) AND c.slug = \(name)
        UNION ALL
        SELECT 1, b.position, b.chapter_id, '', 0, 0, b.language, b.cells, '', b.first_line, 0
        FROM chapter c JOIN chapter_table b ON b.chapter_id = c.id
        WHERE c.plan_id = \(plan) AND c.slug = \(name)
        """
    }

    mutating func add(_ row: Row) throws {
        if row.int(0) == 0 {
            try items.update(row.int(1), default: try Item(row, from: 2)) { row.add(to: &$0, language: 6) }
        } else if let language = row.language(6) {
            tables.update(row.int(1), default: PrintedTable(rows: [:], firstLine: row.optionalInt(9))) {
                $0.rows[language] = JSON.rows(row.text(7))
            }
        }
    }

    static func content(
        of chapter: Chapter, in plan: PlanID, _ transaction: Transaction
    ) throws -> ChapterContent {
        var reader = ChapterTextReader()
        try transaction.each(question(chapter.slug, in: plan)) { try reader.add($0) }
        return reader.content(of: chapter)
    }

    func content(of chapter: Chapter) -> ChapterContent {
        ChapterContent(
            chapter: chapter, paragraphs: items.values.filter { $0.shape != .note },
            notes: items.values.filter { $0.shape == .note }, tables: tables.values)
    }
}
