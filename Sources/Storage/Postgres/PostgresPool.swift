import Foundation
import Kernel

/// Connections and the threads that use them, one each: libpq waits for its server, and nobody else's thread should.
/// They are made as they are needed, up to a size.
final class PostgresPool: Sendable {
    private let address: PostgresAddress
    private let queue: PostgresQueue
    private let outage: Outage
    private let patience: Duration?

    /// - Parameters:
    ///   - outage: shared by all who use the same server.
    ///   - patience: how long a new connection may stay silent; nil for as long as connections usually may.
    init(_ address: PostgresAddress, size: Int, outage: Outage, patience: Duration?) {
        self.address = address
        self.outage = outage
        self.patience = patience
        queue = PostgresQueue(size: size)
    }

    deinit { queue.close() }

    var use: ConnectionUse { queue.use }

    /// Carries out `body` on a thread that has a connection, whoever came first first.
    func run<Value: Sendable>(
        isWrite: Bool, _ body: @escaping @Sendable (PostgresSeat) throws -> Value
    ) async throws -> Value {
        let outage = outage
        return try await withCheckedThrowingContinuation { continuation in
            submit(isWrite: isWrite) { seat in
                continuation.resume(
                    with: Result {
                        try outage.checkSilence()
                        return try body(try seat.get())
                    })
            }
        }
    }

    /// The same for who waits in a way of their own.
    func submit(isWrite: Bool, _ body: @escaping @Sendable (Result<PostgresSeat, Problem>) -> Void) {
        if queue.add(PostgresQueue.Work(isWrite: isWrite, carryOut: body)) { begin() }
    }

    private func begin() {
        let (queue, address, outage, patience) = (queue, address, outage, patience)
        let thread = Thread { queue.serve(PostgresSeat(address, outage, patience: patience)) }
        thread.name = "belfry.postgres"
        thread.start()
    }
}
