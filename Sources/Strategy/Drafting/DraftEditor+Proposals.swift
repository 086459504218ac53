import Kernel
import Storage

extension DraftEditor {
    /// Carries out what was proposed.
    ///
    /// - Returns: whether it could: not where something else stands in the draft by now.
    func take(_ change: ProposedChange) throws -> Bool {
        switch change {
        case .text(let place, let language, let was, let becomes):
            guard let place = TextPlace(stored: place), let column = place.column(in: draft.id),
                try home(of: column.owner) != nil, try keptText(column, place).versions.text[language] == was
            else { return false }
            return try done(.setText(place, language, becomes))
        case .status(let id, let was, let becomes):
            guard try value("objective", Cell(id), "status") == Cell(was?.rawValue) else { return false }
            return try done(.setStatus(id, becomes))
        case .target(let id, let was, let becomes):
            guard try value("indicator", Cell(id), "target") == Cell(was) else { return false }
            return try done(.setTarget(id, becomes))
        case .amount(let id, let was, let becomes):
            guard try value("budget_line", Cell(id), "amount_cents") == Cell((was?.cents).map { Int($0) }) else {
                return false
            }
            return try done(.setAmount(id, becomes))
        case .measurement(let id, let year, let value):
            guard try self.value("indicator", Cell(id), "position") != nil else { return false }
            return try done(.addPart(.measurement(id, year: year, value), [:]))
        case .item(let objective, let item, let field, let year, let after):
            return try take(item, into: objective, field, year, after: after)
        case .goneItem(let id, let texts):
            guard let (row, _) = try self.item(id), let column = TextPlace(named: row)?.column(in: draft.id),
                let place = TextPlace(named: row), try keptText(column, place).versions.text.texts == texts
            else { return false }
            return try done(.removeItem(id))
        case .objective(let proposed): return try take(proposed)
        case .goneObjective(let id, let titles):
            let place = TextPlace.objective(id)
            guard let column = place.column(in: draft.id), try home(of: column.owner) != nil,
                try keptText(column, place).versions.text.texts == titles
            else { return false }
            return try done(.removeObjective(id))
        }
    }

    private func done(_ edit: DraftEdit) throws -> Bool {
        if case .conflict = try carryOut(edit, seen: .max) { return false }
        return true
    }

    /// nil where the draft has no such row.
    private func value(_ table: String, _ key: Cell, _ column: String) throws -> Cell? {
        guard let table = PlanTable.named(table) else { return nil }
        let row = PlanRow(table: table, key: [key])
        guard try home(of: row) != nil else { return nil }
        return try rows.values(of: row)?[column]
    }

    private func take(
        _ item: ProposedItem, into objective: ObjectiveID, _ field: FieldName, _ year: Int?, after: ItemID?
    ) throws -> Bool {
        guard try value("objective", Cell(objective), "number") != nil else { return false }
        let place = try self.place(of: field, year, in: objective, labels: [:])
        let items = try rows.rows(of: .items, where: "objective_id", is: Cell(objective))
            .filter { $0.1["field_position"] == Cell(place) }
            .compactMap { row, values -> (id: ItemID, position: Int)? in
                guard let id: ItemID = row.key.first?.id(Subject.Item.self),
                    let position = values["position"]?.number
                else { return nil }
                return (id, position)
            }.sorted { $0.position < $1.position }
        let before = items.contains { $0.id == after } ? after : items.last?.id
        return try done(
            .addItem(
                ItemPlace(.objective(objective, field: place), after: before), item.shape, depth: item.depth, item.texts
            ))
    }

    /// Where a field stands; it is added where it is missing.
    private func place(
        of field: FieldName, _ year: Int?, in objective: ObjectiveID, labels: [Language: String]
    ) throws -> Int {
        func found() throws -> Int? {
            guard let table = PlanTable.named("field") else { return nil }
            let all = try rows.rows(of: table, where: "objective_id", is: Cell(objective))
                .filter { $0.1["field"] == .text(field.rawValue) }
            let match = all.first { $0.1["year"] == Cell(year) } ?? all.first
            return match?.0.key[1].number
        }
        if let place = try found() { return place }
        _ = try carryOut(.addPart(.field(objective, field, year: year), labels), seen: .max)
        guard let place = try found() else { throw Problem(.internal, .unexpected, detail: "no field") }
        return place
    }

    private func take(_ proposed: ProposedObjective) throws -> Bool {
        let outline = try Outline(of: draft.id, rows)
        guard !outline.entries.contains(where: { $0.number == proposed.number }) else { return false }
        let parent = outline.entries.first { $0.number == proposed.parent }
        if proposed.parent != nil, parent == nil { return false }
        let last = outline.entries.last { $0.parent == parent?.id }
        guard
            try done(
                .addObjective(
                    at: OutlinePlace(parent: parent?.id, after: last?.id), proposed.level, number: proposed.number,
                    proposed.titles)),
            let id = try Outline(of: draft.id, rows).entries.first(where: { $0.number == proposed.number })?.id
        else { return false }
        if let status = proposed.status { _ = try done(.setStatus(id, status)) }
        for field in proposed.fields {
            let place = try place(of: field.field, field.year, in: id, labels: field.labels)
            var last: ItemID?
            for item in field.items {
                let outcome = try carryOut(
                    .addItem(
                        ItemPlace(.objective(id, field: place), after: last), item.shape, depth: item.depth, item.texts),
                    seen: .max)
                if case .done(_, let made) = outcome { last = made ?? last }
            }
        }
        for one in proposed.indicators {
            let first = one.value.map { Measurement(year: one.year, value: $0, line: nil) }
            _ = try done(
                .addPart(.indicator(id, unit: one.unit, target: one.target, baseline: first), one.names))
        }
        for line in proposed.budget {
            let period = line.firstYear.map { Period(from: $0, to: line.lastYear ?? $0) }
            _ = try done(.addPart(.budgetLine(id, code: line.code, line.kind, line.amount, period), line.labels))
        }
        return true
    }
}

extension PlanTable {
    fileprivate static let items = named("item") ?? planTexts
}
