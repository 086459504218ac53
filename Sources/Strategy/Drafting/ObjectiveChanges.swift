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

    /// Something of an objective, by the text that stands with it.
    public struct Place: Sendable, Hashable {
        public var text: TextPlace
        public var part: Part
    }

    /// What of it was changed.
    public enum Part: Sendable, Hashable {
        case text(Language)
        /// It came or went, with all that it has.
        case presence
        /// The objective's.
        case status
        /// The objective's number, or where it stands among the others.
        case order
        /// Anything else, such as a value of an indicator.
        case value
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
        guard let place = Place(changed: place, Language(rawValue: language)) else { return }
        if !places.contains(place) { places.append(place) }
    }
}

extension ObjectiveChanges.Place {
    /// The values of an indicator and its thresholds, with their texts, are told as the indicator.
    fileprivate init?(changed place: String, _ language: Language?) {
        let names = place.split(separator: "/").map(String.init)
        guard let kind = names.first, names.count > 1 else { return nil }
        if ["measurement", "threshold"].contains(kind) {
            guard let indicator = TextPlace(stored: "indicator/\(names[1])") else { return nil }
            self.init(text: indicator, part: .value)
        } else if let text = TextPlace(stored: place) {
            self.init(text: text, part: language.map { .text($0) } ?? .presence)
        } else if let owner = TextPlace(stored: names.dropLast().joined(separator: "/")) {
            let isOfObjective = kind == "objective"
            self.init(text: owner, part: !isOfObjective ? .value : names.last == "status" ? .status : .order)
        } else {
            return nil
        }
    }
}
