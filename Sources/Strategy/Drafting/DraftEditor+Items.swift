import Kernel
import Storage

extension DraftEditor {
    func addItem(
        at place: ItemPlace, _ shape: Item.Shape, depth: Int, _ texts: [Language: String]
    ) throws -> EditOutcome {
        let list = try ItemList(place.owner, self)
        try rights.require(.writeValues(list.home.origin))
        let id = ItemID(at: transaction.now)
        let (position, moved) = try list.position(after: place.after, of: nil)
        let row = PlanRow(table: list.table, key: [Cell(id)])
        var values = list.belonging
        values["position"] = Cell(position)
        values["shape"] = .text(shape.rawValue)
        values["depth"] = Cell(min(max(depth, 0), 5))
        values["year"] = .null
        values["origin"] = Cell(ItemID(at: transaction.now))
        var changes = moved + [RowChange(row: row, was: nil, became: values)]
        let textPlace = list.textPlace(of: id)
        guard let column = textPlace.column(in: draft.id) else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        var versions = TextVersions(LocalizedText())
        for (language, text) in texts.sorted(by: { $0.key < $1.key }) {
            let text = try Typed(text).text
            if !text.isEmpty { versions.set(text, in: language) }
        }
        changes += try KeptText(column: column).changes(to: versions, of: textPlace, list.home, in: draft.id)
        return .done(revision: try commit(changes, .addItem, in: list.home), item: id)
    }

    func removeItem(_ id: ItemID, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        guard let (row, home) = try item(id) else { return try gone(id, edit, seen: seen) }
        try rights.require(.writeValues(home.origin))
        // A text that somebody has worked on since is not thrown away unread.
        if let last = ofOthers(try changes(of: row.stored, nil, after: seen)) {
            let texts = try last.rows.changes.compactMap { change -> Cell? in
                guard TextPlace(change.row)?.stored == row.stored else { return nil }
                return try rows.values(of: change.row)?["text"]
            }
            return .conflict(
                EditConflict(
                    edit: edit, base: nil, theirs: texts.first.flatMap { EditedValue($0, of: "text") },
                    by: last.actor, at: last.at, revision: try revision()))
        }
        return .done(revision: try commit(try removal(of: row), .removeItem, in: home))
    }

    func moveItem(_ id: ItemID, to place: ItemPlace) throws -> EditOutcome {
        guard let (row, home) = try item(id), let before = try rows.values(of: row) else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        let list = try ItemList(place.owner, self)
        guard list.table.name.description == row.table.name.description, place.after != id else {
            throw Problem(.invalid, .drafting(.placeImpossible))
        }
        try rights.require(.writeValues(home.origin))
        try rights.require(.writeValues(list.home.origin))
        let (position, moved) = try list.position(after: place.after, of: id)
        var after = list.belonging
        after["position"] = Cell(position)
        let differing = after.filter { before[$0.key] != $0.value }
        guard list.differs(id, after: place.after, from: before) else { return .unchanged(revision: try revision()) }
        var changes = moved.filter { $0.row != row }
        changes.append(
            RowChange(row: row, was: before.filter { differing[$0.key] != nil }, became: differing))
        if list.home != home {
            changes += try released(row)
            for (stale, values) in try rows.rows(of: .staleTexts, where: "place", is: .text(row.stored))
            where stale.key.first == Cell(draft.id) {
                changes.append(
                    RowChange(
                        row: stale, was: ["objective_id": values["objective_id"] ?? .null],
                        became: ["objective_id": Cell(list.home.objective)]))
            }
        }
        return .done(revision: try commit(changes, .moveItem, in: list.home))
    }

    /// An item of an objective or of a chapter.
    func item(_ id: ItemID) throws -> (PlanRow, DraftHome)? {
        for name in ["item", "chapter_item"] {
            guard let table = PlanTable.named(name) else { continue }
            let row = PlanRow(table: table, key: [Cell(id)])
            if let home = try home(of: row) { return (row, home) }
        }
        return nil
    }
}

/// The items of an objective or of a chapter, in their order.
struct ItemList {
    let table: PlanTable
    let home: DraftHome
    /// What says of an item that it is in this list.
    let belonging: [String: Cell]
    private let entries: [Entry]

