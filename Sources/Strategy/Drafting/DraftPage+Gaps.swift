import Kernel

extension DraftPage {
    /// What keeps the objective from being approved: texts that are missing or stale in the languages of the plan.
    public var gaps: [TextGap] {
        var states: [TextPlace: [Language: LocalizedText.State]] = [:]
        for (place, text) in texts where !text.isEmpty {
            states[place] = text.states
        }
        return ObjectiveTexts(objective: page.content.objective.id, origin: origin, states: states)
            .gaps(owed: page.plan.languages)
    }
}
