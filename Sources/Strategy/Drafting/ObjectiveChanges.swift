import Kernel

/// What of an objective was changed since it was last approved or published, or since the draft was begun, for who decides
/// about it.
public struct ObjectiveChanges: Sendable, Hashable {
    public enum Start: String, Sendable, Hashable {
        case approval = "approve"
        case publication = "publish"
        /// The draft was begun.
        case beginning = "add"
    }

    /// A text in a language; or values of what has that text, without one.
    public struct Place: Sendable, Hashable {
        public var text: TextPlace
        public var language: Language?
    }

    /// What they are counted from.
    public var start = Start.beginning
    /// When that was; nil while nothing waits for a decision.
    public var since: Instant?
    /// Each once.
    public var places: [Place] = []

    /// - Parameters:
    ///   - place: as a change is noted: a text, a row, or a value of one.
    ///   - language: empty for what is no text.
    mutating func add(_ place: String, _ language: String) {
        guard let text = TextPlace(changed: place) else { return }
        let place = Place(text: text, language: Language(rawValue: language))
        if !places.contains(place) { places.append(place) }
    }
}

extension TextPlace {
    /// The text that stands with what was changed: that of its row, or of the row's owner.
    init?(changed place: String) {
        var parts = place.split(separator: "/").map(String.init)
        if parts.first == "measurement" { parts = ["indicator"] + parts.dropFirst().prefix(1) }
        while parts.count > 1 {
            if let text = TextPlace(stored: parts.joined(separator: "/")) {
                self = text
                return
            }
            parts.removeLast()
        }
        return nil
    }
}
