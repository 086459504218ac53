import Kernel

/// What was decided about an objective of a draft.
public struct ObjectiveReview: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// Whoever writes it says that it is ready.
        case handedIn = "handed_in"
        case approved
        case returned
    }

    public var state: State
    /// What has to be done before it can be approved.
    public var remarks: String?
    public var by: Actor
    public var at: Instant
    /// The draft's revision when it was decided: what was changed since is not covered.
    public var revision: Int
    /// Whether anything of the objective was changed since.
    public var isChangedSince: Bool

    public init(
        state: State, remarks: String? = nil, by: Actor, at: Instant, revision: Int, isChangedSince: Bool = false
    ) {
        self.state = state
        self.remarks = remarks
        self.by = by
        self.at = at
        self.revision = revision
        self.isChangedSince = isChangedSince
    }

    /// Whether it can be published as it is.
    public var isApproved: Bool { state == .approved && !isChangedSince }
}

/// A step of a review.
public enum ReviewStep: Sendable, Hashable {
    case handIn
    /// The same, unless texts are missing or stale.
    case handInComplete
    case approve
    case giveBack(remarks: String)

    var state: ObjectiveReview.State {
        switch self {
        case .handIn, .handInComplete: .handedIn
        case .approve: .approved
        case .giveBack: .returned
        }
    }

    var kind: EditKind {
        switch self {
        case .handIn, .handInComplete: .handIn
        case .approve: .approve
        case .giveBack: .giveBack
        }
    }
}
