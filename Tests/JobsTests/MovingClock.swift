import Kernel
import Synchronization

/// A clock that a test moves.
final class MovingClock: Sendable {
    private let moment: Mutex<Int64>

    /// - Parameter start: milliseconds since 1970.
    init(_ start: Int64 = 1_795_000_000_000) { moment = Mutex(start) }

    func move(by milliseconds: Int64) { moment.withLock { $0 += milliseconds } }

    var clock: Clock { Clock { Instant(milliseconds: self.moment.withLock { $0 }) } }
}
