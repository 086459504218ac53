/// What one change did to a draft, as the journal names it.
public enum EditKind: String, Sendable, Hashable, CaseIterable {
    case text, status, target, unit, measurement, amount
    case addItem = "add_item"
    case removeItem = "remove_item"
    case moveItem = "move_item"
    case deadline, number, owner, dimension
    case addPart = "add_part"
    case removePart = "remove_part"
    case movePart = "move_part"
    case splitItem = "split_item"
    case mergeItems = "merge_items"
    case addObjective = "add_objective"
    case removeObjective = "remove_objective"
    case moveObjective = "move_objective"
    case addChapter = "add_chapter"
    case removeChapter = "remove_chapter"
    case moveChapter = "move_chapter"
    case undo
    case handIn = "hand_in"
    case approve
    case giveBack = "give_back"
    /// What the reader of the letter could not place has a place.
    case placeLines = "place_lines"
    case confirmFinding = "confirm_finding"
    case correctFinding = "correct_finding"
    /// A stale translation is still right.
    case confirm

    /// Whether it is one step of a review: what was decided is decided anew, and not undone.
    public var isDecision: Bool { self == .handIn || self == .approve || self == .giveBack }
}

/// What of a plan a change was about.
public enum EditedPart: Sendable, Hashable {
    case planTitle, chapterTitle, chapterItem, objectiveTitle, fieldLabel, item, indicator, threshold, budgetLine,
        staff,
        deadline, partner, targetGroup
    case status, target, unit, measurement, amount, itemPlace, indicatorPlace, budgetLinePlace
    case review, number, dueDay, objectivePlace, chapterPlace, chapterNumber, finding
    /// Of an entry of a list; nil where the entry is gone and nobody knows of which.
    case entry(EntryFact, LivingList?)
    case dimensionName, dimensionValueName
    /// Which value of a dimension an objective has, by the objective's number and the dimension's name; nil where it is
    /// gone.
    case dimension(of: String?, named: String?)
}

/// What of an entry of a list a change was about.
public enum EntryFact: Sendable, Hashable {
    case text, followUp, status, due, owner, place
}

/// What stood in a place before or after a change.
public enum EditedValue: Sendable, Hashable {
    case text(String)
    case number(Double)
    case amount(Money)
    case status(Status)
    case day(CalendarDay)
}
