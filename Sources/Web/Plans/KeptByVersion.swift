import Strategy
import Synchronization

/// What was made of plans at their present versions, so that it need not be read again for every page.
///
/// Whoever asks has read a plan's version in the snapshot that the page is made from, so what is found is never stale.
final class KeptByVersion<Value: Sendable>: Sendable {
    private struct Kept {
        var values: [PlanVersion: Value] = [:]
        /// The one that was kept first stands first.
        var order: [PlanVersion] = []
    }

    private let kept = Mutex(Kept())
    private let limit: Int

    /// - Parameter limit: Of how many plans something is kept. Beyond that the one that was kept first is forgotten.
    init(limit: Int) { self.limit = limit }

    func known(_ version: PlanVersion) -> Value? { kept.withLock { $0.values[version] } }

    /// The one that was kept last of those that are like that; the plan may have another version by now.
    func last(where isLikeThat: (Value) -> Bool) -> Value? {
        kept.withLock { kept in kept.order.last { kept.values[$0].map(isLikeThat) ?? false }.flatMap { kept.values[$0] }
        }
    }

    /// Keeps a value, and forgets what was made of other versions of the same plan. What is kept already only moves to
    /// the place of what was kept last.
    func keep(_ value: Value, of version: PlanVersion) {
        kept.withLock { kept in
            guard kept.order.last != version else { return }
            kept.order.removeAll { $0.plan == version.plan }
            kept.order.append(version)
            guard kept.values[version] == nil else { return }
            if kept.order.count > limit { kept.order.removeFirst() }
            kept.values[version] = value
            kept.values = kept.values.filter { kept.order.contains($0.key) }
        }
    }
}
