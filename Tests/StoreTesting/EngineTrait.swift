import Kernel
import Storage
import Testing

/// Runs each test once on each of some engines. What went wrong says on which.
public struct EngineTrait: SuiteTrait, TestTrait, TestScoping {
    let engines: [Engine]
    public let isRecursive = true

    public func scopeProvider(for test: Test, testCase: Test.Case?) -> EngineTrait? { testCase == nil ? nil : self }

    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        for engine in engines {
            let named = IssueHandlingTrait.compactMapIssues { issue in
                var issue = issue
                issue.comments.append("on \(engine.rawValue)")
                return issue
            }
            // A server has only so many connections, and a copy of a database takes the disk.
            if engine == .postgres { await Turnstile.ofPostgres.enter() }
            do {
                try await Engine.$current.withValue(engine) {
                    try await named.provideScope(for: test, testCase: testCase, performing: function)
                }
            } catch {
                if engine == .postgres { await Turnstile.ofPostgres.leave() }
                throw error
            }
            if engine == .postgres { await Turnstile.ofPostgres.leave() }
        }
    }
}

extension Trait where Self == EngineTrait {
    /// Each test runs on SQLite and on PostgreSQL.
    public static var onBothEngines: EngineTrait { EngineTrait(engines: [.memory, .postgres]) }
    /// The same, for what has several connections or several programs: SQLite in a file.
    public static var onSharedEngines: EngineTrait { EngineTrait(engines: [.file, .postgres]) }
}

/// Lets a few at a time pass.
private actor Turnstile {
    static let ofPostgres = Turnstile(places: 6)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) { free = places }

    func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}

/// An empty database with the tables of some stores, on the engine on which the test runs; in memory where the test
/// does not say.
public func emptyDatabase(_ migrations: [Migration], clock: Clock = .system) throws -> any Database {
    try Engine.current.database(migrations, clock: clock)
}
