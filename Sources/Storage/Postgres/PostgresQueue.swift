import Dispatch
import Kernel
import Synchronization

/// Work that waits for a connection, in the order in which it came. Threads take it one by one.
///
/// Writes may wait for each other's locks; they never take the last connections, so that reading goes on.
final class PostgresQueue: Sendable {
    struct Work: Sendable {
        let isWrite: Bool
        let since = ContinuousClock.now
        /// Called once: with a connection's seat, or with why there is none to be had.
        let carryOut: @Sendable (Result<PostgresSeat, Problem>) -> Void
    }

    private struct State {
        var reads: [Work] = []
        var writes: [Work] = []
        var writing = 0
        var threads = 0
        var idle = 0
        /// How often the bell was rung for work that could not be taken yet.
        var missed = 0
        var isClosed = false

        var waiting: Int { reads.count + writes.count }
    }

    private enum Taken {
        case work(Work)
        case nothing, over
    }

    let size: Int
    private let state = Mutex(State())
    private let bell = DispatchSemaphore(value: 0)

    /// How much may wait, and for how long: whoever comes later is better told at once.
    private static let most = 2000
    private static let patience: Duration = .seconds(10)

    init(size: Int) { self.size = max(1, size) }

    var use: ConnectionUse {
        state.withLock { ConnectionUse(open: $0.threads, idle: $0.idle, waiting: $0.waiting) }
    }

    private var mostWriting: Int { max(1, size - max(1, size / 4)) }

    /// - Returns: whether one more thread is needed to take it.
    func add(_ work: Work) -> Bool {
        let needed: Bool? = state.withLock { state in
            guard !state.isClosed, state.waiting < Self.most else { return nil }
            if work.isWrite { state.writes.append(work) } else { state.reads.append(work) }
            guard state.waiting > state.idle, state.threads < size else { return false }
            state.threads += 1
            return true
        }
        guard let needed else {
            work.carryOut(.failure(Problem(.unavailable, .databaseBusy, detail: "too many wait for a connection")))
            return false
        }
        bell.signal()
        return needed
    }

    /// Takes work for as long as there is any to come, on a thread of its own.
    func serve(_ seat: PostgresSeat) {
        while true {
            state.withLock { $0.idle += 1 }
            bell.wait()
            switch take() {
            case .work(let work): carryOut(work, seat)
            case .nothing: continue
            case .over: return
            }
        }
    }

    private func take() -> Taken {
        state.withLock { state in
            state.idle -= 1
            let mayWrite = state.writing < mostWriting
            if let write = state.writes.first, mayWrite, state.reads.first.map({ write.since < $0.since }) ?? true {
                state.writes.removeFirst()
                state.writing += 1
                return .work(write)
            }
            if !state.reads.isEmpty { return .work(state.reads.removeFirst()) }
            if state.isClosed { return .over }
            state.missed += 1
            return .nothing
        }
    }

    private func carryOut(_ work: Work, _ seat: PostgresSeat) {
        if ContinuousClock.now - work.since > Self.patience {
            work.carryOut(.failure(Problem(.unavailable, .databaseBusy, detail: "waited too long for a connection")))
        } else {
            work.carryOut(.success(seat))
        }
        guard work.isWrite else { return }
        let isNext = state.withLock { state in
            state.writing -= 1
            guard state.missed > 0 else { return false }
            state.missed -= 1
            return true
        }
        if isNext { bell.signal() }
    }

    /// Nothing more is taken on; what waits is still carried out.
    func close() {
        let threads = state.withLock { state in
            state.isClosed = true
            return state.threads
        }
        for _ in 0..<threads { bell.signal() }
    }
}
