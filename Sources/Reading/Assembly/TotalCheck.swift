import Kernel

/// Printed totals against the lines that they add up.
enum TotalCheck {
    /// The totals of one table, a year and an appropriation at a time.
    static func findings(ofTable facts: [BudgetFact], number: String?) -> [Finding] {
        facts.filter { $0.role == .total }.compactMap { total in
            let lines = facts.filter {
                $0.role == .line && $0.appropriation == total.appropriation && $0.period == total.period
                    && $0.kind == total.kind
            }
            // A revised amount replaces the one before it: the total may be that of either.
            let rows = Dictionary(grouping: lines, by: \.label).values
            let original = finding(total, lines: rows.compactMap(\.first), number: number)
            let revised = finding(total, lines: rows.compactMap(\.last), number: number)
            return original == nil ? nil : revised
        }
    }

    /// The totals that a section prints for itself and everything under it: `Totaal uitgaven BD 2 2026-2031`.
    static func findings(of sections: [Section]) -> [Finding] {
        sections.indices.flatMap { index -> [Finding] in
            let section = sections[index]
            guard section.tables.isEmpty else { return [] }
            let below = sections[(index + 1)...].prefix { $0.depth > section.depth }
            return section.budgets.filter { $0.role == .total && $0.period != nil }.compactMap { total in
                guard let period = total.period else { return nil }
                let lines = ([section] + below).flatMap(\.budgets).filter { fact in
                    fact.role == .line && fact.kind == total.kind && fact.appropriation == total.appropriation
                        && fact.period.map { $0.first >= period.first && $0.last <= period.last } ?? false
                }
                return finding(total, lines: lines, number: section.number)
            }
        }
    }

    private static func finding(_ total: BudgetFact, lines: [BudgetFact], number: String?) -> Finding? {
        let sum = lines.compactMap(\.amount).reduce(0, +)
        guard lines.count > 1, let amount = total.amount, abs(sum - amount) >= 0.005 else { return nil }
        var label = total.label.min { $0.key < $1.key }?.value ?? ""
        if let period = total.period { label += " " + period.description }
        return Finding(
            .totalDiffers, line: total.line, number: number,
            parameters: [.label: label, .expected: AnnexCheck.printed(sum), .found: AnnexCheck.printed(amount)])
    }
}
