import Kernel
import Storage

/// Makes stages of plans from one another.
struct StageWriter {
    private let transaction: WriteTransaction
    private let plan: StagedPlan

    init(_ transaction: WriteTransaction, _ plan: StagedPlan) {
        self.transaction = transaction
        self.plan = plan
    }

    /// A draft of what everybody reads, or of what is carried from another plan.
    func begin(from source: PlanID? = nil, carrying next: NextYear? = nil) throws -> String {
        let stages = try PlanStages(of: plan.family, in: transaction)
        if let draft = stages.draft { throw Problem(.conflict, .drafting(.draftExists(slug: draft.slug))) }
        let slug = stages.slug + PlanStage.draft.suffix
        try copy(of: source ?? plan.family, to: PlanID(at: transaction.now), slug, .draft, carrying: next)
        // What was published is offered to those who translate.
        _ = try transaction.deriving { try TermWriter(transaction).harvest(plan: source ?? plan.family) }
        return slug
    }

    /// What the draft says becomes what everybody reads, and a snapshot.
    func publish() throws -> Publication {
        let stages = try PlanStages(of: plan.family, in: transaction)
        let before = try keepFirst(stages)
        let number = (stages.snapshots.first?.number ?? before) + 1
        let sha256 = try CanonicalContent(of: plan.id, in: transaction).sha256
        let snapshot = Snapshot(
            number: number, slug: stages.slug + PlanStage.snapshot(number).suffix, at: transaction.now, sha256: sha256)
        try replacePublished()
        _ = try transaction.deriving { try TermWriter(transaction).harvest(plan: plan.family) }
        try copy(of: plan.id, to: PlanID(at: transaction.now), snapshot.slug, .snapshot(number), snapshot)
        let told: [(String, JSON)] = [("snapshot", .number(number)), ("sha256", .text(sha256))]
        try transaction.touch(plan.family) { revision in
            JournalEntry.Draft(
                "publish", "plan", plan.family, in: plan.family, revision: revision, became: JSON.object(told).text)
        }
        try transaction.touch(plan.id) { revision in
            JournalEntry.Draft(
                "publish", "plan", plan.family, in: plan.id, revision: revision, became: JSON.object(told).text)
        }
        return Publication(slug: stages.slug, snapshot: snapshot)
    }

    /// What was read from a letter and never published from a draft is kept before it is replaced, as number 1.
    ///
    /// - Returns: how many it has kept.
    private func keepFirst(_ stages: PlanStages) throws -> Int {
        guard stages.isPublished, stages.snapshots.isEmpty else { return 0 }
        let at = try transaction.first("SELECT MIN(at) FROM journal WHERE plan_id = \(plan.family)") { $0.int64(0) }
        let snapshot = Snapshot(
            number: 1, slug: stages.slug + PlanStage.snapshot(1).suffix,
            at: at.map { Instant(milliseconds: $0) } ?? transaction.now,
            sha256: try CanonicalContent(of: plan.family, in: transaction).sha256)
        try copy(of: plan.family, to: PlanID(at: transaction.now), snapshot.slug, .snapshot(1), snapshot)
        return 1
    }

    func discard() throws {
        try clear(plan.id)
        try remove(plan.id, plan.slug, plan.revision)
        // Of a plan that was never published nothing is left.
        let family = try transaction.first(
            "SELECT slug, revision FROM plan WHERE id = \(plan.family) AND stage = 'unpublished'"
        ) { ($0.text(0), $0.int(1)) }
        if let family { try remove(plan.family, family.0, family.1) }
        for kind in SharedKind.allCases { try MentionTables(kind).removeForgotten(in: transaction) }
    }

    private func remove(_ id: PlanID, _ slug: String, _ revision: Int) throws {
        try transaction.execute("DELETE FROM plan WHERE id = \(id)")
        try transaction.record(
            JournalEntry.Draft(
                "remove", "plan", id, in: id, revision: revision + 1,
                was: JSON.object([("slug", .text(slug))]).text))
    }

    private func copy(
        of source: PlanID, to copy: PlanID, _ slug: String, _ stage: PlanStage, _ snapshot: Snapshot? = nil,
        carrying next: NextYear? = nil
    ) throws {
        try transaction.execute(
            """
            INSERT INTO plan (id, slug, form, first_year, last_year, source_id, revision, stage, published_id,
                snapshot_number, snapshot_sha256, published_at)
            SELECT \(copy), \(slug), form, first_year, last_year, source_id, 1, \(stage.name), \(plan.family),
                CAST(\(snapshot?.number) AS BIGINT), CAST(\(snapshot?.sha256) AS TEXT),
                CAST(\(snapshot?.at) AS BIGINT)
            FROM plan WHERE id = \(next == nil ? source : plan.family)
            """)
        try StageCopy(
            of: source, to: copy, naming: next == nil ? .new : .fresh, isSpread: stage == .draft, carrying: next,
            at: transaction.now, in: transaction
        ).write(to: transaction)
        try transaction.record(
            JournalEntry.Draft(
                "add", "plan", copy, in: copy, revision: 1,
                became: JSON.object([("slug", .text(slug)), ("stage", .text(stage.name))]).text))
    }

    private func replacePublished() throws {
        let family = plan.family
        let copy = try StageCopy(
            of: plan.id, to: family, naming: .origins, isSpread: false, at: transaction.now, in: transaction)
        for kind in SharedKind.allCases {
            let tables = MentionTables(kind)
            try tables.count(family, isAdded: false, in: transaction)
        }
        try SearchWriter(transaction).remove(plan: family)
        try clear(family)
        try copy.write(to: transaction)
        try transaction.execute(
            """
            UPDATE plan SET stage = 'published', published_at = \(transaction.now),
                form = (SELECT d.form FROM plan d WHERE d.id = \(plan.id)),
                first_year = (SELECT d.first_year FROM plan d WHERE d.id = \(plan.id)),
                last_year = (SELECT d.last_year FROM plan d WHERE d.id = \(plan.id))
            WHERE id = \(family)
            """)
        for kind in SharedKind.allCases {
            let tables = MentionTables(kind)
            try MentionWriter(transaction, tables).learnNames(in: family)
            try tables.count(family, isAdded: true, in: transaction)
        }
        try ShelfWriter(transaction).put(family)
        let slug = try transaction.first("SELECT slug FROM plan WHERE id = \(family)") { $0.text(0) } ?? ""
        try SearchWriter(transaction).add(SearchDocument.all(of: slug, in: transaction))
    }

    /// Takes away all that is in a stage, and leaves the plan itself.
    private func clear(_ stage: PlanID) throws {
        try transaction.execute("DELETE FROM finding WHERE plan_id = \(stage)")
        try transaction.execute("DELETE FROM objective WHERE plan_id = \(stage)")
        try transaction.execute("DELETE FROM chapter WHERE plan_id = \(stage)")
        try transaction.execute("DELETE FROM list_entry WHERE plan_id = \(stage)")
        try transaction.execute("DELETE FROM dimension WHERE plan_id = \(stage)")
        try transaction.execute("DELETE FROM plan_text WHERE plan_id = \(stage)")
    }
}
