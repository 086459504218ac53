import Kernel
import Storage

extension PlanStore {
    /// Takes a plan away with everything in it, its draft and its snapshots, and with partners and target groups that nothing names any more and
    /// about whose names nobody has decided.
    ///
    /// The plan itself cannot be brought back. What remains is its journal, and the bytes of its document
    /// (`original`), which can be read again; with the last plan of a document, its lines go.
    ///
    /// - Parameter revision: the revision that the caller saw.
    /// - Throws: `planUnknown`; `revisionConflict` where the plan was changed since; `snapshotFixed` for a stage.
    public func remove(_ slug: String, seen revision: Int, as actor: Actor) async throws {
        try await database.write(as: actor) { transaction in
            let plan = try PlanHead.find(slug, in: transaction)
            guard PlanStage(ofSlug: slug) == .published else {
                throw Problem(.forbidden, .drafting(.snapshotFixed(slug: slug)))
            }
            for kind in SharedKind.allCases {
                try MentionTables(kind).count(plan.id, isAdded: false, in: transaction)
            }
            try PlanStore.removeStages(of: plan.id, in: transaction)
            try SearchWriter(transaction).remove(plan: plan.id)
            guard try transaction.execute("DELETE FROM plan WHERE id = \(plan.id) AND revision = \(revision)") == 1
            else { throw Problem(.conflict, .revisionConflict, detail: "\(slug): \(revision) is not \(plan.revision)") }
            try PlanStore.removeForgotten(in: transaction)
            try transaction.record(.removal(of: plan))
        }
    }

    /// Its draft and what was published of it go with a plan, each with an entry of its own.
    private static func removeStages(of family: PlanID, in transaction: WriteTransaction) throws {
        let slugs = try transaction.all("SELECT slug FROM plan WHERE published_id = \(family) ORDER BY slug") {
            $0.text(0)
        }
        for slug in slugs {
            let stage = try PlanHead.find(slug, in: transaction)
            try transaction.execute("DELETE FROM finding WHERE plan_id = \(stage.id)")
            try transaction.execute("DELETE FROM plan WHERE id = \(stage.id)")
            try transaction.record(.removal(of: stage))
        }
    }

    private static func removeForgotten(in transaction: WriteTransaction) throws {
        try transaction.execute(
            "DELETE FROM source_document WHERE NOT EXISTS (SELECT 1 FROM plan p WHERE p.source_id = source_document.id)"
        )
        for kind in SharedKind.allCases { try MentionTables(kind).removeForgotten(in: transaction) }
    }

    /// The bytes of a document as it was given, by their SHA-256; nil where there are none.
    public func original(sha256: String) async throws -> [UInt8]? {
        try await database.read { transaction in
            try transaction.first("SELECT bytes FROM stored_file WHERE sha256 = \(sha256)") { $0.bytes(0) }
        }
    }
}

extension JournalEntry.Draft {
    fileprivate static func removal(of plan: Plan) -> Self {
        Self(
            "remove", "plan", plan.id, in: plan.id, revision: plan.revision + 1,
            was: JSON.object([("slug", .text(plan.slug)), ("form", .text(plan.form))]).text)
    }
}
