/// What can be done in a plan, for those who are told that they may not.
public enum PlanActName: String, Sendable, Hashable, CaseIterable {
    case see, write, comment, publish, assign, grant, begin, discard, decide
    case changeOutline = "change_outline"
    case handIn = "hand_in"
}
