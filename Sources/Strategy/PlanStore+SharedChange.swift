import Kernel
import Storage

// Each is one transaction and one entry of the journal about what plans share, with an entry beside it for each plan
// whose pages it changes; the revision of each of those plans grows. One may be given by its name in addresses or by
// any name that it has.
extension PlanStore {
    /// Makes two one: whatever named `other` names `one` from now on, also in letters to be read.
    ///
    /// - Throws: `sharedUnknown`, `sharedAmbiguous`, `sharedSame`.
    public func merge(
        _ other: String, into one: String, of kind: SharedKind, as actor: Actor
    ) async throws -> SharedChange {
        try await database.write(as: actor) { try SharedChanger(kind, $0).merge(other, into: one) }
    }

    /// Makes the mentions that are printed in one way one of their own, also in letters to be read.
    ///
    /// - Throws: `sharedUnknown`, `sharedAmbiguous`, `variantUnknown`, `variantIsAll`.
    public func split(
        _ printed: String, from one: String, of kind: SharedKind, as actor: Actor
    ) async throws -> SharedChange {
        try await database.write(as: actor) { try SharedChanger(kind, $0).split(printed, from: one) }
    }

    /// Calls one otherwise in a language. Its name in addresses stays.
    ///
    /// - Throws: `sharedUnknown`, `sharedAmbiguous`, `sharedNameEmpty`, `sharedNameTaken`.
    public func rename(
        _ one: String, to name: String, in language: Language, of kind: SharedKind, as actor: Actor
    ) async throws -> SharedChange {
        try await database.write(as: actor) { try SharedChanger(kind, $0).rename(one, to: name, in: language) }
    }

    /// Reverses the last of these that was not reversed yet, exactly.
    ///
    /// - Throws: `nothingToUndo`; `undoImpossible` where more has changed since.
    public func undo(_ kind: SharedKind, as actor: Actor) async throws -> SharedChange {
        try await database.write(as: actor) { try SharedChanger(kind, $0).undo() }
    }
}

/// Carries out what a person decided about partners, or about target groups.
private struct SharedChanger {
    private let kind: SharedKind
    private let tables: MentionTables
    private let transaction: WriteTransaction
    private let states: SharedStates

    init(_ kind: SharedKind, _ transaction: WriteTransaction) {
        self.kind = kind
        self.transaction = transaction
        tables = MentionTables(kind)
        states = SharedStates(tables, transaction)
    }

    func merge(_ other: String, into one: String) throws -> SharedChange {
        let (one, other) = (try find(one), try find(other))
        guard one.id != other.id else { throw Problem(.invalid, .sharedSame(kind, slug: one.slug)) }
        return try change(.merge, from: [one, other], to: [one.merging(other)], other: other.slug)
    }

    func split(_ spelling: String, from one: String) throws -> SharedChange {
        let one = try find(one)
        let printed = try states.printed(of: one.id)
        let spellings = Set(printed.values.flatMap { text in text.languages.compactMap { text[$0] } })
        guard spellings.contains(spelling) else {
            throw Problem(
                .notFound,
                .variantUnknown(kind, slug: one.slug, printed: spelling, variants: spellings.sorted()))
        }
        var slugs = try SharedSlugs(tables, in: transaction)
        let (rest, taken) = one.splitting(
            spelling, printed: printed, new: SharedID(at: transaction.now), slugs: &slugs)
        guard !rest.mentions.isEmpty else {
            throw Problem(.invalid, .variantIsAll(kind, slug: one.slug, printed: spelling))
        }
        return try change(.split, from: [one], to: [rest, taken], other: taken.slug)
    }

    func rename(_ one: String, to name: String, in language: Language) throws -> SharedChange {
        let name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !name.isEmpty else { throw Problem(.invalid, .sharedNameEmpty) }
        let one = try find(one)
        let owner: SharedID? = try transaction.first(
            "SELECT \(literal: tables.id) FROM \(literal: tables.key) WHERE name_key = \(NameKey(name).text)"
        ) { try $0.identifier(0) }
        if let owner, owner != one.id {
            let slug = try states.state(of: owner)?.slug ?? ""
            throw Problem(.conflict, .sharedNameTaken(kind, name: name, slug: slug))
        }
        return try change(.rename, from: [one], to: [one.renamed(name, in: language, isKeyFree: owner == nil)])
    }

