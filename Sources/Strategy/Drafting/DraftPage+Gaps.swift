import Kernel

extension DraftPage {
    /// What keeps the objective from being approved: texts that are missing or stale in the languages of the plan.
    public var gaps: [TextGap] {
        var states: [TextPlace: [Language: LocalizedText.State]] = [:]
        let following = Set(page.content.indicators.filter(page.content.followsItem).map { TextPlace.indicator($0.id) })
        for (place, text) in texts where !text.isEmpty && !following.contains(place) {
            states[place] = text.states
        }
        return ObjectiveTexts(objective: page.content.objective.id, origin: origin, states: states)
            .gaps(owed: page.plan.languages)
    }
}
