import Kernel
import Storage

/// Where an objective stands in the outline.
public struct OutlinePlace: Sendable, Hashable {
    /// nil for the outermost.
    public var parent: ObjectiveID?
    /// The one before it of the same parent; nil for the first.
    public var after: ObjectiveID?

    public init(parent: ObjectiveID? = nil, after: ObjectiveID? = nil) {
        self.parent = parent
        self.after = after
    }
}

extension DraftEditor {
    func addObjective(
        at place: OutlinePlace, _ level: Objective.Level, number: String, _ titles: [Language: String],
        like other: ObjectiveID? = nil
    ) throws -> EditOutcome {
        try rights.require(.changeOutline)
        var outline = try Outline(of: draft.id, rows)
        let id = ObjectiveID(at: transaction.now)
        let typed = try Typed(number).text
        if !typed.isEmpty { try requireSound(typed) }
        let number = try outline.free(typed)
        let entry = Outline.Entry(id: id, parent: place.parent, depth: 1, position: 0, number: number)
        try outline.insert([entry], at: place)
        guard let table = PlanTable.named("objective"), let placed = outline.entries.first(where: { $0.id == id }),
            let column = TextPlace.objective(id).column(in: draft.id)
        else { throw Problem(.internal, .unexpected, detail: "outline") }
        let origin = ObjectiveID(at: transaction.now)
        let values: [String: Cell] = [
            "plan_id": Cell(draft.id), "parent_id": Cell(place.parent), "level": .text(level.rawValue),
            "number": .text(number), "code": .null, "status": .null, "depth": Cell(placed.depth),
            "position": Cell(placed.position), "origin": Cell(origin),
        ]
        var versions = TextVersions(LocalizedText())
        for (language, title) in titles.sorted(by: { $0.key < $1.key }) {
            let title = Typed.line(of: try Typed(title).text)
            if !title.isEmpty { versions.set(title, in: language) }
        }
        let home = DraftHome(objective: id, origin: origin)
        let changes =
            outline.changes.filter { $0.row.key != [Cell(id)] }
            + [RowChange(row: PlanRow(table: table, key: [Cell(id)]), was: nil, became: values)]
            + (try KeptText(column: column).changes(to: versions, of: .objective(id), home, in: draft.id))
            + (try other.map { try fields(of: $0, for: id, home) } ?? [])
        return .done(revision: try commit(changes, .addObjective, in: home))
    }

    /// The fields of another objective, in their order and with their labels.
    private func fields(of other: ObjectiveID, for id: ObjectiveID, _ home: DraftHome) throws -> [RowChange] {
        guard let table = PlanTable.named("field") else { throw Problem(.internal, .unexpected) }
        let all = try rows.rows(of: table, where: "objective_id", is: Cell(other))
            .sorted { ($0.0.key[1].number ?? 0) < ($1.0.key[1].number ?? 0) }
        return try all.enumerated().flatMap { rank, field -> [RowChange] in
            let place = TextPlace.field(id, Spacing.place(rank))
            guard let column = place.column(in: draft.id),
                let old = TextPlace.field(other, field.0.key[1].number ?? 0).column(in: draft.id)
            else { return [] }
            var labels = TextVersions(LocalizedText())
            for version in try keptText(old, place).versions.text.versions {
                labels.set(version.text, in: version.language)
            }
            return [RowChange(row: column.owner, was: nil, became: field.1)]
                + (try KeptText(column: column).changes(to: labels, of: place, home, in: draft.id))
        }
    }

    /// With all below it and all that hangs on them.
    func removeObjective(_ id: ObjectiveID, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        try rights.require(.changeOutline)
        guard let table = PlanTable.named("objective") else { throw Problem(.internal, .unexpected) }
        let row = PlanRow(table: table, key: [Cell(id)])
        guard let home = try home(of: row) else { return try gone(row.stored, edit, seen: seen) }
        var outline = try Outline(of: draft.id, rows)
        outline.take(id)
        let removal = try removal(of: row)
        if let conflict = try conflict(removing: removal, edit, seen: seen) { return conflict }
        let gone = Set(removal.filter { $0.became == nil }.map(\.row))
        return .done(
            revision: try commit(
                removal + outline.changes.filter { !gone.contains($0.row) }, .removeObjective, in: home))
    }

