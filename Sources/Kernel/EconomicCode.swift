/// The economic nature of an amount: the last four digits of a Belgian budget article, such as `1211`.
///
/// The federal state, the communities and the regions share one classification, which follows the European system of
/// accounts (ESA 2010). The first digit says whether it is current, capital or debt; the second whether it is spent
/// (1 to 5) or received (6 to 9); two more say to or from whom. Source: FPS Policy and Support, “Classification
/// économique” / “Economische classificatie”, June 2015 and its updates.
public struct EconomicCode: Sendable, Hashable {
    /// Four digits.
    public let digits: String

    /// nil unless there are four digits.
    public init?(_ digits: String) {
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        self.digits = digits
    }

    /// As budgets print it: `12.11`.
    public var printed: String { digits.prefix(2) + "." + digits.suffix(2) }
    /// The first digit: the main group.
    public var mainGroup: Int { Int(digits.prefix(1)) ?? 0 }
    /// The first two digits.
    public var group: Int { Int(digits.prefix(2)) ?? 0 }
    public var number: Int { Int(digits) ?? 0 }

    /// Whether it is received; nil where the classification leaves that open.
    public var isRevenue: Bool? {
        switch group % 10 {
        case 1...5: false
        case 6...9: true
        default: nil
        }
    }
}
