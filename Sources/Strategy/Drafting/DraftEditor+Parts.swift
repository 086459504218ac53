import Kernel
import Storage

/// What comes into a draft beside items.
public enum NewPart: Sendable, Hashable {
    case field(ObjectiveID, FieldName, year: Int?)
    /// With its first value, where there is one.
    case indicator(ObjectiveID, unit: String?, target: Double?, baseline: Measurement? = nil)
    case measurement(IndicatorID, year: Int?, Double)
    /// From the first bound (included) to the second (excluded).
    case threshold(IndicatorID, ThresholdLevel, from: Double?, to: Double?)
    case budgetLine(ObjectiveID, code: String?, AmountKind, Money?, Period?)
    /// Full-time equivalents.
    case staff(ObjectiveID, ClosedRange<Double>)
    case deadline(ObjectiveID, CalendarDay?)
    /// A partner or a target group, by the name that is given as its text.
    case mention(ObjectiveID, SharedKind)
}

/// What can be taken out of a draft beside items and objectives.
public enum DraftPart: Sendable, Hashable {
    /// With the items that stand under it.
    case field(ObjectiveID, Int)
    case indicator(IndicatorID)
    case measurement(IndicatorID, Int)
    case threshold(IndicatorID, Int)
    case budgetLine(BudgetLineID)
    case staff(ObjectiveID, Int)
    case deadline(ObjectiveID, Int)
    case mention(ObjectiveID, SharedKind, Int)

    var row: PlanRow? {
        let (table, key): (String, [Cell]) =
            switch self {
            case .field(let id, let place): ("field", [Cell(id), Cell(place)])
            case .indicator(let id): ("indicator", [Cell(id)])
            case .measurement(let id, let place): ("measurement", [Cell(id), Cell(place)])
            case .threshold(let id, let place): ("threshold", [Cell(id), Cell(place)])
            case .budgetLine(let id): ("budget_line", [Cell(id)])
            case .staff(let id, let place): ("staff_need", [Cell(id), Cell(place)])
            case .deadline(let id, let place): ("deadline", [Cell(id), Cell(place)])
            case .mention(let id, let kind, let place):
                (MentionTables(kind).mention.description, [Cell(id), Cell(place)])
            }
        return PlanTable.named(table).map { PlanRow(table: $0, key: key) }
    }
}

extension DraftEditor {
    /// A new part stands behind those of its kind.
    func addPart(_ part: NewPart, _ texts: [Language: String]) throws -> EditOutcome {
        var texts = try texts.mapValues { try Typed($0).text }.filter { !$0.value.isEmpty }
        var row: PlanRow
        var values: [String: Cell] = [:]
        var more: [RowChange] = []
        switch part {
        case .field(let id, let field, let year):
            row = try next("field", of: Cell(id), "objective_id")
            values = ["field": .text(field.rawValue), "year": Cell(year)]
        case .indicator(let id, let unit, let target, let baseline):
            row = own("indicator")
            if let baseline, let table = PlanTable.named("measurement") {
                let first = PlanRow(table: table, key: row.key + [Cell(Spacing.place(0))])
                more = [
                    RowChange(
                        row: first, was: nil,
                        became: ["year": Cell(baseline.year), "value": Cell(baseline.value), "line": .null])
                ]
            }
            values = try placed("indicator", of: Cell(id), "objective_id").merging(
                ["item_id": .null, "unit": Cell(unit), "target": Cell(target)]) { $1 }
        case .measurement(let id, let year, let value):
            row = try next("measurement", of: Cell(id), "indicator_id")
            values = ["year": Cell(year), "value": Cell(value), "line": .null]
            texts = [:]
        case .threshold(let id, let level, let from, let to):
            row = try next("threshold", of: Cell(id), "indicator_id")
            values = ["level": .text(level.rawValue), "minimum": Cell(from), "maximum": Cell(to)]
        case .budgetLine(let id, let code, let kind, let amount, let period):
            row = own("budget_line")
            values = try placed("budget_line", of: Cell(id), "objective_id").merging(
                [
                    "code": Cell(code), "amount_cents": Cell((amount?.cents).map { Int($0) }),
                    "role": .text(AmountRole.line.rawValue), "kind": .text(kind.rawValue), "appropriation": .null,
                    "first_year": Cell(period?.first), "last_year": Cell(period?.last), "line": .null,
                ]) { $1 }
        case .staff(let id, let fte):
            row = try next("staff_need", of: Cell(id), "objective_id")
            values = ["fte_from": Cell(fte.lowerBound), "fte_to": Cell(fte.upperBound), "line": .null]
        case .deadline(let id, let due):
            row = try next("deadline", of: Cell(id), "objective_id")
            values = ["due": Cell(due?.stored), "item_id": .null]
        case .mention(let id, let kind):
            guard !texts.isEmpty else { throw Problem(.invalid, .drafting(.textEmpty)) }
            texts = texts.mapValues(Typed.line)
            let tables = MentionTables(kind)
            row = try next(tables.mention.description, of: Cell(id), "objective_id")
            let subject = try MentionWriter(transaction, tables)
                .subject(of: LocalizedText(texts), orNew: SharedID(at: transaction.now))
            values = [tables.id.description: Cell(subject), "item_id": .null]
        }
        return try add(row, values, texts, more)
    }

