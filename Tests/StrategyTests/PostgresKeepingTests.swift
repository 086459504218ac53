import Foundation
import Kernel
import StoreTesting
import Testing

@testable import Storage
@testable import Strategy

/// What is kept safe of a database of PostgreSQL: by the server's own programs, checked in SQL.
@Suite final class PostgresKeepingTests {
    private let folder: TemporaryFolder
    private let place: DatabasePlace
    private var file: String { folder.path + "/b.dump" }

    init() throws {
        folder = try TemporaryFolder()
        place = try Engine.postgres.place(for: PlanStore.migrations)
    }

    private func store() throws -> PlanStore { PlanStore(try place.open(PlanStore.migrations)) }

    private func reason(_ work: () async throws -> Void) async -> Problem.Reason? {
        do {
            try await work()
            return nil
        } catch { return (error as? Problem)?.reason }
    }

    @Test func aBackupIsRestoredIntoAnEmptyDatabase() async throws {
        let store = try store()
        try await KeptPlans.fill(store)
        let made = try await place.setting.backup(to: file)
        let attributes = try FileManager.default.attributesOfItem(atPath: file)
        #expect(attributes[.posixPermissions] as? Int == 0o600 && attributes[.size] as? Int == made.bytes)
        #expect(await reason { _ = try await place.setting.backup(to: file) } == .backupExists(name: file))
        for other in [try Engine.postgres.place(), try Engine.postgres.place(for: PlanStore.migrations)] {
            _ = try await other.setting.restore(from: file, migrations: PlanStore.migrations)
            let restored = PlanStore(try other.open(PlanStore.migrations))
            #expect(try await restored.check().filter { $0.faults > 0 } == [])
            #expect(try await restored.whole(of: "meuse-2026").0 == store.whole(of: "meuse-2026").0)
            #expect(
                await reason {
                    _ = try await other.setting.restore(from: file, migrations: PlanStore.migrations, replacing: true)
                } == .databaseNotEmpty(name: other.setting.name, canBeReplaced: false))
        }
    }

    @Test func eachUnfitBackupIsRefusedInItsOwnWay() async throws {
        try await KeptPlans.fill(store())
        _ = try await place.setting.backup(to: file)
        let other = try Engine.postgres.place()
        func refusal(_ migrations: [Migration] = PlanStore.migrations) async -> Problem.Reason? {
            await reason { _ = try await other.setting.restore(from: file, migrations: migrations) }
        }
        #expect(await refusal([]) == .backupNewer(name: file))
        let whole = try Data(contentsOf: URL(fileURLWithPath: file))
        try whole.prefix(whole.count / 2).write(to: URL(fileURLWithPath: file))
        #expect(await refusal() == .backupDamaged(name: file))
        try Data("SQLite format 3\0".utf8).write(to: URL(fileURLWithPath: file))
        #expect(await refusal() == .backupForeign(name: file))
        // Nothing of it has arrived.
        let steps = try other.setting.missingSteps(of: PlanStore.migrations, logger: .silent)
        #expect(steps.count == (JournalEntry.migrations + PlanStore.migrations).count)
    }

    @Test func aServerThatIsAwayLeavesNothing() async throws {
        let away = try DatabaseSetting("postgres://belfry@127.0.0.1:1/belfry")
        guard case .toolFailed(let tool, _)? = await reason({ _ = try await away.backup(to: file) }) else {
            Issue.record("it was not said which program failed")
            return
        }
        #expect(tool == "pg_dump")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }

    private static let damages: [([CheckKind], [String])] = [
        ([.searchIndex], ["UPDATE search_index SET tokens = tokens || ' fvel' WHERE id = 1"]),
        ([.searchIndex], ["UPDATE search_index SET words = array_to_tsvector(ARRAY['fvel']) WHERE id = 1"]),
        ([.searchIndex], ["DELETE FROM search_index WHERE id = 2"]),
        ([.searchIndex], ["INSERT INTO search_index VALUES (9999, 'fvel', array_to_tsvector(ARRAY['fvel']))"]),
        ([.searchTexts], ["UPDATE search_text SET text = text || ' x' WHERE document_id = 1"]),
        ([.searchWords], ["UPDATE search_word SET documents = documents + 1"]),
        ([.journal], ["UPDATE plan SET revision = 17 WHERE slug = 'plan-1'"]),
        ([.counts], ["UPDATE partner SET objectives = objectives + 1"]),
        ([.letters], ["UPDATE stored_file SET bytes = '\\x00' WHERE bytes = 'plan 1'::bytea"]),
        ([.orphans], ["INSERT INTO partner (id) VALUES ('00000000-0000-0000-0000-000000000000')"]),
        (
            [.integrity],
            [
                "ALTER TABLE plan DROP CONSTRAINT plan_revision_check",
                "ALTER TABLE plan ADD CONSTRAINT plan_revision_check CHECK (revision >= 1) NOT VALID",
            ]
        ),
    ]

    @Test func eachDamageIsNamedAndWhatIsMadeOfTheRestIsRepaired() async throws {
        let store = try store()
        try await KeptPlans.fill(store)
        let whole = try await store.check()
        // Nothing was published there under a number.
        #expect(whole.map(\.kind) == CheckKind.allCases)
        #expect(whole.allSatisfy { $0.faults == 0 && ($0.counted > 0 || $0.kind == .snapshots) })
        _ = try await place.setting.backup(to: file)
        for (kinds, statements) in Self.damages {
            let other = try Engine.postgres.place()
            _ = try await other.setting.restore(from: file, migrations: PlanStore.migrations)
            let database = try other.open(PlanStore.migrations)
            try await database.write(as: .system) { transaction in
                for statement in statements { _ = try transaction.change(SQL(text: statement)) }
            }
            let damaged = PlanStore(database)
            #expect(try await damaged.check().filter { $0.faults > 0 }.map(\.kind) == kinds, "\(statements)")
            try await damaged.repair()
            #expect(
                try await damaged.check().filter { $0.faults > 0 }.map(\.kind) == kinds.filter { !$0.isOfDerived },
                "\(statements)")
        }
    }
}
