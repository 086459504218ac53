import Kernel
import Strategy

/// Where the store keeps what is being typed into a field of the form of an objective.
///
/// A text is kept at its own place, so that saving it lets go of it and a change by somebody else is noticed. Whatever
/// else there is, such as a new item or a comment, is kept under the objective and the name of its field.
struct TypedField {
    let place: String
    var language: Language?

    /// nil for what is no field that somebody types into.
    init?(_ name: String, of objective: ObjectiveID) {
        guard !["do", "seen", FormToken.field].contains(name), !name.hasPrefix("theirs") else { return nil }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 3, parts[0] == "text", let text = TextPlace(stored: parts[1]) {
            guard let language = Language(rawValue: parts[2]) else { return nil }
            (place, self.language) = (text.stored, language)
        } else {
            place = Self.root(of: objective) + name
        }
    }

    /// What was typed into the form of an objective, by the names of its fields.
    static func all(of draft: DraftPage) -> [String: KeptTyping] {
        let root = root(of: draft.page.content.objective.id)
        var all: [String: KeptTyping] = [:]
        for typed in draft.typing {
            if let language = typed.language, let place = TextPlace(stored: typed.place) {
                all[WritingPage.name(of: place, language)] = typed
            } else if typed.place.hasPrefix(root) {
                all[String(typed.place.dropFirst(root.count))] = typed
            }
        }
        return all
    }

    /// How the places begin of what is no text of the draft, and which goes when the form is saved.
    static func places(of objective: ObjectiveID) -> [String] { [root(of: objective)] }

    private static func root(of objective: ObjectiveID) -> String { "form/\(objective)/" }
}
