import Kernel
import Storage

/// The states of partners, or of target groups, as the tables of their kind hold them.
struct SharedStates {
    private let tables: MentionTables
    private let transaction: WriteTransaction

    init(_ tables: MentionTables, _ transaction: WriteTransaction) {
        self.tables = tables
        self.transaction = transaction
    }

    /// nil where there is none of this identity.
    func state(of id: SharedID) throws -> SharedState? {
        let slugs = try transaction.all(
            "SELECT slug, is_current FROM \(literal: tables.slug) WHERE \(literal: tables.id) = \(id)"
        ) { SharedState.Slug(slug: $0.text(0), isCurrent: $0.int(1) == 1) }
        guard !slugs.isEmpty else { return nil }
        return SharedState(
            id: id, slugs: slugs,
            names: try transaction.all(
                "SELECT language, name, state FROM \(literal: tables.text) WHERE \(literal: tables.id) = \(id)"
            ) { SharedState.Name(language: try $0.named(0), name: $0.text(1), state: $0.text(2)) },
            keys: try transaction.all(
                "SELECT name_key, decided FROM \(literal: tables.key) WHERE \(literal: tables.id) = \(id)"
            ) { SharedState.Key(key: $0.text(0), isDecided: $0.int(1) == 1) },
            mentions: try transaction.all(
                "SELECT objective_id, position FROM \(literal: tables.mention) WHERE \(literal: tables.id) = \(id)"
            ) { SharedState.Place(objective: try $0.identifier(0), position: $0.int(1)) })
    }

    /// What each mention of one prints.
    func printed(of id: SharedID) throws -> [SharedState.Place: LocalizedText] {
        var printed: [SharedState.Place: LocalizedText] = [:]
        try transaction.each(
            """
            SELECT m.objective_id, m.position, t.language, t.printed FROM \(literal: tables.mention) m
            JOIN \(literal: tables.mentionText) t ON t.objective_id = m.objective_id AND t.position = m.position
            WHERE m.\(literal: tables.id) = \(id)
            """
        ) { row in
            guard let language = row.language(2) else { return }
            let place = SharedState.Place(objective: try row.identifier(0), position: row.int(1))
            printed[place, default: LocalizedText()].set(LocalizedText.Version(row.text(3)), in: language)
        }
        return printed
    }

    /// Which of these objectives there are still.
    func existing(_ objectives: Set<ObjectiveID>) throws -> Set<ObjectiveID> {
        try objectives.filter { id in
            try transaction.first("SELECT 1 FROM objective WHERE id = \(id)") { _ in true } != nil
        }
    }

    /// The plans that name one.
    func plans(naming id: SharedID) throws -> Set<PlanID> {
        Set(
            try transaction.all(
                """
                SELECT DISTINCT o.plan_id FROM \(literal: tables.mention) m JOIN objective o ON o.id = m.objective_id
                WHERE m.\(literal: tables.id) = \(id)
                """
            ) { try $0.identifier(0) })
    }

    /// Puts states in the place of others. Mentions that the new states name belong to them; none may be left over.
    func replace(_ old: [SharedState], by new: [SharedState]) throws {
        let added = new.filter { state in !old.contains { $0.id == state.id } }
        try transaction.insert(into: tables.subject, ["id"], added.map { [$0.id] })
        try moveMentions(from: old, to: new)
        for state in old { try clear(state.id, stays: new.contains { $0.id == state.id }) }
        try transaction.insert(
            into: tables.slug, ["slug", tables.id, "is_current"],
            new.flatMap { state in state.slugs.map { [$0.slug, state.id, $0.isCurrent ? 1 : 0] } })
        try transaction.insert(
            into: tables.text, [tables.id, "language", "name", "state"],
            new.flatMap { state in state.names.map { [state.id, $0.language, $0.name, $0.state] } })
        try transaction.insert(
            into: tables.key, ["name_key", tables.id, "decided"],
            new.flatMap { state in state.keys.map { [$0.key, state.id, $0.isDecided ? 1 : 0] } })
        try SharedWords(tables, transaction).add(
            names: new.flatMap { state in state.names.map { (state.id, $0.name) } },
            keys: new.flatMap { state in state.keys.map { (state.id, $0.key) } })
        for state in new { try tables.count(state.id, in: transaction) }
    }

    private func moveMentions(from old: [SharedState], to new: [SharedState]) throws {
        var owners: [SharedState.Place: SharedID] = [:]
        for state in old { for place in state.mentions { owners[place] = state.id } }
        for state in new {
            for place in state.mentions where owners[place] != state.id {
                try transaction.execute(
                    """
                    UPDATE \(literal: tables.mention) SET \(literal: tables.id) = \(state.id)
                    WHERE objective_id = \(place.objective) AND position = \(place.position)
                    """)
            }
        }
    }

    /// Takes away what one was known by, and itself where it does not stay.
    private func clear(_ id: SharedID, stays: Bool) throws {
        try transaction.execute("DELETE FROM \(literal: tables.slug) WHERE \(literal: tables.id) = \(id)")
        try transaction.execute("DELETE FROM \(literal: tables.text) WHERE \(literal: tables.id) = \(id)")
        try transaction.execute("DELETE FROM \(literal: tables.key) WHERE \(literal: tables.id) = \(id)")
        try SharedWords(tables, transaction).remove(id)
        if !stays { try transaction.execute("DELETE FROM \(literal: tables.subject) WHERE id = \(id)") }
    }
}
