import Kernel
import Storage

// Writing a plan: each method is one transaction, and asks itself whether the asker may.
extension PlanStore {
    /// How many bytes a text can have.
    public static let longestText = Typed.limit

    /// Begins to write a plan: its draft is a copy of what everybody reads.
    ///
    /// - Returns: the draft's name in addresses.
    /// - Throws: `planUnknown`, `notAllowed`, `draftExists`.
    public func beginDraft(of slug: String, as asker: Asker) async throws -> String {
        try await database.write(as: asker.actor) { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            try RightsReader(transaction).require(.begin, of: asker, in: plan.family)
            return try StageWriter(transaction, plan).begin()
        }
    }

    /// Changes a draft.
    ///
    /// - Parameters:
    ///   - slug: the draft's name in addresses, or the plan's.
    ///   - revision: the draft's revision that the person saw. Where the same text or value was changed since, that
    ///     is a conflict and nothing is written; changes of anything else are none.
    /// - Throws: `planUnknown`, `draftUnknown`, `snapshotFixed`, `notAllowed`, `placeUnknown`, `placeImpossible`,
    ///   `textTooLong`, `textEmpty`.
    public func edit(
        _ edit: DraftEdit, in slug: String, seen revision: Int, as asker: Asker
    ) async throws -> EditOutcome {
        try await database.write(as: asker.actor) { transaction in
            try DraftEditor(slug, as: asker, in: transaction).carryOut(edit, seen: revision)
        }
    }

    /// Makes all changes of a form that can be made, each an entry of the journal; but all choices in dimensions together
    /// one. A conflict of one keeps none of the others back; what is not allowed does.
    ///
    /// - Returns: what came of each.
    /// - Throws: as `edit`.
    public func edit(
        _ edits: [DraftEdit], in slug: String, seen revision: Int, as asker: Asker
    ) async throws -> [EditOutcome] {
        try await database.write(as: asker.actor) { transaction in
            let editor = try DraftEditor(slug, as: asker, in: transaction)
            return try editor.carryOut(edits, seen: revision)
        }
    }

    /// Reverses a change of a draft, however old, as one more change.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`, `changeUnknown`; `undoImpossible` where what it made is
    ///   another by now.
    public func undo(revision: Int, in slug: String, as asker: Asker) async throws -> EditOutcome {
        try await database.write(as: asker.actor) { transaction in
            try DraftEditor(slug, as: asker, in: transaction).undo(revision)
        }
    }

    /// Hands an objective of a draft in, approves it or gives it back.
    ///
    /// - Parameter revision: the draft's revision that the person saw.
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`, `placeUnknown`; `revisionConflict` where the objective
    ///   was changed since; `reviewImpossible`, `notApprovable`, `incomplete`, `remarksMissing`.
    public func review(
        _ step: ReviewStep, of objective: ObjectiveID, in slug: String, seen revision: Int, as asker: Asker
    ) async throws -> EditOutcome {
        try await database.write(as: asker.actor) { transaction in
            try DraftEditor(slug, as: asker, in: transaction).review(step, of: objective, seen: revision)
        }
    }

    /// Publishes a draft: what it says takes the place of what everybody reads, and is kept as it is now under a
    /// number. The draft stays, to be written on.
    ///
    /// - Parameters:
    ///   - revision: the draft's revision that the person saw.
    ///   - evenUnapproved: whether also objectives are published that were changed and not approved since.
    ///   - evenUnchanged: whether it is published even where everybody reads the same already.
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`; `revisionConflict` where the draft was changed since;
    ///   `notApproved`, `nothingToPublish`.
    public func publish(
        _ slug: String, seen revision: Int, evenUnapproved: Bool = false, evenUnchanged: Bool = false, as asker: Asker
    ) async throws -> Publication {
        try await database.write(as: asker.actor) { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            try RightsReader(transaction).require(.publish, of: asker, in: draft.family)
            guard draft.revision == revision else {
                throw Problem(.conflict, .revisionConflict, detail: "\(slug): \(revision) is not \(draft.revision)")
            }
            let unapproved = try ReviewReader(transaction).unapproved(in: draft).count
            guard evenUnapproved || unapproved == 0 else {
                throw Problem(.invalid, .drafting(.notApproved(objectives: unapproved)))
            }
            guard try evenUnchanged || !DifferenceReader(transaction).isSame(draft) else {
                throw Problem(.invalid, .drafting(.nothingToPublish))
            }
            return try StageWriter(transaction, draft).publish()
        }
    }

    /// Gives up a draft, with everything in it. What was published stays, and so does the journal.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`, `revisionConflict`.
    public func discardDraft(of slug: String, seen revision: Int, as asker: Asker) async throws {
        try await database.write(as: asker.actor) { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            try RightsReader(transaction).require(.discard, of: asker, in: draft.family)
            guard draft.revision == revision else {
                throw Problem(.conflict, .revisionConflict, detail: "\(slug): \(revision) is not \(draft.revision)")
            }
            try StageWriter(transaction, draft).discard()
        }
    }

    /// The stages of a plan: whether there is a draft, and what was published when.
    ///
    /// - Throws: `planUnknown`.
    public func stages(of slug: String) async throws -> PlanStages {
        try await database.read { transaction in
            let plan = try StagedPlan.find(slug, in: transaction)
            return try PlanStages(of: plan.family, in: transaction)
        }
    }
}

/// What a publication made.
public struct Publication: Sendable, Hashable {
    /// The name in addresses of what everybody reads.
    public var slug: String
    public var snapshot: Snapshot
}

/// A plan as it was published once.
public struct Snapshot: Sendable, Hashable {
    /// From 1.
    public var number: Int
    /// Its name in addresses.
    public var slug: String
    public var at: Instant
    /// Of its canonical content, as 64 hexadecimal digits.
    public var sha256: String
}

/// The stages of a plan.
public struct PlanStages: Sendable, Hashable {
    /// The name in addresses of what everybody reads.
    public var slug: String
    public var isPublished: Bool
    /// The draft's name in addresses and its revision, while the plan is being written.
    public var draft: (slug: String, revision: Int)? {
        draftSlug.map { ($0, draftRevision) }
    }
    /// The newest first.
    public var snapshots: [Snapshot] = []

    private var draftSlug: String?
    private var draftRevision = 0

    init(of family: PlanID, in transaction: Transaction) throws {
        (slug, isPublished) = ("", true)
        try transaction.each(
            """
            SELECT slug, revision, stage, snapshot_number, snapshot_sha256, published_at FROM plan
            WHERE id = \(family) OR published_id = \(family) ORDER BY snapshot_number DESC NULLS LAST
            """
        ) { row in
            switch PlanStage(row, 2) {
            case .published: slug = row.text(0)
            case .unpublished: (slug, isPublished) = (row.text(0), false)
            case .draft: (draftSlug, draftRevision) = (row.text(0), row.int(1))
            case .snapshot(let number):
                snapshots.append(
                    Snapshot(
                        number: number, slug: row.text(0), at: Instant(milliseconds: row.int64(5)), sha256: row.text(4))
                )
            }
        }
    }
}