    func removePart(_ part: DraftPart, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        guard let row = part.row, let home = try home(of: row) else {
            return try gone(part.row?.stored ?? "", edit, seen: seen)
        }
        try rights.require(.writeValues(home.origin))
        let removal = try removal(of: row)
        if let conflict = try conflict(removing: removal, edit, seen: seen) { return conflict }
        return .done(revision: try commit(removal, .removePart, in: home))
    }

    private func add(
        _ row: PlanRow, _ values: [String: Cell], _ texts: [Language: String], _ more: [RowChange]
    ) throws -> EditOutcome {
        guard let owner = row.table.owner, let ownerID = row.cell(owner, values), case .row(let table) = owner.kind,
            let ownerTable = PlanTable.named(table.description),
            let home = try home(of: PlanRow(table: ownerTable, key: [ownerID]))
        else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        try rights.require(.writeValues(home.origin))
        var changes = [RowChange(row: row, was: nil, became: values)] + more
        if !texts.isEmpty, let place = TextPlace(named: row), let column = place.column(in: draft.id) {
            var versions = TextVersions(LocalizedText())
            for (language, text) in texts.sorted(by: { $0.key < $1.key }) { versions.set(text, in: language) }
            changes += try KeptText(column: column).changes(to: versions, of: place, home, in: draft.id)
        }
        return .done(revision: try commit(changes, .addPart, in: home))
    }

    private func own(_ table: String) -> PlanRow {
        PlanRow(table: PlanTable.named(table) ?? .planTexts, key: [Cell(ItemID(at: transaction.now))])
    }

    /// The row behind the last one of its owner, where the place is part of the key.
    private func next(_ name: String, of owner: Cell, _ column: StaticString) throws -> PlanRow {
        guard let table = PlanTable.named(name) else { throw Problem(.internal, .unexpected, detail: name) }
        let last = try rows.rows(of: table, where: column, is: owner).compactMap { $0.0.key[1].number }.max()
        return PlanRow(table: table, key: [owner, Cell(Spacing.between(last, nil))])
    }

    /// The same, where it is not: what belongs to the owner, at a place of its own, standing for itself.
    private func placed(_ name: String, of owner: Cell, _ column: StaticString) throws -> [String: Cell] {
        guard let table = PlanTable.named(name) else { throw Problem(.internal, .unexpected, detail: name) }
        let last = try rows.rows(of: table, where: column, is: owner).compactMap { $0.1["position"]?.number }.max()
        return [
            column.description: owner, "position": Cell(Spacing.between(last, nil)),
            "origin": Cell(ItemID(at: transaction.now)),
        ]
    }
}
