import Kernel

/// What an objective is measured by.
public struct Indicator: Sendable, Hashable {
    public let id: IndicatorID
    /// The item in which the letter names it, if it stands in a list of indicators.
    public var item: ItemID?
    public var name: LocalizedText
    /// `%`, `euros`, or nil for a plain number.
    public var unit: String?
    /// In the order of their years; the first known is the baseline.
    public var measurements: [Measurement]
    public var thresholds: [Threshold]
    public var target: Double?

    public init(
        id: IndicatorID, item: ItemID?, name: LocalizedText, unit: String?, measurements: [Measurement],
        thresholds: [Threshold], target: Double?
    ) {
        self.id = id
        self.item = item
        self.name = name
        self.unit = unit
        self.measurements = measurements
        self.thresholds = thresholds
        self.target = target
    }
}

/// A value of an indicator.
public struct Measurement: Sendable, Hashable {
    /// The year it was measured in; nil where the letter does not say.
    public var year: Int?
    public var value: Double
    /// The line of the source it was read from.
    public var line: Int?

    public init(year: Int?, value: Double, line: Int?) {
        self.year = year
        self.value = value
        self.line = line
    }
}

/// The limits between which an indicator has a colour, in its unit: from `min` (included) to `max` (excluded).
public struct Threshold: Sendable, Hashable {
    public var level: ThresholdLevel
    public var min: Double?
    public var max: Double?
    /// As printed.
    public var text: LocalizedText

    public init(level: ThresholdLevel, min: Double?, max: Double?, text: LocalizedText) {
        self.level = level
        self.min = min
        self.max = max
        self.text = text
    }
}

extension Indicator {
    /// The newest value; a value without a year counts as the oldest.
    public var latest: Measurement? { measurements.max { ($0.year ?? .min) < ($1.year ?? .min) } }

    /// The first known value, where a later one can be compared with it.
    public var baseline: Measurement? {
        guard measurements.count > 1, let first = measurements.first, first != latest else { return nil }
        return first
    }

    /// The colour of a value by the thresholds; nil where none of them says.
    ///
    /// A threshold without any bound is words only and gives no colour. Where two touch, the better one wins.
    public func colour(of value: Double) -> ThresholdLevel? {
        for level in ThresholdLevel.allCases {
            for threshold in thresholds where threshold.level == level && threshold.contains(value) { return level }
        }
        return nil
    }
}

extension Threshold {
    func contains(_ value: Double) -> Bool {
        guard min != nil || max != nil else { return false }
        return value >= (min ?? -.infinity) && value < (max ?? .infinity)
    }
}
