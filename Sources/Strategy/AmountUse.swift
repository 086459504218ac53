import Kernel

/// What becomes of a printed amount in sums.
public enum AmountUse: String, Sendable, Hashable, CaseIterable {
    /// It is in the total of the plan: spending in the plan's years, or in no year that the letter names.
    case plan
    case otherYears = "other_years"
    /// For several years at once: a row of a table of years that has one amount for all of them.
    case severalYears = "several_years"
    case revenue
    /// Its revision follows, and counts in its stead.
    case replaced
    /// The text of an indicator quotes it.
    case quoted
    /// A part, a printed total, or an article without an amount: there is nothing to add.
    case noted

    /// Whether it is added up, within its sort and year.
    public var counts: Bool {
        switch self {
        case .plan, .otherYears, .severalYears, .revenue: true
        case .replaced, .quoted, .noted: false
        }
    }
}

extension AmountUse {
    /// What becomes of the lines of one objective, each in its place.
    static func uses(of lines: [BudgetLine], in plan: Period?) -> [AmountUse] {
        let counted = Set(lines.counted.map(\.id))
        return lines.indices.map { index in
            let line = lines[index]
            if line.role != .line || line.amount == nil { return .noted }
            if line.isQuoted { return .quoted }
            if !counted.contains(line.id) { return .replaced }
            if line.kind == .revenue { return .revenue }
            guard let period = line.period else { return isOfSeveralYears(index, in: lines) ? .severalYears : .plan }
            guard let plan else { return .plan }
            if period.first >= plan.first && period.last <= plan.last { return .plan }
            return period.first <= plan.last && period.last >= plan.first ? .severalYears : .otherYears
        }
    }

    /// Whether a line without a year stands beside one of its name that has a year.
    private static func isOfSeveralYears(_ index: Int, in lines: [BudgetLine]) -> Bool {
        [index - 1, index + 1].contains { other in
            guard lines.indices.contains(other), lines[other].role == .line, lines[other].period != nil else {
                return false
            }
            let (own, beside) = (lines[index].label, lines[other].label)
            return own.languages.contains { own[$0] == beside[$0] && own[$0]?.isEmpty == false }
        }
    }
}
