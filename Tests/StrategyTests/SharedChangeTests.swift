import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// Merging, splitting, renaming and reversing, each write run twice, the first time undone.
@Suite(.onBothEngines) struct SharedChangeTests {
    let actor = Kernel.Actor.operatorAccount("test")

    /// Two plans: both name the transport company, each in its own way; the first names the police too.
    private func filled() async throws -> (store: PlanStore, database: any Database) {
        let database = RehearsingDatabase(try emptyDatabase(PlanStore.migrations))
        let store = PlanStore(database)
        try await NamingPlan(
            1, partners: [[("STIB", "MIVB"), ("Police", "Politie")], [("STIB (métro)", nil)]],
            targetGroups: [("Habitants", "Bewoners")]
        ).keep(in: store)
        try await NamingPlan(2, partners: [[("Société des transports", "MIVB (bus)")], [("Police", nil)]])
            .keep(in: store)
        return (store, database)
    }

    private func partners(_ store: PlanStore, _ plan: String, _ number: String) async throws -> [String?] {
        try await store.objective(number, of: plan).content.partners.map(\.subject.slug)
    }

    /// Every row that says who is who, as one text each.
    private func everything(_ database: any Database) async throws -> [String] {
        try await database.read { transaction in
            try transaction.all(
                """
                SELECT 'slug', partner_id, partner_id, slug, is_current FROM partner_slug
                UNION ALL SELECT 'text', partner_id, partner_id, language || ' ' || name || ' ' || state, 0
                    FROM partner_text
                UNION ALL SELECT 'key', partner_id, partner_id, name_key, decided FROM partner_key
                UNION ALL SELECT 'partner', id, id, CAST(objectives AS TEXT), plans FROM partner
                UNION ALL SELECT 'mention', objective_id, partner_id, CAST(position AS TEXT), 0 FROM partner_mention
                ORDER BY 1, 2, 3, 4, 5
                """
            ) { "\($0.text(0)) \($0.bytes(1)) \($0.bytes(2)) \($0.text(3)) \($0.int(4))" }
        }
    }

