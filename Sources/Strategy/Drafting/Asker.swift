import Kernel

/// Who asks for something, and what they were given beyond any plan.
public struct Asker: Sendable, Hashable {
    public let actor: Actor
    /// Whether they administer Belfry itself, and so give roles in every plan.
    public let isAdministrator: Bool

    public init(_ actor: Actor, isAdministrator: Bool = false) {
        self.actor = actor
        self.isAdministrator = isAdministrator
    }

    public static func person(_ id: PersonID, isAdministrator: Bool = false) -> Asker {
        Asker(.person(id), isAdministrator: isAdministrator)
    }

    /// Whoever is at the prompt of the machine, and could change its files as well.
    public static func operatorAccount(_ name: String) -> Asker { Asker(.operatorAccount(name)) }

    public var person: PersonID? {
        guard case .person(let id) = actor else { return nil }
        return id
    }
}
