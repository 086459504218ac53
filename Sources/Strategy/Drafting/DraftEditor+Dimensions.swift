import Kernel
import Storage

/// The dimensions of a plan come and go, and objectives get values in them.
extension DraftEditor {
    /// - Throws: `textEmpty` where it or one of its values has no name.
    func addDimension(_ names: [Language: String], values: [[Language: String]]) throws -> EditOutcome {
        try rights.require(.writeValues(nil))
        let (id, table) = (DimensionID(at: transaction.now), try dimensionTable("dimension"))
        let last = try rows.rows(of: table, where: "plan_id", is: Cell(draft.id))
            .compactMap { $0.1["position"]?.number }.max()
        var changes = [
            RowChange(
                row: PlanRow(table: table, key: [Cell(id)]), was: nil,
                became: [
                    "plan_id": Cell(draft.id), "position": Cell(Spacing.between(last, nil)),
                    "origin": Cell(DimensionID(at: transaction.now)),
                ])
        ]
        changes += try named(.dimension(id), names)
        for (rank, names) in values.enumerated() {
            changes += try newValue(of: id, at: Spacing.place(rank), names)
        }
        return .done(revision: try commit(changes, .addPart, in: .plan))
    }

    func addDimensionValue(to dimension: DimensionID, _ names: [Language: String]) throws -> EditOutcome {
        try rights.require(.writeValues(nil))
        guard try home(of: PlanRow(table: try dimensionTable("dimension"), key: [Cell(dimension)])) != nil else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        let values = try rows.rows(
            of: try dimensionTable("dimension_value"), where: "dimension_id", is: Cell(dimension))
        let last = values.compactMap { $0.1["position"]?.number }.max()
        let place = Spacing.between(last, nil) ?? Spacing.place(values.count)
        let changes = try newValue(of: dimension, at: place, names)
        return .done(revision: try commit(changes, .addPart, in: .plan))
    }

    /// A dimension or a value, with what objectives have of it: who says less says nothing.
    func removeDimensionRow(_ table: String, _ id: Cell, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        let row = PlanRow(table: try dimensionTable(table), key: [id])
        guard try home(of: row) != nil else { return try gone(row.stored, edit, seen: seen) }
        try rights.require(.writeValues(nil))
        let removal = try removal(of: row).map { change in
            guard change.row.table.name.description == "objective_dimension", change.became != nil else {
                return change
            }
            return RowChange(row: change.row, was: change.was, became: nil)
        }
        if let conflict = try conflict(removing: removal, edit, seen: seen) { return conflict }
        return .done(revision: try commit(removal, .removePart, in: .plan))
    }

    /// - Parameter value: nil where the objective says none itself.
    func setDimension(
        _ dimension: DimensionID, of objective: ObjectiveID, to value: DimensionValueID?, _ edit: DraftEdit, seen: Int
    ) throws -> EditOutcome {
        try rights.require(.writeValues(nil))
        let row = PlanRow(table: try dimensionTable("objective_dimension"), key: [Cell(objective), Cell(dimension)])
        let since = try changes(within: row.stored, after: seen)
        if let value {
            let valueRow = PlanRow(table: try dimensionTable("dimension_value"), key: [Cell(value)])
            guard try rows.values(of: valueRow) != nil else {
                // Somebody has taken the value away: who had seen it there has not asked for it.
                let isAsSeen = since.first?.was(row, "value_id") == Cell(value)
                return try isAsSeen
                    ? .unchanged(revision: revision()) : gone(valueRow.stored, edit, seen: seen)
            }
        }
        try requireParts(objective, dimension, value)
        let current = try rows.values(of: row)
        let base = since.isEmpty ? current?["value_id"] ?? .null : since.first?.was(row, "value_id") ?? .null
        guard Cell(value) != current?["value_id"] ?? .null, since.isEmpty || Cell(value) != base else {
            return .unchanged(revision: try revision())
        }
        if let last = since.last {
            return .conflict(
                EditConflict(
                    edit: edit, base: try name(of: base), theirs: try name(of: current?["value_id"] ?? .null),
                    by: last.actor, at: last.at, revision: try revision()))
        }
        let change = RowChange(row: row, was: current, became: value.map { ["value_id": Cell($0)] })
        return .done(revision: try commit([change], .dimension, in: .plan))
    }

    /// - Throws: `placeUnknown` where the draft has no such objective, dimension or value.
    private func requireParts(
        _ objective: ObjectiveID, _ dimension: DimensionID, _ value: DimensionValueID?
    ) throws {
        let isThere =
            try home(of: PlanRow(table: try dimensionTable("objective"), key: [Cell(objective)])) != nil
            && home(of: PlanRow(table: try dimensionTable("dimension"), key: [Cell(dimension)])) != nil
        guard isThere else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        guard let value else { return }
        let row = PlanRow(table: try dimensionTable("dimension_value"), key: [Cell(value)])
        guard try rows.values(of: row)?["dimension_id"] == Cell(dimension) else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
    }

    private func newValue(of dimension: DimensionID, at place: Int, _ names: [Language: String]) throws -> [RowChange] {
        let id = DimensionValueID(at: transaction.now)
        let change = RowChange(
            row: PlanRow(table: try dimensionTable("dimension_value"), key: [Cell(id)]), was: nil,
            became: [
                "dimension_id": Cell(dimension), "position": Cell(place),
                "origin": Cell(DimensionValueID(at: transaction.now)),
            ])
        return try [change] + named(.dimensionValue(id), names)
    }

    private func named(_ place: TextPlace, _ names: [Language: String]) throws -> [RowChange] {
        guard let column = place.column(in: draft.id) else { throw Problem(.internal, .unexpected) }
        var versions = TextVersions(LocalizedText())
        for (language, name) in names.sorted(by: { $0.key < $1.key }) {
            let name = Typed.line(of: try Typed(name).text)
            if !name.isEmpty { versions.set(name, in: language) }
        }
        return try KeptText(column: column).changes(to: versions, of: place, .plan, in: draft.id)
    }

    /// What a value is called, in the first of its languages.
    private func name(of value: Cell) throws -> EditedValue? {
        try transaction.first(
            "SELECT name FROM dimension_value_text WHERE value_id = \(value) ORDER BY language LIMIT 1"
        ) { .text($0.text(0)) }
    }

    private func dimensionTable(_ name: String) throws -> PlanTable {
        guard let table = PlanTable.named(name) else { throw Problem(.internal, .unexpected, detail: name) }
        return table
    }
}
