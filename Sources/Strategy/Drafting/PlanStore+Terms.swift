import Kernel
import Storage

/// A term that stands in a text, as it was translated before.
public struct TermMatch: Sendable, Hashable {
    public var kind: TermKind?
    public var source: String
    public var target: String
    public var uses: Int
    /// How many words of the text it covers.
    public var words: Int
}

extension PlanStore {
    /// What the memory knows of the words of a text, the longest first.
    ///
    /// - Parameter limit: how many at most.
    public func terms(
        in text: String, from source: Language, to target: Language, limit: Int = 12
    ) async throws -> [TermMatch] {
        try await database.read { try TermReader($0).matches(in: text, from: source, to: target, limit: limit) }
    }

    /// The whole memory, the same order each time.
    public func allTerms() async throws -> [TranslationUnit] {
        try await database.read { try TermReader($0).all() }
    }

    /// Remembers what somebody brings along: one entry of the journal for all.
    ///
    /// - Returns: how many were not known before.
    /// - Throws: `notAllowed` for whoever does not look after Belfry.
    public func importTerms(_ units: [TranslationUnit], as asker: Asker) async throws -> Int {
        guard asker.person == nil || asker.isAdministrator else {
            throw Problem(.forbidden, .drafting(.notAllowed(.assign)))
        }
        return try await database.write(as: asker.actor) { transaction in
            let added = try TermWriter(transaction).remember(units)
            guard added > 0 else { return 0 }
            let last = try JournalEntry.sharedActions(on: TermWriter.subject, in: transaction).first?.revision ?? 0
            try transaction.record(
                JournalEntry.Draft(
                    "import", TermWriter.subject, PlanID(at: transaction.now), sharedRevision: last + 1, was: "{}",
                    became: JSON.object([("added", .number(added))]).text))
            return added
        }
    }

    /// Remembers what everybody reads of a plan.
    ///
    /// - Returns: how many terms were not known before.
    /// - Throws: `planUnknown`, `notAllowed` for whoever does not coordinate it.
    public func harvestTerms(of slug: String, as asker: Asker) async throws -> Int {
        try await database.write(as: asker.actor) { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.begin, of: asker, in: plan.family)
            return try transaction.housekeeping { try TermWriter(transaction).harvest(plan: plan.family) }
        }
    }
}
