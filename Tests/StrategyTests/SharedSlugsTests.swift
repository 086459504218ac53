import Foundation
import Kernel
import StoreTesting
import Testing

@testable import Storage
@testable import Strategy

@Suite struct SharedSlugsTests {
    @Test(arguments: [
        ("La Régie des quais (RDQ)", "regie-des-quais"), ("(STIB)", "stib"), ("L’Œuvre d’été", "oeuvre-d-ete"),
        ("hub.brussels", "hub-brussels"), ("—", "partner"), ("Ω", "partner"), ("Visiteur·euse·s", "visiteur"),
        (String(repeating: "mot ", count: 40), Array(repeating: "mot", count: 15).joined(separator: "-")),
        (String(repeating: "m", count: 200), String(repeating: "m", count: 60)),
    ])
    func namesBecomeReadableAddresses(_ name: String, _ slug: String) {
        #expect(SharedSlugs.stem(of: name, .partner) == slug)
    }

    @Test func eachIsThereOnce() {
        var slugs = SharedSlugs(.targetGroup, taken: ["jeunes", "jeunes-2"])
        #expect(slugs.next(for: LocalizedText([Language.fr: "Les jeunes"])) == "jeunes-3")
        #expect(slugs.next(for: LocalizedText([Language.nl: "Jongeren"])) == "jongeren")
        #expect(slugs.next(for: LocalizedText()) == "target-group")
        #expect(slugs.next(for: LocalizedText()) == "target-group-2")
    }

    /// A database as the version before left it gets addresses, counts and a journal that can hold more.
    @Test func anOlderDatabaseIsBroughtUpToDate() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/old.db"
        try await makeOld(path)
        let database = try DatabaseSetting.sqlite(path: path).open(migrations: PlanStore.migrations, logger: .silent)
        let store = PlanStore(database)
        let entries = try await store.shared(.partner).entries
        #expect(entries.map(\.slug) == ["regie", "regie-2"])
        #expect(entries.map(\.objectives) == [1, 1])
        #expect(entries.map(\.plans) == [1, 1])
        #expect(
            try await store.objective("I.1", of: "old").content.partners.map(\.subject.slug) == ["regie", "regie-2"])
        let history = try await store.history(of: "old")
        #expect(history.map(\.action) == ["add"])
        #expect(history[0].became == "{}" && history[0].actor == .system)
        _ = try await store.merge("regie-2", into: "regie", of: .partner, as: .system)
        #expect(try await store.history(of: "old").map(\.action) == ["merge", "add"])
    }

    private func makeOld(_ path: String) async throws {
        let old = try SQLiteDatabase(
            path: path, migrations: [JournalEntry.migrations[0], PlanSchema.migrations[0]], clock: .system,
            logger: .silent)
        let (plan, objective): (PlanID, ObjectiveID) = (SamplePlan.id(1), SamplePlan.id(2))
        try await old.write(as: .system) { transaction in
            try transaction.insert(into: "plan", ["id", "slug", "form", "revision"], [[plan, "old", "f", 1]])
            try transaction.insert(
                into: "objective", ["id", "plan_id", "level", "number", "depth", "position"],
                [[objective, plan, "strategic", "I.1", 1, 0]])
            for (place, name) in ["La Régie", "Régie (RPM)"].enumerated() {
                let id: PartnerID = SamplePlan.id(UInt64(10 + place))
                try transaction.insert(into: "partner", ["id"], [[id]])
                try transaction.insert(
                    into: "partner_text", ["partner_id", "language", "name", "state"], [[id, "fr", name, "draft"]])
                try transaction.insert(
                    into: "partner_mention", ["objective_id", "position", "partner_id"], [[objective, place, id]])
            }
            try transaction.record(JournalEntry.Draft("add", "plan", plan, in: plan, revision: 1, became: "{}"))
        }
    }
}
