import Documents
import Kernel
import Strategy

extension PlanTables {
    public static let indicators = TableForm<PlacedIndicator>(
        "indicators", "One row an indicator, in the order of reading, with its newest value.",
        [
            TableColumn("indicator", .text, "Its name in addresses: the number of its objective and its place there."),
            TableColumn("objective", .text, "The number of its objective."),
            TableColumn("name", .localized, "What is measured."),
            TableColumn("unit", .text, "%, euros, or what is counted; empty for a plain number."),
            TableColumn("measurements", .integer, "How many values are known."),
            TableColumn("baseline_year", .integer, "The year of the first value, where there are several."),
            TableColumn("baseline", .decimal, "The first value, where there are several."),
            TableColumn("value_year", .integer, "The year of the newest value, where the letter says it."),
            TableColumn("value", .decimal, "The newest value."),
            TableColumn("colour", .choice(levels), "The colour of the newest value by the thresholds."),
            TableColumn("target", .decimal, "The value to be reached."),
            TableColumn("green_from", .decimal, "Green from here on (included)."),
            TableColumn("green_to", .decimal, "Green up to here (excluded)."),
            TableColumn("orange_from", .decimal, "Orange from here on (included)."),
            TableColumn("orange_to", .decimal, "Orange up to here (excluded)."),
            TableColumn("red_from", .decimal, "Red from here on (included)."),
            TableColumn("red_to", .decimal, "Red up to here (excluded)."),
        ]
    ) { placed in
        let indicator = placed.indicator
        let latest = indicator.latest
        let bounds = ThresholdLevel.allCases.flatMap { level -> [Cell] in
            let threshold = indicator.thresholds.first { $0.level == level }
            return [Cell(threshold?.min), Cell(threshold?.max)]
        }
        return [
            .text(placed.name), .text(placed.objective.number), Cell(indicator.name), Cell(indicator.unit),
            .integer(indicator.measurements.count), Cell(indicator.baseline?.year), Cell(indicator.baseline?.value),
            Cell(latest?.year), Cell(latest?.value), Cell(placed.colour), Cell(indicator.target),
        ] + bounds
    }

    fileprivate static let levels = ThresholdLevel.allCases.map(\.rawValue)
}

/// A value of an indicator, with the indicator it is of.
public struct ListedMeasurement: Sendable {
    public let placed: PlacedIndicator
    public let measurement: Measurement

    /// All values of some indicators, in their order.
    public static func all(of indicators: [PlacedIndicator]) -> [ListedMeasurement] {
        indicators.flatMap { placed in
            placed.indicator.measurements.map { ListedMeasurement(placed: placed, measurement: $0) }
        }
    }
}

extension PlanTables {
    public static let measurements = TableForm<ListedMeasurement>(
        "measurements", "One row a value of an indicator, the oldest first.",
        [
            TableColumn("indicator", .text, "The indicator's name in addresses."),
            TableColumn("year", .integer, "The year it was measured in; empty where the letter does not say."),
            TableColumn("value", .decimal, "The value, in the unit of the indicator."),
            TableColumn("colour", .choice(levels), "Its colour by the thresholds."),
            TableColumn("line", .integer, "The line of the source that it was read from."),
        ]
    ) { row in
        [
            .text(row.placed.name), Cell(row.measurement.year), .decimal(row.measurement.value),
            Cell(row.placed.indicator.colour(of: row.measurement.value)), Cell(row.measurement.line),
        ]
    }
}

extension PlanFacts {
    /// Indicators of the plan and their values as two tables.
    public func indicatorTables(_ indicators: [PlacedIndicator]) -> [Table] {
        [
            PlanTables.indicators.table(of: indicators, in: plan.languages),
            PlanTables.measurements.table(of: ListedMeasurement.all(of: indicators), in: plan.languages),
        ]
    }
}
