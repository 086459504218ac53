import Kernel

/// Something about money that was found when the letter was read.
public struct MoneyFinding: Sendable, Hashable {
    /// nil where it is about no objective, such as a total of an annex.
    public let objective: Objective?
    public let finding: SourceFinding
}

extension PlanFacts {
    /// What was found about money: under the objectives in their order, then what is about none.
    public var moneyFindings: [MoneyFinding] {
        let attached = objectives.flatMap { summary in
            summary.findings.filter { $0.isAboutMoney(among: summary.budget) }
                .map { MoneyFinding(objective: summary.objective, finding: $0) }
        }
        return attached
            + otherMoneyFindings.filter { $0.isAboutMoney(among: []) }.map { MoneyFinding(objective: nil, finding: $0) }
    }
}

extension SourceFinding {
    /// How many lines an item about money may go on before its amount is printed.
    private static let linesOfItem = 4

    /// Totals and amounts are about money; an annex, where it says another amount; figures that differ, where they
    /// stand where an amount was read.
    func isAboutMoney(among budget: [BudgetLine]) -> Bool {
        switch kind {
        case .totalDiffers, .amountUnclear: true
        case .annexDiffers: parameters.compareAmounts
        case .figuresDiffer:
            budget.contains { budget in
                guard let read = budget.line, let line else { return false }
                return !budget.isQuoted && (line...line + Self.linesOfItem).contains(read)
            }
        default: false
        }
    }
}
