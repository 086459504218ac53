import Kernel

/// What a column of a table means, as its documentation and its schema say it.
public struct TableColumn: Sendable, Hashable {
    /// What stands in the cells of a column. Every cell may be empty: what is not known is not guessed.
    public enum Kind: Sendable, Hashable {
        case text
        /// One of these words, which are the same in every language.
        case choice([String])
        case integer
        case decimal
        /// Euros.
        case money
        /// ISO 8601, such as `2022-12-31`.
        case day
        /// Several texts: an array in JSON; in CSV with `; ` between them.
        case list
        /// A text in each language: an object in JSON; in CSV a column a language, such as `title_fr`.
        case localized
    }

    /// Lower-case ASCII letters and `_`; it never changes, whatever the language.
    public let name: String
    public let kind: Kind
    /// In English, one sentence or part of one.
    public let meaning: String

    public init(_ name: String, _ kind: Kind, _ meaning: String) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
    }
}

/// A cell of a table.
public enum Cell: Sendable, Hashable {
    case none
    case text(String)
    case integer(Int)
    case decimal(Double)
    case money(Money)
    case day(CalendarDay)
    case list([String])
    case localized(LocalizedText)
}

extension Cell {
    public init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    public init(_ number: Int?) { self = number.map { .integer($0) } ?? .none }
    public init(_ number: Double?) { self = number.map { .decimal($0) } ?? .none }
    public init(_ amount: Money?) { self = amount.map { .money($0) } ?? .none }
    public init(_ day: CalendarDay?) { self = day.map { .day($0) } ?? .none }
    public init(_ text: LocalizedText) { self = .localized(text) }
    public init(_ texts: [String]) { self = .list(texts) }
    public init(_ word: (some RawRepresentable<String>)?) { self = word.map { .text($0.rawValue) } ?? .none }
}
