import Kernel
import Storage

extension DraftEditor {
    /// Reverses what an entry of the journal did, as one more change.
    ///
    /// What it made must still be so, but for how far texts have come: that follows. A text that went back lets its
    /// translations follow as any change of it does.
    ///
    /// - Throws: `changeUnknown`, `undoImpossible`, `notAllowed`.
    func undo(_ revision: Int) throws -> EditOutcome {
        guard let entry = try entry(revision), let kind = EditKind(rawValue: entry.action), !kind.isDecision else {
            throw Problem(.notFound, .drafting(.changeUnknown(revision: revision)))
        }
        let all = try JournalRows(was: entry.was, became: entry.became).changes
        let renamed = try renamed(among: all)
        let made = all.filter { change in !renamed.contains { change.isOfText(at: $0) } }
        // Where rows came or went, their texts came or went with them.
        let isWholesale = made.contains { !$0.isUpdate && !$0.isOfText }
        var changes: [RowChange] = []
        for change in made {
            if isWholesale || !change.isOfText {
                guard let reversal = try reversal(of: change, among: made) else { throw impossible(revision) }
                changes.append(reversal)
            } else if !change.isConsequence {
                guard let back = try textBack(change, among: made) else { throw impossible(revision) }
                changes += back
            }
        }
        guard try isWhole(changes), try refer(changes), try isFree(changes) else { throw impossible(revision) }
        let home = try home(of: changes)
        try allow(changes, in: home)
        return .done(revision: try commit(changes, .undo, in: home, undoes: revision))
    }

    private func impossible(_ revision: Int) -> Problem {
        Problem(.conflict, .drafting(.undoImpossible(revision: revision)))
    }

    /// Names that followed an item, and were changed by themselves since: they stay as they are.
    private func renamed(among made: [RowChange]) throws -> Set<TextPlace> {
        guard made.contains(where: { if case .item = TextPlace($0.row) { $0.isMeant } else { false } }) else {
            return []
        }
        var renamed: Set<TextPlace> = []
        for change in made where change.isMeant {
            guard let place = TextPlace(change.row), case .indicator = place, let column = place.column(in: draft.id),
                let language = change.row.language
            else { continue }
            let text = try keptText(column, place).versions.text[language]
            if text != change.became?[column.text]?.string { renamed.insert(place) }
        }
        return renamed
    }

    /// nil also for what was done to partners and target groups: that has no rows of the draft to put back.
    private func entry(_ revision: Int) throws -> (action: String, was: String?, became: String?)? {
        try transaction.first(
            """
            SELECT action, was, became FROM journal
            WHERE plan_id = \(draft.id) AND revision = \(revision) AND subject_kind <> 'people' AND EXISTS (
                SELECT 1 FROM draft_change c WHERE c.plan_id = \(draft.id) AND c.revision = \(revision))
            """
        ) { ($0.text(0), $0.optionalText(1), $0.optionalText(2)) }
    }

    /// The change back; nil where the row is not what the change has made of it.
    private func reversal(of change: RowChange, among made: [RowChange] = []) throws -> RowChange? {
        let leaving = Set(made.filter { $0.was?["position"] != nil && $0.became?["position"] != nil }.map(\.row))
        let current = try rows.values(of: change.row)
        guard let became = change.became else {
            guard current == nil, var was = change.was else { return nil }
            if let place = try freePlace(change.row, was, leaving) { was["position"] = Cell(place) }
            return RowChange(row: change.row, was: nil, became: was)
        }
        guard let current else { return nil }
        let isSame = change.row.table.values.allSatisfy { column in
            let name = column.name.description
            // Where a new one stands by now is no reason to keep it.
            if change.was == nil, case .place = column.kind { return true }
            return column.followsFromText || became[name] == nil || became[name] == current[name]
        }
        guard isSame else { return nil }
        guard var was = change.was else { return RowChange(row: change.row, was: current, became: nil) }
        if was["position"] != nil, let place = try freePlace(change.row, current.merging(was) { $1 }, leaving) {
            was["position"] = Cell(place)
        }
        return RowChange(row: change.row, was: current.filter { was[$0.key] != nil }, became: was)
    }

    /// The nearest place that is free, where somebody else stands by now; nil where the old one is.
    ///
    /// - Parameter leaving: what gives up its place in the same undo.
    private func freePlace(_ row: PlanRow, _ values: [String: Cell], _ leaving: Set<PlanRow>) throws -> Int? {
        guard let column = row.table.values.first(where: { $0.name.description == "position" }),
            case .place = column.kind, let owner = row.table.owner, let ownerID = values[owner.name.description],
            let wanted = values["position"]?.number
        else { return nil }
        let taken = Set(
            try rows.rows(of: row.table, where: owner.name, is: ownerID).filter {
                $0.0 != row && !leaving.contains($0.0)
            }
            .compactMap { $0.1["position"]?.number })
        guard taken.contains(wanted) else { return nil }
        return (wanted + 1...wanted + taken.count + 1).first { !taken.contains($0) }
    }