    @Test func mergingMovesMentionsNamesAndAddresses() async throws {
        let (store, _) = try await filled()
        let change = try await store.merge("Société des transports", into: "stib", of: .partner, as: actor)
        #expect(change.slug == "stib" && change.other == "societe-des-transports" && change.plans == 2)
        #expect(try await partners(store, "plan-2", "I.1") == ["stib"])
        let page = try await store.shared("societe-des-transports", of: .partner)
        #expect(page.subject.slug == "stib", "the old address leads to the one that stays")
        #expect(page.subject.objectives == 3 && page.subject.plans == 2)
        #expect(
            page.variants.map(\.printed) == ["STIB", "STIB (métro)", "Société des transports", "MIVB", "MIVB (bus)"])
        #expect(page.subject.name == LocalizedText([Language.fr: "STIB", .nl: "MIVB"]))
    }

    @Test func afterAMergeAFurtherLetterMeansTheOneThatStayed() async throws {
        let (store, _) = try await filled()
        _ = try await store.merge("societe-des-transports", into: "stib", of: .partner, as: actor)
        try await NamingPlan(3, partners: [[("La société des transports", nil)]]).keep(in: store)
        #expect(try await partners(store, "plan-3", "I.1") == ["stib"])
    }

    @Test func whatIsDecidedOutlivesThePlansThatPrintedIt() async throws {
        let (store, _) = try await filled()
        _ = try await store.merge("societe-des-transports", into: "stib", of: .partner, as: actor)
        for plan in ["plan-1", "plan-2"] {
            try await store.remove(plan, seen: try await store.version(of: plan).revision, as: actor)
        }
        #expect(try await store.shared(.partner).entries == [])
        #expect(try await store.shared("stib", of: .partner).plans == [])
        try await NamingPlan(3, partners: [[("Société des transports", nil)]]).keep(in: store)
        #expect(try await partners(store, "plan-3", "I.1") == ["stib"])
    }

    @Test func aMergeTouchesThePlansThatNameEither() async throws {
        let (store, _) = try await filled()
        try await NamingPlan(3, partners: [[("Musée", nil)]]).keep(in: store)
        let before = try await store.edition()
        _ = try await store.merge("societe-des-transports", into: "stib", of: .partner, as: actor)
        #expect(try await store.version(of: "plan-1").revision == 2)
        #expect(try await store.version(of: "plan-2").revision == 2)
        #expect(try await store.version(of: "plan-3").revision == 1, "it names neither")
        #expect(try await store.edition() != before)
        let entry = try await store.history(of: "plan-2")[0]
        #expect(entry.action == "merge" && entry.subjectKind == "partner" && entry.revision == 2)
        #expect(entry.actor == actor)
        #expect(entry.became == #"{"slug":"stib","change":1}"#)
    }

    @Test func splittingTakesOutWhatIsPrintedSo() async throws {
        let (store, _) = try await filled()
        let change = try await store.split("STIB (métro)", from: "STIB", of: .partner, as: actor)
        #expect(change.other == "stib-2" && change.plans == 1)
        #expect(try await partners(store, "plan-1", "I.1") == ["stib", "police"])
        #expect(try await partners(store, "plan-1", "I.2") == ["stib-2"])
        #expect(try await store.shared("stib-2", of: .partner).subject.name[.fr] == "STIB (métro)")
        // The same spelling keeps to it, another keeps to the first.
        try await NamingPlan(3, partners: [[("STIB (métro)", nil), ("STIB (tram)", nil)]]).keep(in: store)
        #expect(try await partners(store, "plan-3", "I.1") == ["stib-2", "stib"])
    }

    @Test func splittingGivesBackTheAddressThatAMergeTook() async throws {
        let (store, _) = try await filled()
        _ = try await store.merge("societe-des-transports", into: "stib", of: .partner, as: actor)
        let change = try await store.split("Société des transports", from: "stib", of: .partner, as: actor)
        #expect(change.other == "societe-des-transports")
        #expect(try await store.shared("societe-des-transports", of: .partner).subject.objectives == 1)
        #expect(try await store.shared("stib", of: .partner).subject.objectives == 2)
        try await NamingPlan(3, partners: [[("société des transports", nil)]]).keep(in: store)
        #expect(try await partners(store, "plan-3", "I.1") == ["societe-des-transports"])
    }

    @Test func theRestIsCalledAsItIsPrinted() async throws {
        let store = PlanStore(RehearsingDatabase(try emptyDatabase(PlanStore.migrations)))
        try await NamingPlan(1, partners: [[("STIB (métro)", "MIVB")], [("STIB", nil)], [("STIB", nil)]])
            .keep(in: store)
        #expect(try await store.shared("stib", of: .partner).subject.name[.fr] == "STIB (métro)")
        _ = try await store.split("STIB (métro)", from: "stib", of: .partner, as: actor)
        let rest = try await store.shared("stib", of: .partner).subject.name
        #expect(rest == LocalizedText([Language.fr: "STIB"]), "nothing prints the Dutch name any more")
        // The Dutch name went along with the only mention that prints it.
        try await NamingPlan(2, partners: [[(nil, "MIVB")]]).keep(in: store)
        #expect(try await partners(store, "plan-2", "I.1") == ["stib-2"])
    }

    @Test func renamingChangesTheNameAndKeepsTheAddress() async throws {
        let (store, _) = try await filled()
        let change = try await store.rename("police", to: " Zone de  police ", in: .fr, of: .partner, as: actor)
        #expect(change.slug == "police" && change.plans == 2)
        let partner = try await store.objective("I.2", of: "plan-2").content.partners[0]
        #expect(partner.subject.name[.fr] == "Zone de police")
        #expect(partner.subject.name.version(in: .fr)?.state == .approved)
        #expect(partner.printed[.fr] == "Police", "what is printed stays")
        try await NamingPlan(3, partners: [[("Zone de police", nil), ("Police", nil)]]).keep(in: store)
        #expect(try await partners(store, "plan-3", "I.1") == ["police", "police"])
    }

    @Test func whatCannotBeDoneIsSaid() async throws {
        let (store, database) = try await filled()
        let before = try await everything(database)
        await #expect(throws: Problem(.notFound, .sharedUnknown(.partner, name: "stip", nearest: "stib"))) {
            try await store.merge("stip", into: "police", of: .partner, as: actor)
        }
        await #expect(throws: Problem(.notFound, .sharedUnknown(.partner, name: "Habitants", nearest: nil))) {
            try await store.merge("Habitants", into: "police", of: .partner, as: actor)
        }
        await #expect(throws: Problem(.invalid, .sharedSame(.partner, slug: "stib"))) {
            try await store.merge("MIVB", into: "STIB (métro)", of: .partner, as: actor)
        }
        let variants = ["MIVB", "STIB", "STIB (métro)"]
        await #expect(
            throws: Problem(.notFound, .variantUnknown(.partner, slug: "stib", printed: "Stib", variants: variants))
        ) { try await store.split("Stib", from: "stib", of: .partner, as: actor) }
        await #expect(throws: Problem(.invalid, .variantIsAll(.partner, slug: "police", printed: "Police"))) {
            try await store.split("Police", from: "police", of: .partner, as: actor)
        }
        await #expect(throws: Problem(.invalid, .sharedNameEmpty)) {
            try await store.rename("police", to: "  ", in: .fr, of: .partner, as: actor)
        }
        await #expect(throws: Problem(.conflict, .sharedNameTaken(.partner, name: "STIB", slug: "stib"))) {
            try await store.rename("police", to: "STIB", in: .nl, of: .partner, as: actor)
        }
        await #expect(throws: Problem(.notFound, .nothingToUndo(.partner))) {
            try await store.undo(.partner, as: actor)
        }
        #expect(try await everything(database) == before)
    }

    @Test func twoOfOneNameAreAskedFor() async throws {
        let (store, _) = try await filled()
        _ = try await store.rename("police", to: "Zone", in: .fr, of: .partner, as: actor)
        // Printed for one in Dutch, and first seen in French for the other.
        try await NamingPlan(3, partners: [[("Gendarmerie", "Politie")]]).keep(in: store)
        await #expect(
            throws: Problem(
                .invalid, .sharedAmbiguous(.partner, name: "Politie", candidates: ["gendarmerie", "police"]))
        ) { try await store.merge("Politie", into: "stib", of: .partner, as: actor) }
    }

    @Test func undoingIsExactAndGoesBackStepByStep() async throws {
        let (store, database) = try await filled()
        let first = try await everything(database)
        _ = try await store.merge("societe-des-transports", into: "stib", of: .partner, as: actor)
        let second = try await everything(database)
        _ = try await store.split("MIVB (bus)", from: "stib", of: .partner, as: actor)
        let third = try await everything(database)
        _ = try await store.rename("stib", to: "MIVB-STIB", in: .nl, of: .partner, as: actor)
        #expect(Set([first, second, third]).count == 3)
        let revision = try await store.version(of: "plan-2").revision
        #expect(try await store.undo(.partner, as: actor).reversed == .rename)
        #expect(try await everything(database) == third)
        #expect(try await store.undo(.partner, as: actor).reversed == .split)
        #expect(try await everything(database) == second)
        #expect(try await store.undo(.partner, as: actor).reversed == .merge)
        #expect(try await everything(database) == first)
        #expect(
            try await store.version(of: "plan-2").revision == revision + 2, "it does not name the one that was renamed")
        await #expect(throws: Problem(.notFound, .nothingToUndo(.partner))) {
            try await store.undo(.partner, as: actor)
        }
        _ = try await store.merge("police", into: "stib", of: .partner, as: actor)
        #expect(try await store.undo(.partner, as: actor).reversed == .merge)
        #expect(try await everything(database) == first)
    }

    @Test func undoingIsRefusedWhereALetterWasReadSince() async throws {
        let (store, database) = try await filled()
        _ = try await store.merge("societe-des-transports", into: "stib", of: .partner, as: actor)
        try await NamingPlan(3, partners: [[("Société des transports", nil)]]).keep(in: store)
        let before = try await everything(database)
        await #expect(throws: Problem.self) { try await store.undo(.partner, as: actor) }
        do {
            _ = try await store.undo(.partner, as: actor)
        } catch let problem as Problem {
            #expect(problem.kind == .conflict)
            #expect(problem.reason == .undoImpossible(.partner, action: "merge", slug: "stib"))
        }
        #expect(try await everything(database) == before)
        // Without that plan it is possible again.
        try await store.remove("plan-3", seen: 1, as: actor)
        #expect(try await store.undo(.partner, as: actor).reversed == .merge)
        #expect(try await partners(store, "plan-2", "I.1") == ["societe-des-transports"])
    }

    @Test func aPlanThatWasRemovedIsNotMissed() async throws {
        let (store, _) = try await filled()
        _ = try await store.merge("societe-des-transports", into: "stib", of: .partner, as: actor)
        try await store.remove("plan-2", seen: 2, as: actor)
        _ = try await store.undo(.partner, as: actor)
        #expect(try await store.shared(.partner).entries.map(\.slug) == ["police", "stib"])
    }

    @Test func targetGroupsHaveTheirOwnHistory() async throws {
        let (store, _) = try await filled()
        try await NamingPlan(3, partners: [[]], targetGroups: [("Riverains", nil)]).keep(in: store)
        _ = try await store.merge("riverains", into: "habitants", of: .targetGroup, as: actor)
        await #expect(throws: Problem(.notFound, .nothingToUndo(.partner))) {
            try await store.undo(.partner, as: actor)
        }
        #expect(try await store.shared(.targetGroup).entries.map(\.plans) == [2])
        #expect(try await store.undo(.targetGroup, as: actor).plans == 2)
        #expect(try await store.shared(.targetGroup).entries.map(\.slug) == ["habitants", "riverains"])
    }
}
