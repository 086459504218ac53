import Kernel

/// What a person may do in a plan: the roles that they have in it, and what is assigned to them. No database knows
/// these rules, and no page: each write asks here.
public struct PlanRights: Sendable, Hashable {
    public var roles: Set<Role>
    /// Those of the person.
    public var assignments: [Assignment]
    /// Whoever looks after the machine may do everything.
    public var mayAll: Bool

    public init(roles: Set<Role> = [], assignments: [Assignment] = [], mayAll: Bool = false) {
        self.roles = roles
        self.assignments = assignments
        self.mayAll = mayAll
    }

    public static let all = PlanRights(mayAll: true)
    public static let none = PlanRights()

    public func may(_ act: PlanAct) -> Bool {
        if mayAll { return true }
        return switch act {
        case .see: !roles.isEmpty
        case .writeText(let objective, let language):
            roles.contains(.coordinator) || roles.contains(.editor(language)) || isAssigned(objective, language)
        case .writeValues(let objective): roles.contains(.coordinator) || isAssigned(objective, nil)
        case .changeOutline, .assign, .begin, .discard: roles.contains(.coordinator)
        case .comment: roles.contains { $0 != .reader }
        case .handIn(let objective): roles.contains(.coordinator) || isAssigned(objective, nil)
        case .decide, .publish: roles.contains(.approver)
        case .grant: roles.contains(.administrator)
        }
    }

    /// Whether a contributor has an objective, in a language or, where none is asked for, as a whole.
    private func isAssigned(_ objective: ObjectiveID?, _ language: Language?) -> Bool {
        guard roles.contains(.contributor), let objective else { return false }
        return assignments.contains { assignment in
            assignment.objective == objective
                && (assignment.language == nil || (language != nil && assignment.language == language))
        }
    }
}

/// What can be done in a plan. An objective is meant in whichever stage: by its origin. nil is what belongs to none.
public enum PlanAct: Sendable, Hashable {
    case see
    case writeText(ObjectiveID?, Language)
    /// Status, targets, amounts, and which items there are.
    case writeValues(ObjectiveID?)
    case changeOutline
    case comment
    case handIn(ObjectiveID?)
    /// To approve what was handed in, or to return it.
    case decide(ObjectiveID?)
    case publish
    case assign
    case grant
    case begin
    case discard

    /// What it is called, for those who are told that they may not.
    public var name: PlanActName {
        switch self {
        case .see: .see
        case .writeText, .writeValues: .write
        case .changeOutline: .changeOutline
        case .comment: .comment
        case .handIn: .handIn
        case .decide: .decide
        case .publish: .publish
        case .assign: .assign
        case .grant: .grant
        case .begin: .begin
        case .discard: .discard
        }
    }
}

/// That a person writes an objective, in all languages or in one, until a day.
public struct Assignment: Sendable, Hashable {
    /// In whichever stage of the plan: its origin.
    public var objective: ObjectiveID
    public var person: PersonID
    /// nil for all languages and all values.
    public var language: Language?
    /// The last day on which it is due.
    public var due: CalendarDay?

    public init(objective: ObjectiveID, person: PersonID, language: Language? = nil, due: CalendarDay? = nil) {
        self.objective = objective
        self.person = person
        self.language = language
        self.due = due
    }
}
