import Kernel
import Storage

extension DraftEditor {
    func setValue(
        _ table: String, _ key: [Cell], _ column: String, _ value: Cell, _ kind: EditKind, _ edit: DraftEdit, seen: Int
    ) throws -> EditOutcome {
        guard let table = PlanTable.named(table) else { throw Problem(.internal, .unexpected, detail: table) }
        let row = PlanRow(table: table, key: key)
        guard let home = try home(of: row), let current = try rows.values(of: row)?[column] else {
            if try wasSeen(value, row, column, at: row.stored, seen: seen) {
                return .unchanged(revision: try revision())
            }
            return try gone(row.stored, edit, seen: seen)
        }
        try rights.require(.writeValues(home.origin))
        let since = try changes(of: row.stored + "/" + column, "", after: seen)
        let base = since.isEmpty ? current : since.first?.was(row, column) ?? .null
        guard value != current, since.isEmpty || value != base else {
            try saved(row.stored + "/" + column, nil)
            return .unchanged(revision: try revision())
        }
        if let last = since.last {
            return .conflict(
                EditConflict(
                    edit: edit, base: EditedValue(base, of: column), theirs: EditedValue(current, of: column),
                    by: last.actor, at: last.at, revision: try revision()))
        }
        try saved(row.stored + "/" + column, nil)
        let change = RowChange(row: row, was: [column: current], became: [column: value])
        return .done(revision: try commit([change], kind, in: home))
    }

    /// What somebody wanted to change was taken away since.
    ///
    /// - Throws: `placeUnknown` where it was never there.
    func gone(_ place: String, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        guard let last = try changes(of: place, nil, after: 0).last else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        return .conflict(
            EditConflict(edit: edit, base: nil, theirs: nil, by: last.actor, at: last.at, revision: try revision()))
    }

    /// The same of an item, of an objective or of a chapter.
    func gone(_ item: ItemID, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        let place = TextPlace.chapterItem(item).stored
        let isOfChapter = try !changes(of: place, nil, after: 0).isEmpty
        return try gone(isOfChapter ? place : TextPlace.item(item).stored, edit, seen: seen)
    }

    /// The last of these entries that somebody else made. Who has done several things at once, such as changing a text
    /// and taking its item away, is in nobody's way.
    func ofOthers(_ changes: [Change]) -> Change? { changes.last { $0.actor != transaction.actor } }

    /// Whether a value is the one that stood where something is gone by now, for who has not seen that.
    func wasSeen(_ value: Cell, _ row: PlanRow, _ column: String, at place: String, seen: Int) throws -> Bool {
        try changes(within: place, after: seen).lazy.compactMap { $0.was(row, column) }.first == value
    }

    /// The entries that changed a row or a value of it after a revision, the oldest first.
    func changes(within row: String, after revision: Int) throws -> [Change] {
        // What follows a slash comes before what follows a nought, the next letter.
        let places = try transaction.all(
            """
            SELECT DISTINCT place FROM draft_change
            WHERE plan_id = \(draft.id) AND revision > \(revision)
                AND (place = \(row) OR place > \(row + "/") AND place < \(row + "0"))
            """
        ) { $0.text(0) }
        return try places.flatMap { try changes(of: $0, nil, after: revision) }.sorted { $0.revision < $1.revision }
    }

    /// What somebody else has done since to rows that would go: nobody's work is thrown away unread.
    func conflict(removing removal: [RowChange], _ edit: DraftEdit, seen: Int) throws -> EditOutcome? {
        for row in Set(removal.filter { $0.became == nil }.map(\.row.stored)).sorted() {
            guard let last = ofOthers(try changes(within: row, after: seen)) else { continue }
            return .conflict(
                EditConflict(edit: edit, base: nil, theirs: nil, by: last.actor, at: last.at, revision: try revision()))
        }
        return nil
    }

    /// An entry of the journal that changed a place.
    struct Change {
        let revision: Int
        let actor: Kernel.Actor
        let at: Instant
        let rows: JournalRows

        /// What stood in a column before it.
        func was(_ row: PlanRow, _ column: String) -> Cell? {
            rows.changes.first { $0.row == row && ($0.was?[column] != nil || $0.was == nil) }?.was?[column]
        }
    }

    /// The entries that changed a place after a revision, the oldest first.
    ///
    /// - Parameter language: empty for what is no text; nil for the place in all languages.
    func changes(of place: String, _ language: String?, after revision: Int) throws -> [Change] {
        try transaction.all(
            """
            SELECT DISTINCT j.revision, j.actor, j.at, j.was, j.became
            FROM draft_change c JOIN journal j ON j.plan_id = c.plan_id AND j.revision = c.revision
            WHERE j.subject_kind <> 'people' AND c.plan_id = \(draft.id) AND c.place = \(place) AND c.revision > \(revision)
                AND c.language = COALESCE(CAST(\(language) AS TEXT), c.language)
            ORDER BY j.revision
            """
        ) { row in
            Change(
                revision: row.int(0), actor: Kernel.Actor(stored: row.text(1)) ?? .system,
                at: Instant(milliseconds: row.int64(2)),
                rows: try JournalRows(was: row.optionalText(3), became: row.optionalText(4)))
        }
    }
}

extension EditedValue {
    /// What stands in a column, as people are told it; nil where nothing does.
    init?(_ cell: Cell, of column: String) {
        switch (column, cell) {
        case (_, .null): return nil
        case ("status", .text(let text)):
            guard let status = Status(rawValue: text) else { return nil }
            self = .status(status)
        case ("amount_cents", .integer(let cents)): self = .amount(Money(cents: cents))
        case ("due", .integer(let day)):
            let day = Int(day)
            guard let due = CalendarDay(year: day / 10_000, month: day / 100 % 100, day: day % 100) else { return nil }
            self = .day(due)
        case (_, .integer(let number)): self = .number(Double(number))
        case (_, .real(let number)): self = .number(number)
        case (_, .text(let text)): self = .text(text)
        case (_, .identifier): return nil
        }
    }
}
