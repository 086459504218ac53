import Kernel
import Storage

/// How far the texts of a draft have come that belong to no objective: those of the plan's title, or of a chapter.
public struct TextsCompleteness: Sendable, Hashable {
    /// nil for the plan's title.
    public var chapter: Chapter?
    public var gaps: [TextGap]

    public init(chapter: Chapter?, gaps: [TextGap]) {
        self.chapter = chapter
        self.gaps = gaps
    }

    /// The title, then the chapters in their order.
    static func all(of plan: Plan, in transaction: Transaction) throws -> [TextsCompleteness] {
        var chapters = Gathered<Chapter>()
        var items: [ChapterID: [TextPlace: [Language: LocalizedText.State]]] = [:]
        var filledIn: Set<ChapterID> = []
        try transaction.batch(
            Query(ChapterRows.question(plan.id)) { try chapters.add(chapterRow: $0) },
            Query(
                """
                SELECT i.chapter_id, i.id, t.language, t.state,
                    CASE WHEN t.text LIKE '%:' OR t.text IN ('[…]', '[...]') THEN 1 ELSE 0 END
                FROM chapter c JOIN chapter_item i ON i.chapter_id = c.id
                JOIN chapter_item_text t ON t.item_id = i.id WHERE c.plan_id = \(plan.id)
                """
            ) { row in
                guard let language = row.language(2) else { return }
                let chapter: ChapterID = try row.identifier(0)
                items[chapter, default: [:]][.chapterItem(try row.identifier(1)), default: [:]][language] =
                    row.state(3)
                if row.int(4) == 0 { filledIn.insert(chapter) }
            })
        let title = TextsCompleteness(
            chapter: nil,
            gaps: TextGap.all(in: [.plan: plan.title.states], title: .plan, owed: plan.languages))
        return [title]
            + chapters.values.map { chapter in
                let place = TextPlace.chapter(chapter.id)
                // An annex with nothing but labels is a form that nobody has filled in: there is no text to translate.
                let isText = chapter.kind != .annex || filledIn.contains(chapter.id)
                let states = (isText ? items[chapter.id] ?? [:] : [:]).merging([place: chapter.title.states]) { $1 }
                return TextsCompleteness(
                    chapter: chapter, gaps: TextGap.all(in: states, title: place, owed: plan.languages))
            }
    }
}

extension LocalizedText {
    /// How far it has come in each language in which it exists.
    var states: [Language: State] {
        Dictionary(uniqueKeysWithValues: versions.map { ($0.language, $0.state) })
    }
}
