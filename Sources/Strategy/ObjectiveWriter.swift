import Kernel
import Storage

/// Writes an objective with everything that hangs on it but its partners and target groups.
struct ObjectiveWriter {
    private let transaction: WriteTransaction
    private let plan: PlanID

    init(_ transaction: WriteTransaction, plan: PlanID) {
        self.transaction = transaction
        self.plan = plan
    }

    func write(_ content: ObjectiveContent) throws {
        let id = content.objective.id
        try write(content.objective)
        try write(content.fields, of: id)
        let items = content.fields.enumerated().flatMap { place, field in field.items.map { (place, $0) } }
        try write(items + content.notes.map { (nil, $0) }, of: id)
        try transaction.insert(
            into: "objective_table", ["objective_id", "position", "language", "first_line", "cells"],
            content.tables.enumerated().flatMap { place, table in table.stored(of: id, at: place) })
        try write(content.indicators, of: id)
        try write(content.budget, of: id)
        try write(content.staff, of: id)
        try write(content.deadlines, of: id)
    }

    private func write(_ objective: Objective) throws {
        try transaction.insert(
            into: "objective",
            ["id", "plan_id", "parent_id", "level", "number", "code", "status", "depth", "position"],
            [
                [
                    objective.id, plan, objective.parent, objective.level.rawValue, objective.number, objective.code,
                    objective.status?.rawValue, objective.depth, objective.position,
                ]
            ])
        try transaction.insert(
            into: "objective_text", ["objective_id", "language", "title", "state"],
            objective.title.versions.map { [objective.id, $0.language, $0.text, $0.state] })
    }

    private func write(_ fields: [FieldItems], of id: ObjectiveID) throws {
        try transaction.insert(
            into: "field", ["objective_id", "position", "field", "year"],
            fields.enumerated().map { [id, $0, $1.field.rawValue, $1.year] })
        try transaction.insert(
            into: "field_text", ["objective_id", "position", "language", "label", "state"],
            fields.enumerated().flatMap { $1.label.placed(id, $0) })
    }

    /// - Parameter items: in the order of reading, each with the place of its field, if it is in one.
    private func write(_ items: [(field: Int?, item: Item)], of id: ObjectiveID) throws {
        try transaction.insert(
            into: "item", ["objective_id", "position", "id", "field_position", "shape", "depth", "year"],
            items.enumerated().map { place, entry in
                let item = entry.item
                return [id, place, item.id, entry.field, item.shape.rawValue, item.depth, item.year]
            })
        try transaction.insert(into: "item_text", Item.textColumns, items.flatMap(\.item.storedTexts))
    }

    private func write(_ indicators: [Indicator], of id: ObjectiveID) throws {
        try transaction.insert(
            into: "indicator", ["id", "objective_id", "item_id", "position", "unit", "target"],
            indicators.enumerated().map { [$1.id, id, $1.item, $0, $1.unit, $1.target] })
        try transaction.insert(
            into: "indicator_text", ["indicator_id", "language", "name", "state"],
            indicators.flatMap { indicator in
                indicator.name.versions.map { [indicator.id, $0.language, $0.text, $0.state] }
            })
        try transaction.insert(
            into: "measurement", ["indicator_id", "position", "year", "value", "line"],
            indicators.flatMap { indicator in
                indicator.measurements.enumerated().map { [indicator.id, $0, $1.year, $1.value, $1.line] }
            })
        try transaction.insert(
            into: "threshold", ["indicator_id", "position", "level", "minimum", "maximum"],
            indicators.flatMap { indicator in
                indicator.thresholds.enumerated().map { [indicator.id, $0, $1.level.rawValue, $1.min, $1.max] }
            })
        try transaction.insert(
            into: "threshold_text", ["indicator_id", "position", "language", "text", "state"],
            indicators.flatMap { indicator in
                indicator.thresholds.enumerated().flatMap { $1.text.placed(indicator.id, $0) }
            })
    }

    private func write(_ budget: [BudgetLine], of id: ObjectiveID) throws {
        try transaction.insert(
            into: "budget_line",
            [
                "id", "objective_id", "position", "code", "amount_cents", "role", "kind", "appropriation",
                "first_year", "last_year", "line",
            ],
            budget.enumerated().map { place, line in
                [
                    line.id, id, place, line.code, line.amount, line.role.rawValue, line.kind.rawValue,
                    line.appropriation?.rawValue, line.period?.first, line.period?.last, line.line,
                ]
            })
        try transaction.insert(
            into: "budget_line_text", ["budget_line_id", "language", "label", "state"],
            budget.flatMap { line in line.label.versions.map { [line.id, $0.language, $0.text, $0.state] } })
    }

    private func write(_ staff: [StaffNeed], of id: ObjectiveID) throws {
        try transaction.insert(
            into: "staff_need", ["objective_id", "position", "fte_from", "fte_to", "line"],
            staff.enumerated().map { [id, $0, $1.fte.lowerBound, $1.fte.upperBound, $1.line] })
        try transaction.insert(
            into: "staff_need_text", ["objective_id", "position", "language", "label", "state"],
            staff.enumerated().flatMap { $1.label.placed(id, $0) })
    }

    private func write(_ deadlines: [Deadline], of id: ObjectiveID) throws {
        try transaction.insert(
            into: "deadline", ["objective_id", "position", "due", "item_id"],
            deadlines.enumerated().map { [id, $0, $1.due?.stored, $1.item] })
        try transaction.insert(
            into: "deadline_text", ["objective_id", "position", "language", "text", "state"],
            deadlines.enumerated().flatMap { $1.text.placed(id, $0) })
    }
}

extension LocalizedText {
    /// A row a version, behind the identifier and the place of what the text belongs to.
    fileprivate func placed<Subject>(_ owner: Identifier<Subject>, _ place: Int) -> [[any Bindable]] {
        versions.map { [owner, place, $0.language, $0.text, $0.state] }
    }
}
