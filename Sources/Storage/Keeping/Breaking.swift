import Synchronization

/// Whether work on a thread of its own is to be broken off, and how to end what it waits for.
final class Breaking: Sendable {
    private struct State {
        var hasBegun = false
        var ending: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    var hasBegun: Bool { state.withLock { $0.hasBegun } }

    /// Breaks the work off, from another thread.
    func begin() {
        state.withLock { state in
            state.hasBegun = true
            state.ending?()
        }
    }

    /// - Throws: `CancellationError` where the work is to be broken off.
    func check() throws { if hasBegun { throw CancellationError() } }

    /// Does something that waits.
    ///
    /// - Parameter ending: ends the wait; called on any thread, and never behind the end of `body`.
    /// - Throws: what `body` throws; `CancellationError` where it was broken off.
    func during<Value>(endedBy ending: @escaping @Sendable () -> Void, _ body: () throws -> Value) throws -> Value {
        let hasBegun = state.withLock { state in
            state.ending = ending
            return state.hasBegun
        }
        defer { state.withLock { $0.ending = nil } }
        if hasBegun { ending() }
        do {
            let value = try body()
            try check()
            return value
        } catch {
            try check()
            throw error
        }
    }
}
