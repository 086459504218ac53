import Kernel
import Storage

/// Where lines go that the reader could not place.
public enum BlockPlace: Sendable, Hashable {
    /// A new item.
    case new(ItemPlace)
    /// The text of an item that has none in that language: the other half of it.
    case text(of: ItemID)
}

/// What somebody says of what was found when the letter was read.
public enum FindingDecision: String, Sendable, Hashable, CaseIterable {
    /// It is as the letter has it, and needs no change.
    case confirmed
    /// What was wrong has been mended in the draft.
    case corrected
}

extension DraftEditor {
    /// Gives lines of the letter that have no place one, with the words that somebody has made of them. The text keeps
    /// the lines that it came from.
    ///
    /// - Throws: `notAllowed`, `placeUnknown`, `textEmpty`; `linesPlaced` where they have a place by now.
    func placeLines(
        _ lines: ClosedRange<Int>, _ text: String, _ language: Language, at place: BlockPlace
    ) throws -> EditOutcome {
        let text = try Typed(text).text
        guard !text.isEmpty else { throw Problem(.invalid, .drafting(.textEmpty)) }
        var changes: [RowChange] = []
        let (id, textPlace, home): (ItemID, TextPlace, DraftHome)
        switch place {
        case .new(let place):
            let list = try ItemList(place.owner, self)
            try rights.require(.writeValues(list.home.origin))
            (id, home) = (ItemID(at: transaction.now), list.home)
            textPlace = list.textPlace(of: id)
            let (position, moved) = try list.position(after: place.after, of: nil)
            var values = list.belonging
            values["position"] = Cell(position)
            values["shape"] = .text(Item.Shape.paragraph.rawValue)
            values["depth"] = Cell(0)
            values["year"] = .null
            values["origin"] = Cell(ItemID(at: transaction.now))
            changes = moved + [RowChange(row: PlanRow(table: list.table, key: [Cell(id)]), was: nil, became: values)]
        case .text(let item):
            guard let (row, itemHome) = try self.item(item) else {
                throw Problem(.notFound, .drafting(.placeUnknown))
            }
            try rights.require(.writeText(itemHome.origin, language))
            (id, home) = (item, itemHome)
            textPlace = row.table.name.description == "item" ? .item(item) : .chapterItem(item)
        }
        try requireUnplaced(lines)
        guard let column = textPlace.column(in: draft.id) else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        let kept = try keptText(column, textPlace)
        guard kept.versions.text[language] == nil else { throw Problem(.conflict, .drafting(.placeImpossible)) }
        var versions = kept.versions
        versions.set(text, in: language)
        let row = column.row(language)
        changes += try kept.changes(to: versions, of: textPlace, home, in: draft.id).map { change in
            guard change.row == row else { return change }
            var change = change
            change.became?["first_line"] = Cell(lines.lowerBound)
            change.became?["last_line"] = Cell(lines.upperBound)
            return change
        }
        changes += try following(textPlace, kept.versions.text, home) { versions, _, _ in
            versions.set(text, in: language)
        }
        changes += try settled(by: lines)
        return .done(revision: try commit(changes, .placeLines, in: home), item: id)
    }

    /// The findings that tell of unplaced lines all of which have a place, once these have: they are settled with them.
    private func settled(by lines: ClosedRange<Int>) throws -> [RowChange] {
        let open = try transaction.all(
            """
            SELECT f.position, l.number FROM finding f JOIN plan p ON p.id = f.plan_id
            JOIN source_line l ON l.source_id = p.source_id AND l.state = 'unplaced'
                AND l.number BETWEEN f.line AND COALESCE(f.last_line, f.line)
            WHERE f.plan_id = \(draft.id) AND f.kind = \(FindingKind.unplaced.rawValue)
            """
        ) { (position: $0.int(0), line: $0.int(1)) }
        let placed = try PlacedLines(of: draft.id, in: transaction)
        return try Dictionary(grouping: open, by: \.position).sorted { $0.key < $1.key }.flatMap { position, found in
            let isSettled = found.allSatisfy { lines.contains($0.line) || placed.hold($0.line...$0.line) }
            let isAbout = found.contains { lines.contains($0.line) }
            return isAbout && isSettled ? try removal(ofFinding: position) : []
        }
    }

