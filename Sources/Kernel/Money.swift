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

extension Money {
    /// An amount as letters print it: `19.592.250`, `133.316,40`, `800`; nil for anything else, as `2.10`.
    public init?(printed: String) {
        let halves = printed.split(separator: ",", omittingEmptySubsequences: false)
        let groups = (halves.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
        func isDigits(_ text: Substring, _ counts: ClosedRange<Int>) -> Bool {
            counts.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
        }
        guard halves.count <= 2, let first = groups.first, isDigits(first, groups.count > 1 ? 1...3 : 1...9),
            groups.dropFirst().allSatisfy({ isDigits($0, 3...3) }),
            halves.dropFirst().allSatisfy({ isDigits($0, 1...2) }),
            let euros = Double(groups.joined() + "." + (halves.count > 1 ? halves[1] : "0"))
        else { return nil }
        self.init(euros: euros)
    }
}

extension [FindingParameter: String] {
    /// Whether one amount is expected and another was found. Codes and titles are no amounts, and a code has no
    /// thousands.
    public var compareAmounts: Bool {
        let both = [self[.expected], self[.found]].compactMap { $0 }
        return both.count == 2 && both.allSatisfy { Money(printed: $0) != nil } && both.contains { $0.utf8.count > 3 }
    }
}
