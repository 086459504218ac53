import Foundation
import Kernel

/// Connections and the threads that use them, one each: libpq waits for its server, and nobody else's thread should.
/// They are made as they are needed, up to a size.
final class PostgresPool: Sendable {
    private let address: PostgresAddress
    private let queue: PostgresQueue
    private let outage = Outage()

    init(_ address: PostgresAddress, size: Int) {
        self.address = address
        queue = PostgresQueue(size: size)
    }

    deinit { queue.close() }

    var use: ConnectionUse { queue.use }

    /// Carries out `body` on a thread that has a connection, whoever came first first.
    func run<Value: Sendable>(
        isWrite: Bool, _ body: @escaping @Sendable (PostgresSeat) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            submit(isWrite: isWrite) { seat in
                continuation.resume(with: Result { try body(try seat.get()) })
            }
        }
    }

    /// The same for who waits in a way of their own.
    func submit(isWrite: Bool, _ body: @escaping @Sendable (Result<PostgresSeat, Problem>) -> Void) {
        if queue.add(PostgresQueue.Work(isWrite: isWrite, carryOut: body)) { begin() }
    }

    private func begin() {
        let (queue, address, outage) = (queue, address, outage)
        let thread = Thread { queue.serve(PostgresSeat(address, outage)) }
        thread.name = "belfry.postgres"
        thread.start()
    }
}
