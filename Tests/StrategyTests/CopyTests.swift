import Foundation
import Kernel
import Search
import StoreTesting
import Testing

@testable import Storage
@testable import Strategy

/// What is copied is all there, searched as before and sound; or nothing is there.
@Suite final class CopyTests {
    private let folder: TemporaryFolder
    private var from: String { folder.path + "/from.db" }
    private var to: String { folder.path + "/to.db" }

    init() throws { folder = try TemporaryFolder() }

    private func copy() async throws -> CopyReport {
        try await DatabaseSetting.sqlite(path: from).copy(
            to: .sqlite(path: to), migrations: PlanStore.migrations, texts: PlanStore.texts, logger: .silent)
    }

    private func reason(_ work: () async throws -> Void) async -> Problem.Reason? {
        do {
            try await work()
            return nil
        } catch { return (error as? Problem)?.reason }
    }

    @Test func everythingArrives() async throws {
        let source = try KeptPlans.open(from)
        try await KeptPlans.fill(source)
        let report = try await copy()
        let target = try KeptPlans.open(to)
        #expect(try await target.check().filter { $0.faults > 0 } == [])
        for slug in ["meuse-2026", "plan-1", "plan-2"] {
            #expect(try await target.overview(of: slug) == source.overview(of: slug))
            #expect(try await target.whole(of: slug).0 == source.whole(of: slug).0)
        }
        let found = try await target.search(SearchRequest(SearchQuery("quais velo")))
        #expect(found.hits.count == 1)
        #expect(report.tables.first { $0.name == "objective" }?.sum.rows == 5)
        // A copy of the copy has the same sums.
        let again = try await DatabaseSetting.sqlite(path: to).copy(
            to: .sqlite(path: folder.path + "/again.db"), migrations: PlanStore.migrations, texts: PlanStore.texts,
            logger: .silent)
        #expect(again == report)
    }

    @Test func whatHoldsSomethingIsLeftAlone() async throws {
        try await KeptPlans.fill(KeptPlans.open(from))
        let target = try KeptPlans.open(to)
        let (content, letter) = KeptPlans.plan(7)
        _ = try await target.add([content], source: letter, as: .system)
        #expect(await reason { _ = try await copy() } == .databaseNotEmpty(name: to, canBeReplaced: false))
        #expect(try await target.plans().map(\.plan.slug) == ["plan-7"])
    }

    @Test func whatWasOnlyOpenedIsEmpty() async throws {
        try await KeptPlans.fill(KeptPlans.open(from))
        try await KeptPlans.open(to).bringSearchUpToDate()
        _ = try await copy()
        #expect(try await KeptPlans.open(to).check().filter { $0.faults > 0 } == [])
    }

    @Test func schemasMustBeThoseOfTheProgram() async throws {
        let fewer = Array(PlanStore.migrations.dropLast())
        _ = try DatabaseSetting.sqlite(path: from).open(migrations: fewer, logger: .silent)
        #expect(await reason { _ = try await copy() } == .databaseOlder(name: from, steps: 1))
        let more = PlanStore.migrations + [Migration("9999 more", ["CREATE TABLE more (id \(.integer) PRIMARY KEY)"])]
        _ = try DatabaseSetting.sqlite(path: from).open(migrations: more, logger: .silent)
        #expect(await reason { _ = try await copy() } == .databaseNewer(name: from))
        #expect(!FileManager.default.fileExists(atPath: to))
    }

    @Test func aCopyNeedsTwoDatabases() async throws {
        #expect(await reason { _ = try await copy() } == .databaseMissing(name: from))
        try await KeptPlans.fill(KeptPlans.open(from))
        try FileManager.default.createSymbolicLink(atPath: to, withDestinationPath: from)
        #expect(await reason { _ = try await copy() } == .copyToItself)
    }

    @Test func whatCannotArriveWholeDoesNotArrive() async throws {
        try await KeptPlans.fill(KeptPlans.open(from))
        // An objective whose parent is not there.
        let file = try SQLiteFile(path: from, .writing)
        try file.texts("PRAGMA foreign_keys = OFF")
        try file.texts("DELETE FROM objective WHERE number = 'IV.1'")
        #expect(await reason { _ = try await copy() } == .copyDiffers(table: "objective"))
        let target = try KeptPlans.open(to)
        #expect(try await target.plans().isEmpty)
        #expect(try SQLiteFile(path: to, .reading).texts("SELECT COUNT(*) FROM stored_file") == ["0"])
    }

