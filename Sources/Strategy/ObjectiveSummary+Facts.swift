import Kernel

extension ObjectiveSummary {
    /// Its indicators without any value.
    public var unmeasured: [Indicator] { indicators.filter { $0.measurements.isEmpty } }

    /// The last of its deadlines that mean a day.
    public var due: CalendarDay? { deadlines.compactMap(\.due).max() }

    /// What it needs in staff, added up; nil where nothing is said.
    public var staffTotal: ClosedRange<Double>? {
        guard let first = staff.first?.fte else { return nil }
        return staff.dropFirst().reduce(first) { sum, need in
            (sum.lowerBound + need.fte.lowerBound)...(sum.upperBound + need.fte.upperBound)
        }
    }
}
