import CPostgres
import Kernel

/// A connection of PostgreSQL as transactions need it: what needs no answer at once is sent along with what does, so
/// that a read of one batch is one journey to the server, and a write of one row is two.
final class PostgresSession: Connection {
    /// What was sent and is to be answered.
    private enum Expected {
        /// Nobody wants more of its answer than that it succeeded.
        case silent(String)
        case wanted(String)
        /// The preparation of a statement.
        case prepared(String)
        /// It is nobody's problem if it fails.
        case unimportant(String)
        /// The end of a part of the pipeline.
        case end

        var isEnd: Bool {
            if case .end = self { true } else { false }
        }
    }

    let dialect = Dialect.postgres
    var catalogue: any Catalogue { PostgresCatalogue() }
    private let link: PostgresLink
    private let database: String
    private var statements = PostgresStatements()
    private var expected: [Expected] = []
    /// Statements are run once each, as those that make a schema are: they are not prepared.
    var runsOnce = false

    /// What went wrong in the transaction under way, as the server named it.
    private(set) var failure: SQLState?
    /// The connection cannot be used again.
    private(set) var isBroken = false
    /// It was given up because the server said nothing: to ask once more would be to wait once more.
    private(set) var isSilent = false
    /// The server only reads: another one may write by now.
    private var isUnwanted = false
    /// Others are to be told of the transaction under way, once it was kept.
    var isToldOf = false
    /// COMMIT was sent, and its answer did not come.
    private(set) var isUncertain = false

    /// - Parameter patience: how long the server may take to answer what a connection begins with; nil for as long as
    ///   any statement may take.
    /// - Throws: `Problem` of kind unavailable.
    init(_ address: PostgresAddress, patience: Duration? = nil) throws(Problem) {
        database = address.name
        do {
            link = try PostgresLink(address)
        } catch {
            throw Problem(
                .unavailable, PostgresSession.reason(of: error.message, database: address.name),
                detail: "PostgreSQL: \(error.message)")
        }
        guard link.serverVersion >= 130_000, link.setting("server_encoding") == "UTF8" else {
            throw Problem(
                .unavailable, .databaseUnsuitable(name: database),
                detail: "PostgreSQL \(link.serverVersion), \(link.setting("server_encoding") ?? "no encoding")")
        }
        // Whoever accepts a connection and then says nothing does not hold a thread for ever.
        self.patience = patience ?? .seconds(45)
        do {
            try begin()
        } catch {
            throw error as? Problem ?? Problem(.internal, .unexpected, detail: "\(error)")
        }
    }

    /// What a connection is set to, unless the address, the role or the server says otherwise. A plan of a query is
    /// not compiled: that takes longer than a page's questions. Statements that are prepared find rows by their keys,
    /// whatever the values: they are planned once, and as for pages that lie in memory, where reading here and there
    /// costs hardly more than reading on. Durability is not left to chance.
    private func begin() throws {
        var limit = 0
        _ = try run(
            """
            SELECT set_config(s.name, v.wanted, false) FROM pg_settings s JOIN (VALUES
                ('statement_timeout', '30s', 'default'), ('idle_in_transaction_session_timeout', '60s', 'default'),
                ('jit', 'off', 'default'), ('plan_cache_mode', 'force_generic_plan', 'default'),
                ('random_page_cost', '1.1', 'default')) v (name, wanted, source) ON s.name = v.name AND s.source = v.source
            UNION ALL
            SELECT set_config(name, 'on', false) FROM pg_settings WHERE name = 'synchronous_commit' AND setting = 'off'
            """
        ) { _ in }
        _ = try run("SELECT CAST(setting AS BIGINT) FROM pg_settings WHERE name = 'statement_timeout'") { row in
            limit = row.int(0)
        }
        // The server gives up first; whoever does not hear of it gives up too.
        patience = limit == 0 ? nil : .milliseconds(limit + 15_000)
    }

    /// libpq gives no code for what goes wrong while connecting; what the server said begins with FATAL.
    private static func reason(of message: String, database: String) -> Problem.Reason {
        guard message.contains("FATAL:") else { return .databaseAway }
        if message.contains("too many") || message.contains("remaining connection slots") { return .databaseBusy }
        for passing in ["starting up", "shutting down", "recovery", "terminating"] where message.contains(passing) {
            return .databaseAway
        }
        return .databaseUnreadable(name: database)
    }

