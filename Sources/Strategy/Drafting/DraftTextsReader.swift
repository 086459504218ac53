import Kernel
import Storage

extension PlanStore {
    /// The title of a draft, or one of its chapters, with all that its editing page shows.
    ///
    /// - Parameter name: the chapter's name in addresses; nil for the plan's title.
    /// - Throws: `planUnknown`, `draftUnknown` for another stage, `pageUnknown`, `notAllowed`.
    public func draftTexts(
        chapter name: String? = nil, of slug: String, as asker: Asker
    ) async throws -> DraftTexts {
        try await database.read { transaction in
            try DraftTextsReader(transaction).texts(chapter: name, of: slug, as: asker)
        }
    }
}

/// Puts the editing page of a title or of a chapter together.
struct DraftTextsReader {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    func texts(chapter name: String?, of slug: String, as asker: Asker) throws -> DraftTexts {
        let (plan, family) = try find(slug)
        var (rows, chapters, text) = (DraftRows(of: nil), Gathered<Chapter>(), ChapterTextReader())
        try transaction.batch(
            Query(DraftRows.question(ofNoObjectiveIn: plan.id, family, asker.person)) { try rows.add($0) },
            Query(ChapterRows.question(plan.id)) { try chapters.add(chapterRow: $0) },
            Query(ChapterTextReader.question(name ?? "", in: plan.id)) { try text.add($0) })
        let rights = asker.person == nil ? .all : rows.rights(isAdministrator: asker.isAdministrator)
        try rights.require(.see)
        let chapter = chapters.values.first { $0.slug == name }
        guard name == nil || chapter != nil else {
            throw Problem(.notFound, .pageUnknown, detail: "chapter \(name ?? "") of \(slug)")
        }
        var texts = DraftTexts(
            plan: plan, chapter: chapter.map { text.content(of: $0) }, chapters: chapters.values,
            sources: rows.sources, threads: [], typing: rows.typing, rights: rights)
        let places = Set(texts.texts.map(\.place))
        texts.threads = rows.comments.finished.filter { places.contains($0.place) }
        return texts
    }

    private func find(_ slug: String) throws -> (Plan, family: PlanID) {
        var head = PlanHead()
        var (stage, family): (PlanStage?, PlanID?)
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), p.stage, p.snapshot_number, p.published_id
            FROM plan p LEFT JOIN plan_text t ON t.plan_id = p.id WHERE p.slug = \(slug)
            """
        ) { row in
            try head.add(row)
            (stage, family) = (PlanStage(row, 11), row.optionalIdentifier(13))
        }
        let plan = try head.found(slug, in: transaction)
        guard stage == .draft, let family else { throw Problem(.notFound, .drafting(.draftUnknown(slug: slug))) }
        return (plan, family)
    }
}
