import Kernel
import Storage

// Comments hang on a place of a draft. They are no change of it: its revision stays, and there is nothing to undo.
extension PlanStore {
    /// Says or asks something about a place of a draft.
    ///
    /// - Parameters:
    ///   - language: where it is about the text in one language.
    ///   - mentions: who is meant to read it.
    ///   - name: what the form calls it that says it: it is said once only.
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`, `placeUnknown`, `textEmpty`, `textTooLong`;
    ///   `addedElsewhere` where the form was sent to another plan before.
    public func comment(
        _ text: String, at place: TextPlace, in language: Language? = nil, isQuestion: Bool = false,
        mentions: [PersonID] = [], named name: AdditionID? = nil, of slug: String, as asker: Asker
    ) async throws -> CommentID {
        try await database.write(as: asker.actor) { transaction in
            let editor = try DraftEditor(slug, as: asker, in: transaction)
            try editor.rights.require(.comment)
            guard let row = place.column(in: editor.draft.id)?.owner, let home = try editor.home(of: row) else {
                throw Problem(.notFound, .drafting(.placeUnknown))
            }
            return try CommentWriter(transaction, editor.draft, naming: name)
                .begin(text, at: place, in: language, home, isQuestion: isQuestion, mentions)
        }
    }

    /// Answers in a thread.
    ///
    /// - Throws: as `comment`; `commentUnknown`.
    public func answer(
        _ text: String, to thread: CommentID, mentions: [PersonID] = [], named name: AdditionID? = nil,
        of slug: String, as asker: Asker
    ) async throws -> CommentID {
        try await database.write(as: asker.actor) { transaction in
            let editor = try DraftEditor(slug, as: asker, in: transaction)
            try editor.rights.require(.comment)
            return try CommentWriter(transaction, editor.draft, naming: name).answer(text, to: thread, mentions)
        }
    }

    /// Closes a thread, or opens it again.
    ///
    /// - Throws: as `comment`; `commentUnknown`.
    public func resolve(
        _ thread: CommentID, isResolved: Bool = true, of slug: String, as asker: Asker
    ) async throws {
        try await database.write(as: asker.actor) { transaction in
            let editor = try DraftEditor(slug, as: asker, in: transaction)
            try editor.rights.require(.comment)
            try CommentWriter(transaction, editor.draft).resolve(thread, isResolved)
        }
    }

    /// All threads of a draft, the oldest first.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed` where the asker may not see the draft.
    public func comments(
        of slug: String, as asker: Asker
    ) async throws -> [CommentThread] {
        try await database.read { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            try RightsReader(transaction).require(.see, of: asker, in: draft.family)
            return try CommentReader.threads(of: draft.id, in: transaction)
        }
    }
}

/// Writes comments of a draft, each with an entry of the journal that has no words of it: those can be forgotten.
private struct CommentWriter {
    private let transaction: WriteTransaction
    private let draft: StagedPlan
    /// What the form calls the comment that says it.
    private let name: AdditionID?

    init(_ transaction: WriteTransaction, _ draft: StagedPlan, naming name: AdditionID? = nil) {
        self.transaction = transaction
        self.draft = draft
        self.name = name
    }

    func begin(
        _ text: String, at place: TextPlace, in language: Language?, _ home: DraftHome, isQuestion: Bool,
        _ mentions: [PersonID]
    ) throws -> CommentID {
        if let said = try said() { return said }
        let id = newID
        let kind = isQuestion ? "question" : "comment"
        try transaction.execute(
            """
            INSERT INTO comment (id, plan_id, place, language, objective_origin, kind, author, at, text)
            VALUES (\(id), \(draft.id), \(place.stored), \(language), \(home.origin), \(kind),
                \(transaction.actor.stored), \(transaction.now), \(try said(text)))
            """)
        try write(mentions, of: id)
        try record(kind, id, at: place.stored)
        return id
    }

    func answer(_ text: String, to thread: CommentID, _ mentions: [PersonID]) throws -> CommentID {
        if let said = try said() { return said }
        let (place, id) = (try find(thread), newID)
        try transaction.execute(
            """
            INSERT INTO comment (id, plan_id, thread_id, place, language, objective_origin, kind, author, at, text)
            SELECT \(id), plan_id, id, place, language, objective_origin, 'comment', \(transaction.actor.stored),
                CAST(\(transaction.now) AS BIGINT), \(try said(text)) FROM comment WHERE id = \(thread)
            """)
        try write(mentions, of: id)
        try record("answer", id, at: place)
        return id
    }

    func resolve(_ thread: CommentID, _ isResolved: Bool) throws {
        let place = try find(thread)
        let changed = try transaction.execute(
            """
            UPDATE comment SET resolved_by = \(isResolved ? transaction.actor.stored : nil),
                resolved_at = \(isResolved ? transaction.now : nil)
            WHERE id = \(thread) AND CASE WHEN resolved_at IS NULL THEN 1 ELSE 0 END = \(isResolved ? 1 : 0)
            """)
        if changed > 0 { try record(isResolved ? "resolve" : "reopen", thread, at: place) }
    }

    private var newID: CommentID { name?.cast() ?? CommentID(at: transaction.now) }

    /// The comment of that name, where it is said already.
    private func said() throws -> CommentID? {
        guard let id: CommentID = name?.cast(),
            let plan = try transaction.first(
                "SELECT plan_id FROM comment WHERE id = \(id)", { try $0.identifier(0) as PlanID })
        else { return nil }
        guard plan == draft.id else { throw Problem(.invalid, .drafting(.addedElsewhere)) }
        return id
    }

    private func said(_ text: String) throws -> String {
        let text = try Typed(text).text
        guard !text.isEmpty else { throw Problem(.invalid, .drafting(.textEmpty)) }
        return text
    }

    private func write(_ mentions: [PersonID], of id: CommentID) throws {
        try transaction.insert(
            into: "comment_mention", ["comment_id", "person_id"], Set(mentions).sorted().map { [id, $0] })
    }

    /// The place of a thread.
    private func find(_ thread: CommentID) throws -> String {
        let place = try transaction.first(
            "SELECT place FROM comment WHERE id = \(thread) AND plan_id = \(draft.id) AND thread_id IS NULL"
        ) { $0.text(0) }
        guard let place else { throw Problem(.notFound, .drafting(.commentUnknown)) }
        return place
    }

    private func record(_ action: String, _ id: CommentID, at place: String) throws {
        let revision = try transaction.first("SELECT revision FROM plan WHERE id = \(draft.id)") { $0.int(0) }
        try transaction.record(
            JournalEntry.Draft(
                action, "people", id, in: draft.id, revision: revision ?? 1,
                became: JSON.object([("place", .text(place))]).text))
    }
}
