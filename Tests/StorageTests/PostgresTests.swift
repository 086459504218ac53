import Foundation
import Kernel
import Storage
import StoreTesting
import Testing

/// What is particular to PostgreSQL: many write at once, and connections break.
@Suite(.serialized) struct PostgresTests {
    private let actor = Kernel.Actor.operatorAccount("test")

    private func place() throws -> DatabasePlace { try Engine.postgres.place(for: SampleTable.migrations) }

    private func database() throws -> any Database { try Engine.postgres.database(SampleTable.migrations) }

    private func setting(_ place: DatabasePlace, _ options: String = "") throws -> DatabaseSetting {
        let name = place.setting.description.split(separator: "/").last.map(String.init) ?? ""
        return try DatabaseSetting(PostgresServer.shared().address(of: name) + options)
    }

    @Test func writesThatCollideAreRunAgain() async throws {
        let database = try database()
        try await database.write(as: actor) { try SampleTable.add("a", 1, in: $0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    for _ in 0..<10 { try await Self.count(in: database) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.read { try $0.first("SELECT count FROM word") { $0.int(0) } } == 160)
    }

    /// Reads, then writes what it read and one more: a lost change would show.
    private static func count(in database: any Database) async throws {
        try await database.write(as: .system) { transaction in
            let count = try transaction.first("SELECT COALESCE(count, 0) FROM word") { $0.int(0) } ?? 0
            try transaction.execute("UPDATE word SET count = \(count + 1)")
            try SampleTable.record(in: transaction)
        }
    }

    /// Each adds a word only while there are fewer than five: two that look at the same time must not both add.
    @Test func whatAWriteHasSeenStaysTrueUntilItIsKept() async throws {
        let database = try database()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask {
                    try await database.write(as: .system) { transaction in
                        guard try SampleTable.texts(transaction).count < 5 else { return }
                        try SampleTable.add("w\(number)", UInt64(number), in: transaction)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await database.read(SampleTable.texts).count == 5)
    }

    /// A connection keeps 256 statements prepared: the first write comes when there is no room left for its BEGIN.
    @Test func aConnectionThatHasPreparedItsMostWritesToo() async throws {
        let place = try place()
        let database = try setting(place).open(migrations: SampleTable.migrations, connections: 1, logger: .silent)
        for values in 1...260 {
            let found = try await database.read { transaction in
                try transaction.first("SELECT COUNT(*) FROM word WHERE count IN \([1], of: values)") { $0.int(0) }
            }
            #expect(found == 0)
        }
        try await database.write(as: actor) { try SampleTable.add("a", 1, in: $0) }
        struct Refused: Error {}
        await #expect(throws: Refused.self) { try await database.write(as: actor) { _ in throw Refused() } }
        #expect(try await database.read(SampleTable.texts) == ["a"])
    }

    @Test func ofManyThatOpenItAtOnceOneTakesTheSteps() async throws {
        let place = try Engine.postgres.place()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<6 {
                group.addTask { _ = try place.open(SampleTable.migrations) }
            }
            try await group.waitForAll()
        }
        let names = try await place.open(SampleTable.migrations).read {
            try $0.all("SELECT name FROM migration ORDER BY name") { $0.text(0) }
        }
        #expect(names == ["0001 journal", "0001 words", "0003 journal of what plans share"])
    }

    @Test func aConnectionThatBrokeIsReplacedUnnoticed() async throws {
        let place = try place()
        let database = try place.open(SampleTable.migrations)
        for round in 0..<5 {
            try await database.write(as: actor) { try SampleTable.add("w\(round)", UInt64(round), in: $0) }
            let stamp = try await database.stamp()
            let name = place.setting.description.split(separator: "/").last ?? ""
            try PostgresServer.shared().run(
                "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '\(name)'")
            #expect(try await database.read(SampleTable.texts).count == round + 1)
            try await database.write(as: actor) { try SampleTable.add("x\(round)", UInt64(100 + round), in: $0) }
            #expect(try await database.stamp() != stamp)
            try await database.write(as: actor) { transaction in
                try transaction.execute("DELETE FROM word WHERE text = \("x\(round)")")
                try SampleTable.record(in: transaction)
            }
        }
    }

    @Test func whateverThrowsLeavesNoTransactionOpen() async throws {
        struct Stop: Error {}
        let database = try database()
        for _ in 0..<20 {
            await #expect(throws: Stop.self) { try await database.read { _ in throw Stop() } }
            await #expect(throws: Stop.self) {
                try await database.read { try $0.each("SELECT 1 UNION SELECT 2") { _ in throw Stop() } }
            }
            await #expect(throws: Problem.self) { try await database.read { try $0.each("SELECT nothing") { _ in } } }
            await #expect(throws: Problem.self) {
                try await database.write(as: actor) { transaction in
                    try transaction.insert(into: "word", ["id", "text"], [[SampleTable.id(1), ""]])
                    try SampleTable.record(in: transaction)
                }
            }
        }
        let open = try await database.read {
            try $0.first(
                """
                SELECT COUNT(*) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                """
            ) { $0.int(0) }
        }
        #expect(open == 0)
        try await database.write(as: actor) { try SampleTable.add("a", 1, in: $0) }
        #expect(try await database.read(SampleTable.texts) == ["a"])
    }