    private func find(_ given: String) throws -> SharedState {
        let id = try SharedLookup(tables, transaction).find(given)
        guard let state = try states.state(of: id) else {
            throw Problem(.internal, .unexpected, detail: "\(kind) \(id) has no address")
        }
        return state
    }
}

extension SharedChanger {
    /// Reversing is one more change, from what was made to what was before.
    ///
    /// What was made must still be there as it was made. Only mentions of plans that were removed since are not missed.
    func undo() throws -> SharedChange {
        guard let entry = try lastChange(), let wasText = entry.was, let becameText = entry.became,
            let action = SharedChange.Action(rawValue: entry.action)
        else { throw Problem(.notFound, .nothingToUndo(kind)) }
        let (before, after) = (try [SharedState](json: wasText), try [SharedState](json: becameText))
        let existing = try states.existing(Set((before + after).flatMap(\.mentions).map(\.objective)))
        let was = before.map { $0.keeping(existing) }
        let became = after.map { $0.keeping(existing) }
        let now = try became.compactMap { try states.state(of: $0.id) }
        let slugs = Set(became.flatMap(\.slugs).map(\.slug))
        let areFree = try was.flatMap(\.slugs).allSatisfy { try slugs.contains($0.slug) || isFree(slug: $0.slug) }
        guard now == became, areFree else {
            throw Problem(
                .conflict, .undoImpossible(kind, action: entry.action, slug: after.first?.slug ?? ""),
                detail: "revision \(entry.revision) of \(kind)")
        }
        return try change(.undo, from: now, to: was, reversed: action)
    }

    private func isFree(slug: String) throws -> Bool {
        try transaction.first("SELECT 1 FROM \(literal: tables.slug) WHERE slug = \(slug)") { _ in true } == nil
    }

    /// The newest change that was not reversed: each reversal hides the one before it that was not hidden yet.
    private func lastChange() throws -> JournalEntry? {
        var hidden = 0
        for (action, revision) in try JournalEntry.sharedActions(on: kind.rawValue, in: transaction) {
            if action == SharedChange.Action.undo.rawValue {
                hidden += 1
            } else if hidden > 0 {
                hidden -= 1
            } else {
                return try JournalEntry.shared(kind.rawValue, revision: revision, in: transaction)
            }
        }
        return nil
    }
}

extension SharedChanger {
    private func change(
        _ action: SharedChange.Action, from was: [SharedState], to became: [SharedState], other: String? = nil,
        reversed: SharedChange.Action? = nil
    ) throws -> SharedChange {
        guard let subject = became.first else {
            throw Problem(.internal, .unexpected, detail: "\(action) leaves nobody")
        }
        let touched = try was.reduce(into: Set<PlanID>()) { $0.formUnion(try states.plans(naming: $1.id)) }
        try states.replace(was, by: became)
        try tables.removeForgotten(in: transaction)
        let revision = (try JournalEntry.sharedActions(on: kind.rawValue, in: transaction).first?.revision ?? 0) + 1
        try transaction.record(
            JournalEntry.Draft(
                action.rawValue, kind.rawValue, subject.id, sharedRevision: revision, was: try was.json,
                became: try became.json))
        for plan in touched.sorted() {
            try transaction.touch(plan) {
                JournalEntry.Draft(
                    action.rawValue, kind.rawValue, subject.id, in: plan, revision: $0,
                    became: JSON.object([("slug", .text(subject.slug)), ("change", .number(revision))]).text)
            }
        }
        return SharedChange(
            kind: kind, action: action, reversed: reversed, slug: subject.slug, name: subject.name, other: other,
            plans: touched.count)
    }
}

extension SharedState {
    fileprivate func keeping(_ existing: Set<ObjectiveID>) -> SharedState {
        var kept = self
        kept.mentions.removeAll { !existing.contains($0.objective) }
        return kept
    }
}
