import Documents
import Kernel
import Messages
import Strategy

extension PlanSheets {
    /// Every amount as printed. Those of one sort and one year may be added; the last column says which are in the
    /// total of the plan, and of the others why they are not.
    var moneySheet: Sheet {
        let columns =
            [
                objectiveColumn, SheetColumn(words.article, .text, width: 20),
                SheetColumn(words.economicCode, .text, width: 10),
            ] + text(words.budgetLine, width: 50)
            + [
                SheetColumn(words.sortOfMoney, .text, width: 22), SheetColumn(words.firstYear, .integer, width: 10),
                SheetColumn(words.lastYear, .integer, width: 10), SheetColumn(words.amount, .money, width: 16),
                SheetColumn(words.role, .text, width: 14), SheetColumn(words.useInTotal, .text, width: 26),
            ] + dimensionColumns
        return Sheet(words.money, columns, of: PlanMoney(manuscript.facts).entries) { [self] entry in
            let line = entry.line
            return [
                link(entry.objective), SheetCell(line.code), SheetCell(line.article?.economicCode),
            ] + cells(line.label) + [
                .text(line.sort.title(words)), SheetCell(line.period?.first), SheetCell(line.period?.last),
                SheetCell(line.amount), .text(words.name(of: line.role)), .text(entry.use.name(words)),
            ] + dimensionCells(entry.objective)
        }
    }

    /// What each objective costs and brings in by itself, a column for each sort and year; the last row adds up.
    var totalsSheet: Sheet {
        let money = PlanMoney(manuscript.facts)
        let places = money.sums.places
        let rows = money.byObjective.filter { !$0.own.isEmpty }
        let columns =
            [objectiveColumn] + text(words.title, width: 60)
            + places.map { SheetColumn($0.title(words), .money, width: 18, isSummed: true) }
        return Sheet(words.sheetOfTotals, columns, of: rows) { [self] row in
            [link(row.objective)] + cells(row.objective.title) + places.map { SheetCell(row.own[$0]) }
        }
    }

    /// Staff, one row a need.
    var staffSheet: Sheet {
        let columns =
            [objectiveColumn] + text(words.staff, width: 60)
            + [
                SheetColumn(words.leastFTE, .decimal, width: 14, isSummed: true),
                SheetColumn(words.mostFTE, .decimal, width: 14, isSummed: true),
            ]
        return Sheet(words.staff, columns, of: PlanStaff(manuscript.facts).needs) { [self] row in
            [link(row.objective)] + cells(row.need.label)
                + [.number(row.need.fte.lowerBound), .number(row.need.fte.upperBound)]
        }
    }
}

extension MoneySort {
    func title(_ words: Words) -> String { appropriation.map { words.name(of: $0) } ?? words.name(of: kind) }
}

extension MoneyPlace {
    /// `Crédits d’engagement 2024`.
    func title(_ words: Words) -> String {
        sort.title(words) + " " + (period.map { words.period($0) } ?? words.withoutYear)
    }
}

extension AmountUse {
    /// Whether it is in the total of the plan, and why not.
    func name(_ words: Words) -> String {
        switch self {
        case .plan: words.yes
        case .otherYears: words.ofOtherYears
        case .severalYears: words.ofSeveralYears
        case .revenue: words.ofRevenue
        case .replaced: words.replacedByRevision
        case .quoted: words.quotedByIndicator
        case .noted: words.notAdded
        }
    }
}