    private static func row(_ number: Int) -> [any Bindable] {
        let weight: Double? = number % 3 == 0 ? nil : Double(number) / 2
        let count: Int? = number % 2 == 0 ? nil : number
        return [SampleTable.id(UInt64(number)), String(format: "w%05d", number), weight, count]
    }

    @Test func manyRowsGoInOneJourneyAndInOrder() async throws {
        let database = try database()
        try await database.write(as: actor) { transaction in
            try transaction.insert(
                into: "word", ["id", "text", "weight", "count"],
                (1...5000).map(Self.row))
            try SampleTable.record(in: transaction)
        }
        var (texts, sums): ([String], [Int]) = ([], [])
        (texts, sums) = try await database.read { transaction in
            var (texts, sums): ([String], [Int]) = ([], [])
            try transaction.batch(
                Query("SELECT text FROM word ORDER BY text") { texts.append($0.text(0)) },
                Query("SELECT CAST(SUM(count) AS BIGINT), COUNT(weight) FROM word") { sums += [$0.int(0), $0.int(1)] },
                Query("SELECT text FROM word WHERE count = \(7)") { texts.append($0.text(0)) })
            return (texts, sums)
        }
        #expect(texts.count == 5001 && texts.first == "w00001" && texts.last == "w00007")
        #expect(sums == [2500 * 2500, 3334])
    }

    @Test func aTextWithANullCharacterIsRefused() async throws {
        let database = try database()
        await #expect(throws: Problem(.invalid, .textUnkeepable)) {
            try await database.write(as: actor) { try SampleTable.add("a\u{0}b", 1, in: $0) }
        }
        #expect(try await database.read(SampleTable.texts) == [])
    }

    @Test func whatTakesTooLongIsGivenUp() async throws {
        let place = try place()
        let setting = try setting(place, "?options=-c%20statement_timeout%3D100")
        let database = try setting.open(migrations: SampleTable.migrations, logger: .silent)
        let problem = await #expect(throws: Problem.self) {
            try await database.read { try $0.each("SELECT CAST(pg_sleep(20) AS TEXT)") { _ in } }
        }
        #expect(problem?.reason == .databaseBusy)
        #expect(try await database.read(SampleTable.texts) == [])
    }

    @Test func aServerThatOnlyReadsIsSaidSo() async throws {
        let place = try place()
        let setting = try setting(place, "?options=-c%20default_transaction_read_only%3Don")
        _ = try place.open(SampleTable.migrations)
        let problem = #expect(throws: Problem.self) {
            try setting.open(migrations: SampleTable.migrations, logger: .silent)
        }
        #expect(problem?.kind == .unavailable)
        if case .databaseReadOnly = problem?.reason {} else { Issue.record("\(String(describing: problem))") }
    }

    @Test func whereThereIsNoneIsSaidSo() throws {
        let server = try PostgresServer.shared()
        func reason(_ address: String) throws -> Problem.Reason? {
            #expect(throws: Problem.self) {
                try DatabaseSetting(address).open(migrations: SampleTable.migrations, logger: .silent)
            }?.reason
        }
        #expect(try reason(server.address(of: "nowhere")) == .databaseUnreadable(name: "nowhere"))
        #expect(try reason("postgres://belfry:secret@127.0.0.1:1/x") == .databaseAway)
        try server.run("CREATE DATABASE belfry_ascii TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
        defer { server.drop("belfry_ascii") }
        #expect(try reason(server.address(of: "belfry_ascii")) == .databaseUnsuitable(name: "belfry_ascii"))
    }

    @Test func whenNobodyKnowsTheDatabaseItsConnectionsEnd() async throws {
        let place = try place()
        let name = place.setting.description.split(separator: "/").last ?? ""
        func connections() throws -> String {
            try PostgresServer.shared().run("SELECT COUNT(*) FROM pg_stat_activity WHERE datname = '\(name)'")
        }
        do {
            let database = try place.open(SampleTable.migrations)
            _ = try await database.read(SampleTable.texts)
            _ = try await database.stamp()
            #expect(try connections() == "2")
        }
        for _ in 0..<500 where try connections() != "0" { try await Task.sleep(for: .milliseconds(10)) }
        #expect(try connections() == "0")
    }
}
