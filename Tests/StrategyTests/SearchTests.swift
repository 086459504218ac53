import Kernel
import Search
import Storage
import StoreTesting
import Testing

@testable import Strategy

/// The index is as true as the plans: each write runs twice here, the first time undone.
@Suite(.onBothEngines) struct SearchTests {
    let slug = SamplePlan.plan.slug

    private func filled() async throws -> (store: PlanStore, database: any Database) {
        let database = try emptyDatabase(PlanStore.migrations)
        let store = PlanStore(RehearsingDatabase(database))
        _ = try await store.add([SamplePlan.content], source: SamplePlan.source, as: .system)
        return (store, database)
    }

    private func numbers(_ typed: String, in store: PlanStore) async throws -> [String] {
        try await store.search(SearchRequest(SearchQuery(typed))).hits.map { hit in
            switch hit.subject {
            case .objective(let objective): objective.number
            case .chapter(let chapter): chapter.slug
            }
        }
    }

    @Test(
        "Everything that a page shows can be found",
        arguments: [
            ("quais velo", "IV.1.2"), ("kaaien", "IV.1.2"), ("sûrs", "IV.1.2"), ("cyclistes", "IV.1.2"),
            ("fietser", "IV.1.2"),
            ("observatoire", "IV.1.2"), ("décembre 2026", "IV.1.2"), ("ports", "IV.1.2"), ("mobilis", "IV.1.2"),
            ("12.017.08.01.1211 frais quais", "IV.1.2"), ("agents", "IV.1.2"), ("bienvenue", "chapter-1"),
            ("welkom", "chapter-1"),
            ("bijlage", "annex-1"), ("1.2", "IV.1.2"), ("OO 1.2", "IV.1.2"), ("IV.2", "IV.2"),
            ("\"quais sûrs\"", "IV.1.2"),
        ])
    func finds(_ typed: String, _ number: String) async throws {
        #expect(try await numbers(typed, in: try await filled().store).first == number)
    }

    @Test func aTidyIndexAnswersAsBefore() async throws {
        let store = try await filled().store
        let before = try await numbers("quais velo", in: store)
        try await store.tidySearch()
        #expect(try await numbers("quais velo", in: store) == before)
        #expect(!before.isEmpty)
    }

    @Test func aPhraseDoesNotCrossFromOneItemToTheNext() async throws {
        let store = try await filled().store
        #expect(try await numbers("\"sûrs nombre\"", in: store) == [])
        #expect(try await numbers("\"sûrs des\"", in: store) == [])
    }

