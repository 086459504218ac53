import Foundation
import Kernel
import Storage
import StoreTesting
import Synchronization
import Testing

/// What PostgreSQL tells of changes by itself, on top of what it answers when it is asked.
@Suite(.serialized) struct ListeningTests {
    /// How often something was heard, since when a test has begun to count.
    private final class Ear: Sendable {
        private let count = Atomic(0)
        private let listening = Mutex<Task<Void, Never>?>(nil)

        init(_ changes: AsyncStream<Void>) {
            let task = Task { [weak self] in
                for await _ in changes { self?.count.add(1, ordering: .sequentiallyConsistent) }
            }
            listening.withLock { $0 = task }
        }

        deinit { listening.withLock { $0?.cancel() } }

        var heard: Int { count.load(ordering: .sequentiallyConsistent) }

        /// Whether something more is heard within a second.
        func hears(since before: Int) async throws -> Bool {
            for _ in 0..<100 where heard == before { try await Task.sleep(for: .milliseconds(10)) }
            return heard > before
        }

        /// Until nothing more comes: what was said before is not taken for what follows.
        func settle() async throws {
            var before = -1
            while heard != before || before == 0 {
                before = heard
                try await Task.sleep(for: .milliseconds(300))
            }
        }
    }

    private func ear(_ database: any Database) async throws -> Ear {
        let ear = Ear(try #require(database.changes()))
        try await ear.settle()
        return ear
    }

    private func add(_ number: UInt64, to database: any Database) async throws {
        try await database.write(as: .system) { try SampleTable.add("w\(number)", number, in: $0) }
    }

    @Test func oneHearsWhatAnotherHasChanged() async throws {
        let place = try Engine.postgres.place(for: SampleTable.migrations)
        let (own, other) = (try place.open(SampleTable.migrations), try place.open(SampleTable.migrations))
        let ear = try await ear(own)
        for number in 0..<10 {
            let before = ear.heard
            try await add(UInt64(number), to: number % 2 == 0 ? other : own)
            #expect(try await ear.hears(since: before), "write \(number)")
        }
        try await ear.settle()
        let before = ear.heard
        for number in UInt64(100)..<400 { try await add(number, to: other) }
        #expect(try await ear.hears(since: before))
        try await ear.settle()
        #expect(ear.heard - before <= 300)
    }

    @Test func whatChangesNothingIsNotTold() async throws {
        struct Stop: Error {}
        let place = try Engine.postgres.place(for: SampleTable.migrations)
        let (own, other) = (try place.open(SampleTable.migrations), try place.open(SampleTable.migrations))
        let ear = try await ear(own)
        let before = ear.heard
        for _ in 0..<20 { _ = try await other.read(SampleTable.texts) }
        _ = try await other.write(as: .system) { try $0.execute("UPDATE word SET count = 1 WHERE text = 'none'") }
        try await other.write(as: .system) { transaction in
            _ = try transaction.housekeeping {
                try transaction.execute("INSERT INTO word (id, text) VALUES (\(SampleTable.id(7)), 'own work')")
            }
        }
        await #expect(throws: Stop.self) {
            try await other.write(as: .system) { transaction in
                try SampleTable.add("undone", 1000, in: transaction)
                throw Stop()
            }
        }
        try await Task.sleep(for: .milliseconds(300))
        #expect(ear.heard == before)
    }

    /// What was said while nobody could hear it may have been missed: a new connection says so.
    @Test func whoeverWasDeafHearsAgain() async throws {
        let cluster = PostgresCluster("listening")
        defer { cluster.remove() }
        let setting = try DatabaseSetting(try cluster.start())
        let database = try setting.open(migrations: SampleTable.migrations, connections: 2, logger: .silent)
        let ear = try await ear(database)
        var before = ear.heard
        try cluster.stop()
        _ = try cluster.start()
        for _ in 0..<50 where ear.heard == before { try await Task.sleep(for: .milliseconds(100)) }
        #expect(ear.heard > before)
        try await ear.settle()
        before = ear.heard
        try await add(1, to: database)
        #expect(try await ear.hears(since: before))
    }

    @Test func itsConnectionEndsWithWhoListens() async throws {
        let place = try Engine.postgres.place(for: SampleTable.migrations)
        let database = try place.open(SampleTable.migrations)
        func listeners() async throws -> Int {
            try await database.read { transaction in
                try transaction.first(
                    """
                    SELECT COUNT(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND query = 'LISTEN belfry'
                    """
                ) { $0.int(0) } ?? 0
            }
        }
        do {
            let ear = try await ear(database)
            #expect(try await listeners() == 1)
            withExtendedLifetime(ear) {}
        }
        for _ in 0..<100 where try await listeners() > 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(try await listeners() == 0)
    }

    @Test(arguments: [Engine.memory, .file]) func sqliteTellsNobody(_ engine: Engine) throws {
        #expect(try engine.database(SampleTable.migrations).changes() == nil)
    }
}