    /// All below it moves along.
    func moveObjective(_ id: ObjectiveID, to place: OutlinePlace) throws -> EditOutcome {
        try rights.require(.changeOutline)
        guard let table = PlanTable.named("objective"),
            let home = try home(of: PlanRow(table: table, key: [Cell(id)]))
        else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        var outline = try Outline(of: draft.id, rows)
        let moved = outline.take(id)
        guard !moved.contains(where: { $0.id == place.parent || $0.id == place.after }) else {
            throw Problem(.invalid, .drafting(.placeImpossible))
        }
        try outline.insert(moved, at: place)
        let changes = outline.changes
        guard !changes.isEmpty else { return .unchanged(revision: try revision()) }
        return .done(revision: try commit(changes, .moveObjective, in: home))
    }
}

/// The objectives of a draft in the order of reading, while their order is being changed.
struct Outline {
    struct Entry: Hashable {
        let id: ObjectiveID
        var parent: ObjectiveID?
        var depth: Int
        var position: Int
        let number: String
    }

    private(set) var entries: [Entry]
    private let before: [ObjectiveID: Entry]
    private let table: PlanTable

    init(of draft: PlanID, _ rows: PlanRows) throws {
        guard let table = PlanTable.named("objective") else { throw Problem(.internal, .unexpected) }
        self.table = table
        entries = try rows.rows(of: table, where: "plan_id", is: Cell(draft)).compactMap { row, values in
            guard let id = row.key.first?.id(Subject.Objective.self), let depth = values["depth"]?.number,
                let position = values["position"]?.number, let number = values["number"]?.string
            else { return nil }
            return Entry(
                id: id, parent: values["parent_id"]?.id(Subject.Objective.self), depth: depth, position: position,
                number: number)
        }.sorted { $0.position < $1.position }
        before = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
    }

    /// A number that nothing has yet: as a letter does, with `~2` behind a second one.
    func free(_ number: String) throws -> String {
        guard !number.isEmpty else { throw Problem(.invalid, .drafting(.textEmpty)) }
        guard !entries.contains(where: { $0.number == number }) else {
            throw Problem(.conflict, .drafting(.numberTaken(number)))
        }
        return number
    }

    /// Takes an objective out with all below it.
    @discardableResult
    mutating func take(_ id: ObjectiveID) -> [Entry] {
        guard let start = entries.firstIndex(where: { $0.id == id }) else { return [] }
        let end = entries[(start + 1)...].firstIndex { $0.depth <= entries[start].depth } ?? entries.count
        let taken = Array(entries[start..<end])
        entries.removeSubrange(start..<end)
        number()
        return taken
    }

    /// Puts an objective with all below it where it should stand.
    ///
    /// - Throws: `placeUnknown`, `placeImpossible`.
    mutating func insert(_ taken: [Entry], at place: OutlinePlace) throws {
        guard let first = taken.first else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        let parent = place.parent.flatMap { id in entries.firstIndex { $0.id == id } }
        guard place.parent == nil || parent != nil else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        var index = parent.map { $0 + 1 } ?? 0
        if let after = place.after {
            guard let other = entries.firstIndex(where: { $0.id == after }), entries[other].parent == place.parent
            else {
                throw Problem(.notFound, .drafting(.placeUnknown))
            }
            index = entries[(other + 1)...].firstIndex { $0.depth <= entries[other].depth } ?? entries.count
        }
        let deeper = (parent.map { entries[$0].depth } ?? 0) + 1 - first.depth
        let moved = taken.enumerated().map { place, entry in
            var entry = entry
            entry.depth += deeper
            return entry
        }
        entries.insert(contentsOf: moved, at: index)
        entries[index].parent = place.parent
        number()
    }

    private mutating func number() { for place in entries.indices { entries[place].position = place } }

    /// What differs from how it was.
    var changes: [RowChange] {
        entries.compactMap { entry in
            guard let was = before[entry.id], was != entry else { return nil }
            let columns: [(String, Cell, Cell)] = [
                ("parent_id", Cell(was.parent), Cell(entry.parent)), ("depth", Cell(was.depth), Cell(entry.depth)),
                ("position", Cell(was.position), Cell(entry.position)),
            ]
            let differing = columns.filter { $0.1 != $0.2 }
            return RowChange(
                row: PlanRow(table: table, key: [Cell(entry.id)]),
                was: Dictionary(uniqueKeysWithValues: differing.map { ($0.0, $0.1) }),
                became: Dictionary(uniqueKeysWithValues: differing.map { ($0.0, $0.2) }))
        }
    }
}
