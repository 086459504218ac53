/// Where years and values stand in a chart of lines: shares of the width across, points down.
struct LinePlot: Equatable {
    let axis: NumberAxis
    let years: ClosedRange<Int>
    /// Whether bands have their words at the right edge, which need room there.
    let hasBands: Bool

    static let height = 300.0
    /// The values stand between these, above the years.
    static let top = 28.0
    static let bottom = 264.0
    /// At its left the numbers of the axis are written.
    static let left = 0.16

    var right: Double { hasBands ? 0.82 : 0.94 }

    /// - Parameter end: The year until which a value could be known, where that is after the last one.
    init?(_ points: [LineChart.Point], bands: [LineChart.Band], target: Double?, until end: Int?) {
        let known = points.map(\.year)
        guard let first = known.min(), let last = known.max() else { return nil }
        years = first...max(last, end ?? last)
        hasBands = !bands.isEmpty
        let values = points.map(\.value) + [target].compactMap { $0 }
        axis = NumberAxis(covering: values + LinePlot.edges(of: bands, values))
    }

    /// The limits of the bands, and some room beyond where a band has no end, so that it can be seen.
    private static func edges(of bands: [LineChart.Band], _ values: [Double]) -> [Double] {
        let limits = bands.flatMap { [$0.low, $0.high] }.compactMap { $0 }
        guard let low = (limits + values).min(), let high = (limits + values).max() else { return limits }
        let room = max((high - low) * 0.12, abs(high) * 0.02)
        let below =
            bands.contains { $0.low == nil && $0.high != nil } ? [low >= 0 ? max(0, low - room) : low - room] : []
        let above = bands.contains { $0.high == nil && $0.low != nil } ? [high + room] : []
        return limits + below + above
    }

    func x(_ year: Int) -> Double {
        guard years.count > 1 else { return (LinePlot.left + right) / 2 }
        return LinePlot.left + (right - LinePlot.left) * Double(year - years.lowerBound) / Double(years.count - 1)
    }

    func y(_ value: Double) -> Double {
        LinePlot.bottom - axis.place(of: value) * (LinePlot.bottom - LinePlot.top)
    }

    /// The share of the width between two years.
    var yearShare: Double { (right - LinePlot.left) / Double(max(1, years.count - 1)) }

    /// The years that are written: all of a few, else every second, fifth, tenth, so that eight are enough.
    var writtenYears: [Int] {
        let steps = [1, 2, 5, 10, 20, 50, 100, 500, 1000, 2000]
        let step = steps.first { years.count <= 8 * $0 } ?? 5000
        return stride(from: years.lowerBound, through: years.upperBound, by: step).map { $0 }
    }

    /// The values in runs of years that follow each other: between runs nothing is known.
    static func runs(of points: [LineChart.Point]) -> [[LineChart.Point]] {
        var runs: [[LineChart.Point]] = []
        for point in points {
            if let last = runs.last?.last, point.year - last.year == 1 {
                runs[runs.count - 1].append(point)
            } else {
                runs.append([point])
            }
        }
        return runs
    }
}