    /// Whether it can serve on, as far as can be told without asking.
    var isUsable: Bool { !isBroken && !isUnwanted && !link.isOver }

    /// How long an answer may take; nil for as long as it takes.
    var patience: Duration? {
        get { link.patience }
        set { link.patience = newValue }
    }

    /// Does something with less patience than the connection has by itself.
    func within<Value>(_ limit: Duration?, _ body: () throws -> Value) rethrows -> Value {
        guard let limit else { return try body() }
        let usual = patience
        patience = usual.map { min($0, limit) } ?? limit
        defer { patience = usual }
        return try body()
    }

    // MARK: Connection

    func run(_ sql: SQL, _ row: (Row) throws -> Void) throws -> Int {
        try send(sql) { .wanted($0) }
        var changes = 0
        try journey { answer in
            changes = answer.changes
            if answer.isRows { try answer.each(row) }
        }
        return changes
    }

    func run(_ queries: [Query]) throws {
        for query in queries { try send(query.sql) { .wanted($0) } }
        var rest = queries[...]
        try journey { answer in
            if let query = rest.popFirst(), answer.isRows { try answer.each(query.row) }
        }
    }

    /// Rows are sent along with what is asked next, or with COMMIT: a mistake in them shows then.
    func run(_ text: String, each rows: [[SQL.Value]]) throws {
        for values in rows {
            try send(SQL(text: text, values: values)) { .silent($0) }
            if expected.count >= Self.most { try journey { _ in } }
        }
    }

    /// How many answers may be waited for: neither side's buffers must overflow.
    private static let most = 1000
}

// MARK: Transactions

extension PostgresSession {
    /// Commits what `body` did, or undoes it where it throws.
    ///
    /// - Parameters:
    ///   - begin: the statements that begin the transaction.
    ///   - isReading: nothing depends on the end, which is then not waited for.
    func inTransaction<Value>(_ begin: [SQL], isReading: Bool, _ body: () throws -> Value) throws -> Value {
        (failure, isUncertain, isToldOf) = (nil, false, false)
        try settle()
        do {
            for statement in begin { try send(statement, isLasting: true) { .silent($0) } }
            let value = try body()
            isReading ? finish() : try commit()
            return value
        } catch {
            if !isUncertain { abandon() }
            throw error
        }
    }

    /// Takes in what the transaction before did not wait for.
    private func settle() throws {
        while !expected.isEmpty { try journey { _ in } }
        // Where a pooler lends connections, somebody may have listened on this one.
        _ = link.takeNotifications()
    }

    private func commit() throws {
        try send("COMMIT", isLasting: true) { .wanted($0) }
        isUncertain = true
        var isKept = false
        do {
            if isToldOf { try tell() }
            try journey { answer in
                guard answer.command == "COMMIT" else {
                    throw Problem(
                        .internal, .unexpected, detail: "PostgreSQL: COMMIT was answered by \(answer.command)")
                }
                isKept = true
            }
            isUncertain = false
        } catch  where isKept {
            // The server's word came; that the connection broke behind it is the next one's affair.
            isUncertain = false
        } catch {
            // What the server refused was not kept; only where its word did not come nobody knows.
            isUncertain = isBroken && failure?.isBreak ?? true
            throw error
        }
    }

    /// Tells those who listen, in a transaction of its own behind COMMIT: whoever notifies holds a lock of the whole
    /// server, and must not hold it until the disk has what was written. The answer is not waited for.
    private func tell() throws {
        try linked { () throws(PostgresLink.Broken) in try link.sync() }
        expected.append(.end)
        try send(PostgresListener.notice, isLasting: true) { .unimportant($0) }
        try end()
    }

    private func finish() {
        do {
            try send("COMMIT", isLasting: true) { .silent($0) }
            try end()
        } catch {
            isBroken = true
        }
    }

    /// Ends a transaction that failed, as far as the connection still serves.
    private func abandon() {
        guard !isBroken else { return }
        let cause = failure
        do {
            // The failure may lie in what is under way, and skip what is sent before its end.
            while !expected.isEmpty, !isBroken { try? journey { _ in } }
            guard !isBroken else { return }
            try send("ROLLBACK", isLasting: true) { .silent($0) }
            try journey { _ in }
        } catch {
            isBroken = true
        }
        failure = cause
    }
}

