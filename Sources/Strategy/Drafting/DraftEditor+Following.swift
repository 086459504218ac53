import Kernel
import Storage

/// Names of indicators follow the items in which the letter names them.
extension DraftEditor {
    /// What becomes of the names that say what an item says, where the item changes.
    ///
    /// - Parameters:
    ///   - kept: what the item says so far.
    ///   - change: what happens to its text, and to those that follow.
    func following(
        _ place: TextPlace, _ kept: LocalizedText, _ home: DraftHome,
        change: (inout TextVersions, TextColumn, TextPlace) throws -> Void
    ) throws -> [RowChange] {
        guard case .item(let item) = place else { return [] }
        let indicators = try transaction.all("SELECT id FROM indicator WHERE item_id = \(item) ORDER BY position") {
            try $0.identifier(0) as IndicatorID
        }
        return try indicators.flatMap { id in
            let follower = TextPlace.indicator(id)
            guard let column = follower.column(in: draft.id) else { return [RowChange]() }
            let name = try keptText(column, follower)
            guard name.versions.text.saysTheSame(as: kept) else { return [] }
            var versions = name.versions
            try change(&versions, column, follower)
            return try name.changes(to: versions, of: follower, home, in: draft.id)
        }
    }

    /// An indicator is called from now on what its item says, in each language.
    ///
    /// - Throws: `placeUnknown` where it has no item, or the item says nothing.
    func nameAsItem(_ id: IndicatorID, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        let place = TextPlace.indicator(id)
        guard let column = place.column(in: draft.id), let home = try home(of: column.owner) else {
            return try gone(place.stored, edit, seen: seen)
        }
        try rights.require(.writeValues(home.origin))
        let item = try transaction.first("SELECT item_id FROM indicator WHERE id = \(id)") {
            $0.optionalIdentifier(0) as ItemID?
        }
        guard let named = item.flatMap({ $0 }).map({ TextPlace.item($0) }), let source = named.column(in: draft.id)
        else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        let (kept, said) = (try keptText(column, place), try keptText(source, named))
        guard !said.versions.text.isEmpty else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        if let last = ofOthers(try changes(of: place.stored, nil, after: seen)) {
            return .conflict(
                EditConflict(
                    edit: edit, base: nil,
                    theirs: kept.versions.text.languages.first
                        .flatMap { kept.versions.text[$0] }.map { .text($0) },
                    by: last.actor, at: last.at, revision: try revision()))
        }
        let changes = try kept.changes(to: said.versions, of: place, home, in: draft.id)
        guard !changes.isEmpty else { return .unchanged(revision: try revision()) }
        return .done(revision: try commit(changes, .text, in: home))
    }
}
