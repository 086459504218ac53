import Kernel

/// A piece of work that is done once, by whichever machine is free, outside of any request.
public struct Job: Sendable, Hashable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// Its time has not come, or nobody has taken it yet.
        case waiting
        /// Somebody has it.
        case running
        case done
        /// It failed so often that it is not tried again by itself.
        case dead
    }

    public let id: JobID
    /// Which worker does it, such as `backup`.
    public let kind: String
    /// What it is done for, such as a day: there is one job of a kind for it.
    public let subject: String
    /// When it may begin.
    public var due: Instant
    /// How often it was begun.
    public var attempts: Int
    public var lease: Lease?
    public var outcome: Outcome?
    /// What went wrong last.
    public var failure: String?

    /// Who has a job, and until when: whoever stopped without a word does not keep it for ever.
    public struct Lease: Sendable, Hashable {
        public let holder: String
        public let until: Instant
    }

    public struct Outcome: Sendable, Hashable {
        public let isDone: Bool
        public let at: Instant
    }

    public func state(at now: Instant) -> State {
        if let outcome { return outcome.isDone ? .done : .dead }
        return lease.map { $0.until > now } ?? false ? .running : .waiting
    }
}

/// How long to wait for another attempt: half a minute, four times as long after each failure, an hour at most.
public enum RetryDelay {
    /// Attempts before a job is dead: with these delays, about three hours.
    public static let attempts = 8

    /// - Parameters:
    ///   - attempts: How many there were, from 1.
    ///   - chance: From 0 to 1; two machines that failed together do not come back together.
    /// - Returns: milliseconds, a tenth more or less than the rule.
    public static func milliseconds(after attempts: Int, chance: Double) -> Int64 {
        let rule = min(3_600_000, 30_000 * Int64(1) << (2 * Int64(min(max(attempts, 1), 8) - 1)))
        return Int64(Double(rule) * (0.9 + 0.2 * min(max(chance, 0), 1)))
    }
}