// MARK: Sending and receiving

extension PostgresSession {
    /// - Parameter isLasting: it begins or ends transactions.
    private func send(_ sql: SQL, isLasting: Bool = false, _ expectation: (String) -> Expected) throws {
        let values = try PostgresValues(sql.values)
        let types = sql.values.map(\.postgresType)
        try linked { () throws(PostgresLink.Broken) in
            if runsOnce || sql.isPlannedAnew {
                try link.execute(sql.text, types, values)
            } else {
                let name = try prepare(sql.text, types, isLasting)
                try link.execute(prepared: name, values, count: types.count)
            }
        }
        expected.append(expectation(sql.text))
    }

    /// - Returns: the name under which the statement will have been prepared when it is run.
    private func prepare(_ text: String, _ types: [Oid], _ isLasting: Bool) throws(PostgresLink.Broken) -> String {
        let plan = statements.plan(text, types, isLasting: isLasting)
        if let forgotten = plan.forgotten {
            try link.execute("DEALLOCATE \(forgotten)", [], .none)
            expected.append(.silent("DEALLOCATE"))
        }
        if let types = plan.types {
            try link.prepare(plan.name, text, types)
            expected.append(.prepared(text))
        }
        return plan.name
    }

    /// Ends the part of the pipeline that was sent, and sends it on its way.
    private func end() throws {
        try linked { () throws(PostgresLink.Broken) in
            try link.sync()
            expected.append(.end)
            try link.flush()
        }
    }

    /// Ends the part, waits for the answers of the first that was sent and gives those that are wanted.
    ///
    /// - Throws: the first mistake of the server as a `Problem`, or what `take` throws; the rest is taken in all the
    ///   same, so that the connection serves on.
    private func journey(_ take: (PostgresAnswer) throws -> Void) throws {
        if !expected.contains(where: \.isEnd) { try end() }
        let count = expected.prefix { !$0.isEnd }.count + 1
        let part = expected.prefix(count)
        expected.removeFirst(count)
        var failed: (any Error)?
        for one in part {
            // Nothing more will come behind the server's last word.
            if isBroken, let failed { throw failed }
            switch one {
            case .end: try receiveEnd()
            case .unimportant(let text):
                let answer = try receive(text)
                if !answer.isGood, !answer.isSkipped, answer.state.isBreak { isBroken = true }
            case .silent(let text), .wanted(let text), .prepared(let text):
                let answer = try receive(text)
                if case .prepared = one, !answer.isGood { statements.forget(text) }
                guard failed == nil else { continue }
                do {
                    try check(answer, text)
                    if case .wanted = one { try take(answer) }
                } catch {
                    failed = error
                }
            }
        }
        if let failed { throw failed }
    }

    private func receive(_ text: String) throws -> PostgresAnswer {
        try linked { () throws(PostgresLink.Broken) in
            guard let answer = try link.next() else { throw PostgresLink.Broken(message: "no answer: \(text)") }
            // Behind each answer stands the end of it.
            guard try link.next() == nil else { throw PostgresLink.Broken(message: "two answers: \(text)") }
            return answer
        }
    }

    private func receiveEnd() throws {
        try linked { () throws(PostgresLink.Broken) in
            guard let answer = try link.next(), answer.isSync else { throw PostgresLink.Broken(message: "no end") }
        }
    }

    private func check(_ answer: PostgresAnswer, _ text: String) throws(Problem) {
        guard !answer.isGood else { return }
        let state = answer.state
        if failure == nil { failure = state }
        if state.isBreak { isBroken = true }
        if state.isReadOnly { isUnwanted = true }
        throw Problem(postgres: state, message: answer.message, statement: text, database: database)
    }

    /// What libpq notices of a connection that is over, as a problem.
    private func linked<Value>(_ body: () throws(PostgresLink.Broken) -> Value) throws(Problem) -> Value {
        guard !isBroken else {
            throw Problem(.unavailable, .databaseAway, detail: "PostgreSQL: the connection is over")
        }
        do {
            return try body()
        } catch {
            isBroken = true
            isSilent = error.isSilence
            if failure == nil { failure = SQLState(code: "") }
            throw Problem(
                postgres: SQLState(code: ""), message: error.message, statement: nil, database: database)
        }
    }
}
