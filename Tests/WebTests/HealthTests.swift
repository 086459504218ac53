import HTTPTypes
import Kernel
import Logging
import Storage
import StoreTesting
import Strategy
import Synchronization
import Testing

@testable import Web

/// A database that can go away, and come back.
private final class LeavingDatabase: Database {
    private let database: any Database
    let problem = Mutex<Problem?>(nil)

    init(_ database: any Database) { self.database = database }

    private func guarded<Value>(_ body: () async throws -> Value) async throws -> Value {
        if let problem = problem.withLock({ $0 }) { throw problem }
        return try await body()
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
        try await guarded { try await database.read(body) }
    }

    func write<Value: Sendable>(
        as actor: Kernel.Actor, _ body: @escaping @Sendable (WriteTransaction) throws -> Value
    ) async throws -> Value {
        try await guarded { try await database.write(as: actor, body) }
    }

    func stamp() async throws -> Stamp { try await guarded { try await database.stamp() } }
    var stampAtOnce: Stamp? { nil }
}

/// What was logged, a line an event.
private final class Logged: Sendable {
    let lines = Mutex<[String]>([])

    var logger: Logger {
        Logger(label: "test") { _ in Handler(logged: self) }
    }

    private struct Handler: LogHandler {
        let logged: Logged
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]
        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }
        func log(event: LogEvent) {
            logged.lines.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
        }
    }
}

@Suite("Health, and what is said when something fails")
struct HealthTests {
    @Test("Ready as long as the database answers, and again when it is back")
    func ready() async throws {
        let database = LeavingDatabase(try emptyDatabase(PlanStore.migrations))
        let visitor = Visitor(of: database)
        #expect(try await visitor.get("/health/ready").body == "ready\n")
        database.problem.withLock { $0 = Problem(.unavailable, .databaseBusy, detail: "secret") }
        let answer = try await visitor.get("/health/ready")
        #expect(
            answer.status == 503
                && answer.body == "not ready: The database is busy. Nothing is lost; try again in a moment.\n")
        #expect(answer.headers[.cacheControl] == "no-store" && !answer.body.contains("secret"))
        #expect(try await visitor.get("/health/live").status == 200)
        database.problem.withLock { $0 = nil }
        #expect(try await visitor.get("/health/ready").status == 200)
    }

    @Test("Not ready without the tables that are needed, and not when it stops")
    func schema() async throws {
        let lacking = Visitor(of: try emptyDatabase([]))
        let answer = try await lacking.get("/health/ready")
        #expect(answer.status == 503 && answer.body.contains("tables"))
        let stopping = Visitor(of: try emptyDatabase(PlanStore.migrations))
        stopping.site.state.stop()
        #expect(try await stopping.get("/health/ready").status == 503)
        #expect(try await stopping.get("/fr/plans").status == 200)
    }

    @Test("The page about a fault shows the name of the request, and the log has it", arguments: ["fr", "nl", "en"])
    func reference(_ language: String) async throws {
        let (logged, database) = (Logged(), LeavingDatabase(try emptyDatabase(PlanStore.migrations)))
        let visitor = Visitor(of: database, logger: logged.logger)
        let name = "a-request-to-quote"
        for kind in [Problem.Kind.unavailable, .internal] {
            database.problem.withLock { $0 = Problem(kind, .unexpected, detail: "the cause") }
            let path = "/\(language)/plans/whispered?q=whispered"
            let answer = try await visitor.get(path, [.requestIdentifier: name])
            #expect(answer.status == (kind == .internal ? 500 : 503))
            #expect(try answer.page().first(".problem code")?.text == name)
            #expect(answer.headers[.requestIdentifier] == name && !answer.body.contains("the cause"))
            let json = try await visitor.get(path, [.requestIdentifier: name, .accept: "application/json"])
            #expect(json.body.contains(#""request": "\#(name)""#))
        }
        let lines = logged.lines.withLock { $0 }
        #expect(lines.contains { $0.hasPrefix("error internal") && $0.contains(name) && $0.contains("the cause") })
        #expect(lines.allSatisfy { !$0.contains("whispered") })
        #expect(try await visitor.get("/fr/nowhere/at/all").page().first(".problem code") == nil)
    }

    @Test("What was asked for stays out of the log at every level")
    func privacy() async throws {
        let logged = Logged()
        let visitor = Visitor(of: try emptyDatabase(PlanStore.migrations), logger: logged.logger)
        for path in ["/fr/plans/whispered", "/fr/search?q=whispered", "/whispered", "/fr/partners/whispered"] {
            _ = try await visitor.get(path)
        }
        let lines = logged.lines.withLock { $0 }
        #expect(lines.filter { $0.hasPrefix("info request") }.count == 4)
        #expect(lines.contains { $0.contains("planUnknown") })
        #expect(lines.allSatisfy { !$0.contains("whispered") })
    }

    @Test(
        "A name for a request is taken if it is one",
        arguments: [
            ("0123456789abcdef0123456789abcdef", true), ("A.b_c-1234", true), ("seven77", false), ("", false),
            (String(repeating: "a", count: 65), false), ("a request", false), ("a\"request\"", false),
            ("éééééééé", false), ("12345678\n", false),
        ])
    func identifier(_ text: String, _ isValid: Bool) { #expect(RequestIdentifiers.isValid(text) == isValid) }
}
