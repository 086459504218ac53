import Kernel

extension BudgetLine {
    /// Whether the next line of the letter says anew what this one says: `9.350.000 > 7.000.000` in one cell of a
    /// table is one amount and its revision, read as two lines of one name, sort and year on one printed line or two.
    func isReplaced(by next: BudgetLine) -> Bool {
        guard role == .line, next.role == .line, amount != nil, next.amount != nil, place == next.place,
            code == next.code, let line, let following = next.line, (0...1).contains(following - line)
        else { return false }
        return label.languages.contains { label[$0] == next.label[$0] }
    }
}

extension Collection<BudgetLine> {
    /// Those that are added up: lines only, because a part is within one and a printed total is a sum already; none
    /// that an indicator quotes; and of an amount and its revision only the revision. In the order of the letter.
    public var counted: [BudgetLine] { lines(before: false) }

    /// The same with the amounts as they were before their revision: printed totals are often still those of these.
    var beforeRevision: [BudgetLine] { lines(before: true) }

    private func lines(before: Bool) -> [BudgetLine] {
        var kept: [BudgetLine] = []
        var revised: BudgetLine?
        var index = startIndex
        while index != endIndex {
            let line = self[index]
            formIndex(after: &index)
            if line.role != .line || line.amount == nil || line.isQuoted { continue }
            let isReplaced = index != endIndex && line.isReplaced(by: self[index])
            let isRevision = revised.map { $0.isReplaced(by: line) } ?? false
            revised = isReplaced ? line : nil
            if before ? isRevision : isReplaced { continue }
            kept.append(line)
        }
        return kept
    }
}
