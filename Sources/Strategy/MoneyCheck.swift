import Kernel

/// A printed total beside what its lines come to, or a line beside its parts.
public struct MoneyCheck: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        case agrees
        /// It agrees with the amounts as they were before their revision.
        case agreesBeforeRevision
        case differs
        /// There are no lines of its sort and period to compare it with.
        case unchecked
    }

    public let objective: Objective
    /// The total, or the line that has parts.
    public let line: BudgetLine
    public let printed: Money
    /// What was added up; nil where there was nothing to add.
    public let sum: Money?
    /// How many amounts were added.
    public let count: Int
    /// What they are called, each name once; empty where they have none.
    public let names: [LocalizedText]
    public let outcome: Outcome

    public var difference: Money? { sum.map { $0 - printed } }

    /// What is left of a line after its parts; less than nothing where they exceed it.
    public var rest: Money? { sum.map { printed - $0 } }
}

extension PlanMoney {
    /// Every line that has parts, beside what the parts come to. Parts may leave a rest, and never exceed their line.
    public var parts: [MoneyCheck] {
        var checks: [MoneyCheck] = []
        var rest = entries[...]
        while let entry = rest.popFirst() {
            guard entry.line.role == .line, let printed = entry.line.amount else { continue }
            let parts = rest.prefix { $0.objective.id == entry.objective.id && $0.line.role == .part }
            let amounts = parts.map(\.line).filter { $0.sort == entry.line.sort }.compactMap(\.amount)
            rest = rest[parts.endIndex...]
            guard !amounts.isEmpty else { continue }
            let sum = amounts.reduce(Money.zero) { $0 + $1 }
            checks.append(
                MoneyCheck(
                    objective: entry.objective, line: entry.line, printed: printed, sum: sum, count: amounts.count,
                    names: [],
                    outcome: sum > printed ? .differs : .agrees))
        }
        return checks
    }
}

extension [Objective] {
    /// An objective with all below it, in the order of reading.
    public func branch(of root: Objective) -> ArraySlice<Objective> {
        guard let start = firstIndex(where: { $0.id == root.id }) else { return [] }
        let after = self[(start + 1)...]
        return self[start..<(after.firstIndex { $0.depth <= root.depth } ?? endIndex)]
    }
}
