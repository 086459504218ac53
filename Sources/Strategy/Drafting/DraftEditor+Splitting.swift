import Kernel
import Storage

extension DraftEditor {
    /// Makes two of an item: the first keeps its identity and its comments.
    ///
    /// - Parameter texts: what the second one says; what the first one says is changed to the rest.
    func splitItem(
        _ id: ItemID, first: [Language: String], second: [Language: String], _ edit: DraftEdit, seen: Int
    ) throws -> EditOutcome {
        guard let (row, home) = try item(id), let values = try rows.values(of: row) else {
            return try gone(id, edit, seen: seen)
        }
        try rights.require(.writeValues(home.origin))
        // It says what each half is: also what the person has written elsewhere since would be lost.
        if let conflict = try touched(row, edit, by: changes(of: row.stored, nil, after: seen).last) {
            return conflict
        }
        let list = try ItemList(owner(of: row, values), self)
        let new = ItemID(at: transaction.now)
        let (position, moved) = try list.position(after: id, of: nil)
        var became = values
        became["position"] = Cell(position)
        became["origin"] = Cell(ItemID(at: transaction.now))
        var changes = moved + [RowChange(row: PlanRow(table: row.table, key: [Cell(new)]), was: nil, became: became)]
        changes += try texts(first, of: list.textPlace(of: id), home, states: true)
        changes += try texts(second, of: list.textPlace(of: new), home, states: false)
        return .done(revision: try commit(changes, .splitItem, in: home), item: new)
    }

    /// Makes one of two items: the second one's words stand behind those of the first, and the second goes.
    func mergeItems(_ id: ItemID, _ other: ItemID, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        guard id != other, let (row, home) = try item(id) else { return try gone(id, edit, seen: seen) }
        guard let (second, secondHome) = try item(other), second.table.name.description == row.table.name.description
        else { return try gone(other, edit, seen: seen) }
        try rights.require(.writeValues(home.origin))
        try rights.require(.writeValues(secondHome.origin))
        for row in [row, second] {
            let last = ofOthers(try changes(of: row.stored, nil, after: seen))
            if let conflict = try touched(row, edit, by: last) { return conflict }
        }
        let isItem = row.table.name.description == "item"
        func place(_ id: ItemID) -> TextPlace { isItem ? .item(id) : .chapterItem(id) }
        guard let one = place(id).column(in: draft.id), let two = place(other).column(in: draft.id) else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        let (first, rest) = (try keptText(one, place(id)).versions, try keptText(two, place(other)).versions)
        var joined: [Language: String] = [:]
        for language in Set(first.text.languages + rest.text.languages) {
            joined[language] = [first.text[language], rest.text[language]].compactMap { $0 }.joined(separator: " ")
        }
        let changes = try texts(joined, of: place(id), home, states: true) + removal(of: second)
        return .done(revision: try commit(changes, .mergeItems, in: home))
    }

    /// That a text of an item was changed since; nil where it was not.
    private func touched(_ row: PlanRow, _ edit: DraftEdit, by last: Change?) throws -> EditOutcome? {
        guard let last else { return nil }
        let text = try rows.rows(
            of: row.table.name.description == "item" ? .itemTexts : .chapterItemTexts, where: "item_id", is: row.key[0]
        )
        .compactMap { $0.1["text"] }.first
        return .conflict(
            EditConflict(
                edit: edit, base: nil, theirs: text.flatMap { EditedValue($0, of: "text") }, by: last.actor,
                at: last.at, revision: try revision()))
    }

    /// The rows that change where a text says these words. Both languages are cut at once, so neither makes the other
    /// stale.
    private func texts(
        _ words: [Language: String], of place: TextPlace, _ home: DraftHome, states keeps: Bool
    ) throws -> [RowChange] {
        guard let column = place.column(in: draft.id) else { return [] }
        let kept = keeps ? try keptText(column, place) : KeptText(column: column)
        func write(_ versions: inout TextVersions, _ column: TextColumn, _ place: TextPlace) throws {
            for (language, text) in words.sorted(by: { $0.key < $1.key }) {
                let text = try Typed(text).text
                let state = versions.text.version(in: language)?.state ?? .draft
                versions.text.set(
                    text.isEmpty ? nil : .init(text, state: state == .approved ? .draft : state), in: language)
            }
        }
        var versions = kept.versions
        try write(&versions, column, place)
        return try kept.changes(to: versions, of: place, home, in: draft.id)
            + (keeps ? following(place, kept.versions.text, home, change: write) : [])
    }

    private func owner(of row: PlanRow, _ values: [String: Cell]) throws -> ItemPlace.Owner {
        if let id = values["objective_id"]?.id(Subject.Objective.self) {
            return .objective(id, field: values["field_position"]?.number)
        }
        guard let id = values["chapter_id"]?.id(Subject.Chapter.self) else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        return .chapter(id)
    }
}

extension PlanTable {
    static let itemTexts = named("item_text") ?? planTexts
    static let chapterItemTexts = named("chapter_item_text") ?? planTexts
}
