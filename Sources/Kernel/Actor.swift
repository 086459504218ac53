/// Who did something, as the journal keeps it.
public enum Actor: Sendable, Hashable {
    /// The program itself, such as a nightly job.
    case system
    /// Somebody at the command line, by the name of their account on that machine.
    case operatorAccount(String)
    /// Somebody who signed in. What they are called stands with their account, so that the journal holds no name and
    /// a person who leaves is forgotten without touching it.
    case person(PersonID)

    /// `system`, `operator:NAME` or `person:IDENTIFIER`: the form in the journal.
    public var stored: String {
        switch self {
        case .system: "system"
        case .operatorAccount(let name): "operator:" + name
        case .person(let id): "person:\(id)"
        }
    }

    public init?(stored: String) {
        if stored == "system" {
            self = .system
        } else if stored.hasPrefix("operator:") {
            self = .operatorAccount(String(stored.dropFirst("operator:".count)))
        } else if stored.hasPrefix("person:"), let id = PersonID(String(stored.dropFirst("person:".count))) {
            self = .person(id)
        } else {
            return nil
        }
    }
}
