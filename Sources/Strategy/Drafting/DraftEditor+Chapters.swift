import Kernel
import Storage

extension DraftEditor {
    func addChapter(
        after other: ChapterID?, _ kind: Chapter.Kind, number: String?, _ titles: [Language: String]
    ) throws -> EditOutcome {
        try rights.require(.changeOutline)
        var list = try ChapterList(of: draft.id, rows)
        let (id, slug) = (ChapterID(at: transaction.now), try freeSlug(kind, list))
        try list.insert([ChapterList.Entry(id: id, slug: slug, depth: 1, position: 0)], after: other)
        let place = TextPlace.chapter(id)
        guard let column = place.column(in: draft.id), let entry = list.entries.first(where: { $0.id == id }) else {
            throw Problem(.internal, .unexpected, detail: "chapters")
        }
        let values: [String: Cell] = [
            "plan_id": Cell(draft.id), "kind": .text(kind.rawValue), "number": Cell(try printed(number)),
            "slug": .text(slug), "depth": Cell(1), "position": Cell(entry.position),
            "origin": Cell(ChapterID(at: transaction.now)),
        ]
        var versions = TextVersions(LocalizedText())
        for (language, title) in titles.sorted(by: { $0.key < $1.key }) {
            let title = Typed.line(of: try Typed(title).text)
            if !title.isEmpty { versions.set(title, in: language) }
        }
        let changes =
            list.changes.filter { $0.row.key != [Cell(id)] } + [RowChange(row: column.owner, was: nil, became: values)]
            + (try KeptText(column: column).changes(to: versions, of: place, .plan, in: draft.id))
        return .done(revision: try commit(changes, .addChapter, in: .plan))
    }

    func removeChapter(_ id: ChapterID, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        try rights.require(.changeOutline)
        let row = try ChapterList.row(id)
        guard try home(of: row) != nil else { return try gone(row.stored, edit, seen: seen) }
        var list = try ChapterList(of: draft.id, rows)
        let removal = try list.take(id).flatMap { try self.removal(of: ChapterList.row($0.id)) }
        if let conflict = try conflict(removing: removal, edit, seen: seen) { return conflict }
        return .done(revision: try commit(removal + list.changes, .removeChapter, in: .plan))
    }

    func moveChapter(_ id: ChapterID, after other: ChapterID?) throws -> EditOutcome {
        try rights.require(.changeOutline)
        var list = try ChapterList(of: draft.id, rows)
        let moved = list.take(id)
        guard !moved.isEmpty else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        try list.insert(moved, after: other)
        let changes = list.changes
        guard !changes.isEmpty else { return .unchanged(revision: try revision()) }
        return .done(revision: try commit(changes, .moveChapter, in: .plan))
    }

    func setChapterNumber(_ id: ChapterID, _ number: String?, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        try rights.require(.changeOutline)
        return try setValue("chapter", [Cell(id)], "number", Cell(try printed(number)), .number, edit, seen: seen)
    }

    /// A chapter's number is any short word; nil where there is none.
    private func printed(_ number: String?) throws -> String? {
        let typed = try Typed(number ?? "").text
        try requireSeen(typed)
        try requireShort(typed)
        return typed.isEmpty ? nil : typed
    }

    /// `chapter-4`, behind all of its kind: the name of one that was removed is not given again, as that may be undone.
    private func freeSlug(_ kind: Chapter.Kind, _ list: ChapterList) throws -> String {
        let present = Set(try list.entries.map { try ChapterList.row($0.id).stored })
        let removed = try transaction.all(
            """
            SELECT DISTINCT place FROM draft_change
            WHERE plan_id = \(draft.id) AND place LIKE 'chapter/%' AND place NOT LIKE 'chapter/%/%'
            """
        ) { $0.text(0) }.count { !present.contains($0) }
        let taken = Set(list.entries.map(\.slug))
        var number = taken.count { $0.hasPrefix(kind.rawValue) } + removed + 1
        while taken.contains("\(kind.rawValue)-\(number)") { number += 1 }
        return "\(kind.rawValue)-\(number)"
    }
}

/// The chapters of a draft in their order, while it is being changed.
struct ChapterList {
    struct Entry: Hashable {
        let id: ChapterID
        let slug: String
        let depth: Int
        var position: Int
    }

    private(set) var entries: [Entry]
    private let before: [ChapterID: Int]

    init(of draft: PlanID, _ rows: PlanRows) throws {
        guard let table = PlanTable.named("chapter") else { throw Problem(.internal, .unexpected) }
        entries = try rows.rows(of: table, where: "plan_id", is: Cell(draft)).compactMap { row, values in
            guard let id = row.key.first?.id(Subject.Chapter.self), let slug = values["slug"]?.string,
                let depth = values["depth"]?.number, let position = values["position"]?.number
            else { return nil }
            return Entry(id: id, slug: slug, depth: depth, position: position)
        }.sorted { $0.position < $1.position }
        before = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.position) })
    }

    static func row(_ id: ChapterID) throws -> PlanRow {
        guard let table = PlanTable.named("chapter") else { throw Problem(.internal, .unexpected) }
        return PlanRow(table: table, key: [Cell(id)])
    }

    /// Takes a chapter out with the headings within it.
    mutating func take(_ id: ChapterID) -> [Entry] {
        guard let start = entries.firstIndex(where: { $0.id == id }) else { return [] }
        let taken = Array(entries[start..<end(of: start)])
        entries.removeSubrange(start..<start + taken.count)
        number()
        return taken
    }

    /// Puts chapters behind another one with the headings within it, or before all.
    ///
    /// - Throws: `placeUnknown`.
    mutating func insert(_ taken: [Entry], after other: ChapterID?) throws {
        var index = 0
        if let other {
            guard let place = entries.firstIndex(where: { $0.id == other }) else {
                throw Problem(.notFound, .drafting(.placeUnknown))
            }
            index = taken.first.map { $0.depth > entries[place].depth } ?? false ? place + 1 : end(of: place)
        }
        entries.insert(contentsOf: taken, at: index)
        number()
    }

    private func end(of start: Int) -> Int {
        entries[(start + 1)...].firstIndex { $0.depth <= entries[start].depth } ?? entries.count
    }

    private mutating func number() { for place in entries.indices { entries[place].position = place } }

    /// Those that stand elsewhere than they did.
    var changes: [RowChange] {
        entries.compactMap { entry in
            guard let was = before[entry.id], was != entry.position, let row = try? Self.row(entry.id) else {
                return nil
            }
            return RowChange(
                row: row, was: ["position": Cell(was)], became: ["position": Cell(entry.position)])
        }
    }
}
