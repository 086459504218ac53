import Synchronization

/// Whether the server goes on, or was told to stop: then it says that it is not ready, and closes connections behind
/// the answers under way.
public final class RunningState: Sendable {
    private let stopping = Atomic(false)

    public init() {}

    public var isStopping: Bool { stopping.load(ordering: .relaxed) }

    public func stop() { stopping.store(true, ordering: .relaxed) }
}
