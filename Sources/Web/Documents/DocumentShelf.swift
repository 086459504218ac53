import Kernel
import Strategy

/// The documents that were made, as long as what they are of stays as it is, and those that are being made.
///
/// One is made at a time: making one takes a whole processor for seconds. Whoever waits asks again and again; when
/// nobody has asked for a while, the making is broken off. What is made lies in memory, and on each server by itself: it
/// can always be made anew.
actor DocumentShelf {
    /// A document at a moment of its plan; a draft of today says so.
    struct Key: Hashable, Sendable {
        let order: DocumentOrder
        let version: PlanVersion
        let day: CalendarDay
    }

    /// How far a document has come.
    enum State: Sendable {
        case ready([UInt8])
        /// Since so many seconds.
        case making(seconds: Int)
        /// So many are before it.
        case waiting(before: Int)
    }

    private struct Kept {
        let key: Key
        let bytes: [UInt8]
    }

    private struct Order {
        let key: Key
        let make: @Sendable () async throws -> [UInt8]
        var askedLast: ContinuousClock.Instant
    }

    private struct Running {
        let key: Key
        let since: ContinuousClock.Instant
        let task: Task<Void, Never>
        var askedLast: ContinuousClock.Instant
    }

    /// In bytes.
    private let limit: Int
    private let patience: Duration
    private var kept: [Kept] = []
    private var queue: [Order] = []
    private var running: Running?
    private var failed: [Key: Problem] = [:]
    private var isStopped = false
    private let clock = ContinuousClock()

    /// How many may wait.
    private static let mostWaiting = 8

    /// - Parameters:
    ///   - limit: How many bytes are kept; the oldest go first.
    ///   - patience: How long a document is made for somebody who does not ask again.
    init(limit: Int = 96 << 20, patience: Duration = .seconds(20)) {
        self.limit = limit
        self.patience = patience
    }

    /// A document, or how far it has come. The first who asks sets it going.
    ///
    /// - Throws: what making it threw, once; `tooManyConnections` where too many wait.
    func ask(_ key: Key, make: @escaping @Sendable () async throws -> [UInt8]) throws -> State {
        if let found = kept.firstIndex(where: { $0.key == key }) {
            let entry = kept.remove(at: found)
            kept.append(entry)
            return .ready(entry.bytes)
        }
        if let problem = failed.removeValue(forKey: key) { throw problem }
        let now = clock.now
        if running?.key == key, let since = running?.since {
            running?.askedLast = now
            return .making(seconds: Int((now - since).components.seconds))
        }
        if let place = queue.firstIndex(where: { $0.key == key }) {
            queue[place].askedLast = now
            return .waiting(before: place + 1)
        }
        guard !isStopped, queue.count < Self.mostWaiting else { throw Problem(.unavailable, .tooManyConnections) }
        queue.append(Order(key: key, make: make, askedLast: now))
        next()
        return running?.key == key ? .making(seconds: 0) : .waiting(before: queue.count)
    }

    /// Ends what is being made, and makes nothing more: the server stops.
    func stop() async {
        isStopped = true
        queue = []
        guard let task = running?.task else { return }
        task.cancel()
        await task.value
    }

    private func next() {
        guard running == nil, !isStopped else { return }
        let now = clock.now
        queue.removeAll { now - $0.askedLast > patience }
        guard !queue.isEmpty else { return }
        let order = queue.removeFirst()
        let task = Task {
            let outcome: Result<[UInt8], any Error>
            do { outcome = .success(try await order.make()) } catch { outcome = .failure(error) }
            finish(order.key, outcome)
        }
        running = Running(key: order.key, since: now, task: task, askedLast: order.askedLast)
        Task { await watch(task, order.key) }
    }

    /// Breaks the making off where nobody asks any more.
    private func watch(_ task: Task<Void, Never>, _ key: Key) async {
        while let running, running.key == key {
            if clock.now - running.askedLast > patience {
                task.cancel()
                return
            }
            try? await Task.sleep(for: min(patience, .seconds(1)))
        }
    }

    private func finish(_ key: Key, _ outcome: Result<[UInt8], any Error>) {
        running = nil
        switch outcome {
        case .success(let bytes):
            // Of a plan only what it says now.
            kept.removeAll { $0.key.order == key.order && $0.key.version.plan == key.version.plan }
            kept.append(Kept(key: key, bytes: bytes))
            while kept.count > 1, kept.reduce(0, { $0 + $1.bytes.count }) > limit { kept.removeFirst() }
        case .failure(is CancellationError): break
        case .failure(let error):
            if failed.count > 32 { failed = [:] }
            failed[key] = error as? Problem ?? Problem(.internal, .unexpected, detail: "\(type(of: error)): \(error)")
        }
        next()
    }
}
