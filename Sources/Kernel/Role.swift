/// What somebody may do in a plan; a person can have several.
///
/// Who has none in a plan reads what is published, as everybody does. The one who administers Belfry itself has
/// `administrator` in no plan in particular.
public enum Role: Sendable, Hashable {
    /// Sees the draft.
    case reader
    /// Writes the objectives that are assigned to them.
    case contributor
    /// Writes everything, assigns, decides when something is handed in.
    case coordinator
    /// Translates into a language, and corrects texts in it, everywhere in the plan.
    case editor(Language)
    /// Approves what was handed in, or returns it, and publishes.
    case approver
    /// Gives and takes roles.
    case administrator

    /// `reader`, `editor:nl`: the form in which it is stored, and named at the prompt.
    public var stored: String {
        switch self {
        case .reader: "reader"
        case .contributor: "contributor"
        case .coordinator: "coordinator"
        case .editor(let language): "editor:" + language.rawValue
        case .approver: "approver"
        case .administrator: "administrator"
        }
    }

    public init?(stored: String) {
        switch stored {
        case "reader": self = .reader
        case "contributor": self = .contributor
        case "coordinator": self = .coordinator
        case "approver": self = .approver
        case "administrator": self = .administrator
        default:
            guard stored.hasPrefix("editor:"), let language = Language(rawValue: String(stored.dropFirst(7))) else {
                return nil
            }
            self = .editor(language)
        }
    }

    /// Each role there is, an editor for each of some languages.
    public static func all(editing languages: [Language]) -> [Role] {
        [.reader, .contributor, .coordinator] + languages.map { .editor($0) } + [.approver, .administrator]
    }
}
