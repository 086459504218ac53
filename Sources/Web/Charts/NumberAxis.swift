/// An axis of numbers: where it begins and ends, and the round numbers that are written on it.
///
/// A step is 1, 2, 2.5 or 5 times a power of ten, which people add up in their heads.
struct NumberAxis: Equatable {
    let bounds: ClosedRange<Double>
    let ticks: [Double]

    /// - Parameters:
    ///   - values: What must find a place on the axis; values that are no numbers are passed over.
    ///   - most: How many steps there may be at most.
    ///   - withZero: Whether the axis has to show zero, as bars need it.
    init(covering values: some Sequence<Double>, steps most: Int = 5, withZero: Bool = false) {
        let finite = values.filter { $0.isFinite } + (withZero ? [0] : [])
        let low = finite.min() ?? 0
        let high = finite.max() ?? 0
        let (from, to) = NumberAxis.widened(low, high)
        let step = NumberAxis.step(for: (to - from) / Double(max(1, most)))
        let first = (from / step).rounded(.down)
        let last = (to / step).rounded(.up)
        bounds = first * step...max(last, first + 1) * step
        ticks = stride(from: first, through: max(last, first + 1), by: 1).map { $0 * step }
    }

    /// One value alone gets room above and below; nothing at all gets from 0 to 1.
    private static func widened(_ low: Double, _ high: Double) -> (Double, Double) {
        if low < high { return (low, high) }
        if low == 0 { return (0, 1) }
        return low > 0 ? (min(0, low), low) : (low, 0)
    }

    /// The smallest round step that is not smaller than `exact`.
    static func step(for exact: Double) -> Double {
        guard exact.isFinite, exact > 0 else { return 1 }
        var power = 1.0
        while power * 10 <= exact { power *= 10 }
        while power > exact { power /= 10 }
        for factor in [1, 2, 2.5, 5] where power * factor >= exact * 0.999_999 { return power * factor }
        return power * 10
    }

    /// Where a value stands, from 0 at the beginning to 1 at the end; what is beyond stands at the edge.
    func place(of value: Double) -> Double {
        guard value.isFinite else { return value > 0 ? 1 : 0 }
        return max(0, min(1, (value - bounds.lowerBound) / (bounds.upperBound - bounds.lowerBound)))
    }
}
