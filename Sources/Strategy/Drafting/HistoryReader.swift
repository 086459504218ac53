import Kernel
import Storage

extension PlanStore {
    /// What was changed in a draft, the newest first.
    ///
    /// - Parameters:
    ///   - scope: which changes.
    ///   - before: those before a revision, to go on from the last one that was read.
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed` where the asker may not see the draft.
    public func edits(
        of slug: String, _ scope: EditScope = .all, before revision: Int = .max, limit: Int = 100, as asker: Asker
    ) async throws -> [EditRecord] {
        try await database.read { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            try RightsReader(transaction).require(.see, of: asker, in: draft.family)
            return try HistoryReader(transaction, draft.id).records(scope, before: revision, limit: limit)
        }
    }
}

/// Reads the journal of a draft as changes that people made.
struct HistoryReader {
    private let transaction: Transaction
    private let draft: PlanID

    init(_ transaction: Transaction, _ draft: PlanID) {
        self.transaction = transaction
        self.draft = draft
    }

    func records(_ scope: EditScope, before revision: Int, limit: Int) throws -> [EditRecord] {
        let names = try PlaceNames(of: draft, in: transaction)
        return try transaction.all(question(scope, before: revision, limit: max(1, min(limit, 1000)))) { row in
            let rows = try JournalRows(was: row.optionalText(4), became: row.optionalText(5))
            let objective = ObjectiveID(bytes: row.bytes(6))
            let kind: EditKind = try row.named(3)
            var parts = names.parts(rows.changes)
            if kind == .moveObjective, parts.isEmpty {
                // All behind it have moved along: it alone is told.
                parts = [
                    EditRecord.Part(
                        part: .objectivePlace, place: objective.map { "objective/\($0)" } ?? "", field: nil,
                        ordinal: nil, language: nil, was: nil, became: nil)
                ]
            } else if kind == .moveChapter, parts.isEmpty {
                parts = [
                    EditRecord.Part(
                        part: .chapterPlace, place: "", field: nil, ordinal: nil, language: nil, was: nil, became: nil)
                ]
            }
            return EditRecord(
                revision: row.int(0), at: Instant(milliseconds: row.int64(1)),
                actor: Kernel.Actor(stored: row.text(2)) ?? .system, kind: kind, undoes: rows.undoes,
                subject: row.text(7) == "objective" ? objective : nil,
                objective: objective.flatMap { names.numbers[$0] }, parts: parts)
        }
    }

    /// Revision, at, actor, action, was, became, subject and its kind.
    private func question(_ scope: EditScope, before revision: Int, limit: Int) -> SQL {
        switch scope {
        case .all:
            """
            SELECT j.revision, j.at, j.actor, j.action, j.was, j.became, j.subject_id, j.subject_kind FROM journal j
            WHERE j.plan_id = \(draft) AND j.subject_kind <> 'people' AND j.revision < \(revision) AND EXISTS (
                SELECT 1 FROM draft_change c WHERE c.plan_id = j.plan_id AND c.revision = j.revision)
            ORDER BY j.revision DESC LIMIT \(limit)
            """
        case .objective(let id):
            """
            SELECT j.revision, j.at, j.actor, j.action, j.was, j.became, j.subject_id, j.subject_kind FROM journal j
            WHERE j.plan_id = \(draft) AND j.subject_kind <> 'people' AND j.revision IN (
                SELECT c.revision FROM draft_change c
                JOIN objective o ON o.plan_id = c.plan_id AND o.id = \(id) AND c.objective_origin = o.origin
                WHERE c.plan_id = \(draft) AND c.revision < \(revision))
            ORDER BY j.revision DESC LIMIT \(limit)
            """
        case .origin(let origin):
            """
            SELECT j.revision, j.at, j.actor, j.action, j.was, j.became, j.subject_id, j.subject_kind FROM journal j
            WHERE j.plan_id = \(draft) AND j.subject_kind <> 'people' AND j.revision IN (
                SELECT c.revision FROM draft_change c
                WHERE c.plan_id = \(draft) AND c.objective_origin = \(origin) AND c.revision < \(revision))
            ORDER BY j.revision DESC LIMIT \(limit)
            """
        case .settlements:
            """
            SELECT j.revision, j.at, j.actor, j.action, j.was, j.became, j.subject_id, j.subject_kind FROM journal j
            WHERE j.plan_id = \(draft) AND j.subject_kind <> 'people' AND j.revision < \(revision)
                AND j.action IN ('place_lines', 'confirm_finding', 'correct_finding', 'undo') AND EXISTS (
                    SELECT 1 FROM draft_change c WHERE c.plan_id = j.plan_id AND c.revision = j.revision)
            ORDER BY j.revision DESC LIMIT \(limit)
            """
        case .noObjective:
            """
            SELECT j.revision, j.at, j.actor, j.action, j.was, j.became, j.subject_id, j.subject_kind FROM journal j
            WHERE j.plan_id = \(draft) AND j.subject_kind <> 'people' AND j.revision IN (
                SELECT c.revision FROM draft_change c
                WHERE c.plan_id = \(draft) AND c.objective_origin IS NULL AND c.revision < \(revision))
            ORDER BY j.revision DESC LIMIT \(limit)
            """
        case .place(let place):
            """
            SELECT j.revision, j.at, j.actor, j.action, j.was, j.became, j.subject_id, j.subject_kind FROM journal j
            WHERE j.plan_id = \(draft) AND j.subject_kind <> 'people' AND j.revision IN (
                SELECT c.revision FROM draft_change c
                WHERE c.plan_id = \(draft) AND c.place = \(place.stored) AND c.revision < \(revision))
            ORDER BY j.revision DESC LIMIT \(limit)
            """
        case .person(let person):
            """
            SELECT j.revision, j.at, j.actor, j.action, j.was, j.became, j.subject_id, j.subject_kind FROM journal j
            WHERE j.plan_id = \(draft) AND j.subject_kind <> 'people' AND j.revision < \(revision)
                AND j.actor = \(Kernel.Actor.person(person).stored) AND EXISTS (
                    SELECT 1 FROM draft_change c WHERE c.plan_id = j.plan_id AND c.revision = j.revision)
            ORDER BY j.revision DESC LIMIT \(limit)
            """
        }
    }
}

/// What the places of a draft are called for people: the objective's number, the field, which one of its kind.
struct PlaceNames {
    private(set) var numbers: [ObjectiveID: String] = [:]
    private var fields: [Placed: FieldName] = [:]
    private var ordinals: [String: Int] = [:]
    private var itemFields: [String: FieldName] = [:]
    private var lists: [String: LivingList] = [:]
    private var values: [Cell: String] = [:]
    private var dimensions: [Cell: String] = [:]

    private struct Placed: Hashable {
        let objective: ObjectiveID
        let place: Int
    }

    init(of draft: PlanID, in transaction: Transaction) throws {
        try transaction.each("SELECT id, number FROM objective WHERE plan_id = \(draft)") { row in
            numbers[try row.identifier(0)] = row.text(1)
        }
        try transaction.each(
            "SELECT f.objective_id, f.position, f.field FROM objective o JOIN field f ON f.objective_id = o.id WHERE o.plan_id = \(draft)"
        ) { row in
            fields[Placed(objective: try row.identifier(0), place: row.int(1))] = try row.named(2)
        }
        try transaction.each("SELECT id, list FROM list_entry WHERE plan_id = \(draft)") { row in
            lists["list_entry/\(try row.identifier(0) as ListEntryID)"] = try row.named(1)
        }
        try transaction.each(
            """
            SELECT v.id, t.name, t.language, 1 FROM dimension d JOIN dimension_value v ON v.dimension_id = d.id
            JOIN dimension_value_text t ON t.value_id = v.id WHERE d.plan_id = \(draft)
            UNION ALL
            SELECT d.id, t.name, t.language, 0 FROM dimension d JOIN dimension_text t ON t.dimension_id = d.id
            WHERE d.plan_id = \(draft) ORDER BY 3 DESC
            """
        ) { row in
            let id = Cell(try row.identifier(0) as Identifier<Never>)
            if row.int(3) == 1 { values[id] = row.text(1) } else { dimensions[id] = row.text(1) }
        }
        try transaction.each(Self.question(draft)) { row in
            let (table, place) = (
                row.text(0), row.text(0) + "/" + (try row.identifier(1) as Identifier<Never>).description
            )
            ordinals[place] = row.int(2)
            if table == "item", let field = row.optionalInt(4) {
                itemFields[place] = fields[Placed(objective: try row.identifier(3), place: field)]
            }
        }
    }

    /// Table, identifier, which one, objective, field.
    private static func question(_ draft: PlanID) -> SQL {
        """
        SELECT 'item', i.id, ROW_NUMBER() OVER (
            PARTITION BY i.objective_id, i.field_position ORDER BY i.position), i.objective_id, i.field_position
        FROM objective o JOIN item i ON i.objective_id = o.id WHERE o.plan_id = \(draft)
        UNION ALL
        SELECT 'indicator', n.id, ROW_NUMBER() OVER (PARTITION BY n.objective_id ORDER BY n.position), n.objective_id, NULL
        FROM objective o JOIN indicator n ON n.objective_id = o.id WHERE o.plan_id = \(draft)
        UNION ALL
        SELECT 'budget_line', b.id, ROW_NUMBER() OVER (PARTITION BY b.objective_id ORDER BY b.position), b.objective_id,
            NULL
        FROM objective o JOIN budget_line b ON b.objective_id = o.id WHERE o.plan_id = \(draft)
        UNION ALL
        SELECT 'chapter_item', i.id, ROW_NUMBER() OVER (PARTITION BY i.chapter_id ORDER BY i.position), i.chapter_id, NULL
        FROM chapter c JOIN chapter_item i ON i.chapter_id = c.id WHERE c.plan_id = \(draft)
        UNION ALL
        SELECT 'list_entry', e.id, ROW_NUMBER() OVER (PARTITION BY e.list ORDER BY e.position), e.plan_id, NULL
        FROM list_entry e WHERE e.plan_id = \(draft)
        """
    }

    /// What people are told of the changes of an entry.
    func parts(_ changes: [RowChange]) -> [EditRecord.Part] {
        // Of a row that comes or goes its texts are told; where it has none, the row itself says enough.
        let parts = changes.filter(\.isMeant).flatMap { change in change.places.compactMap { part(change, $0) } }
        return parts.map { part in
            guard case .entry(let fact, nil) = part.part else { return part }
            var part = part
            part.part = .entry(fact, list(of: part.place, changes))
            return part
        }
    }

    /// The list of an entry, also of one that has gone with these changes.
    private func list(of place: String, _ changes: [RowChange]) -> LivingList? {
        let entry = place.split(separator: "/").prefix(2).joined(separator: "/")
        let row = changes.first { $0.row.stored == entry }
        return lists[entry] ?? (row?.was ?? row?.became)?["list"]?.string.flatMap(LivingList.init(rawValue:))
    }

    private func part(_ change: RowChange, _ changed: ChangedPlace) -> EditRecord.Part? {
        let row = change.row
        if let place = TextPlace(row), let language = row.language, let column = row.table.textColumn {
            return EditRecord.Part(
                part: place.part, place: place.stored, field: field(of: place, change), ordinal: ordinal(of: place),
                language: language, was: change.was?[column].flatMap { EditedValue($0, of: column) },
                became: change.became?[column].flatMap { EditedValue($0, of: column) })
        }
        if row.table.name.description == "objective_review" {
            return EditRecord.Part(
                part: .review, place: changed.place, field: nil, ordinal: nil, language: nil, was: nil,
                became: change.became?["remarks"].flatMap { EditedValue($0, of: "remarks") })
        }
        if row.table.name.description == "finding" {
            return EditRecord.Part(
                part: .finding, place: changed.place, field: nil, ordinal: nil, language: nil,
                was: (change.was ?? change.became)?["kind"].flatMap { EditedValue($0, of: "kind") }, became: nil)
        }
        if row.table.name.description == "objective_dimension" { return dimension(change, changed) }
        guard change.was != nil, change.became != nil,
            let name = changed.place.split(separator: "/").last.map(String.init)
        else { return nil }
        guard let part = EditedPart(row.table.name.description, name) else { return nil }
        return EditRecord.Part(
            part: part, place: changed.place, field: itemFields[row.stored], ordinal: ordinal(row.ownerPlace),
            language: nil,
            was: change.was?[name].flatMap { EditedValue($0, of: name) },
            became: change.became?[name].flatMap { EditedValue($0, of: name) })
    }

    /// Which value an objective had and has; of what is gone nobody knows its name.
    private func dimension(_ change: RowChange, _ changed: ChangedPlace) -> EditRecord.Part {
        let number = change.row.key.first?.id(Subject.Objective.self).flatMap { numbers[$0] }
        func name(_ cells: [String: Cell]?) -> EditedValue? {
            cells?["value_id"].flatMap { values[$0] }.map { .text($0) }
        }
        return EditRecord.Part(
            part: .dimension(of: number, named: change.row.key.last.flatMap { dimensions[$0] }), place: changed.place,
            field: nil, ordinal: nil, language: nil,
            was: name(change.was), became: name(change.became))
    }

    private func field(of place: TextPlace, _ change: RowChange) -> FieldName? {
        if case .field(let id, let position) = place { return fields[Placed(objective: id, place: position)] }
        return itemFields[place.stored]
    }

    private func ordinal(_ place: String) -> Int? { ordinals[place] }

    private func ordinal(of place: TextPlace) -> Int? {
        if case .listEntry(let id, _) = place { return ordinals["list_entry/\(id)"] }
        return ordinals[place.stored]
    }
}

extension PlanRow {
    /// The indicator of a measurement; else the row itself.
    fileprivate var ownerPlace: String {
        guard table.name.description == "measurement" || table.name.description == "threshold", let id = key.first
        else {
            return stored
        }
        return "indicator/\(id)"
    }
}

extension PlanTable {
    /// The column of the words of a text.
    var textColumn: String? {
        columns.map(\.name.description).first { ["title", "label", "text", "name", "printed"].contains($0) }
    }
}

extension EditedPart {
    fileprivate init?(_ table: String, _ column: String) {
        switch (table, column) {
        case ("objective", "status"): self = .status
        case ("objective", "number"): self = .number
        case ("chapter", "number"): self = .chapterNumber
        case ("deadline", "due"): self = .dueDay
        case ("indicator", "target"): self = .target
        case ("indicator", "unit"): self = .unit
        case ("measurement", "value"): self = .measurement
        case ("budget_line", "amount_cents"): self = .amount
        case ("item", "position"), ("chapter_item", "position"): self = .itemPlace
        case ("indicator", "position"): self = .indicatorPlace
        case ("budget_line", "position"): self = .budgetLinePlace
        case ("list_entry", "status"): self = .entry(.status, nil)
        case ("list_entry", "due"): self = .entry(.due, nil)
        case ("list_entry", "owner"): self = .entry(.owner, nil)
        case ("list_entry", "position"): self = .entry(.place, nil)
        default: return nil
        }
    }
}
