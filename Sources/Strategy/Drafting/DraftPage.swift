import Kernel

/// An objective of a draft with all that the page shows on which it is written, read at one moment in six statements.
public struct DraftPage: Sendable, Hashable {
    /// The plan, the objective with its texts and their states, and those around it. The plan's revision is the one
    /// that an edit says it saw.
    public var page: ObjectivePage
    /// What the objective stands for in each stage: what is assigned.
    public var origin: ObjectiveID
    /// Where what has no identifier stands, in the order of the objective's lists.
    public var places: DraftPlaces
    /// What each stale text was translated from.
    public var sources: [StaleText]
    /// Who writes the objective.
    public var assignments: [Assignment]
    /// What was decided about it; nil while it is being written for the first time.
    public var review: ObjectiveReview?
    /// While it waits for a decision: what was changed in it since the last one, or since a publication.
    public var changes: ObjectiveChanges
    /// What was said about it, the oldest first.
    public var threads: [CommentThread]
    /// What the asker has typed in the draft and not saved, the newest first.
    public var typing: [KeptTyping]
    /// What the asker may do in the plan.
    public var rights: PlanRights
}

/// Where what has no identifier of its own stands, each list in the order of that of the objective: with the
/// objective, the place names it in an edit.
public struct DraftPlaces: Sendable, Hashable {
    public var fields: [Int] = []
    public var staff: [Int] = []
    public var deadlines: [Int] = []
    public var partners: [Int] = []
    public var targetGroups: [Int] = []
    /// Of each indicator.
    public var measurements: [[Int]] = []
    public var thresholds: [[Int]] = []
}

/// A text that was translated from what its source no longer says.
public struct StaleText: Sendable, Hashable {
    public var place: TextPlace
    public var language: Language
    /// What it was translated from.
    public var source: TextSource
}
