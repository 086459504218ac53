import Kernel
import Storage

/// What somebody has typed into a place and not saved: it survives a closed lid.
public struct KeptTyping: Sendable, Hashable {
    /// A text's place, or that of a value: what the form calls it.
    public var place: String
    /// nil for what is no text.
    public var language: Language?
    public var text: String
    /// The draft's revision that they saw.
    public var seen: Int
    public var at: Instant
    /// Whether somebody has changed the text since: then it is shown beside it, and not in its place.
    public var isChangedSince: Bool

    public init(
        place: String, language: Language?, text: String, seen: Int, at: Instant, isChangedSince: Bool = false
    ) {
        self.isChangedSince = isChangedSince
        self.place = place
        self.language = language
        self.text = text
        self.seen = seen
        self.at = at
    }
}

// What is typed is nobody else's, and no part of the draft: it is in no journal, and goes when it is saved.
extension PlanStore {
    /// How many places a person can have typed into without saving.
    public static let mostTyping = 500

    /// Keeps what somebody is typing, in the place of what was kept there before.
    ///
    /// - Parameters:
    ///   - place: what the form calls it, of 200 bytes at most.
    ///   - act: what somebody must be allowed to save it. Whether they may write a text of the draft is known besides.
    /// - Throws: `planUnknown`, `draftUnknown`, `snapshotFixed`, `notAllowed`, `textTooLong`, `placeUnknown`.
    public func keepTyping(
        _ text: String, at place: String, in language: Language?, toward act: PlanAct = .comment, seen: Int,
        of slug: String, as asker: Asker
    ) async throws {
        guard text.utf8.count <= Typed.limit else {
            throw Problem(.invalid, .drafting(.textTooLong(limit: Typed.limit)))
        }
        guard !place.isEmpty, place.utf8.count <= 200 else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        try await database.write(as: asker.actor) { transaction in
            let editor = try DraftEditor(slug, as: asker, in: transaction)
            try editor.rights.require(try editor.act(ofTypingAt: place, language) ?? act)
            guard let person = asker.person else { return }
            let draft = editor.draft
            try transaction.housekeeping {
                try transaction.execute(
                    """
                    INSERT INTO kept_typing (plan_id, person_id, place, language, text, seen, at)
                    VALUES (\(draft.id), \(person), \(place), \(language?.rawValue ?? ""), \(text), \(max(seen, 1)),
                        \(transaction.now))
                    ON CONFLICT (plan_id, person_id, place, language)
                        DO UPDATE SET text = excluded.text, seen = excluded.seen, at = excluded.at
                    """)
                // Whoever types into more than that has left the oldest behind long ago.
                try transaction.execute(
                    """
                    DELETE FROM kept_typing WHERE plan_id = \(draft.id) AND person_id = \(person) AND at < (
                        SELECT MIN(k.at) FROM (
                            SELECT at FROM kept_typing WHERE plan_id = \(draft.id) AND person_id = \(person)
                            ORDER BY at DESC LIMIT \(PlanStore.mostTyping)) k)
                    """)
            }
        }
    }

    /// Forgets what somebody was typing in a place, or everywhere in the draft.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`.
    public func dropTyping(at place: String? = nil, of slug: String, as asker: Asker) async throws {
        try await database.write(as: asker.actor) { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            guard let person = asker.person else { return }
            try transaction.housekeeping {
                try transaction.execute(
                    """
                    DELETE FROM kept_typing WHERE plan_id = \(draft.id) AND person_id = \(person)
                        AND place = COALESCE(CAST(\(place) AS TEXT), place)
                    """)
            }
        }
    }

    /// Forgets what somebody was typing in all places that begin alike: those of a form that was saved as a whole.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`.
    public func dropTyping(beginning place: String, of slug: String, as asker: Asker) async throws {
        try await database.write(as: asker.actor) { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            guard let person = asker.person else { return }
            try transaction.housekeeping {
                try transaction.execute(
                    """
                    DELETE FROM kept_typing WHERE plan_id = \(draft.id) AND person_id = \(person)
                        AND SUBSTR(place, 1, CAST(\(place.unicodeScalars.count) AS INTEGER)) = \(place)
                    """)
            }
        }
    }

    /// What somebody has typed in a draft and not saved, the newest first.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`.
    public func typing(of slug: String, as asker: Asker) async throws -> [KeptTyping] {
        guard let person = asker.person else { return [] }
        return try await database.read { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            return try transaction.all(
                """
                SELECT place, language, text, seen, at FROM kept_typing
                WHERE plan_id = \(draft.id) AND person_id = \(person) ORDER BY at DESC, place, language
                """
            ) { KeptTyping($0, 0) }
        }
    }
}

extension KeptTyping {
    /// Of place, language, text, revision and moment.
    init(_ row: Row, _ column: Int) {
        self.init(
            place: row.text(column), language: row.language(column + 1), text: row.text(column + 2),
            seen: row.int(column + 3), at: Instant(milliseconds: row.int64(column + 4)))
    }
}

extension DraftEditor {
    /// What somebody does who types into a text of the draft; nil where the place is none of it.
    fileprivate func act(ofTypingAt place: String, _ language: Language?) throws -> PlanAct? {
        guard let language, let column = TextPlace(stored: place)?.column(in: draft.id),
            let home = try home(of: column.owner)
        else { return nil }
        return .writeText(home.origin, language)
    }

    /// What was typed in a place is kept no longer once it is saved.
    func saved(_ place: String, _ language: Language?) throws {
        guard case .person(let person) = transaction.actor else { return }
        try transaction.housekeeping {
            try transaction.execute(
                """
                DELETE FROM kept_typing WHERE plan_id = \(draft.id) AND person_id = \(person) AND place = \(place)
                    AND language = \(language?.rawValue ?? "")
                """)
        }
    }
}