    /// Tables come behind those that they refer to, and parents before their children, however their keys lie.
    @Test func rowsThatReferToEachOtherComeInOrder() async throws {
        try await KeptPlans.fill(KeptPlans.open(from))
        let file = try SQLiteFile(path: from, .writing)
        try file.texts("PRAGMA foreign_keys = OFF")
        // The child's key is lower than its parent's.
        let id = try file.texts("SELECT hex(id) FROM objective WHERE number = 'IV.1'")[0]
        for (table, column) in [
            ("objective", "id"), ("objective_text", "objective_id"), ("budget_line", "objective_id"),
            ("search_document", "objective_id"), ("objective", "parent_id"),
        ] {
            try file.texts(
                "UPDATE \(table) SET \(column) = x'\(String(repeating: "ff", count: 16))' WHERE \(column) = x'\(id)'")
        }
        #expect(try file.texts("PRAGMA foreign_key_check") == [])
        let report = try await copy()
        #expect(report.tables.first { $0.name == "objective" }?.sum.rows == 5)
        #expect(try await KeptPlans.open(to).overview(of: "meuse-2026").objectives.count == 3)
    }

    /// From one engine to the other and back: the same sums at each end, and only pages of it in memory.
    @Test func aLargeDatabaseGoesToTheOtherEngineAndBack() async throws {
        _ = try KeptPlans.open(from)
        try LargeDatabase.fill(from)
        let middle = try Engine.postgres.place()
        let there = try await DatabaseSetting.sqlite(path: from).copy(
            to: middle.setting, migrations: PlanStore.migrations, texts: PlanStore.texts, logger: .silent)
        let back = try await middle.setting.copy(
            to: .sqlite(path: to), migrations: PlanStore.migrations, texts: PlanStore.texts, logger: .silent)
        #expect(there == back)
        #expect(there.tables.first { $0.name == "item" }?.sum.rows == LargeDatabase.items)
        #expect(there.tables.first { $0.name == "objective" }?.sum.rows == LargeDatabase.objectives)
        for database in [try middle.open(PlanStore.migrations), try KeptPlans.open(to).database] {
            let found = try await database.read { transaction in
                try transaction.first(
                    "SELECT COUNT(*) FROM \(SearchWriter.index, having: .token("x777"), limit: 10, in: transaction) f"
                ) { $0.int(0) }
            }
            #expect(found == 1)
            let (references, index) = try await database.read {
                (try $0.checkReferences(), try $0.check(PlanStore.texts[0]))
            }
            #expect(references.faults == 0 && index.faults == 0 && index.counted == LargeDatabase.objectives)
        }
    }

    @Test func everythingArrivesOnTheOtherEngineAndComesBack() async throws {
        let source = try KeptPlans.open(from)
        try await KeptPlans.fill(source)
        let middle = try Engine.postgres.place()
        let there = try await DatabaseSetting.sqlite(path: from).copy(
            to: middle.setting, migrations: PlanStore.migrations, texts: PlanStore.texts, logger: .silent)
        let server = PlanStore(try middle.open(PlanStore.migrations))
        #expect(try await server.check().filter { $0.faults > 0 } == [])
        #expect(try await server.whole(of: "meuse-2026").0 == source.whole(of: "meuse-2026").0)
        #expect(try await server.search(SearchRequest(SearchQuery("quais velo"))).hits.count == 1)
        let back = try await middle.setting.copy(
            to: .sqlite(path: to), migrations: PlanStore.migrations, texts: PlanStore.texts, logger: .silent)
        #expect(there == back)
        #expect(try await KeptPlans.open(to).check().filter { $0.faults > 0 } == [])
        #expect(
            await reason {
                _ = try await DatabaseSetting.sqlite(path: from).copy(
                    to: middle.setting, migrations: PlanStore.migrations, texts: PlanStore.texts, logger: .silent)
            } == .databaseNotEmpty(name: middle.setting.name, canBeReplaced: false))
    }
}