    /// A finding is told no more, and with it what it spoke of.
    private func removal(ofFinding position: Int) throws -> [RowChange] {
        guard let table = PlanTable.named("finding"), let parameters = PlanTable.named("finding_parameter") else {
            throw Problem(.internal, .unexpected)
        }
        let row = PlanRow(table: table, key: [Cell(draft.id), Cell(position)])
        let told = try rows.rows(of: parameters, where: "plan_id", is: Cell(draft.id))
            .filter { $0.0.key.starts(with: row.key) }
        return [RowChange(row: row, was: try rows.values(of: row), became: nil)]
            + told.map { RowChange(row: $0.0, was: $0.1, became: nil) }
    }

    /// The lines are one block of the plan's letter, the whole of it, which found no place when it was read and has none
    /// in the draft since.
    private func requireUnplaced(_ lines: ClosedRange<Int>) throws {
        let near = try transaction.all(
            """
            SELECT l.number, l.language FROM plan p JOIN source_line l ON l.source_id = p.source_id
            WHERE p.id = \(draft.id) AND l.number BETWEEN \(lines.lowerBound - 1) AND \(lines.upperBound + 1)
                AND l.state = 'unplaced' ORDER BY l.number
            """
        ) { (number: $0.int(0), language: $0.language(1)) }
        let within = near.filter { lines.contains($0.number) }
        guard let first = within.first, within.count == lines.count,
            near.allSatisfy({ ($0.language == first.language) == lines.contains($0.number) })
        else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        let taken = try PlacedLines(of: draft.id, in: transaction)
        guard !taken.hold(lines) else { throw Problem(.conflict, .drafting(.linesPlaced)) }
    }

    /// A text that stands in the wrong language goes to the other, where nothing stands yet.
    ///
    /// - Throws: `notAllowed`, `placeUnknown`, `placeImpossible`.
    func changeLanguage(_ place: TextPlace, from source: Language, to target: Language) throws -> EditOutcome {
        guard let column = place.column(in: draft.id), let home = try home(of: column.owner) else {
            throw Problem(.notFound, .drafting(.placeUnknown))
        }
        try rights.require(.writeText(home.origin, source))
        try rights.require(.writeText(home.origin, target))
        let kept = try keptText(column, place)
        guard source != target, let version = kept.versions.text.version(in: source),
            kept.versions.text[target] == nil
        else { throw Problem(.invalid, .drafting(.placeImpossible)) }
        func change(_ versions: inout TextVersions, _ column: TextColumn, _ place: TextPlace) {
            versions.set("", in: source)
            versions.set(version.text, in: target)
        }
        var versions = kept.versions
        change(&versions, column, place)
        let changes =
            try kept.changes(to: versions, of: place, home, in: draft.id)
            + following(place, kept.versions.text, home, change: change)
        return .done(revision: try commit(changes, .text, in: home))
    }

    /// A finding of the reading is settled: it is not told any more, and the journal says who settled it how.
    ///
    /// - Throws: `notAllowed`; `placeUnknown` where it is settled already.
    func decide(_ position: Int, _ decision: FindingDecision) throws -> EditOutcome {
        guard let table = PlanTable.named("finding") else { throw Problem(.internal, .unexpected) }
        let row = PlanRow(table: table, key: [Cell(draft.id), Cell(position)])
        guard let values = try rows.values(of: row) else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        let home: DraftHome
        if let objective = values["objective_id"]?.id(Subject.Objective.self), let all = PlanTable.named("objective") {
            home = try self.home(of: PlanRow(table: all, key: [Cell(objective)])) ?? .plan
        } else {
            home = .plan
        }
        try rights.require(.writeValues(home.origin))
        return .done(
            revision: try commit(
                try removal(ofFinding: position), decision == .confirmed ? .confirmFinding : .correctFinding, in: home))
    }
}
