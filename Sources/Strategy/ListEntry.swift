import Kernel

/// One entry of a list of a plan: a rule that is to come, or a recommendation and what became of it.
public struct ListEntry: Sendable, Hashable {
    /// Its texts.
    public enum Part: Int, Sendable, Hashable, CaseIterable {
        /// What it is: the rule that is planned, the recommendation.
        case text
        /// How it stands: what was done, and what comes next.
        case followUp
    }

    public let id: ListEntryID
    public var list: LivingList
    public var text: LocalizedText
    public var followUp: LocalizedText
    /// Who sees to it: a service or a person, as people call them.
    public var owner: String?
    public var status: Status?
    /// The day by which it should be done.
    public var due: CalendarDay?

    public init(
        id: ListEntryID, list: LivingList, text: LocalizedText = LocalizedText(),
        followUp: LocalizedText = LocalizedText(), owner: String? = nil, status: Status? = nil,
        due: CalendarDay? = nil
    ) {
        self.id = id
        self.list = list
        self.text = text
        self.followUp = followUp
        self.owner = owner
        self.status = status
        self.due = due
    }

    public subscript(part: Part) -> LocalizedText {
        get { part == .text ? text : followUp }
        set { if part == .text { text = newValue } else { followUp = newValue } }
    }
}

extension PlanFacts {
    /// The entries of one of the plan's lists, in their order.
    public func entries(of list: LivingList) -> [ListEntry] { entries.filter { $0.list == list } }
}
