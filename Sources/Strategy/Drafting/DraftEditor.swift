import Foundation
import Kernel
import Storage

/// Carries out what people change in a draft, within one write: asks whether they may, whether somebody else has
/// changed the same, and enters in the journal what was and what became.
struct DraftEditor {
    let transaction: WriteTransaction
    let draft: StagedPlan
    let rights: PlanRights
    let rows: PlanRows
    /// What a form calls the change that is being made; nil where it has no name.
    var addition: AdditionID?

    /// - Throws: `planUnknown`, `draftUnknown`, `snapshotFixed`; `notAllowed` where the asker does not even see it.
    init(_ slug: String, as asker: Asker, in transaction: WriteTransaction) throws {
        self.transaction = transaction
        let plan = try StagedPlan.find(slug, in: transaction)
        if case .snapshot = plan.stage { throw Problem(.forbidden, .drafting(.snapshotFixed(slug: slug))) }
        draft = try StagedPlan.draft(of: slug, in: transaction)
        rights = try RightsReader(transaction).rights(of: asker, in: draft.family)
        rows = PlanRows(transaction)
        try rights.require(.see)
    }

    /// What came of each change of a form. Choices for different objectives that follow one another are one change.
    func carryOut(_ edits: [DraftEdit], seen: Int) throws -> [EditOutcome] {
        var outcomes: [EditOutcome] = []
        var choices: [DraftEdit] = []
        for edit in edits {
            let isChoice = if case .setDimension = edit { true } else { false }
            if !isChoice || choices.contains(where: { $0.isChoiceOfTheSame(as: edit) }) {
                outcomes += try sort(choices, seen: seen)
                choices = []
            }
            if isChoice { choices.append(edit) } else { outcomes.append(try carryOut(edit, seen: seen)) }
        }
        return outcomes + (try sort(choices, seen: seen))
    }

    func carryOut(_ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        switch edit {
        case .named(let name, let edit): try once(name, edit, seen: seen)
        case .setText(let place, let language, let text):
            try setText(place, language, Typed(text).text, edit, seen: seen)
        case .nameAsItem(let id): try nameAsItem(id, edit, seen: seen)
        case .confirmText(let place, let language): try confirmText(place, language, edit, seen: seen)
        case .placeLines(let lines, let text, let language, let place):
            try placeLines(lines, text, language, at: place)
        case .changeLanguage(let place, let source, let target):
            try changeLanguage(place, from: source, to: target)
        case .decideFinding(let position, let decision): try decide(position, decision)
        case .setStatus(let id, let status):
            try setValue("objective", [Cell(id)], "status", Cell(status?.rawValue), .status, edit, seen: seen)
        case .setTarget(let id, let target):
            try setValue("indicator", [Cell(id)], "target", Cell(target), .target, edit, seen: seen)
        case .setUnit(let id, let unit):
            try setValue("indicator", [Cell(id)], "unit", try typedName(unit), .unit, edit, seen: seen)
        case .setMeasurement(let id, let place, let value):
            try setValue("measurement", [Cell(id), Cell(place)], "value", Cell(value), .measurement, edit, seen: seen)
        case .setAmount(let id, let amount):
            try setValue(
                "budget_line", [Cell(id)], "amount_cents", Cell((amount?.cents).map { Int($0) }), .amount, edit,
                seen: seen)
        case .addItem(let place, let shape, let depth, let texts):
            try addItem(at: place, shape, depth: depth, texts)
        case .removeItem(let id): try removeItem(id, edit, seen: seen)
        case .moveItem(let id, let place): try moveItem(id, to: place)
        case .splitItem(let id, let first, let second):
            try splitItem(id, first: first, second: second, edit, seen: seen)
        case .mergeItems(let id, let other): try mergeItems(id, other, edit, seen: seen)
        case .addPart(let part, let texts): try addPart(part, texts)
        case .removePart(let part): try removePart(part, edit, seen: seen)
        case .setDue(let id, let place, let day):
            try setValue("deadline", [Cell(id), Cell(place)], "due", Cell(day?.stored), .deadline, edit, seen: seen)
        case .addObjective(let place, let level, let number, let titles, let other):
            try addObjective(at: place, level, number: number, titles, like: other)
        case .removeObjective(let id): try removeObjective(id, edit, seen: seen)
        case .moveObjective(let id, let place): try moveObjective(id, to: place)
        case .renumber(let numbers): try renumber(numbers, edit, seen: seen)
        case .addChapter(let other, let kind, let number, let titles):
            try addChapter(after: other, kind, number: number, titles)
        case .removeChapter(let id): try removeChapter(id, edit, seen: seen)
        case .moveChapter(let id, let other): try moveChapter(id, after: other)
        case .setChapterNumber(let id, let number): try setChapterNumber(id, number, edit, seen: seen)
        case .movePart(let part, let up): try movePart(part, up: up)
        case .addEntry(let list, let entry): try addEntry(to: list, entry)
        case .removeEntry(let id): try removeEntry(id, edit, seen: seen)
        case .moveEntry(let id, let up): try moveEntry(id, up: up, edit, seen: seen)
        case .setEntryStatus(let id, let status):
            try setValue("list_entry", [Cell(id)], "status", Cell(status?.rawValue), .status, edit, seen: seen)
        case .setEntryDue(let id, let day):
            try setValue("list_entry", [Cell(id)], "due", Cell(day?.stored), .deadline, edit, seen: seen)
        case .setEntryOwner(let id, let owner):
            try setValue("list_entry", [Cell(id)], "owner", try typedName(owner), .owner, edit, seen: seen)
        case .addDimension(let names, let values): try addDimension(names, values: values)
        case .addDimensionValue(let id, let names): try addDimensionValue(to: id, names)
        case .removeDimension(let id):
            try removeDimensionRow("dimension", Cell(id), edit, seen: seen)
        case .removeDimensionValue(let id):
            try removeDimensionRow("dimension_value", Cell(id), edit, seen: seen)
        case .setDimension: try sort([edit], seen: seen).first ?? .unchanged(revision: revision())
        }
    }

