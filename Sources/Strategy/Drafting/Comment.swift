import Kernel

/// What was said about a place of a draft: a remark or a question, and what was answered.
public struct CommentThread: Sendable, Hashable {
    public var id: CommentID
    public var place: TextPlace
    /// Where it is about the text in one language.
    public var language: Language?
    /// What the objective stands for in each stage; nil for what belongs to none.
    public var origin: ObjectiveID?
    /// Whether an answer is waited for.
    public var isQuestion: Bool
    /// Who has closed it, and when; nil while it is open.
    public var resolved: Resolution?
    /// The first one begins the thread.
    public var comments: [Comment]

    public struct Resolution: Sendable, Hashable {
        public var by: Actor
        public var at: Instant
    }

    public var isOpen: Bool { resolved == nil }
}

/// One remark of a thread.
public struct Comment: Sendable, Hashable {
    public var id: CommentID
    public var author: Actor
    public var at: Instant
    public var text: String
    /// Who is meant to read it.
    public var mentions: [PersonID]
}
