import Foundation
import Kernel
import StoreTesting
import Testing

@testable import Storage
@testable import Strategy

/// A sound database has no fault; one that was damaged has those of its damage and no others.
@Suite final class CheckTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/t.db" }

    init() throws { folder = try TemporaryFolder() }

    private func faults() async throws -> [CheckOutcome] {
        try await KeptPlans.open(path).check().filter { $0.faults > 0 }
    }

    private func fill() async throws { try await KeptPlans.fill(KeptPlans.open(path)) }

    /// Changes the file behind the program's back, with no reference watched.
    private func damage(_ statements: [String]) throws {
        let file = try SQLiteFile(path: path, .writing)
        try file.texts("PRAGMA foreign_keys = OFF")
        for statement in statements { try file.texts(statement) }
    }

    @Test func aSoundDatabaseHasNoFault() async throws {
        try await fill()
        try await publish("plan-1")
        let outcomes = try await KeptPlans.open(path).check()
        #expect(outcomes.map(\.kind) == CheckKind.allCases)
        #expect(outcomes.filter { $0.faults > 0 } == [])
        #expect(outcomes.filter { $0.counted == 0 }.map(\.kind) == [], "each has looked at something")
        let store = try KeptPlans.open(path)
        try await store.remove("plan-1", seen: try await store.version(of: "plan-1").revision, as: .system)
        #expect(try await faults() == [])
    }

    /// So that something is kept under a number.
    private func publish(_ slug: String) async throws {
        let (store, who) = (try KeptPlans.open(path), Asker.operatorAccount("test"))
        let draft = try await store.beginDraft(of: slug, as: who)
        _ = try await store.publish(
            draft, seen: try await store.version(of: draft).revision, evenUnapproved: true, evenUnchanged: true, as: who
        )
    }

    @Test func whatWasPublishedAndIsAnotherNowIsAFault() async throws {
        try await fill()
        try await publish("plan-1")
        #expect(try await faults() == [])
        try damage([
            """
            UPDATE objective_text SET title = 'Autre chose' WHERE language = 'fr' AND objective_id IN (
                SELECT o.id FROM objective o JOIN plan p ON p.id = o.plan_id WHERE p.slug = 'plan-1~2')
            """
        ])
        let found = try await faults()
        #expect(found.map(\.kind) == [.snapshots] && found.first?.faults == 1)
    }

    @Test func anEmptyDatabaseHasNoFault() async throws {
        _ = try KeptPlans.open(path)
        #expect(try await faults() == [])
    }

    private static let damages: [([CheckKind], [String])] = [
        ([.references], ["DELETE FROM stored_file"]),
        ([.references], ["INSERT INTO measurement VALUES (zeroblob(16), 0, 2020, 1.0, NULL)"]),
        // Whoever has no address or no name is not on a page, and so not in its text.
        ([.orphans, .searchTexts], ["DELETE FROM partner_slug WHERE slug = 'ville'"]),
        ([.orphans, .searchTexts], ["DELETE FROM partner_text WHERE name IN ('Ville', 'Stad')"]),
        ([.orphans], ["INSERT INTO partner (id) VALUES (zeroblob(16))"]),
        ([.letters], ["UPDATE stored_file SET bytes = x'00' WHERE bytes = CAST('plan 1' AS BLOB)"]),
        ([.searchTexts], ["UPDATE search_text SET text = text || ' x' WHERE document_id = 1"]),
        ([.searchTexts], ["UPDATE objective_text SET title = title || ' x' WHERE language = 'fr' AND title = 'But 1'"]),
        ([.searchIndex], ["INSERT INTO search_index (rowid, tokens) VALUES (9999, 'fvel')"]),
        (
            [.searchIndex],
            [
                """
                INSERT INTO search_index (search_index, rowid, tokens)
                SELECT 'delete', document_id, tokens FROM search_text WHERE document_id = 2
                """
            ]
        ),
        (
            [.searchWords],
            ["UPDATE search_word SET documents = documents + 1 WHERE word = (SELECT MIN(word) FROM search_word)"]
        ),
        ([.searchWords], ["DELETE FROM search_word WHERE word = (SELECT MAX(word) FROM search_word)"]),
        ([.journal], ["UPDATE plan SET revision = 17 WHERE slug = 'plan-1'"]),
        ([.journal], ["DELETE FROM journal WHERE action = 'add' AND became LIKE '%meuse-2026%'"]),
        (
            [.journal],
            [
                "DELETE FROM journal WHERE plan_id IS NULL",
                "UPDATE journal SET revision = revision + 1 WHERE action = 'merge'",
            ]
        ),
        ([.journal], ["UPDATE journal SET revision = 3 WHERE plan_id IS NULL"]),
        ([.counts], ["UPDATE partner SET objectives = objectives + 1"]),
        ([.counts], ["DELETE FROM partner_place WHERE slug = 'plan-1'"]),
        ([.counts], ["UPDATE target_group_place SET position = position + 7"]),
        ([.counts], ["UPDATE partner_spelling SET mentions = mentions + 1 WHERE printed = 'Ville'"]),
        ([.counts], ["DELETE FROM target_group_spelling"]),
        ([.counts], ["UPDATE shelf SET indicators = indicators + 1 WHERE slug = 'plan-1'"]),
        ([.counts], ["DELETE FROM shelf"]),
    ]

    @Test(arguments: damages.indices)
    func eachDamageIsNamed(_ index: Int) async throws {
        let (kinds, statements) = Self.damages[index]
        try await fill()
        try damage(statements)
        let faults = try await faults()
        #expect(faults.map(\.kind) == kinds)
        #expect(faults.allSatisfy { !$0.details.isEmpty && $0.details.count <= $0.faults })
    }

    @Test(arguments: damages.indices)
    func whatIsMadeOfTheRestIsRepaired(_ index: Int) async throws {
        let (kinds, statements) = Self.damages[index]
        try await fill()
        try damage(statements)
        try await KeptPlans.open(path).repair()
        #expect(try await faults().map(\.kind) == kinds.filter { !$0.isOfDerived })
    }

    @Test func aPlanThatIsGoneIsMissed() async throws {
        try await fill()
        let store = try KeptPlans.open(path)
        try await store.remove("plan-1", seen: try await store.version(of: "plan-1").revision, as: .system)
        try damage(["DELETE FROM journal WHERE action = 'remove'"])
        let faults = try await faults()
        #expect(faults.map(\.kind) == [.journal])
        #expect(faults.first?.details.first?.contains("plan-1") == true)
    }

    @Test func damagedPagesAreNamedAndNothingElseIsRead() async throws {
        try await fill()
        try damage(["PRAGMA journal_mode = DELETE"])
        let page = try #require(
            Int(
                try SQLiteFile(path: path, .resting).texts(
                    "SELECT rootpage FROM sqlite_master WHERE name = 'item_text'")[0]))
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seek(toOffset: UInt64((page - 1) * 4096))
        try handle.write(contentsOf: Data(repeating: 0xEE, count: 64))
        try handle.close()
        let outcomes = try await KeptPlans.open(path).check()
        #expect(outcomes.map(\.kind) == [.integrity])
        #expect(outcomes.first.map { $0.faults > 0 } == true)
    }
}
