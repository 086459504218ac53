/// An amount of euros, kept in cents so that sums are exact.
public struct Money: Sendable, Hashable, Comparable, AdditiveArithmetic, Codable {
    public let cents: Int64

    public init(cents: Int64) { self.cents = cents }

    /// The nearest whole number of cents; nil if the amount is not finite or too large to keep.
    public init?(euros: Double) {
        let cents = (euros * 100).rounded()
        guard cents.isFinite, abs(cents) < 9e17 else { return nil }
        self.cents = Int64(cents)
    }

    public var euros: Double { Double(cents) / 100 }

    public static let zero = Money(cents: 0)

    /// A sum beyond what can be kept stays at the limit instead of ending the program.
    public static func + (a: Money, b: Money) -> Money {
        let (sum, overflow) = a.cents.addingReportingOverflow(b.cents)
        return Money(cents: overflow ? (a.cents < 0 ? .min : .max) : sum)
    }

    public static func - (a: Money, b: Money) -> Money {
        let (difference, overflow) = a.cents.subtractingReportingOverflow(b.cents)
        return Money(cents: overflow ? (a.cents < 0 ? .min : .max) : difference)
    }

    public static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
}
