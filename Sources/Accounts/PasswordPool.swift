import Dispatch
import Kernel

/// Hashes passwords off the event loops, a few at a time.
///
/// Each takes 64 MiB and a core for a tenth of a second: without a bound, a hundred guesses at once would take the
/// memory and the processor of everybody who reads.
public actor PasswordPool {
    public let cost: PasswordCost
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []
    private let mostWaiting: Int
    private let queue = DispatchQueue(label: "belfry.passwords", attributes: .concurrent)
    private var decoy: PasswordHash?

    /// - Parameters:
    ///   - places: How many are hashed at once.
    ///   - mostWaiting: How many may wait; those beyond are told to come back.
    public init(cost: PasswordCost = PasswordCost(), places: Int = 2, mostWaiting: Int = 32) {
        self.cost = cost
        free = places
        self.mostWaiting = mostWaiting
    }

    /// - Throws: `signInBusy` where too many wait already.
    func hash(_ password: Password) async throws -> PasswordHash {
        try await inTurn { [cost] in try PasswordHash(of: password.text, cost: cost) }
    }

    /// Whether the hash is that of the password. Without a hash it takes as long and is false, so that the time does not
    /// tell whether there is such a person.
    func isRight(_ text: String, _ hash: PasswordHash?) async throws -> Bool {
        guard let hash else {
            let decoy = try ownDecoy()
            _ = try await inTurn { try decoy.holds(text) }
            return false
        }
        return try await inTurn { try hash.holds(text) }
    }

    private func ownDecoy() throws -> PasswordHash {
        if let decoy { return decoy }
        let made = try PasswordHash(ofNothingAt: cost)
        decoy = made
        return made
    }

    private func inTurn<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        if free > 0 {
            free -= 1
        } else {
            guard waiting.count < mostWaiting else { throw Problem(.unavailable, .signInBusy) }
            await withCheckedContinuation { waiting.append($0) }
        }
        defer { if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() } }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work() }) }
        }
    }
}
