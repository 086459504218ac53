import Kernel
import Search
import Storage

/// Answers a search within one snapshot, in at most six statements.
struct SearchReader {
    let transaction: Transaction
    let stemmers = Stemmers()

    init(_ transaction: Transaction) { self.transaction = transaction }

    func answer(_ request: SearchRequest) throws -> SearchAnswer {
        let plan = try request.plan.map { slug in
            // Only what is published is searched: of a draft nobody learns anything here, not even its title.
            guard PlanStage(ofSlug: slug) == .published else {
                let published = PlanStage.base(ofSlug: slug)
                throw Problem(.notFound, .planUnknown(slug: slug, nearest: published))
            }
            return try PlanHead.find(slug, in: transaction)
        }
        var answer = SearchAnswer(
            request: request, plan: plan, hits: [], total: 0, isCapped: false, isPartial: false,
            counts: SearchCounts(), spellings: [])
        guard !request.query.isEmpty else { return answer }
        if !request.isNarrowed { answer.named = try named(request.query) }
        var words = SearchWords(request.query, stemmers)
        try transaction.each(words.question) { words.add($0) }
        let question = SearchQuestion(
            request.query, facets: request.facets(in: plan?.id), longer: words.longer(), stemmers: stemmers)
        let limit = request.limit(amongTexts: words.texts)
        var candidates = try candidates(SearchCandidates.question(question, limit: limit, in: transaction), question)
        if candidates.found.isEmpty {
            answer.spellings = try spellings(words, request.query)
            if request.query.wanted.count > 1, !request.query.wanted.contains(where: \.isQuoted) {
                candidates = try self.candidates(
                    SearchCandidates.question(question, rarest: rarest(request, words), limit: limit, in: transaction),
                    question)
                answer.isPartial = !candidates.found.isEmpty
            }
        }
        answer.isCapped = candidates.seen >= limit
        let ranked = candidates.ranked(for: request.reader)
        answer.total = ranked.count
        try SearchHits(transaction).add(to: &answer, ranked, candidates)
        if ranked.isEmpty { answer.planLanguages = try planLanguages() }
        return answer
    }

    private func planLanguages() throws -> [Language] {
        let known = Set(try transaction.all("SELECT DISTINCT language FROM plan_text") { $0.text(0) })
        return Language.allCases.filter { known.contains($0.rawValue) }
    }

    func candidates(_ sql: SQL, _ question: SearchQuestion) throws -> SearchCandidates {
        var candidates = SearchCandidates(Ranking(question, stemmers: stemmers))
        try transaction.each(sql) { try candidates.add($0) }
        return candidates
    }

    private func rarest(_ request: SearchRequest, _ words: SearchWords) -> [SearchQuery.Term] {
        Array(request.query.wanted.sorted { words.rarity(of: $0) < words.rarity(of: $1) }.prefix(2))
    }

    private func spellings(_ words: SearchWords, _ query: SearchQuery) throws -> [SearchAnswer.Spelling] {
        guard !words.unknown.isEmpty else { return [] }
        var spelling = SearchSpelling(words.unknown, in: query)
        try transaction.each(spelling.question) { spelling.add($0) }
        return spelling.spellings
    }
}

extension PlanStore {
    /// What the plans say about something, best first.
    ///
    /// - Throws: `planUnknown` where it is narrowed by a plan that is not there.
    public func search(_ request: SearchRequest) async throws -> SearchAnswer {
        try await database.read { try SearchReader($0).answer(request) }
    }

    /// The statements of a search as they were run, for `measure`.
    package func statements(of request: SearchRequest) async throws -> [SQL] {
        try await database.read { transaction in
            var statements: [SQL] = []
            transaction.listener = { statements.append($0) }
            defer { transaction.listener = nil }
            _ = try SearchReader(transaction).answer(request)
            return statements
        }
    }
}
