import Documents
import Kernel
import Messages
import Strategy

extension PlanSheets {
    /// A column for each dimension of the plan, so that a pivot table can sort by it.
    var dimensionColumns: [SheetColumn] {
        dimensions.all.map { SheetColumn(one($0.name) ?? words.dimension, .text, width: 20) }
    }

    /// What an objective has there, itself or from above.
    func dimensionCells(_ objective: Objective) -> [SheetCell] {
        dimensions.all.map { SheetCell(dimensions.value(of: objective, in: $0).flatMap { one($0.value.name) }) }
    }

    /// What the plan costs by the values of each dimension. Those of one dimension come to the total of the plan.
    var dimensionTotalsSheet: Sheet {
        let outlays = PlanMoney(manuscript.facts).outlays
        let rows = dimensions.all.flatMap { dimension in
            (dimension.values.map { Optional($0) } + [nil]).map { (dimension, $0) }
        }
        let shares = outlays.map { outlay in
            Dictionary(
                dimensions.all.map { ($0.id, dimensions.shares(of: outlay, in: $0)) }, uniquingKeysWith: { $1 })
        }
        let columns =
            text(words.dimension, width: 24) + text(words.value, width: 30)
            + outlays.map { SheetColumn($0.title(words), .money, width: 20) }
        return Sheet(words.sheetOfDimensions, columns, of: rows) { [self] dimension, value in
            let unsaid = languages.map { SheetCell.text(Words(in: $0).notSaid) }
            return cells(dimension.name) + (value.map { cells($0.name) } ?? unsaid)
                + shares.map { shares in
                    SheetCell((shares[dimension.id] ?? []).first { $0.value?.id == value?.id }?.amount ?? Money.zero)
                }
        }
    }
}
