/// The code of a budget article (allocation de base / basisallocatie), taken apart.
///
/// `12.017.08.01.1211` is mission 12, programme 017, activity 08, order 01, economic code 1211. The economic
/// code follows the European system of accounts as Belgian governments use it (1211: purchases of goods and
/// services). Sources: the Brussels ordinance of 23 February 2006 on the budget, accounting and control
/// (missions, programmes, activities), and the Belgian economic classification of revenue and expenditure.
public struct BudgetArticle: Sendable, Hashable {
    public let mission: String
    public let programme: String
    public let activity: String
    public let order: String
    /// Four digits; nil where the letter leaves it out (`01.002.08.08`).
    public let economicCode: String?

    /// The article of a printed code; nil unless it has 2, 3, 2, 2 and (if at all) 4 digits between dots.
    public init?(_ code: some StringProtocol) {
        let parts = String(code).split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
        let widths = [2, 3, 2, 2, 4].prefix(parts.count)
        guard parts.count == 4 || parts.count == 5, parts.map({ $0.utf8.count }) == Array(widths),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        (mission, programme, activity, order) = (parts[0], parts[1], parts[2], parts[3])
        economicCode = parts.count == 5 ? parts[4] : nil
    }

    public var code: String {
        [mission, programme, activity, order, economicCode].compactMap { $0 }.joined(separator: ".")
    }
}
