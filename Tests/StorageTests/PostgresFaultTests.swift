import Foundation
import Kernel
import Storage
import StoreTesting
import Synchronization
import Testing

/// What happens when the server goes away and comes back. Each test has a server of its own.
@Suite(.serialized) struct PostgresFaultTests {
    /// Words that were written, by what was said about them.
    private final class Account: Sendable {
        private let words = Mutex<(kept: [String], unsure: Int, refused: Int)>(([], 0, 0))

        private let over = Atomic(false)

        var isOver: Bool { over.load(ordering: .relaxed) }
        func end() { over.store(true, ordering: .relaxed) }

        var kept: [String] { words.withLock { $0.kept } }
        var refused: Int { words.withLock { $0.refused } }

        func keep(_ word: String) { words.withLock { $0.kept.append(word) } }
        func refuse(_ problem: Problem) {
            #expect(problem.kind == .unavailable, "\(problem)")
            words.withLock { $0.refused += 1 }
        }
    }

    private enum Mode: CaseIterable {
        case stop, kill
    }

    @Test("The server stopped and started under load: nothing acknowledged is lost", arguments: Mode.allCases)
    private func stoppedUnderLoad(_ mode: Mode) async throws {
        let cluster = PostgresCluster("faults-\(mode)")
        defer { cluster.remove() }
        let setting = try DatabaseSetting(try cluster.start())
        let database = try setting.open(migrations: SampleTable.migrations, connections: 6, logger: .silent)
        let account = Account()
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { account.end() }
            for writer in 0..<4 {
                group.addTask {
                    var number = UInt64(writer) << 32
                    while !account.isOver {
                        number += 1
                        await write(number, to: database, account)
                    }
                }
            }
            group.addTask {
                while !account.isOver {
                    do { _ = try await database.read(SampleTable.texts) } catch let problem as Problem {
                        account.refuse(problem)
                    }
                }
            }
            try await untilWritten(50, account)
            switch mode {
            case .stop: try cluster.stop()
            case .kill: try cluster.kill()
            }
            await #expect(throws: Problem.self) { try await database.read(SampleTable.texts) }
            await #expect(throws: Problem.self) { try await database.stamp() }
            _ = try cluster.start()
            let back = ContinuousClock.now
            try await untilWritten(account.kept.count + 1, account)
            print("PostgreSQL is back: a write after \(ContinuousClock.now - back)")
            try await untilWritten(account.kept.count + 50, account)
            _ = try await database.stamp()
            account.end()
            try await group.waitForAll()
        }
        #expect(account.refused > 0)
        let there = Set(try await database.read(SampleTable.texts))
        #expect(there.isSuperset(of: account.kept))
        let connections = try await database.read {
            try $0.first("SELECT COUNT(*) FROM pg_stat_activity WHERE application_name = 'belfry'") { $0.int(0) }
        }
        // Six that serve, and one that asks for stamps.
        #expect((1...7).contains(connections ?? 0))
    }

    private func write(_ number: UInt64, to database: any Database, _ account: Account) async {
        do {
            try await database.write(as: .system) { try SampleTable.add("w\(number)", number, in: $0) }
            account.keep("w\(number)")
        } catch let problem as Problem {
            account.refuse(problem)
        } catch {
            Issue.record(error)
        }
    }

    private func untilWritten(_ count: Int, _ account: Account) async throws {
        let start = ContinuousClock.now
        while account.kept.count < count {
            try #require(ContinuousClock.now - start < .seconds(300), "\(account.kept.count) of \(count) were written")
            try await Task.sleep(for: .milliseconds(2))
        }
    }
}