    @Test func filtersNarrow() async throws {
        let store = try await filled().store
        func count(_ change: (inout SearchRequest) -> Void) async throws -> Int {
            var request = SearchRequest(SearchQuery("12.017.08"))
            change(&request)
            return try await store.search(request).total
        }
        #expect(try await count { _ in } == 2)
        #expect(try await count { $0.status = .known(.inProgress) } == 1)
        #expect(try await count { $0.status = .unknown } == 1)
        #expect(try await count { $0.status = .known(.late) } == 0)
        #expect(try await count { $0.kind = .chapter } == 0)
        #expect(try await count { $0.plan = "meuse-2026" } == 2)
        #expect(try await count { $0.language = .en } == 0)
        await #expect(throws: Problem(.notFound, .planUnknown(slug: "lys", nearest: nil))) {
            _ = try await count { $0.plan = "lys" }
        }
    }

    @Test func countsAndLanguages() async throws {
        let store = try await filled().store
        let answer = try await store.search(SearchRequest(SearchQuery("cyclistes"), reader: .nl))
        #expect(answer.total == 1 && answer.hits.first?.language == .fr)
        #expect(answer.counts.plans.map(\.plan.slug) == [slug] && answer.counts.plans.map(\.count) == [1])
        #expect(answer.counts.statuses.map(\.status) == [.known(.inProgress)])
        // A code is in both languages: the reader's is shown.
        #expect(
            try await store.search(SearchRequest(SearchQuery("12.017.08"), reader: .nl)).hits.first?.language == .nl)
        #expect(
            try await store.search(SearchRequest(SearchQuery("12.017.08"), reader: .fr)).hits.first?.language == .fr)
    }

    @Test func amongFewPlansNothingIsLeftOut() async throws {
        var content = SamplePlan.content
        content.objectives += (0..<200).map { number in
            ObjectiveContent(
                objective: Objective(
                    id: SamplePlan.id(10_000 + number), parent: nil, level: .strategic, number: "IX.\(number)",
                    code: nil,
                    title: SamplePlan.text("Un phare \(number)", "Een vuurtoren phare \(number)"), status: nil,
                    depth: 1,
                    position: Int(number) + 10))
        }
        let store = PlanStore(try emptyDatabase(PlanStore.migrations))
        _ = try await store.add([content], source: SamplePlan.source, as: .system)
        let all = try await store.search(SearchRequest(SearchQuery("phare")))
        #expect(all.total == 200 && !all.isCapped && all.counts.plans.map(\.count) == [200])
        let narrowed = try await store.search(SearchRequest(SearchQuery("phare"), language: .fr))
        #expect(narrowed.total <= all.total)
        var whole = SearchRequest(SearchQuery("phare"))
        whole.length = SearchRequest.whole
        #expect(try await store.search(whole).hits.count == 200)
    }

    @Test func ofManyPlansTheNewestAreEnough() {
        let request = SearchRequest(SearchQuery("phare"))
        #expect(request.limit(amongTexts: 4000) == 4000 && request.limit(amongTexts: 4001) == 160)
        #expect(SearchRequest(SearchQuery("phare"), plan: slug).limit(amongTexts: 1_000_000) == 4000)
    }

    @Test func aMisspeltWordIsMendedFromThePlans() async throws {
        let store = try await filled().store
        for (typed, meant) in [("cyclsites", "cyclistes"), ("kaaiem", "kaaien"), ("uais", "quais"), ("wuais", "quais")]
        {
            let answer = try await store.search(SearchRequest(SearchQuery(typed)))
            #expect(answer.hits.isEmpty && answer.spellings.map(\.meant) == [meant], "\(typed)")
        }
        #expect(try await store.search(SearchRequest(SearchQuery("zzzzz"))).spellings == [])
    }

    @Test func whereNoTextHasAllWordsSomeAreFound() async throws {
        let answer = try await filled().store.search(SearchRequest(SearchQuery("quais astronomie sûrs")))
        #expect(answer.isPartial && answer.hits.count == 1)
    }

    @Test func whatIsRemovedIsFoundNoMore() async throws {
        let (store, database) = try await filled()
        let (copy, source) = SamplePlan.copy(5, partner: "Mobilis")
        _ = try await store.add([copy], source: source, as: .system)
        #expect(try await numbers("mobilis", in: store).count == 2)
        try await store.remove(slug, seen: 1, as: .system)
        #expect(try await numbers("mobilis", in: store).count == 1)
        try await store.remove(slug + "-2", seen: 1, as: .system)
        #expect(try await numbers("mobilis", in: store) == [])
        let left = try await database.read { transaction in
            try transaction.first(
                """
                SELECT (SELECT COUNT(*) FROM search_document), (SELECT COUNT(*) FROM search_text),
                    (SELECT COUNT(*) FROM search_word), (SELECT COUNT(*) FROM search_index)
                """
            ) { row in (0..<4).map { row.int($0) } }
        }
        #expect(left == [0, 0, 0, 0])
    }

    @Test func aDatabaseFromBeforeIsIndexedOnce() async throws {
        let (store, database) = try await filled()
        let before = try await store.search(SearchRequest(SearchQuery("velo")))
        try await database.write(as: .system) { transaction in
            try transaction.deriving {
                try transaction.clear(SearchWriter.index)
                try transaction.execute("DELETE FROM search_document")
                try transaction.execute("DELETE FROM search_word")
                try transaction.execute("DELETE FROM search_state")
            }
        }
        #expect(try await numbers("velo", in: store) == [])
        try await store.bringSearchUpToDate()
        let after = try await store.search(SearchRequest(SearchQuery("velo")))
        #expect(
            after.hits.map(\.title) == before.hits.map(\.title)
                && after.hits.map(\.passage) == before.hits.map(\.passage))
        #expect(try await store.search(SearchRequest(SearchQuery("ports"))).total == 1)
        #expect(try await store.version(of: slug).revision == 1)
        try await store.bringSearchUpToDate()
        #expect(try await numbers("velo", in: store).count == after.total)
    }

    @Test func anObjectiveIsIndexedAnew() async throws {
        let (store, database) = try await filled()
        var changed = SamplePlan.inner
        changed.objective.title = SamplePlan.text("Les péniches", "De schuiten")
        changed.objective.status = .done
        let content = changed
        try await database.write(as: .system) { try SearchWriter($0).renew(content, in: SamplePlan.plan.id) }
        #expect(try await numbers("péniche", in: store) == [SamplePlan.number])
        #expect(try await numbers("\"quais à vélo\"", in: store) == [])
        #expect(try await store.search(SearchRequest(SearchQuery("péniche"), status: .known(.done))).total == 1)
    }

    @Test(
        "No search needs more than six statements",
        arguments: ["velo", "quais astronomie surs", "cyclsites", "\"quais sûrs\" -x"])
    func statements(_ typed: String) async throws {
        let (_, database) = try await filled()
        let counting = CountingDatabase(database)
        _ = try await PlanStore(counting).search(SearchRequest(SearchQuery(typed), plan: slug))
        _ = try await PlanStore(counting).suggestions(for: typed)
        #expect(counting.mostStatements <= 6)
    }

    @Test(
        "Whose name has all the words is offered",
        arguments: [
            ("mobilis", ["mobilis"]), ("ports de Meuse", ["ports-de-meuse"]), ("port", ["ports-de-meuse"]),
            ("RPM", ["ports-de-meuse"]), ("havens maas", ["ports-de-meuse"]), ("fietsers", ["cyclistes"]),
            ("mobilis velo", []), ("mobilis -velo", []), ("mob", []),
        ])
    func named(_ typed: String, _ slugs: [String]) async throws {
        let store = try await filled().store
        let answer = try await store.search(SearchRequest(SearchQuery(typed)))
        #expect(answer.named.map(\.subject.slug) == slugs)
        #expect(answer.named.allSatisfy { $0.subject.objectives == 1 && !$0.subject.name.isEmpty })
        #expect(try await store.search(SearchRequest(SearchQuery(typed), plan: slug)).named.isEmpty)
    }

    @Test func whoWasRenamedOrMergedIsOffered() async throws {
        let (store, database) = try await filled()
        _ = try await store.rename("mobilis", to: "Transports réunis", in: .fr, of: .partner, as: .system)
        func named(_ typed: String) async throws -> [String] {
            try await store.search(SearchRequest(SearchQuery(typed))).named.map(\.subject.slug)
        }
        #expect(try await named("transport reunis") == ["mobilis"])
        #expect(try await named("mobilis") == ["mobilis"])
        _ = try await store.merge("ports-de-meuse", into: "mobilis", of: .partner, as: .system)
        #expect(try await named("ports") == ["mobilis"])
        _ = try await store.undo(.partner, as: .system)
        #expect(try await named("ports") == ["ports-de-meuse"])
        let before = try await words(in: database)
        try await database.write(as: .system) { transaction in
            try transaction.deriving {
                try transaction.execute("DELETE FROM partner_word")
                try SharedWords(.partners, transaction).fill()
            }
        }
        #expect(try await words(in: database) == before && before.contains("transport"))
    }

    private func words(in database: any Database) async throws -> [String] {
        try await database.read { try $0.all("SELECT word FROM partner_word ORDER BY word") { $0.text(0) } }
    }

    @Test func suggestionsNameWhoIsMeantOnce() async throws {
        let suggestions = try await filled().store.suggestions(for: "mobi", reader: .fr)
        #expect(suggestions.named.map(\.subject.slug) == ["mobilis"])
        #expect(suggestions.words.map(\.query).count { $0 == "Mobilis" } <= 1)
    }

    @Test func suggestionsCompleteTheLastWord() async throws {
        let store = try await filled().store
        let suggestions = try await store.suggestions(for: "les qua", reader: .fr)
        #expect(suggestions.words.map(\.query) == ["les quais"])
        #expect(try await store.suggestions(for: "kaai").hits.map(\.title.text) == ["De kaaien met de fiets"])
        #expect(try await store.suggestions(for: "\"").words.isEmpty)
    }
}
