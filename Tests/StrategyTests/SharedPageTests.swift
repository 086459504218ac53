import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// Partners and target groups as their pages show them.
@Suite(.onBothEngines) struct SharedPageTests {
    private func filled(_ database: any Database) async throws -> PlanStore {
        let store = PlanStore(database)
        try await NamingPlan(
            1, partners: [[("STIB", "MIVB"), ("Police", "Politie")], [("la STIB", nil)], [("Police", nil)]]
        ).keep(in: store)
        try await NamingPlan(2, partners: [[("Musée", nil), ("STIB", nil), ("Police", nil)]]).keep(in: store)
        return store
    }

    private func filled() async throws -> PlanStore {
        try await filled(RehearsingDatabase(try emptyDatabase(PlanStore.migrations)))
    }

    @Test func theListCountsObjectivesAndPlans() async throws {
        let list = try await filled().shared(.partner)
        #expect(list.plan == nil)
        #expect(list.plans.map(\.slug) == ["plan-2", "plan-1"])
        #expect(list.entries.map(\.slug) == ["musee", "police", "stib"])
        #expect(list.entries.map(\.objectives) == [1, 3, 3])
        #expect(list.entries.map(\.plans) == [1, 2, 2])
        #expect(list.entries[2].name == LocalizedText([Language.fr: "STIB", .nl: "MIVB"]))
    }

    @Test func aPlanSaysWhoTakesPartInIt() async throws {
        let list = try await filled().shared(.partner, in: "plan-2")
        #expect(list.plan?.slug == "plan-2")
        #expect(list.entries.map(\.slug) == ["musee", "police", "stib"])
        #expect(list.entries.map(\.objectives) == [1, 1, 1])
        await #expect(throws: Problem.self) { try await filled().shared(.partner, in: "plan-9") }
    }

    @Test func onePageHasObjectivesVariantsAndCompanions() async throws {
        let page = try await filled().shared("stib", of: .partner)
        #expect(page.plans.map(\.plan.slug) == ["plan-2", "plan-1"], "the newest first")
        #expect(page.plans.map { $0.objectives.map(\.number) } == [["I.1"], ["I.1", "I.2"]])
        #expect(page.plans[1].objectives[0].title == SamplePlan.text("But 1", "Doel 1"))
        #expect(page.plans[1].objectives[0].status == .late)
        #expect(page.variants.map(\.printed) == ["STIB", "la STIB", "MIVB"])
        #expect(page.variants.map(\.count) == [2, 1, 1])
        #expect(page.variants[0].places.map(\.plan) == ["plan-2", "plan-1"])
        #expect(page.companions.map(\.slug) == ["police", "musee"])
        #expect(page.companions.map(\.objectives) == [2, 1])
    }

    @Test func manyObjectivesStandOnSeveralPages() async throws {
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        let count = SharedPage.size + 5
        try await NamingPlan(1, partners: Array(repeating: [("STIB", nil)], count: count)).keep(in: store)
        let second = try await store.shared("stib", of: .partner, page: 2)
        #expect(second.page == 2 && second.pages == 2)
        #expect(second.plans.map { $0.objectives.map(\.number) } == [(SharedPage.size + 1...count).map { "I.\($0)" }])
        #expect(second.variants.map(\.count) == [count])
        #expect(second.variants[0].places.map(\.number) == (SharedPage.size + 1...count).map { "I.\($0)" })
        let first = try await store.shared("stib", of: .partner)
        #expect(first.variants[0].places.count == PrintedVariant.placesShown)
        let whole = try await store.shared("stib", of: .partner, page: nil)
        #expect(whole.plans.map(\.objectives.count) == [count])
        #expect(try await store.shared("stib", of: .partner, page: 9).page == 2)
        #expect(try await store.shared("stib", of: .partner, page: -9).page == 1)
    }

    @Test func anUnknownOneIsSaidWithTheNearest() async throws {
        let store = try await filled()
        await #expect(throws: Problem(.notFound, .sharedUnknown(.partner, name: "polise", nearest: "police"))) {
            try await store.shared("polise", of: .partner)
        }
    }

    @Test func removingAPlanCountsAnew() async throws {
        let store = try await filled()
        try await store.remove("plan-2", seen: 1, as: .system)
        let list = try await store.shared(.partner)
        #expect(list.entries.map(\.slug) == ["police", "stib"])
        #expect(list.entries.map(\.objectives) == [2, 2])
        #expect(list.entries.map(\.plans) == [1, 1])
    }

    @Test func whoLearnsANameChangesThePagesOfOtherPlans() async throws {
        let store = try await filled()
        try await NamingPlan(3, partners: [[("Musée", "Museum")]]).keep(in: store)
        #expect(try await store.objective("I.1", of: "plan-2").content.partners[0].subject.name[.nl] == "Museum")
        #expect(try await store.version(of: "plan-2").revision == 2, "a kept page of it would be wrong")
        #expect(try await store.version(of: "plan-1").revision == 1, "it does not name the museum")
        #expect(try await store.version(of: "plan-3").revision == 1)
        let entry = try await store.history(of: "plan-2")[0]
        #expect(entry.action == "learn" && entry.revision == 2)
        #expect(entry.became == #"{"names_from":"plan-3"}"#)
        // Who teaches nothing new changes nothing.
        try await NamingPlan(4, partners: [[("Musée", "Museum")]]).keep(in: store)
        #expect(try await store.version(of: "plan-2").revision == 2)
    }

    @Test func plansOfOneDocumentDoNotCountAsOthers() async throws {
        let store = PlanStore(RehearsingDatabase(try emptyDatabase(PlanStore.migrations)))
        let (one, two) = (
            NamingPlan(1, partners: [[("Musée", nil)]]), NamingPlan(2, partners: [[("Musée", "Museum")]])
        )
        let kept = try await store.add([one.content, two.content], source: one.source, as: .system)
        #expect(kept.map(\.revision) == [1, 1])
        #expect(try await store.version(of: "plan-1").revision == 1)
    }

    @Test func noPageNeedsMoreThanSixStatements() async throws {
        let database = CountingDatabase(try emptyDatabase(PlanStore.migrations))
        let store = try await filled(database)
        _ = try await store.shared(.partner)
        _ = try await store.shared(.targetGroup, in: "plan-1")
        _ = try await store.edition()
        _ = try await store.shared("stib", of: .partner)
        #expect(database.mostStatements == 3)
        _ = try? await store.shared("stip", of: .partner)
        #expect(database.mostStatements <= 6)
    }
}