    /// A text as it was. How far the others have come is exactly what it was where nothing happened to them since,
    /// else what a change of the text makes of it.
    ///
    /// - Returns: nil where the text is another by now.
    private func textBack(_ change: RowChange, among made: [RowChange]) throws -> [RowChange]? {
        guard let place = TextPlace(change.row), let language = change.row.language,
            let column = place.column(in: draft.id)
        else { return nil }
        let kept = try keptText(column, place)
        guard kept.versions.text[language] == change.became?[column.text]?.string else { return nil }
        let consequences = made.filter { other in
            other.isConsequence && other.isOfText(at: place)
        }
        let isIntact = try consequences.allSatisfy { consequence in
            let current = try rows.values(of: consequence.row)
            guard consequence.isOfText, consequence.row.table.name.description != "stale_text" else {
                return current == consequence.became
            }
            return current?["state"] == consequence.became?["state"]
        }
        if isIntact, let reversal = try reversal(of: change) { return [reversal] + consequences.map(\.reversed) }
        var versions = kept.versions
        versions.set(change.was?[column.text]?.string ?? "", in: language)
        let home = try home(of: column.owner) ?? .plan
        return try kept.changes(to: versions, of: place, home, in: draft.id)
    }

    /// Whether nothing that belongs to a row which would go has come since.
    private func isWhole(_ changes: [RowChange]) throws -> Bool {
        let going = Set(changes.filter { $0.became == nil }.map(\.row))
        return try going.allSatisfy { row in
            try naming(row).allSatisfy { going.contains($0.row) || released($0, changes) }
        }
    }

    private func released(_ naming: Naming, _ changes: [RowChange]) -> Bool {
        !naming.belongs
            && changes.contains { $0.row == naming.row && $0.became?[naming.column.name.description] == .null }
    }

    /// Whether whatever the rows will name is there.
    private func refer(_ changes: [RowChange]) throws -> Bool {
        let coming = Set(changes.filter { $0.was == nil }.map(\.row))
        let going = Set(changes.filter { $0.became == nil }.map(\.row))
        for change in changes {
            guard let became = change.became else { continue }
            let current = try rows.values(of: change.row) ?? [:]
            let values = current.merging(became) { $1 }
            for column in change.row.table.columns {
                guard let row = named(by: change.row, column, values) else { continue }
                if coming.contains(row) { continue }
                guard !going.contains(row), try exists(row) else { return false }
            }
            for column in change.row.table.values {
                guard case .shared(let table) = column.kind, let id = values[column.name.description] else { continue }
                let known = try transaction.first("SELECT 1 FROM \(literal: table) WHERE id = \(id)") { _ in true }
                guard known != nil else { return false }
            }
        }
        return true
    }

    /// Whether nobody else has the numbers and names that come back.
    private func isFree(_ changes: [RowChange]) throws -> Bool {
        let given: [String: StaticString] = ["objective": "number", "chapter": "slug"]
        for change in changes {
            guard let column = given[change.row.table.name.description],
                let value = change.became?[column.description]
            else { continue }
            let others = try rows.rows(of: change.row.table, where: column, is: value).filter { row, values in
                values["plan_id"] == Cell(draft.id) && row != change.row
                    && !changes.contains { $0.row == row && $0.was?[column.description] != nil }
            }
            guard others.isEmpty else { return false }
        }
        return true
    }

    private func exists(_ row: PlanRow) throws -> Bool {
        try transaction.first(
            "SELECT 1 FROM \(literal: row.table.name) WHERE \(columns: row.matching, separator: " AND ")"
        ) { _ in true } != nil
    }

    private func named(by row: PlanRow, _ column: PlanTable.Column, _ values: [String: Cell]) -> PlanRow? {
        guard let cell = row.cell(column, values), cell != .null else { return nil }
        switch column.kind {
        case .row(let name):
            return PlanTable.named(name.description).map { PlanRow(table: $0, key: [cell]) }
        case .placeOf(let name):
            guard let table = PlanTable.named(name.description), let owner = row.table.owner,
                let ownerID = row.cell(owner, values)
            else { return nil }
            return PlanRow(table: table, key: [ownerID, cell])
        default: return nil
        }
    }

    /// The objective that the changes are about, where they are about one.
    private func home(of changes: [RowChange]) throws -> DraftHome {
        for change in changes {
            if change.was != nil {
                if let home = try home(of: change.row) { return home }
            } else if change.row.table.isInObjective, let owner = change.row.table.owner,
                let named = named(by: change.row, owner, change.became ?? [:]), let home = try home(of: named)
            {
                return home
            }
        }
        return .plan
    }

    private func allow(_ changes: [RowChange], in home: DraftHome) throws {
        if changes.contains(where: \.isOfOutline) { try rights.require(.changeOutline) }
        let isWholesale = changes.contains { !$0.isUpdate && !$0.isOfText }
        let languages = changes.filter { !$0.isConsequence }.map {
            isWholesale || !$0.isOfText ? nil : $0.row.language
        }
        for language in Set(languages) {
            try rights.require(language.map { .writeText(home.origin, $0) } ?? .writeValues(home.origin))
        }
    }
}

extension RowChange {
    /// Whether objectives or chapters come, go, move or get another number.
    fileprivate var isOfOutline: Bool {
        if row.table.name.description == "chapter" { return true }
        guard row.table.name.description == "objective" else { return false }
        guard let was, let became else { return true }
        return Set(was.keys).union(became.keys) != ["status"]
    }

    fileprivate var isUpdate: Bool { was != nil && became != nil }

    fileprivate var isOfText: Bool { row.table.name.description == "stale_text" || TextPlace(row) != nil }

    /// Whether it is a text in one of its languages, or what that was translated from.
    fileprivate func isOfText(at place: TextPlace) -> Bool {
        TextPlace(row) == place
            || (row.table.name.description == "stale_text" && row.key.contains(.text(place.stored)))
    }

    /// Whether it follows from another change in the same entry.
    fileprivate var isConsequence: Bool { row.table.name.description == "stale_text" || !isMeant }
}
