import Kernel

/// A printed total beside what its lines come to, or a line beside its parts.
public struct MoneyCheck: Sendable, Hashable {
    public enum Outcome: Sendable, Hashable {
        case agrees
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
    public let outcome: Outcome

    public var difference: Money? { sum.map { $0 - printed } }
}

extension PlanMoney {
    /// Every printed total, checked: against the lines of its table, or where these do not make it, against all of
    /// its objective, or of the objective with all below it in the years that the total names.
    public var totals: [MoneyCheck] {
        entries.indices.compactMap { index in
            let entry = entries[index]
            guard entry.line.role == .total else { return nil }
            return entry.line.amount.map { check(entry, at: index, printed: $0) }
        }
    }

    private func check(_ entry: Entry, at index: Int, printed: Money) -> MoneyCheck {
        let table = table(above: index)
        // A revised amount replaces the one before it: the total may be that of either.
        let rows = Dictionary(grouping: table.filter { !$0.label.isEmpty }, by: \.label).values
        let nameless = table.filter(\.label.isEmpty)
        let attempts = [
            rows.compactMap(\.last) + nameless, rows.compactMap(\.first) + nameless, table, beside(entry), below(entry),
        ].map { $0.compactMap(\.amount) }
        let sums = attempts.filter { !$0.isEmpty }.map { ($0.reduce(Money.zero) { $0 + $1 }, $0.count) }
        // One line is no sum: a total of it may well hold what the letter does not itemise.
        let comparable = sums.filter { $0.1 > 1 || $0.0 == printed }
        let best = comparable.first { $0.0 == printed } ?? comparable.first
        return MoneyCheck(
            objective: entry.objective, line: entry.line, printed: printed, sum: best?.0, count: best?.1 ?? 0,
            outcome: best.map { $0.0 == printed ? .agrees : .differs } ?? .unchecked)
    }

    /// The lines like a total between the total of their sort and year before it and itself: those of its table.
    private func table(above index: Int) -> [BudgetLine] {
        let total = entries[index]
        let like = entries[..<index].reversed().prefix { $0.objective.id == total.objective.id }
            .map(\.line).filter { $0.place == total.line.place }
        return like.prefix { $0.role != .total }.filter { $0.role == .line }.reversed()
    }

    private func beside(_ total: Entry) -> [BudgetLine] {
        entries.filter { entry in
            entry.objective.id == total.objective.id && entry.line.role == .line
                && entry.line.place == total.line.place
        }.map(\.line)
    }

    private func below(_ total: Entry) -> [BudgetLine] {
        guard let period = total.line.period else { return [] }
        let branch = Set(objectives.branch(of: total.objective).map(\.id))
        return entries.filter { entry in
            branch.contains(entry.objective.id) && entry.line.role == .line && entry.line.sort == total.line.sort
                && entry.line.period.map { $0.first >= period.first && $0.last <= period.last } ?? false
        }.map(\.line)
    }

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
