import Kernel

/// Printed totals against the lines that they add up.
enum TotalCheck {
    /// What lines are added up by.
    private struct Key: Hashable {
        var kind: AmountKind
        var appropriation: Appropriation?
        var period: Period?

        init(_ fact: BudgetFact) { (kind, appropriation, period) = (fact.kind, fact.appropriation, fact.period) }
    }

    /// How many lines there are under one key, and what they come to.
    private struct Sum {
        var count = 0
        var euros = 0.0

        init(_ lines: [BudgetFact]) {
            count = lines.count
            euros = lines.compactMap(\.amount).reduce(0, +)
        }
    }

    /// The totals of one table, a year and an appropriation at a time.
    static func findings(ofTable facts: [BudgetFact], number: String?) -> [Finding] {
        let lines = Dictionary(grouping: facts.filter { $0.role == .line }) { Key($0) }
        let sums = lines.mapValues { lines in
            // A revised amount replaces the one before it: the total may be that of either.
            let rows = Dictionary(grouping: lines, by: \.label).values
            return (original: Sum(rows.compactMap(\.first)), revised: Sum(rows.compactMap(\.last)))
        }
        return facts.filter { $0.role == .total }.compactMap { total in
            guard let sum = sums[Key(total)] else { return nil }
            let original = finding(total, sum: sum.original, number: number)
            return original == nil ? nil : finding(total, sum: sum.revised, number: number)
        }
    }

    /// Two rows of commitments under one label: the second was read as what may be paid.
    static func misprintedRows(of table: PrintedRows, number: String?) -> [Finding] {
        zip(table.rows, table.rows.dropFirst()).compactMap { row, next in
            guard row.label == next.label, row.appropriation == .commitment, next.appropriation == .commitment else {
                return nil
            }
            return Finding(
                .amountUnclear, line: next.line, number: number,
                parameters: [.text: [next.label, next.marker].filter { !$0.isEmpty }.joined(separator: " ")])
        }
    }

    /// The totals that a section prints for itself and everything under it: `Totaal uitgaven BD 2 2026-2031`.
    static func findings(of sections: [Section]) -> [Finding] {
        sections.indices.flatMap { index -> [Finding] in
            let section = sections[index]
            let totals = section.budgets.filter { $0.role == .total && $0.period != nil }
            guard section.tables.isEmpty, !totals.isEmpty else { return [] }
            let below = sections[(index + 1)...].prefix { $0.depth > section.depth }
            let facts = ([section] + below).flatMap(\.budgets).filter { $0.role == .line }
            var sums: [Key: Sum] = [:]
            return totals.compactMap { total in
                let key = Key(total)
                let sum = sums[key] ?? Sum(lines(for: key, among: facts))
                sums[key] = sum
                return finding(total, sum: sum, number: section.number)
            }
        }
    }

    private static func lines(for key: Key, among facts: [BudgetFact]) -> [BudgetFact] {
        guard let period = key.period else { return [] }
        return facts.filter { fact in
            fact.kind == key.kind && fact.appropriation == key.appropriation
                && fact.period.map { $0.first >= period.first && $0.last <= period.last } ?? false
        }
    }

    private static func finding(_ total: BudgetFact, sum: Sum, number: String?) -> Finding? {
        guard sum.count > 1, let amount = total.amount, abs(sum.euros - amount) >= 0.005 else { return nil }
        var label = total.label.min { $0.key < $1.key }?.value ?? ""
        if let period = total.period { label += " " + period.description }
        return Finding(
            .totalDiffers, line: total.line, number: number,
            parameters: [.label: label, .expected: AnnexCheck.printed(sum.euros), .found: AnnexCheck.printed(amount)])
    }
}
