import Kernel
import Strategy
import Synchronization

/// What the pages that are kept are right for: a state of the database, and a day, as some say what has passed.
struct KeptMoment: Hashable {
    let stamp: Stamp
    let day: CalendarDay
}

/// The day that it is, worked out once in a while instead of at each request: time zones are slow to ask.
final class Today: Sendable {
    private let clock: Clock
    private let known: Mutex<(from: Int64, day: CalendarDay)>
    /// Every clock of the world begins its day on a quarter of an hour of universal time.
    private static let step: Int64 = 15 * 60 * 1000

    init(_ clock: Clock) {
        self.clock = clock
        known = Mutex((clock.now.milliseconds / Today.step, clock.today))
    }

    var day: CalendarDay {
        let from = clock.now.milliseconds / Today.step
        return known.withLock { known in
            if known.from != from { known = (from, clock.today) }
            return known.day
        }
    }
}
