import Dispatch
import Synchronization

/// A few threads for calls that block, so that they never hold up the threads that serve requests.
///
/// Each takes a connection once and serves with it whatever waits: under load that saves most of the waking, and
/// most of the taking and giving back of connections.
final class Workers: Sendable {
    typealias Work = @Sendable (Result<SQLiteConnection, any Error>) -> Void
    /// Lends a connection for as long as the closure runs.
    typealias Lender = @Sendable ((SQLiteConnection) -> Void) throws -> Void

    private struct State {
        var waiting: [Work] = []
        var next = 0
        var busy = 0
    }

    private let state = Mutex(State())
    private let queue: DispatchQueue
    private let count: Int
    private let lend: Lender

    init(count: Int, label: String, lend: @escaping Lender) {
        self.count = count
        self.lend = lend
        queue = DispatchQueue(label: label, attributes: .concurrent)
    }

    func run<Value: Sendable>(_ body: @escaping @Sendable (SQLiteConnection) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            submit { connection in continuation.resume(with: Result { try body(connection.get()) }) }
        }
    }

    private func submit(_ work: @escaping Work) {
        let wakes = state.withLock { state in
            state.waiting.append(work)
            guard state.busy < count else { return false }
            state.busy += 1
            return true
        }
        if wakes { queue.async { self.serve() } }
    }

    private func serve() {
        var isDone = false
        do {
            try lend { connection in
                while let work = next() { work(.success(connection)) }
                isDone = true
            }
        } catch {
            // No connection could be had: whoever waits is told so.
            while !isDone, let work = next() { work(.failure(error)) }
        }
    }

    /// The oldest piece of work; nil where there is none, and the thread may go.
    private func next() -> Work? {
        state.withLock { state in
            guard state.next < state.waiting.count else {
                state.waiting.removeAll(keepingCapacity: true)
                state.next = 0
                state.busy -= 1
                return nil
            }
            defer { state.next += 1 }
            return state.waiting[state.next]
        }
    }
}
