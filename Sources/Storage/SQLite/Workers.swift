import Dispatch
import Synchronization

/// A few threads for calls that block, so that they never hold up the threads that serve requests.
///
/// Each takes the next piece of work without going back to sleep: under load that saves most of the waking.
final class Workers: Sendable {
    private struct State {
        var waiting: [@Sendable () -> Void] = []
        var next = 0
        var busy = 0
    }

    private let state = Mutex(State())
    private let queue: DispatchQueue
    private let count: Int

    init(count: Int, label: String) {
        self.count = count
        queue = DispatchQueue(label: label, attributes: .concurrent)
    }

    func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            submit { continuation.resume(with: Result { try body() }) }
        }
    }

    private func submit(_ work: @escaping @Sendable () -> Void) {
        let wakes = state.withLock { state in
            state.waiting.append(work)
            guard state.busy < count else { return false }
            state.busy += 1
            return true
        }
        if wakes { queue.async { self.drain() } }
    }

    private func drain() {
        while let work = next() { work() }
    }

    /// The oldest piece of work; nil where there is none, and the thread may go.
    private func next() -> (@Sendable () -> Void)? {
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
