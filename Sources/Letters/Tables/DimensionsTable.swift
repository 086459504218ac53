import Documents
import Kernel
import Strategy

/// An objective and what it has in one of the plan's dimensions.
public struct SortedObjective: Sendable {
    public let objective: Objective
    public let dimension: Dimension
    /// nil where neither it nor any above it says one.
    public let said: PlanDimensions.Said?
}

/// What objectives of one value come to.
public struct ValueTotal: Sendable {
    public let dimension: Dimension
    /// nil for those of none.
    public let value: DimensionValue?
    /// nil where the letter splits nothing into commitments and payments.
    public let basis: Appropriation?
    public let amount: Money
}

extension PlanFacts {
    /// Which value each objective has in each dimension.
    public var dimensionsTable: Table {
        let sorted = PlanDimensions(self)
        let rows = objectives.flatMap { summary in
            sorted.all.map { dimension in
                SortedObjective(
                    objective: summary.objective, dimension: dimension,
                    said: sorted.value(of: summary.objective, in: dimension))
            }
        }
        return PlanTables.dimensions.table(of: rows, in: plan.languages)
    }

    /// What the plan costs, by the values of each dimension.
    public var dimensionTotalsTable: Table {
        let (sorted, outlays) = (PlanDimensions(self), PlanMoney(self).outlays)
        let rows = sorted.all.flatMap { dimension in
            outlays.flatMap { outlay in
                sorted.shares(of: outlay, in: dimension).map {
                    ValueTotal(dimension: dimension, value: $0.value, basis: outlay.basis, amount: $0.amount)
                }
            }
        }
        return PlanTables.dimensionTotals.table(of: rows, in: plan.languages)
    }
}

extension PlanTables {
    public static let dimensions = TableForm<SortedObjective>(
        "dimensions", "One row an objective and a dimension of the plan, in the order of reading.",
        [
            TableColumn("objective", .text, "The number of the objective."),
            TableColumn("dimension", .localized, "What the dimension is called."),
            TableColumn("value", .localized, "The value that the objective has there; empty where nothing says one."),
            TableColumn(
                "said_by", .text, "The number of the objective that says it: itself, or the nearest above it that does."
            ),
        ]
    ) { row in
        [
            .text(row.objective.number), Cell(row.dimension.name), Cell(row.said?.value.name ?? LocalizedText()),
            Cell(row.said?.by.number),
        ]
    }

    public static let dimensionTotals = TableForm<ValueTotal>(
        "dimension_totals",
        "One row a value of a dimension and a basis of the total of the plan; those of no value make the total whole.",
        [
            TableColumn("dimension", .localized, "What the dimension is called."),
            TableColumn("value", .localized, "The value; empty for what no value is said of."),
            TableColumn(
                "basis", .choice(Appropriation.allCases.map(\.rawValue)),
                "Whether commitments or payments are counted; empty where the letter splits nothing."),
            TableColumn("amount", .money, "What it comes to, with expenses that are neither."),
        ]
    ) { row in
        [
            Cell(row.dimension.name), Cell(row.value?.name ?? LocalizedText()), Cell(row.basis), Cell(row.amount),
        ]
    }
}
