import Kernel
import Storage

extension PlanStore {
    /// How far each objective of a draft has come.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed` where the asker may not see the draft.
    public func completeness(of slug: String, today: CalendarDay, as asker: Asker) async throws -> Completeness {
        try await database.read { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            try RightsReader(transaction).require(.see, of: asker, in: draft.family)
            return try CompletenessReader(transaction, draft).completeness(today: today)
        }
    }

    /// What waits for a person in a draft.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`.
    public func waiting(for person: PersonID, in slug: String, today: CalendarDay) async throws -> Waiting {
        try await database.read { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            let rights = try RightsReader(transaction).rights(of: person, in: draft.family)
            try rights.require(.see)
            let reader = CompletenessReader(transaction, draft)
            let threads = try CommentReader.threads(of: draft.id, in: transaction)
            return Waiting(
                try reader.completeness(today: today), threads: threads,
                chapters: try Self.chapters(of: draft, about: threads, in: transaction), of: person, rights: rights)
        }
    }

    /// What waits for a person in all drafts in which they have a role, by the plan's name in addresses.
    public func waiting(for person: PersonID, today: CalendarDay) async throws -> [Waiting] {
        try await database.read { transaction in
            let slugs = try transaction.all(
                """
                SELECT DISTINCT d.slug FROM plan_role r JOIN plan d ON d.published_id = r.plan_id AND d.stage = 'draft'
                WHERE r.person_id = \(person) ORDER BY d.slug
                """
            ) { $0.text(0) }
            return try slugs.map { slug in
                let draft = try StagedPlan.find(slug, in: transaction)
                let threads = try CommentReader.threads(of: draft.id, in: transaction)
                return Waiting(
                    try CompletenessReader(transaction, draft).completeness(today: today), threads: threads,
                    chapters: try Self.chapters(of: draft, about: threads, in: transaction), of: person,
                    rights: try RightsReader(transaction).rights(of: person, in: draft.family))
            }.filter(\.isShown)
        }
    }

    /// The chapters of a draft, where anything is said that is about no objective.
    private static func chapters(
        of draft: StagedPlan, about threads: [CommentThread], in transaction: Transaction
    ) throws -> [Chapter] {
        guard threads.contains(where: { $0.origin == nil }) else { return [] }
        var chapters = Gathered<Chapter>()
        try transaction.each(ChapterRows.question(draft.id)) { try chapters.add(chapterRow: $0) }
        return chapters.values
    }
}

/// Reads how far a draft has come, in a fixed number of statements however large it is.
struct CompletenessReader {
    private let transaction: Transaction
    private let draft: StagedPlan

    init(_ transaction: Transaction, _ draft: StagedPlan) {
        self.transaction = transaction
        self.draft = draft
    }

    func completeness(today: CalendarDay) throws -> Completeness {
        let plan = try PlanHead.find(draft.slug, in: transaction)
        var objectives = Gathered<Objective>()
        try transaction.each(OverviewReader.treeQuestion(plan)) { try objectives.add(objectiveRow: $0) }
        let texts = Dictionary(
            uniqueKeysWithValues: try ObjectiveTexts.all(of: .plan(draft.id), in: transaction).map {
                ($0.objective, $0)
            })
        let (reviews, questions, assignments) = (try reviews(), try questions(), try assignments())
        let open = Set(try ReviewReader(transaction).changed(in: draft))
        return Completeness(
            plan: plan,
            objectives: objectives.values.compactMap { objective in
                guard let texts = texts[objective.id] else { return nil }
                return ObjectiveCompleteness(
                    objective: objective, texts: texts, owed: plan.languages,
                    openQuestions: questions[texts.origin] ?? 0, assignments: assignments[texts.origin] ?? [],
                    review: reviews[objective.id], needsApproval: open.contains(objective.id), today: today)
            }, texts: try TextsCompleteness.all(of: plan, in: transaction),
            lists: try ListCompleteness.all(of: plan, in: transaction))
    }

    private func reviews() throws -> [ObjectiveID: ObjectiveReview] {
        var reviews: [ObjectiveID: ObjectiveReview] = [:]
        try transaction.each(
            """
            SELECT r.objective_id, r.state, r.remarks, r.actor, r.at, r.revision, CASE WHEN EXISTS (
                SELECT 1 FROM draft_change c WHERE c.plan_id = o.plan_id AND c.objective_origin = o.origin
                    AND c.revision > r.revision AND c.place NOT LIKE 'objective_review/%') THEN 1 ELSE 0 END
            FROM objective o JOIN objective_review r ON r.objective_id = o.id WHERE o.plan_id = \(draft.id)
            """
        ) { row in
            reviews[try row.identifier(0)] = ObjectiveReview(
                state: try row.named(1), remarks: row.optionalText(2),
                by: Kernel.Actor(stored: row.text(3)) ?? .system, at: Instant(milliseconds: row.int64(4)),
                revision: row.int(5), isChangedSince: row.int(6) == 1)
        }
        return reviews
    }

    private func questions() throws -> [ObjectiveID: Int] {
        var questions: [ObjectiveID: Int] = [:]
        try transaction.each(
            """
            SELECT objective_origin, COUNT(*) FROM comment
            WHERE plan_id = \(draft.id) AND kind = 'question' AND thread_id IS NULL AND resolved_at IS NULL
                AND objective_origin IS NOT NULL
            GROUP BY objective_origin
            """
        ) { questions[try $0.identifier(0)] = $0.int(1) }
        return questions
    }

    private func assignments() throws -> [ObjectiveID: [Assignment]] {
        let all = try transaction.all(
            """
            SELECT objective_origin, person_id, language, due FROM assignment
            WHERE plan_id = \(draft.family) ORDER BY objective_origin, person_id, language
            """
        ) { row in
            Assignment(
                objective: try row.identifier(0), person: try row.identifier(1), language: row.language(2),
                due: row.day(3))
        }
        return Dictionary(grouping: all, by: \.objective)
    }
}

extension CommentReader {
    /// All threads of a draft, the oldest first.
    static func threads(of draft: PlanID, in transaction: Transaction) throws -> [CommentThread] {
        var reader = CommentReader()
        try transaction.batch(
            Query(
                """
                SELECT at, id, COALESCE(thread_id, id), place, language, kind, author, resolved_at, resolved_by,
                    text, objective_origin
                FROM comment WHERE plan_id = \(draft)
                """
            ) { try reader.add($0, origin: $0.optionalIdentifier(10)) },
            Query(
                """
                SELECT c.at, c.id, m.person_id FROM comment c JOIN comment_mention m ON m.comment_id = c.id
                WHERE c.plan_id = \(draft)
                """
            ) { try reader.add(mention: $0) })
        return reader.finished
    }
}
