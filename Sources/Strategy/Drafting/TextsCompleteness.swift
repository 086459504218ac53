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
        try transaction.batch(
            Query(ChapterRows.question(plan.id)) { try chapters.add(chapterRow: $0) },
            Query(
                """
                SELECT i.chapter_id, i.id, t.language, t.state
                FROM chapter c JOIN chapter_item i ON i.chapter_id = c.id
                JOIN chapter_item_text t ON t.item_id = i.id WHERE c.plan_id = \(plan.id)
                """
            ) { row in
                guard let language = row.language(2) else { return }
                items[try row.identifier(0), default: [:]][.chapterItem(try row.identifier(1)), default: [:]][
                    language] =
                    row.state(3)
            })
        let title = TextsCompleteness(
            chapter: nil,
            gaps: TextGap.all(in: [.plan: plan.title.states], title: .plan, owed: plan.languages))
        return [title]
            + chapters.values.map { chapter in
                let place = TextPlace.chapter(chapter.id)
                let states = (items[chapter.id] ?? [:]).merging([place: chapter.title.states]) { $1 }
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
