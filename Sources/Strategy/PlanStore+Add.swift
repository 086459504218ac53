import Kernel
import Storage

extension PlanStore {
    /// Keeps the plans that were read from a document, with the document and each of its lines, at once.
    ///
    /// A slug that another plan has already gets `-2`, `-3`… behind it. Partners and target groups become those
    /// that are known by the same name (`SharedNames`); mentions keep their words as printed.
    ///
    /// - Returns: the plans as they were kept, revision 1.
    /// - Throws: `planExists` where a plan was read from the same bytes before: reading a letter again never makes
    ///   a second plan of it. Removing the plans of a document first makes room.
    public func add(_ contents: [PlanContent], source: NewSource, as actor: Actor) async throws -> [Plan] {
        try await database.write(as: actor) { transaction in
            try PlanStore.refuseKnown(source, in: transaction)
            try SourceWriter(transaction).write(source)
            var renamed: [SharedKind: Set<SharedID>] = [:]
            let plans = try contents.map { content in
                var content = content
                content.plan.slug = try PlanStore.free(content.plan.slug, in: transaction)
                content.plan.source = source.document.id
                content.plan.revision = 1
                renamed.merge(try PlanWriter(transaction).write(content)) { $0.union($1) }
                try SearchWriter(transaction).add(SearchDocument.all(of: content))
                try transaction.record(.addition(of: content, from: source.document))
                return content.plan
            }
            try PlanStore.touchOthers(than: plans, naming: renamed, in: transaction)
            return plans
        }
    }

    /// Who got a name in a further language is called so on the pages of other plans too.
    private static func touchOthers(
        than plans: [Plan], naming renamed: [SharedKind: Set<SharedID>], in transaction: WriteTransaction
    ) throws {
        var touched: Set<PlanID> = []
        for (kind, ids) in renamed {
            let states = SharedStates(MentionTables(kind), transaction)
            for id in ids { touched.formUnion(try states.plans(naming: id)) }
        }
        let new = plans.map(\.slug).joined(separator: " ")
        for plan in touched.subtracting(plans.map(\.id)).sorted() {
            try transaction.touch(plan) { revision in
                JournalEntry.Draft(
                    "learn", "plan", plan, in: plan, revision: revision,
                    became: JSON.object([("names_from", .text(new))]).text)
            }
        }
    }

    private static func refuseKnown(_ source: NewSource, in transaction: Transaction) throws {
        let slug = try transaction.first(
            """
            SELECT p.slug FROM source_document s JOIN plan p ON p.source_id = s.id
            WHERE s.sha256 = \(source.document.sha256) ORDER BY p.slug LIMIT 1
            """
        ) { $0.text(0) }
        if let slug { throw Problem(.conflict, .planExists(slug: slug)) }
    }

    private static func free(_ slug: String, in transaction: Transaction) throws -> String {
        let taken = Set(try transaction.all("SELECT slug FROM plan") { $0.text(0) })
        guard taken.contains(slug) else { return slug }
        return (2...taken.count + 2).lazy.map { "\(slug)-\($0)" }.first { !taken.contains($0) } ?? slug
    }
}

extension JournalEntry.Draft {
    fileprivate static func addition(of content: PlanContent, from source: SourceDocument) -> Self {
        let facts: [(String, JSON)] = [
            ("slug", .text(content.plan.slug)), ("form", .text(content.plan.form)),
            ("source", .text(source.name)), ("sha256", .text(source.sha256)), ("lines", .number(source.lines)),
            ("objectives", .number(content.objectives.count)), ("chapters", .number(content.chapters.count)),
            ("findings", .number(content.findings.count)),
        ]
        return Self(
            "add", "plan", content.plan.id, in: content.plan.id, revision: content.plan.revision,
            became: JSON.object(facts).text)
    }
}
