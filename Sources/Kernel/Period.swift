/// The years that a plan or an amount is for: one year, or several in a row.
public struct Period: Sendable, Hashable, Comparable {
    public let first: Int
    public let last: Int

    public init(_ year: Int) { (first, last) = (year, year) }

    /// From one year to another, in whichever order they are given.
    public init(from a: Int, to b: Int) { (first, last) = (min(a, b), max(a, b)) }

    public static func < (a: Period, b: Period) -> Bool { (a.first, a.last) < (b.first, b.last) }
}

extension Period: CustomStringConvertible {
    /// `2022`, or `2017-2018`.
    public var description: String { first == last ? "\(first)" : "\(first)-\(last)" }
}
