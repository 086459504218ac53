import Kernel
import Storage

/// The questions for the facts of one objective. Their text is the same for all and is written once: to join it for each
/// page costs as much as to make a tenth of the page. `SQL.bound(to:)` asks them of an objective.
struct ObjectiveQuestions: Sendable {
    let fields: SQL
    let indicators: SQL
    let means: SQL
    let mentions: SQL

    static let ofPublished = ObjectiveQuestions(isDraft: false)
    static let ofDraft = ObjectiveQuestions(isDraft: true)

    private init(isDraft: Bool) {
        let any = FactsScope.objective(ObjectiveID(high: 0, low: 0))
        fields = FieldsReader.question(any)
        indicators = IndicatorRows.question(any)
        means = MeansReader.question(any)
        mentions = MentionsReader.question(any, isDraft: isDraft)
    }
}
