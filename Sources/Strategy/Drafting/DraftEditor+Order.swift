import Kernel
import Storage

extension DraftEditor {
    /// Moves an indicator or a budget line before or behind its neighbour.
    ///
    /// - Throws: `placeImpossible` for what has no order of its own; `placeUnknown`, `notAllowed`.
    func movePart(_ part: DraftPart, up: Bool) throws -> EditOutcome {
        guard let row = part.row, let home = try home(of: row), let objective = home.objective else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        guard row.table.key.count == 1 else { throw Problem(.invalid, .drafting(.placeImpossible)) }
        try rights.require(.writeValues(home.origin))
        let all = try rows.rows(of: row.table, where: "objective_id", is: Cell(objective))
            .compactMap { row, values in values["position"]?.number.map { (row: row, position: $0) } }
            .sorted { $0.position < $1.position }
        guard let place = all.firstIndex(where: { $0.row == row }) else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        guard all.indices.contains(up ? place - 1 : place + 1) else { return .unchanged(revision: try revision()) }
        var order = all
        let moved = order.remove(at: place)
        let target = up ? place - 1 : place + 1
        order.insert(moved, at: target)
        let lower = target > 0 ? order[target - 1].position : nil
        let upper = target + 1 < order.count ? order[target + 1].position : nil
        if let position = Spacing.between(lower, upper) {
            order[target].position = position
        } else {
            // No place is left in between: all of them are spread anew.
            for rank in order.indices { order[rank].position = Spacing.place(rank) }
        }
        let changes = order.compactMap { one -> RowChange? in
            guard let was = all.first(where: { $0.row == one.row })?.position, was != one.position else { return nil }
            return RowChange(row: one.row, was: ["position": Cell(was)], became: ["position": Cell(one.position)])
        }
        return .done(revision: try commit(changes, .movePart, in: home))
    }
}
