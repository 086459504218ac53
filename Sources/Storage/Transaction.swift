import Kernel

/// Reading in one snapshot. It lives as long as the closure that it is given to, and must not leave it.
///
/// A statement that fails ends the transaction: whatever follows throws the same problem.
public class Transaction {
    private let connection: any Connection
    var dialect: Dialect { connection.dialect }
    private var failure: Problem?
    private var isRunning = false
    private var isOver = false
    /// How many statements were run, so that a test can hold a page to its few.
    public private(set) var statements = 0

    /// Called with each question, so that another program can be timed at the same ones.
    package var listener: ((SQL) -> Void)?

    init(on connection: any Connection) { self.connection = connection }

    /// Asks, and gives each row of the answer. No other statement may be run from `row`.
    public func each(_ sql: SQL, _ row: (Row) throws -> Void) throws {
        listener?(sql)
        _ = try guarded { try connection.run(sql, row) }
    }

    /// Asks, and makes a value of each row.
    public func all<Value>(_ sql: SQL, _ value: (Row) throws -> Value) throws -> [Value] {
        var values: [Value] = []
        try each(sql) { values.append(try value($0)) }
        return values
    }

    /// Asks, and makes a value of the first row, if there is one.
    public func first<Value>(_ sql: SQL, _ value: (Row) throws -> Value) throws -> Value? {
        var result: Value?
        try each(sql) { if result == nil { result = try value($0) } }
        return result
    }

    /// Asks several questions at once, none of which needs another's answer; rows come in the questions' order.
    ///
    /// On an engine at the other end of a network this is one journey.
    public func batch(_ queries: Query...) throws { try batch(queries) }

    public func batch(_ queries: [Query]) throws {
        for query in queries { listener?(query.sql) }
        try guarded(queries.count) { try connection.run(queries) }
    }

    var catalogue: any Catalogue { connection.catalogue }

    func change(_ sql: SQL) throws -> Int {
        try guarded { try connection.run(sql) { _ in } }
    }

    func change(_ text: String, each rows: [[SQL.Value]]) throws {
        try guarded { try connection.run(text, each: rows) }
    }

    /// Called when the closure has returned.
    func end() throws {
        isOver = true
        if let failure { throw failure }
    }

    private func guarded<Value>(_ count: Int = 1, _ body: () throws -> Value) throws -> Value {
        if let failure { throw failure }
        guard !isOver, !isRunning else {
            throw Problem(.internal, .unexpected, detail: isOver ? "transaction is over" : "statements were nested")
        }
        isRunning = true
        defer { isRunning = false }
        statements += count
        do {
            return try body()
        } catch let problem as Problem {
            failure = problem
            throw problem
        }
    }
}

/// A question of a batch, and what to do with each row of its answer.
public struct Query {
    let sql: SQL
    let row: (Row) throws -> Void

    public init(_ sql: SQL, _ row: @escaping (Row) throws -> Void) {
        self.sql = sql
        self.row = row
    }
}
