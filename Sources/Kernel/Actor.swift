/// Who did something, as the journal keeps it.
public enum Actor: Sendable, Hashable {
    /// The program itself, such as a nightly job.
    case system
    /// Somebody at the command line, by the name of their account on that machine.
    case operatorAccount(String)

    /// `system`, or `operator:NAME`: the form in the journal.
    public var stored: String {
        switch self {
        case .system: "system"
        case .operatorAccount(let name): "operator:" + name
        }
    }

    public init?(stored: String) {
        if stored == "system" {
            self = .system
        } else if stored.hasPrefix("operator:") {
            self = .operatorAccount(String(stored.dropFirst("operator:".count)))
        } else {
            return nil
        }
    }
}
