/// A language that an agency writes in or that a reader reads in, by its ISO 639-1 code.
public enum Language: String, Sendable, Codable, Hashable, CaseIterable, Comparable {
    case fr, nl, en, de

    /// The languages in which every sentence of the interface exists.
    public static let ofInterface: [Language] = [.fr, .nl, .en]

    /// The order of the declaration: French, Dutch, English, German.
    public static func < (a: Language, b: Language) -> Bool { a.rank < b.rank }

    /// By its rank: as a text it would cost ten times as much, and each item of a plan asks for it.
    public func hash(into hasher: inout Hasher) { hasher.combine(rank) }

    /// Its place in the order of the declaration, from 0.
    public var rank: Int {
        switch self {
        case .fr: 0
        case .nl: 1
        case .en: 2
        case .de: 3
        }
    }
}
