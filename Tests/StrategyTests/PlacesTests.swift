import Kernel
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// What is kept counted beside plans says what looking at every objective would say, whatever was done to plans and to
/// what they share.
@Suite(.onSharedEngines) struct PlacesTests {
    private static let names: [[(String?, String?)]] = [
        [("STIB", "MIVB"), ("la STIB", nil), (nil, "MIVB"), ("STIB", nil)],
        [("Ville", "Stad"), ("La ville", nil)],
        [("Musée", "Museum"), ("Musée", nil), ("musée", "museum")],
        [("Police", "Politie")], [("Port", nil)], [(nil, "Haven")],
    ]
    private let actor = Kernel.Actor.operatorAccount("test")

    /// Plans of equal years, of another and of none, whose objectives name few, some of them twice.
    private func plan(_ number: Int, _ random: inout SplitMix) -> (content: PlanContent, source: NewSource) {
        func name() -> (String?, String?) {
            // The first is named so often that it has several pages.
            let who = Bool.random(using: &random) ? 0 : Int.random(in: 0..<Self.names.count, using: &random)
            return Self.names[who].randomElement(using: &random) ?? ("STIB", nil)
        }
        let partners = (0..<Int.random(in: 30...45, using: &random)).map { _ in
            (0..<Int.random(in: 0...4, using: &random)).map { _ in name() }
        }
        let plan = NamingPlan(UInt64(number), partners: partners, targetGroups: [name()])
        var content = plan.content
        content.plan.period = [nil, Period(2024), Period(2024), Period(2026)].randomElement(using: &random) ?? nil
        return (content, KeptPlans.source(plan.source, Array("plan \(number)".utf8)))
    }

    private func compare(_ store: PlanStore, _ slugs: Set<String>, _ what: String) async throws {
        let plain = try await PlainPages(store, plans: slugs)
        #expect(try await store.plans() == plain.plans, "\(what)")
        #expect(try await store.shelf(page: 1) == PlanShelf(entries: plain.plans, total: slugs.count, page: 1))
        for kind in SharedKind.allCases {
            for one in plain.names(kind) {
                let whole = try await store.shared(one.slug, of: kind, page: nil)
                #expect(whole == plain.page(of: one, kind, page: nil), "\(what): \(one.slug)")
                let pages = (whole.subject.objectives + SharedPage.size - 1) / SharedPage.size
                for page in 1...max(1, pages) {
                    let shown = try await store.shared(one.slug, of: kind, page: page)
                    #expect(shown == plain.page(of: one, kind, page: page), "\(what): \(one.slug), page \(page)")
                }
            }
        }
        #expect(try await store.check().filter { $0.faults > 0 } == [], "\(what)")
    }

    @Test(arguments: [UInt64(1), 2])
    func pagesSayWhatEveryObjectiveSays(_ seed: UInt64) async throws {
        var random = SplitMix(state: seed)
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        var slugs: Set<String> = []
        for number in 1...5 {
            let (content, source) = plan(number, &random)
            slugs.formUnion(try await store.add([content], source: source, as: actor).map(\.slug))
        }
        _ = try await store.add(
            [SamplePlan.content], source: KeptPlans.source(SamplePlan.source, SamplePlan.source.bytes), as: actor)
        slugs.insert(SamplePlan.plan.slug)
        try await compare(store, slugs, "added")
        #expect(try await store.shared("stib", of: .partner).pages > 1)
        _ = try await store.merge("ville", into: "stib", of: .partner, as: actor)
        _ = try await store.split("la STIB", from: "stib", of: .partner, as: actor)
        try await compare(store, slugs, "merged and split")
        _ = try await store.undo(.partner, as: actor)
        _ = try await store.undo(.partner, as: actor)
        try await compare(store, slugs, "undone")
        let drafted = try #require(slugs.subtracting([SamplePlan.plan.slug]).randomElement(using: &random))
        try await rewrite(drafted, in: store)
        try await compare(store, slugs, "published")
        let removed = try #require(slugs.subtracting([SamplePlan.plan.slug]).randomElement(using: &random))
        try await store.remove(removed, seen: try await store.version(of: removed).revision, as: actor)
        slugs.remove(removed)
        try await compare(store, slugs, "removed")
    }

    /// Publishes a draft whose first objective names somebody new and whose last is gone.
    private func rewrite(_ slug: String, in store: PlanStore) async throws {
        let who = Asker.operatorAccount("test")
        let draft = try await store.beginDraft(of: slug, as: who)
        let objectives = try await store.overview(of: draft).objectives.map(\.objective.id)
        let (first, last) = (try #require(objectives.first), try #require(objectives.last))
        let edits: [DraftEdit] = [
            .addPart(.mention(first, .partner), [.fr: "Théâtre", .nl: "Theater"]),
            .addPart(.mention(first, .targetGroup), [.fr: "la STIB"]), .removeObjective(last),
        ]
        for edit in edits {
            guard case .done = try await store.edit(edit, in: draft, seen: .max, as: who) else {
                Issue.record("\(edit)")
                return
            }
        }
        _ = try await store.publish(
            draft, seen: try await store.version(of: draft).revision, evenUnapproved: true, evenUnchanged: true,
            as: who)
        try await store.discardDraft(of: slug, seen: try await store.version(of: draft).revision, as: who)
    }

    /// An older program beside this one publishes, and does not count.
    @Test func whatWasLeftUncountedIsCountedByTheNextServer() async throws {
        var random = SplitMix(state: 5)
        let database = try emptyDatabase(PlanStore.migrations)
        let store = PlanStore(database)
        for number in 1...2 {
            let (content, source) = plan(number, &random)
            _ = try await store.add([content], source: source, as: actor)
        }
        let now = Clock.system.now
        #expect(try await !store.bringCountsUpToDate(at: now))
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping {
                try transaction.execute("DELETE FROM shelf WHERE slug = 'plan-2'")
                try transaction.execute("DELETE FROM partner_place WHERE slug = 'plan-2'")
                try transaction.execute("UPDATE target_group_spelling SET mentions = mentions + 1")
            }
        }
        let before = try await store.publicState()
        let later = Instant(milliseconds: now.milliseconds + 8 * 24 * 3_600_000)
        #expect(try await !store.bringCountsUpToDate(at: later), "nobody is updating machines any more")
        #expect(try await store.plans().count == 1)
        #expect(try await store.bringCountsUpToDate(at: now))
        #expect(try await store.publicState() != before, "pages that are kept are others now")
        try await compare(store, ["plan-1", "plan-2"], "counted anew")
    }

    /// A database from before the counts has them after the step that brings them.
    @Test func whatWasKeptBeforeIsCounted() async throws {
        let place = try Engine.current.place()
        var random = SplitMix(state: 4)
        let database = try place.open(PlanStore.migrations)
        for number in 1...3 {
            let (content, source) = plan(number, &random)
            _ = try await PlanStore(database).add([content], source: source, as: actor)
        }
        try await database.write(as: .system) { transaction in
            try transaction.housekeeping {
                for kind in SharedKind.allCases {
                    let tables = MentionTables(kind)
                    try transaction.execute("DROP TABLE \(literal: tables.place)")
                    try transaction.execute("DROP TABLE \(literal: tables.spelling)")
                }
                try transaction.execute("DROP TABLE shelf")
                try transaction.execute("DELETE FROM migration WHERE name LIKE '0024%'")
            }
        }
        let again = PlanStore(try place.open(PlanStore.migrations))
        try await compare(again, ["plan-1", "plan-2", "plan-3"], "brought up to date")
    }
}