    /// What was typed as one short text; nothing where that is empty.
    func typedName(_ typed: String?) throws -> Cell {
        Cell(try typed.map { try Typed($0).text }.flatMap { $0.isEmpty ? nil : $0 })
    }

    /// The draft's revision as it is by now.
    func revision() throws -> Int {
        try transaction.first("SELECT revision FROM plan WHERE id = \(draft.id)") { $0.int(0) } ?? draft.revision
    }
}

/// What somebody typed, as it is kept: composed, with one kind of line end, without space around it; nothing where
/// nobody would see anything of it.
struct Typed {
    let text: String

    static let limit = 50_000

    /// A text on one line, as a title or a name stands: line ends that were pasted with it are spaces.
    static func line(of text: String) -> String {
        guard text.contains(where: \.isNewline) else { return text }
        return text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    init(_ typed: String) throws {
        let composed = typed.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
            .precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        text = composed.isBlank ? "" : composed
        guard text.utf8.count <= Typed.limit else {
            throw Problem(.invalid, .drafting(.textTooLong(limit: Typed.limit)))
        }
    }
}

/// Where a row of a draft belongs.
struct DraftHome: Sendable, Hashable {
    /// The objective in the draft, and what it stands for in each stage; nil for what belongs to none.
    var objective: ObjectiveID?
    var origin: ObjectiveID?

    static let plan = DraftHome()
}

extension DraftEditor {
    /// nil where the draft has no such row.
    func home(of row: PlanRow) throws -> DraftHome? {
        let table = row.table
        if table.name.description == "plan_text" { return row.key.first == Cell(draft.id) ? .plan : nil }
        let matching = row.matching
        if table.isInObjective {
            return try transaction.first(
                """
                SELECT o.id, COALESCE(o.origin, o.id) FROM \(literal: table.name) x \(literal: table.home)
                WHERE \(columns: matching, of: "x.", separator: " AND ") AND \(literal: table.plan) = \(draft.id)
                """
            ) { DraftHome(objective: try $0.identifier(0), origin: try $0.identifier(1)) }
        }
        return try transaction.first(
            """
            SELECT 1 FROM \(literal: table.name) x \(literal: table.home)
            WHERE \(columns: matching, of: "x.", separator: " AND ") AND \(literal: table.plan) = \(draft.id)
            """
        ) { _ in .plan }
    }

    /// Writes changes, with one entry of the journal that has the next revision.
    func commit(_ changes: [RowChange], _ kind: EditKind, in home: DraftHome, undoes: Int? = nil) throws -> Int {
        try RowWriter(transaction).apply(changes)
        let json = try JournalRows(changes, undoes: undoes).json
        var made = 0
        try transaction.touch(draft.id) { revision in
            made = revision
            if let objective = home.objective {
                return JournalEntry.Draft(
                    kind.rawValue, "objective", objective, in: draft.id, revision: revision, was: json.was,
                    became: json.became)
            }
            return JournalEntry.Draft(
                kind.rawValue, "plan", draft.id, in: draft.id, revision: revision, was: json.was, became: json.became)
        }
        try note(changes, in: home, revision: made)
        return made
    }

    /// Notes which places an entry has changed, so that they are found again.
    private func note(_ changes: [RowChange], in home: DraftHome, revision: Int) throws {
        let places = Set(changes.flatMap(\.places))
        try transaction.deriving {
            try transaction.insert(
                into: "draft_change", ["plan_id", "place", "language", "revision", "objective_origin"],
                places.sorted { ($0.place, $0.language) < ($1.place, $1.language) }
                    .map { [draft.id, $0.place, $0.language, revision, home.origin] }
                    + (addition.map { [[draft.id, Self.place(of: $0), "", revision, home.origin]] } ?? []))
        }
    }
}

/// What a change is found by.
struct ChangedPlace: Sendable, Hashable {
    let place: String
    /// Empty for what is no text.
    let language: String
}

extension RowChange {
    /// The texts and values that differ; a row that comes or goes is a place of its own.
    var places: [ChangedPlace] {
        guard row.table.name.description != "stale_text" else { return [] }
        // A decision is one thing, with all its columns.
        if row.table.name.description == "objective_review" { return [ChangedPlace(place: row.stored, language: "")] }
        if let place = TextPlace(row), let language = row.language {
            return isMeant ? [ChangedPlace(place: place.stored, language: language.rawValue)] : []
        }
        guard let was, let became else { return [ChangedPlace(place: row.stored, language: "")] }
        return row.table.values.filter { column in
            let name = column.name.description
            return !column.followsFromText && was[name] != became[name]
        }.map { ChangedPlace(place: row.stored + "/" + $0.name.description, language: "") }
    }
}

extension PlanRow {
    /// `item/IDENTIFIER`: the place of what has texts in a table of its own is that of its text.
    var stored: String {
        ([table.name.description] + key.map(\.description)).joined(separator: "/")
    }
}

extension Cell: CustomStringConvertible {
    var description: String {
        switch self {
        case .null: ""
        case .integer(let number): "\(number)"
        case .real(let number): "\(number)"
        case .text(let text): text
        case .identifier(let id): id.description
        }
    }
}
