import Kernel
import Storage

/// The indicators of an objective with their values and thresholds, from one answer.
enum IndicatorRows {
    /// Kind, the indicator's place, own place, identifier, item, unit or level, target or value or minimum, maximum,
    /// language, text, state, year, line, the objective's place.
    static func question(_ scope: FactsScope) -> SQL {
        """
        SELECT 0, i.position, 0, i.id, i.item_id, i.unit, i.target, CAST(NULL AS DOUBLE PRECISION),
            t.language, t.name, t.state, CAST(NULL AS BIGINT), CAST(NULL AS BIGINT), \(literal: scope.place)
        FROM \("indicator", "i", of: scope)
        LEFT JOIN indicator_text t ON t.indicator_id = i.id WHERE \("i", isIn: scope)
        UNION ALL
        SELECT 1, i.position, m.position, i.id, i.item_id, i.unit, m.value, NULL, NULL, NULL, NULL, m.year, m.line,
            \(literal: scope.place)
        FROM \("indicator", "i", of: scope) JOIN measurement m ON m.indicator_id = i.id
        WHERE \("i", isIn: scope)
        UNION ALL
        SELECT 2, i.position, h.position, i.id, i.item_id, h.level, h.minimum, h.maximum,
            t.language, t.text, t.state, NULL, NULL, \(literal: scope.place)
        FROM \("indicator", "i", of: scope) JOIN threshold h ON h.indicator_id = i.id
        LEFT JOIN threshold_text t ON t.indicator_id = h.indicator_id AND t.position = h.position
        WHERE \("i", isIn: scope)
        """
    }

    /// The column of an answer in which the objective's place stands.
    static let place = 13
}

/// An indicator whose values and thresholds are still being gathered.
struct IndicatorDraft {
    private var indicator: Indicator
    private var measurements = Gathered<Measurement>()
    private var thresholds = Gathered<Threshold>()

    private enum Kind: Int {
        case indicator, measurement, threshold
    }

    init(_ row: Row) throws {
        indicator = Indicator(
            id: try row.identifier(3), item: row.optionalIdentifier(4), name: LocalizedText(), unit: nil,
            measurements: [], thresholds: [], target: nil)
    }

    var finished: Indicator {
        var indicator = indicator
        indicator.measurements = measurements.values
        indicator.thresholds = thresholds.values
        return indicator
    }

    var measurementPlaces: [Int] { measurements.places }
    var thresholdPlaces: [Int] { thresholds.places }

    mutating func add(_ row: Row) throws {
        switch Kind(rawValue: row.int(0)) {
        case .indicator:
            indicator.unit = row.optionalText(5)
            indicator.target = row.optionalReal(6)
            row.add(to: &indicator.name, language: 8)
        case .measurement:
            let measurement = Measurement(year: row.optionalInt(11), value: row.real(6), line: row.optionalInt(12))
            measurements.update(row.int(2), default: measurement) { _ in }
        case .threshold:
            try thresholds.update(
                row.int(2),
                default: Threshold(
                    level: try row.named(5), min: row.optionalReal(6), max: row.optionalReal(7), text: LocalizedText())
            ) { row.add(to: &$0.text, language: 8) }
        case nil: break
        }
    }
}

extension Gathered<IndicatorDraft> {
    mutating func add(indicatorRow row: Row) throws {
        try update(row.int(1), default: try IndicatorDraft(row)) { try $0.add(row) }
    }
}
