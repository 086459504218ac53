import Kernel
import Synchronization

/// The place of one connection: made when it is needed, and made again when it broke. One thread uses it, so none can
/// be lost or lent twice.
final class PostgresSeat {
    private let address: PostgresAddress
    private let outage: Outage
    private var current: PostgresSession?

    init(_ address: PostgresAddress, _ outage: Outage) {
        self.address = address
        self.outage = outage
    }

    /// - Throws: `Problem` of kind unavailable where the server cannot be reached.
    func session() throws(Problem) -> PostgresSession {
        if let current, current.isUsable { return current }
        current = nil
        try outage.check()
        do {
            let session = try PostgresSession(address)
            current = session
            return session
        } catch {
            outage.begin(with: error)
            throw error
        }
    }
}

/// That the server could not be reached a moment ago: whoever asks next is told so at once, instead of each waiting
/// for the network. A quarter of a second later it is tried again.
final class Outage: Sendable {
    private let last = Mutex<(problem: Problem, at: ContinuousClock.Instant)?>(nil)

    func check() throws(Problem) {
        let problem = last.withLock { last in
            last.flatMap { ContinuousClock.now - $0.at < .milliseconds(250) ? $0.problem : nil }
        }
        if let problem { throw problem }
    }

    func begin(with problem: Problem) { last.withLock { $0 = (problem, ContinuousClock.now) } }
}
