import Kernel
import Storage

extension DraftEdit {
    /// The same, made once only for a form that has named it; as it is, where the form names nothing.
    public func once(_ name: AdditionID?) -> DraftEdit { name.map { .named($0, self) } ?? self }

    /// What is to be changed, whether or not a form has named it.
    public var unnamed: DraftEdit {
        if case .named(_, let edit) = self { edit } else { self }
    }
}

extension DraftEditor {
    /// Makes what a form has named, unless it is made already: then all stays as it is by now, whoever has changed it
    /// since, and the answer is that of the first time.
    ///
    /// - Throws: `addedElsewhere` where the form was sent to another plan before; `addedAndRemoved`.
    func once(_ name: AdditionID, _ edit: DraftEdit, seen: Int) throws -> EditOutcome {
        let made = try transaction.first(
            """
            SELECT c.plan_id, c.revision FROM plan p
            JOIN draft_change c ON c.plan_id = p.id AND c.place = \(Self.place(of: name)) AND c.language = ''
            ORDER BY c.revision LIMIT 1
            """
        ) { (plan: try $0.identifier(0) as PlanID, revision: $0.int(1)) }
        guard let made else {
            var editor = self
            editor.addition = name
            return try editor.carryOut(edit, seen: seen)
        }
        guard made.plan == draft.id else { throw Problem(.invalid, .drafting(.addedElsewhere)) }
        guard try !isRemoved(made.revision) else { throw Problem(.invalid, .drafting(.addedAndRemoved)) }
        return .done(revision: made.revision)
    }

    /// Whether what a change has added is there no more; what came with it can go by itself.
    private func isRemoved(_ revision: Int) throws -> Bool {
        let entry = try transaction.first(
            """
            SELECT was, became FROM journal
            WHERE plan_id = \(draft.id) AND revision = \(revision) AND subject_kind <> 'people'
            """
        ) { (was: $0.optionalText(0), became: $0.optionalText(1)) }
        guard let entry else { return false }
        let made = try JournalRows(was: entry.was, became: entry.became).changes.filter {
            $0.was == nil && TextPlace($0.row) == nil && $0.row.table.name.description != "stale_text"
        }
        return try made.contains { change in
            let owner = change.row.table.owner.flatMap { change.became?[$0.name.description] } ?? change.row.key[0]
            let isAlone = !made.contains { $0.row != change.row && $0.row.key == [owner] }
            return try isAlone && rows.values(of: change.row) == nil
        }
    }

    /// Where it is noted that something of this name was made.
    static func place(of name: AdditionID) -> String { "added/\(name)" }
}
