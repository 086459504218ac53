import Foundation
import Kernel
import Storage
import StoreTesting
import Synchronization
import Testing

/// What every engine must do, with several connections.
@Suite(.onSharedEngines) struct TransactionTests {
    let actor = Kernel.Actor.operatorAccount("test")

    private func withDatabase(_ body: (any Database) async throws -> Void) async throws {
        try await body(try emptyDatabase(SampleTable.migrations))
    }

    @Test func aWriteRunTwiceGivesTheSame() async throws {
        try await withDatabase { database in
            try await RehearsingDatabase(database).write(as: actor) { try SampleTable.add("a", 1, in: $0) }
            #expect(try await database.read(SampleTable.texts) == ["a"])
            let entries = try await database.read {
                try JournalEntry.entries(of: SampleTable.plan, limit: 9, in: $0)
            }
            #expect(entries.count == 1)
        }
    }

    @Test func whatThrowsChangesNothing() async throws {
        struct Stop: Error {}
        try await withDatabase { database in
            await #expect(throws: Stop.self) {
                try await database.write(as: actor) { transaction in
                    try SampleTable.add("a", 1, in: transaction)
                    throw Stop()
                }
            }
            #expect(try await database.read(SampleTable.texts) == [])
            // And the connection serves on.
            try await database.write(as: actor) { try SampleTable.add("b", 2, in: $0) }
            #expect(try await database.read(SampleTable.texts) == ["b"])
        }
    }

    @Test func aReadIsOneSnapshot() async throws {
        try await withDatabase { database in
            try await database.write(as: actor) { try SampleTable.add("a", 1, in: $0) }
            let (seen, written) = (Gate(), Gate())
            async let both = database.read { transaction in
                let before = try SampleTable.texts(transaction)
                seen.open()
                written.wait()
                return (before, try SampleTable.texts(transaction))
            }
            await seen.passed()
            try await database.write(as: actor) { try SampleTable.add("b", 2, in: $0) }
            written.open()
            let (before, after) = try await both
            #expect(before == ["a"])
            #expect(after == ["a"])
            #expect(try await database.read(SampleTable.texts) == ["a", "b"])
        }
    }

    @Test func aReadCannotWrite() async throws {
        for database in [try Engine.memory.database(SampleTable.migrations)] {
            await #expect(throws: Problem.self) {
                try await database.read { try $0.each("DELETE FROM word") { _ in } }
            }
        }
        try await withDatabase { database in
            await #expect(throws: Problem.self) {
                try await database.read { try $0.each("DELETE FROM word") { _ in } }
            }
        }
    }

    @Test func aChangeWithoutATraceDoesNotComeToPass() async throws {
        try await withDatabase { database in
            let problem = await #expect(throws: Problem.self) {
                try await database.write(as: actor) { transaction in
                    _ = try transaction.execute("INSERT INTO word (id, text) VALUES (\(SampleTable.id(1)), 'a')")
                }
            }
            #expect(problem?.kind == .internal)
            #expect(try await database.read(SampleTable.texts) == [])
            // Changing nothing needs none.
            let changed = try await database.write(as: actor) { try $0.execute("DELETE FROM word") }
            #expect(changed == 0)
        }
    }

    @Test func theJournalSaysWhoWhenAndWhat() async throws {
        let clock = Kernel.Clock.stopped(at: Instant(milliseconds: 1_750_000_000_000))
        let database = try emptyDatabase(SampleTable.migrations, clock: clock)
        try await database.write(as: actor) { try SampleTable.add("a", 1, in: $0) }
        try await database.write(as: .system) { transaction in
            #expect(transaction.actor == .system)
            #expect(transaction.now == Instant(milliseconds: 1_750_000_000_000))
            try transaction.record(
                JournalEntry.Draft("rename", "word", SampleTable.id(1), in: SampleTable.plan, revision: 2, was: "1"))
        }
        let entries = try await database.read { try JournalEntry.entries(of: SampleTable.plan, limit: 9, in: $0) }
        #expect(entries.map(\.action) == ["rename", "add"])
        #expect(entries.map(\.actor) == [.system, actor])
        #expect(entries.map(\.was) == ["1", nil])
        #expect(entries.map(\.became) == [nil, #"{"text":"a"}"#])
        #expect(entries[1].subject == SampleTable.id(1).bytes)
        #expect(Set(entries.map(\.at)) == [Instant(milliseconds: 1_750_000_000_000)])
        #expect(try await database.read { try JournalEntry.entries(of: SampleTable.plan, limit: 1, in: $0) }.count == 1)
    }

    @Test func aFailedStatementEndsTheTransaction() async throws {
        try await withDatabase { database in
            await #expect(throws: Problem.self) {
                try await database.write(as: actor) { transaction in
                    try SampleTable.add("a", 1, in: transaction)
                    try? SampleTable.add("a", 2, in: transaction)
                }
            }
            let texts = try await database.read(SampleTable.texts)
            #expect(texts == [])
        }
    }

    @Test func statementsDoNotNestAndDoNotOutlive() async throws {
        let database = try emptyDatabase(SampleTable.migrations)
        await #expect(throws: Problem.self) {
            try await database.read { transaction in
                try transaction.each("SELECT 1") { _ in _ = try SampleTable.texts(transaction) }
            }
        }
        #expect(try await database.read { try $0.all("SELECT 2") { $0.int(0) } } == [2])
    }

    @Test func statementsAreCounted() async throws {
        let database = try emptyDatabase(SampleTable.migrations)
        let counts = try await database.read { transaction in
            var rows = 0
            try transaction.batch(
                Query("SELECT 1 UNION ALL SELECT 2") { _ in rows += 1 }, Query("SELECT 3") { _ in rows += 1 })
            return (rows, transaction.statements)
        }
        #expect(counts == (3, 2))
    }
}

/// A door between a thread that blocks and a task that waits.
private final class Gate: Sendable {
    private let isOpen = Mutex(false)

    func open() { isOpen.withLock { $0 = true } }
    func wait() { while !isOpen.withLock({ $0 }) { usleep(1000) } }
    func passed() async { while !isOpen.withLock({ $0 }) { try? await Task.sleep(for: .milliseconds(1)) } }
}
