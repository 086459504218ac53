import Documents
import Kernel
import Letters
import Messages
import Strategy

extension PlanSheets {
    /// Every indicator with its newest value and its thresholds.
    var indicatorsSheet: Sheet {
        let bounds = ThresholdLevel.allCases.flatMap { level in
            [
                SheetColumn(words.from(level), .decimal, width: 12),
                SheetColumn(words.upTo(level), .decimal, width: 12),
            ]
        }
        let columns =
            [objectiveColumn, SheetColumn(words.placeInOrder, .integer, width: 8)] + text(words.indicator, width: 60)
            + [
                SheetColumn(words.unit, .text, width: 12), SheetColumn(words.baseline, .decimal, width: 14),
                SheetColumn(words.latestYear, .integer, width: 10), SheetColumn(words.value, .decimal, width: 14),
                SheetColumn(words.colour, .text, width: 10), SheetColumn(words.target, .decimal, width: 14),
            ] + bounds
        return Sheet(words.indicators, columns, of: PlanIndicators(manuscript.facts).all) { [self] placed in
            let indicator = placed.indicator
            let limits = ThresholdLevel.allCases.flatMap { level -> [SheetCell] in
                let threshold = indicator.thresholds.first { $0.level == level }
                return [SheetCell(threshold?.min), SheetCell(threshold?.max)]
            }
            return [link(placed.objective), SheetCell(placed.position)] + cells(indicator.name) + [
                SheetCell(indicator.unit), SheetCell(indicator.baseline?.value), SheetCell(indicator.latest?.year),
                SheetCell(indicator.latest?.value), SheetCell(placed.colour.map { words.name(of: $0) }),
                SheetCell(indicator.target),
            ] + limits
        }
    }

    /// Every value of every indicator, the oldest first.
    var valuesSheet: Sheet {
        let rows = ListedMeasurement.all(of: PlanIndicators(manuscript.facts).all)
        let columns =
            [objectiveColumn] + text(words.indicator, width: 60)
            + [
                SheetColumn(words.year, .integer, width: 8), SheetColumn(words.value, .decimal, width: 14),
                SheetColumn(words.unit, .text, width: 12), SheetColumn(words.colour, .text, width: 10),
            ]
        return Sheet(words.values, columns, of: rows) { [self] row in
            [link(row.placed.objective)] + cells(row.placed.indicator.name) + [
                SheetCell(row.measurement.year), .number(row.measurement.value), SheetCell(row.placed.indicator.unit),
                SheetCell(row.placed.indicator.colour(of: row.measurement.value).map { words.name(of: $0) }),
            ]
        }
    }
}
