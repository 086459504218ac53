import Kernel
import Strategy

/// Where the store keeps what is being typed into a field of a form on which a plan is written.
///
/// A text is kept at its own place, so that saving it lets go of it and a change by somebody else is noticed. Whatever
/// else there is, such as a new item or a comment, is kept under what the form is about and the name of its field.
struct TypedField {
    let place: String
    private let name: String
    var language: Language?

    /// nil for what is no field that somebody types into.
    ///
    /// - Parameter subject: what the form is about: an objective, a chapter, the plan's title.
    init?(_ name: String, on subject: TextPlace) {
        guard !["do", "seen", FormToken.field, FormAddition.field].contains(name), !name.hasPrefix("theirs") else {
            return nil
        }
        self.name = name
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 3, parts[0] == "text", let text = TextPlace(stored: parts[1]) {
            guard let language = Language(rawValue: parts[2]) else { return nil }
            (place, self.language) = (text.stored, language)
        } else {
            place = Self.root(of: subject) + name
        }
    }

    /// What somebody must be allowed to save what they type there: what the form asks of them, too.
    ///
    /// - Parameter origin: of the objective that the form is about; nil for what belongs to none.
    func act(on origin: ObjectiveID?) -> PlanAct {
        if let language { return .writeText(origin, language) }
        switch name.prefix(while: { $0 != ":" }) {
        case "comment", "about", "to", "answer": return .comment
        case "remarks": return .decide(origin)
        default: return .writeValues(origin)
        }
    }

    /// What was typed into a form, by the names of its fields.
    static func all(of typing: [KeptTyping], on subject: TextPlace) -> [String: KeptTyping] {
        let root = root(of: subject)
        var all: [String: KeptTyping] = [:]
        for typed in typing {
            if let language = typed.language, let place = TextPlace(stored: typed.place) {
                all[WritingPage.name(of: place, language)] = typed
            } else if typed.place.hasPrefix(root) {
                all[String(typed.place.dropFirst(root.count))] = typed
            }
        }
        return all
    }

    /// How the places begin of what is no text of the draft, and which goes when the form is saved.
    static func root(of subject: TextPlace) -> String {
        switch subject {
        case .objective(let id): "form/\(id)/"
        case .chapter(let id): "form/\(id)/"
        default: "form/plan/"
        }
    }
}

extension PlanStore {
    /// Keeps what somebody is typing into a form, of as many fields as a script sends at once.
    ///
    /// What may not be kept takes nothing else with it: the first refusal is told when all the rest is kept.
    ///
    /// - Parameters:
    ///   - subject: what the form is about.
    ///   - origin: of its objective; nil for what belongs to none.
    func keepTyping(
        _ form: PostedForm, on subject: TextPlace, _ origin: ObjectiveID?, seen: Int, of slug: String, as asker: Asker
    ) async throws {
        var refusal: Problem?
        for (name, text) in form.fields.prefix(64) {
            guard let field = TypedField(name, on: subject) else { continue }
            do {
                try await keepTyping(
                    text, at: field.place, in: field.language, toward: field.act(on: origin), seen: seen, of: slug,
                    as: asker)
            } catch let problem as Problem {
                refusal = refusal ?? problem
            }
        }
        if let refusal { throw refusal }
    }
}
