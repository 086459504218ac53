/// The code of a budget article (allocation de base / basisallocatie), taken apart.
///
/// `12.017.08.01.1211` is mission 12, programme 017, activity 08, order 01, economic code 1211. The economic
/// code follows the European system of accounts as Belgian governments use it (1211: purchases of goods and
/// services). Budgets print the same code with blanks and its last four digits in the two pairs of the classification,
/// group and subgroup: `29 007 15 04 41 60` has the economic code 4160. Sources: the Brussels ordinance of 23 February
/// 2006 on the budget, accounting and control (missions, programmes, activities), the Belgian economic classification
/// of revenue and expenditure (see `EconomicCode`), and the tables of basic allocations of the Brussels budgets for the
/// two ways of printing.
public struct BudgetArticle: Sendable, Hashable {
    public let mission: String
    public let programme: String
    public let activity: String
    public let order: String
    /// Four digits; nil where the letter leaves it out (`01.002.08.08`).
    public let economicCode: String?

    /// The article of a printed code; nil unless it has 2, 3, 2, 2 and (if at all) 4 digits, or twice 2, all between
    /// dots or all between blanks. Between blanks the last four must be there: a telephone number has the same groups.
    public init?(_ code: some StringProtocol) {
        let printed = String(code).replacing("\u{A0}", with: " ")
        let separator: Character = printed.contains(".") ? "." : " "
        let parts = printed.split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
        let groups = [[2, 3, 2, 2, 4], [2, 3, 2, 2, 2, 2]] + (separator == "." ? [[2, 3, 2, 2]] : [])
        guard groups.contains(parts.map { $0.utf8.count }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        (mission, programme, activity, order) = (parts[0], parts[1], parts[2], parts[3])
        economicCode = parts.count > 4 ? parts[4...].joined() : nil
    }

    /// The code in one way of printing it, so that two can be compared.
    public var code: String {
        [mission, programme, activity, order, economicCode].compactMap { $0 }.joined(separator: ".")
    }
}
