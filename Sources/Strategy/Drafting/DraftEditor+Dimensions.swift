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

    /// What a form chooses for objectives is one change, however much it is.
    ///
    /// - Returns: what came of each choice: one that somebody else has met keeps none of the others back.
    func sort(_ choices: [DraftEdit], seen: Int) throws -> [EditOutcome] {
        guard !choices.isEmpty else { return [] }
        try rights.require(.writeValues(nil))
        var chosen: [Choice] = []
        for edit in choices {
            guard case .setDimension(let objective, let dimension, let value) = edit else { continue }
            chosen.append(try choose(value, in: dimension, of: objective, edit, seen: seen))
        }
        let changes = chosen.compactMap { choice in
            if case .change(let change) = choice { change } else { nil }
        }
        let revision = changes.isEmpty ? try revision() : try commit(changes, .dimension, in: .plan)
        return chosen.map { choice in
            switch choice {
            case .change: .done(revision: revision)
            case .none(let outcome): outcome
            }
        }
    }

    private enum Choice {
        case change(RowChange)
        /// Nothing is to be changed, for this reason.
        case none(EditOutcome)
    }

    /// - Parameter value: nil where the objective says none itself.
    private func choose(
        _ value: DimensionValueID?, in dimension: DimensionID, of objective: ObjectiveID, _ edit: DraftEdit, seen: Int
    ) throws -> Choice {
        let row = PlanRow(table: try dimensionTable("objective_dimension"), key: [Cell(objective), Cell(dimension)])
        let since = try changes(within: row.stored, after: seen)
        if let value {
            let valueRow = PlanRow(table: try dimensionTable("dimension_value"), key: [Cell(value)])
            guard try rows.values(of: valueRow) != nil else {
                // Somebody has taken the value away: who had seen it there has not asked for it.
                let isAsSeen = since.first?.was(row, "value_id") == Cell(value)
                return try .none(
                    isAsSeen ? .unchanged(revision: revision()) : gone(valueRow.stored, edit, seen: seen))
            }
        }
        try requireParts(objective, dimension, value)
        let current = try rows.values(of: row)
        let base = since.isEmpty ? current?["value_id"] ?? .null : since.first?.was(row, "value_id") ?? .null
        guard Cell(value) != current?["value_id"] ?? .null, since.isEmpty || Cell(value) != base else {
            return .none(.unchanged(revision: try revision()))
        }
        if let last = since.last {
            return .none(
                .conflict(
                    EditConflict(
                        edit: edit, base: try name(of: base), theirs: try name(of: current?["value_id"] ?? .null),
                        by: last.actor, at: last.at, revision: try revision())))
        }
        return .change(RowChange(row: row, was: current, became: value.map { ["value_id": Cell($0)] }))
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
