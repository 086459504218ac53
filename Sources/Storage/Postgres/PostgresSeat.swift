import Kernel
import Synchronization

/// The place of one connection: made when it is needed, and made again when it broke. One thread uses it, so none can
/// be lost or lent twice.
final class PostgresSeat {
    private let address: PostgresAddress
    private let outage: Outage
    private let patience: Duration?
    private var current: PostgresSession?

    init(_ address: PostgresAddress, _ outage: Outage, patience: Duration?) {
        self.address = address
        self.outage = outage
        self.patience = patience
    }

    /// - Throws: `Problem` of kind unavailable where the server cannot be reached.
    func session() throws(Problem) -> PostgresSession {
        if let current, current.isUsable { return current }
        current = nil
        try outage.check()
        do {
            let session = try PostgresSession(address, patience: patience)
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
    private struct Sign {
        let problem: Problem
        let at = ContinuousClock.now

        var isFresh: Bool { ContinuousClock.now - at < .milliseconds(250) }
    }

    private struct Signs {
        /// No connection was to be had: those that there are may be good.
        var connecting: Sign?
        /// A question that costs nothing was not answered: no connection is good.
        var silence: Sign?
    }

    private let signs = Mutex(Signs())

    /// For those who have no connection.
    func check() throws(Problem) { try tell(signs.withLock { $0.connecting }) }

    /// For everybody but those who ask whether it still lasts.
    func checkSilence() throws(Problem) { try tell(signs.withLock { $0.silence }) }

    private func tell(_ sign: Sign?) throws(Problem) {
        if let sign, sign.isFresh { throw sign.problem }
    }

    func begin(with problem: Problem) { signs.withLock { $0.connecting = Sign(problem: problem) } }
    func beginSilence(with problem: Problem) { signs.withLock { $0.silence = Sign(problem: problem) } }
    func endSilence() { signs.withLock { $0.silence = nil } }
}
