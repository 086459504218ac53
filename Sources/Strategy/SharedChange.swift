import Kernel

/// What a person decided about a partner or a target group, as it was done.
public struct SharedChange: Sendable, Hashable {
    public enum Action: String, Sendable, Hashable, CaseIterable {
        case merge, split, rename
        /// The last of the others, reversed.
        case undo
    }

    public var kind: SharedKind
    public var action: Action
    /// What was reversed, where something was.
    public var reversed: Action?
    /// Who it was done to: its name in addresses and its names.
    public var slug: String
    public var name: LocalizedText
    /// Who was merged into it or taken out of it.
    public var other: String?
    /// How many plans were changed by it.
    public var plans: Int
}
