import Kernel

/// What is counted of a database.
public struct DatabaseFigures: Sendable {
    public let reads = Counter()
    public let writes = Counter()
    public let statements = Counter()
    /// Transactions that came to nothing.
    public let failures = Counter()

    public init() {}

    public func tell(_ metrics: Metrics, of database: any Database) {
        metrics.add(
            Metric("belfry_database_connections", .gauge, "Connections to the database, by what they do.") {
                guard let use = database.connectionUse else { return [] }
                return [
                    Metric.Sample(Double(use.open - use.idle), [("state", "busy")]),
                    Metric.Sample(Double(use.idle), [("state", "idle")]),
                ]
            },
            Metric("belfry_database_waiting", .gauge, "Transactions that wait for a connection.") {
                database.connectionUse.map { [Metric.Sample(Double($0.waiting))] } ?? []
            })
        metrics.add(
            Metric("belfry_database_transactions_total", .counter, "Transactions, by what they were for.") { [self] in
                [
                    Metric.Sample(Double(reads.value), [("kind", "read")]),
                    Metric.Sample(Double(writes.value), [("kind", "write")]),
                ]
            },
            Metric("belfry_database_statements_total", "Statements that transactions ran.", counter: statements),
            Metric("belfry_database_failures_total", "Transactions that came to nothing.", counter: failures))
    }
}

/// A database of either engine, counting what it is used for.
public struct ObservedDatabase: Database {
    private let database: any Database
    private let figures: DatabaseFigures

    public init(_ database: any Database, _ figures: DatabaseFigures) {
        (self.database, self.figures) = (database, figures)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        figures.reads.add()
        return try await counted {
            try await database.read { transaction in
                defer { figures.statements.add(transaction.statements) }
                return try body(transaction)
            }
        }
    }

    public func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        figures.writes.add()
        return try await counted {
            try await database.write(as: actor) { transaction in
                defer { figures.statements.add(transaction.statements) }
                return try body(transaction)
            }
        }
    }

    private func counted<Value>(_ transaction: () async throws -> Value) async throws -> Value {
        do {
            return try await transaction()
        } catch {
            // What was not found, or is a conflict, is an answer.
            if let problem = error as? Problem, problem.kind != .unavailable, problem.kind != .internal { throw error }
            figures.failures.add()
            throw error
        }
    }

    public func stamp() async throws -> Stamp { try await database.stamp() }
    public var stampAtOnce: Stamp? { database.stampAtOnce }
    public func changes() -> AsyncStream<Void>? { database.changes() }
    public var connectionUse: ConnectionUse? { database.connectionUse }
}
