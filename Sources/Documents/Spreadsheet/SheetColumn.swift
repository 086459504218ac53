import Kernel

/// A column of a sheet: what stands above it, and how its cells are shown.
public struct SheetColumn: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// One line.
        case text
        /// Several lines, broken at the width of the column.
        case longText
        /// A whole number.
        case integer
        /// Decimals where there are any.
        case decimal
        /// Euros and cents.
        case money
        case day
    }

    public let title: String
    public let kind: Kind
    /// In characters of the usual font.
    public let width: Double
    /// Whether a row beneath the table adds the column up. What a filter hides is then not in the sum.
    public let isSummed: Bool

    public init(_ title: String, _ kind: Kind, width: Double, isSummed: Bool = false) {
        self.title = title
        self.kind = kind
        self.width = width
        self.isSummed = isSummed
    }
}

/// A cell of a sheet. A number in a column of years or euros stays a number that can be counted with.
public enum SheetCell: Sendable, Hashable {
    case none
    case text(String)
    case number(Double)
    case money(Money)
    case day(CalendarDay)
    /// A text that leads to a row of another sheet, which is named by its place in the workbook; rows count from 0
    /// beneath the header.
    case link(String, sheet: Int, row: Int)
}

extension SheetCell {
    public init(_ text: String?) { self = text.map { .text($0) } ?? .none }
    public init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .none }
    public init(_ number: Double?) { self = number.map { .number($0) } ?? .none }
    public init(_ amount: Money?) { self = amount.map { .money($0) } ?? .none }
    public init(_ day: CalendarDay?) { self = day.map { .day($0) } ?? .none }
}
