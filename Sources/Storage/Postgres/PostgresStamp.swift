import Kernel
import Synchronization

/// Tells whether a database has been changed, whoever changed it: the server's own account of which transactions are
/// done. Two of these are equal only if the same changes can be seen.
///
/// It takes a journey to the server, on a connection of its own. Those who ask while a question is under way wait for
/// the next one, and share it: each answer was asked for after they came.
final class PostgresStamp: Sendable {
    private struct State {
        var waiting: [CheckedContinuation<Stamp, any Error>] = []
        var isAsking = false
        /// The last account and its number: another account gets another number.
        var snapshot = ""
        var number: Int64 = 0

        /// Those who wait for a question that is yet to be asked.
        mutating func askers() -> [CheckedContinuation<Stamp, any Error>] {
            defer { waiting = [] }
            isAsking = !waiting.isEmpty
            return waiting
        }

        mutating func stamp(of snapshot: String) -> Stamp {
            if snapshot != self.snapshot { (self.snapshot, number) = (snapshot, number + 1) }
            return Stamp(number)
        }
    }

    private let pool: PostgresPool
    private let outage: Outage
    private let patience: Duration?
    private let state = Mutex(State())

    /// - Parameters:
    ///   - outage: learns that the server is silent: no other question will be answered sooner than this one.
    ///   - patience: how long the server may be silent; nil for as long as a statement may take.
    init(_ address: PostgresAddress, outage: Outage, patience: Duration?) {
        pool = PostgresPool(address, size: 1, outage: outage, patience: patience)
        self.outage = outage
        self.patience = patience
    }

    var now: Stamp {
        get async throws {
            try await withCheckedThrowingContinuation { continuation in
                let isFirst = state.withLock { state in
                    state.waiting.append(continuation)
                    defer { state.isAsking = true }
                    return !state.isAsking
                }
                if isFirst { pool.submit(isWrite: false) { self.answer($0) } }
            }
        }
    }

    /// Asks for as long as there is somebody who wants to know.
    private func answer(_ seat: Result<PostgresSeat, Problem>) {
        while true {
            let askers = state.withLock { $0.askers() }
            guard !askers.isEmpty else { return }
            let stamp = Result { try self.stamp(try seat.get()) }
            for asker in askers { asker.resume(with: stamp) }
            switch stamp {
            case .failure(let problem as Problem) where problem.reason == .databaseAway:
                outage.beginSilence(with: problem)
                // To those who came meanwhile a silent server would not say more.
                for asker in state.withLock({ $0.askers() }) { asker.resume(with: stamp) }
            case .failure: break
            case .success: outage.endSilence()
            }
        }
    }

    private func stamp(_ seat: PostgresSeat) throws -> Stamp {
        let session = try seat.session()
        var snapshot: String
        do {
            snapshot = try session.within(patience) { try session.snapshot() }
        } catch  where session.isBroken && !session.isSilent {
            let another = try seat.session()
            snapshot = try another.within(patience) { try another.snapshot() }
        }
        return state.withLock { $0.stamp(of: snapshot) }
    }
}

extension PostgresSession {
    /// Which transactions are done, as the server writes it: all below the first number, and those between it and the
    /// second that are not listed behind it. A server that took another's place may count the same numbers again: it
    /// was started at another moment.
    fileprivate func snapshot() throws -> String {
        var snapshot = ""
        _ = try run(
            "SELECT CAST(pg_current_snapshot() AS TEXT) || ' ' || CAST(pg_postmaster_start_time() AS TEXT)"
        ) { snapshot = $0.text(0) }
        return snapshot
    }
}
