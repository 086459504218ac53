import Markup

/// The width of a drawing from which on a word in it has room: a class that the style sheet shows from that width on.
///
/// The server does not know how wide the page is. It knows how long a word is and which share of the width it has,
/// and so from when on the two agree.
enum Room: Int, CaseIterable, Comparable {
    case always = 0
    case small = 24
    case middle = 36
    case large = 52
    case wide = 68

    /// Words in the smaller size of letters: the mean width of a letter, with some to spare, in points.
    static let letter = 6.9

    /// The least room that a text needs in a share of the width; nil where even a wide page is too narrow.
    init?(for text: String, share: Double) {
        self.init(points: Room.width(of: text), share: share)
    }

    init?(points: Double, share: Double) {
        guard share > 0 else { return nil }
        // The least width of a drawing is that of the smallest telephone without the margins of the page.
        let narrowest = 272.0
        let fitting = Room.allCases.first { points <= share * max(narrowest, Double($0.rawValue) * 16) }
        guard let fitting else { return nil }
        self = fitting
    }

    static func width(of text: String) -> Double { Double(text.count) * letter }

    static func < (a: Room, b: Room) -> Bool { a.rawValue < b.rawValue }

    var names: Attribute {
        switch self {
        case .always: .class("word")
        case .small: .class("word from-small")
        case .middle: .class("word from-middle")
        case .large: .class("word from-large")
        case .wide: .class("word from-wide")
        }
    }
}