    private struct Entry {
        let row: PlanRow
        let id: ItemID
        let position: Int
        let isHere: Bool
    }

    /// - Throws: `placeUnknown`.
    init(_ owner: ItemPlace.Owner, _ editor: DraftEditor) throws {
        let (ownerTable, itemTable, ownerID, ownerColumn): (String, String, Cell, StaticString)
        switch owner {
        case .objective(let id, let field):
            (ownerTable, itemTable, ownerID, ownerColumn) = ("objective", "item", Cell(id), "objective_id")
            belonging = ["objective_id": Cell(id), "field_position": Cell(field)]
            if let field, let table = PlanTable.named("field") {
                guard try editor.home(of: PlanRow(table: table, key: [Cell(id), Cell(field)])) != nil else {
                    throw Problem(.notFound, .drafting(.placeUnknown))
                }
            }
        case .chapter(let id):
            (ownerTable, itemTable, ownerID, ownerColumn) = ("chapter", "chapter_item", Cell(id), "chapter_id")
            belonging = ["chapter_id": Cell(id)]
        }
        guard let owners = PlanTable.named(ownerTable), let table = PlanTable.named(itemTable),
            let home = try editor.home(of: PlanRow(table: owners, key: [ownerID]))
        else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        (self.table, self.home) = (table, home)
        let belonging = belonging
        entries = try editor.rows.rows(of: table, where: ownerColumn, is: ownerID).compactMap { row, values in
            guard let id: ItemID = row.key.first?.id(Subject.Item.self), let position = values["position"]?.number
            else { return nil }
            let isHere = belonging.allSatisfy { values[$0.key] == $0.value }
            return Entry(row: row, id: id, position: position, isHere: isHere)
        }.sorted { $0.position < $1.position }
    }

    func textPlace(of id: ItemID) -> TextPlace {
        table.name.description == "item" ? .item(id) : .chapterItem(id)
    }

    /// A free place behind an item of this list, or before its first, with what has to move aside for it.
    ///
    /// - Throws: `placeUnknown` where that item is not in the list.
    func position(after other: ItemID?, of moved: ItemID?) throws -> (Int, [RowChange]) {
        let entries = entries.filter { $0.id != moved }
        let before: Int?
        if let other {
            guard let place = entries.firstIndex(where: { $0.id == other && $0.isHere }) else {
                throw Problem(.notFound, .drafting(.placeUnknown))
            }
            before = place
        } else if let first = entries.firstIndex(where: \.isHere) {
            before = first == 0 ? nil : first - 1
        } else {
            before = entries.indices.last
        }
        let lower = before.map { entries[$0].position }
        let next = (before ?? -1) + 1
        let upper = next < entries.count ? entries[next].position : nil
        if let position = Spacing.between(lower, upper) { return (position, []) }
        // No place is left in between: all of them are spread anew.
        let spread = entries.enumerated().compactMap { place, entry -> RowChange? in
            let position = Spacing.place(place < next ? place : place + 1)
            guard position != entry.position else { return nil }
            return RowChange(
                row: entry.row, was: ["position": Cell(entry.position)], became: ["position": Cell(position)])
        }
        return (Spacing.place(next), spread)
    }

    /// Whether an item would stand elsewhere than it does.
    func differs(_ id: ItemID, after other: ItemID?, from values: [String: Cell]) -> Bool {
        guard belonging.allSatisfy({ values[$0.key] == $0.value }) else { return true }
        let here = entries.filter(\.isHere)
        guard let place = here.firstIndex(where: { $0.id == id }) else { return true }
        return (place == 0 ? nil : here[place - 1].id) != other
    }
}

/// Places in a draft leave room, so that what comes in between moves nothing else.
enum Spacing {
    static let step = 1 << 32

    /// The place of what stands so far from the start, where all are spread evenly.
    static func place(_ rank: Int) -> Int { (rank + 1) * step }

    /// A place between two, which no other has had before by any likelihood: what was taken away can come back to
    /// its own. nil where no room is left.
    static func between(_ lower: Int?, _ upper: Int?) -> Int? {
        let lower = lower ?? 0
        guard let upper else { return lower + step + Int.random(in: 0..<step / 2) }
        let room = upper - lower
        guard room > 4 else { return nil }
        return lower + room / 4 + Int.random(in: 0...room / 2)
    }
}
