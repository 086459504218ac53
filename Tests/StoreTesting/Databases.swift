import Foundation
import Kernel
import Logging
import Storage
import Synchronization

/// A folder that is gone when the test is over.
public struct TemporaryFolder: ~Copyable, Sendable {
    public let path: String

    public init() throws {
        path = NSTemporaryDirectory() + "belfry-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Logger {
    public static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// Runs each write twice, undoing the first, as an engine that asks for a second attempt does.
public struct RehearsingDatabase: Database {
    private struct Rehearsed: Error {}
    private let database: any Database

    public init(_ database: any Database) { self.database = database }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await database.read(body)
    }

    public func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        do {
            try await database.write(as: actor) { transaction in
                _ = try body(transaction)
                throw Rehearsed()
            }
        } catch is Rehearsed {}
        return try await database.write(as: actor, body)
    }

    public func stamp() async throws -> Stamp { try await database.stamp() }
    public func changes() -> AsyncStream<Void>? { database.changes() }
    public var stampAtOnce: Stamp? { database.stampAtOnce }
}

/// Keeps the largest number of statements that one transaction has needed, and how many transactions have read.
public final class CountingDatabase: Database {
    private let database: any Database
    private let most = Mutex(0)
    private let reads = Mutex(0)

    public init(_ database: any Database) { self.database = database }

    public var mostStatements: Int { most.withLock { $0 } }
    public var transactions: Int { reads.withLock { $0 } }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await database.read { transaction in
            let value = try body(transaction)
            self.most.withLock { $0 = max($0, transaction.statements) }
            self.reads.withLock { $0 += 1 }
            return value
        }
    }

    public func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        try await database.write(as: actor, body)
    }

    public func stamp() async throws -> Stamp { try await database.stamp() }
    public func changes() -> AsyncStream<Void>? { database.changes() }
    public var stampAtOnce: Stamp? { database.stampAtOnce }
}

/// How many writes were acknowledged, for those who watch from elsewhere.
public final class Acknowledged: Sendable {
    private let number = Atomic(0)

    public init() {}

    public var count: Int {
        get { number.load(ordering: .sequentiallyConsistent) }
        set { number.store(newValue, ordering: .sequentiallyConsistent) }
    }
}
