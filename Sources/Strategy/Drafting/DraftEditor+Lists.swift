import Kernel
import Storage

/// Entries of the lists of a plan come, go and change places.
extension DraftEditor {
    /// - Throws: `textEmpty` where nothing says what it is.
    func addEntry(to list: LivingList, _ new: NewEntry) throws -> EditOutcome {
        try rights.require(.writeValues(nil))
        let id = ListEntryID(at: transaction.now)
        let last = try entries().last?.position
        var changes = [
            RowChange(
                row: PlanRow(table: try entryTable, key: [Cell(id)]), was: nil,
                became: [
                    "plan_id": Cell(draft.id), "list": .text(list.rawValue),
                    "position": Cell(Spacing.between(last, nil)), "status": Cell(new.status?.rawValue),
                    "due": Cell(new.due?.stored), "owner": try typedName(new.owner),
                    "origin": Cell(ListEntryID(at: transaction.now)),
                ])
        ]
        for part in ListEntry.Part.allCases {
            let place = TextPlace.listEntry(id, part)
            guard let column = place.column(in: draft.id) else { throw Problem(.internal, .unexpected) }
            var versions = TextVersions(LocalizedText())
            for (language, text) in (new.texts[part] ?? [:]).sorted(by: { $0.key < $1.key }) {
                let text = try Typed(text).text
                if !text.isEmpty { versions.set(text, in: language) }
            }
            changes += try KeptText(column: column).changes(to: versions, of: place, .plan, in: draft.id)
        }
        return .done(revision: try commit(changes, .addPart, in: .plan))
    }

    func removeEntry(_ id: ListEntryID, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        let row = PlanRow(table: try entryTable, key: [Cell(id)])
        guard try home(of: row) != nil else { return try gone(row.stored, edit, seen: seen) }
        try rights.require(.writeValues(nil))
        let removal = try removal(of: row)
        if let conflict = try conflict(removing: removal, edit, seen: seen) { return conflict }
        return .done(revision: try commit(removal, .removePart, in: .plan))
    }

    /// Changes places with its neighbour in the list. The places of the other list stay between theirs as they are: a
    /// move and a move back leave everything as it was.
    ///
    /// - Throws: `placeUnknown`, `notAllowed`.
    func moveEntry(_ id: ListEntryID, up: Bool, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        try rights.require(.writeValues(nil))
        let row = PlanRow(table: try entryTable, key: [Cell(id)])
        let all = try entries()
        guard let moved = all.first(where: { $0.row == row }) else { return try gone(row.stored, edit, seen: seen) }
        let list = all.filter { $0.list == moved.list }
        guard let place = list.firstIndex(where: { $0.row == row }), list.indices.contains(up ? place - 1 : place + 1)
        else { return .unchanged(revision: try revision()) }
        let neighbour = list[up ? place - 1 : place + 1]
        let changes = [(moved, neighbour), (neighbour, moved)].map { one, other in
            RowChange(
                row: one.row, was: ["position": Cell(one.position)], became: ["position": Cell(other.position)])
        }
        return .done(revision: try commit(changes, .movePart, in: .plan))
    }

    private struct PlacedEntry {
        let row: PlanRow
        let list: String
        let position: Int
    }

    /// Those of all lists, in their order.
    private func entries() throws -> [PlacedEntry] {
        try rows.rows(of: try entryTable, where: "plan_id", is: Cell(draft.id)).compactMap { row, values in
            guard let list = values["list"]?.string, let position = values["position"]?.number else { return nil }
            return PlacedEntry(row: row, list: list, position: position)
        }.sorted { $0.position < $1.position }
    }

    private var entryTable: PlanTable {
        get throws {
            guard let table = PlanTable.named("list_entry") else { throw Problem(.internal, .unexpected) }
            return table
        }
    }
}
