import Synchronization

/// A number that many threads add to, without waiting for each other.
public final class Counter: Sendable {
    private let number = Atomic<Int>(0)

    public init() {}

    public func add(_ amount: Int = 1) { number.wrappingAdd(amount, ordering: .relaxed) }

    public var value: Int { number.load(ordering: .relaxed) }
}

/// How often something took how long, in classes of seconds.
public final class Histogram: Sendable {
    /// The upper limits of the classes, in microseconds: from a page that is kept to one that somebody gives up on.
    static let limits = [
        100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000, 5_000_000,
    ]

    private let classes = (0...limits.count).map { _ in Counter() }
    private let total = Counter()

    public init() {}

    public func add(microseconds: Int) {
        let place = Self.limits.firstIndex { microseconds <= $0 } ?? Self.limits.count
        classes[place].add()
        total.add(microseconds)
    }

    /// Each limit in seconds, with how many took no longer; the last one is without a limit.
    var cumulative: [(limit: Double, count: Int)] {
        var count = 0
        return zip(Self.limits.map { Double($0) / 1e6 } + [.infinity], classes).map { limit, number in
            count += number.value
            return (limit, count)
        }
    }

    var seconds: Double { Double(total.value) / 1e6 }
}
