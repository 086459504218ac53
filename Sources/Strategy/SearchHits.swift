import Kernel
import Search
import Storage

/// Makes hits of the texts of one page, and counts all that was found.
struct SearchHits {
    private let transaction: Transaction

    typealias Ranked = (candidate: SearchCandidate, relevance: Relevance)

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// How many plans are counted.
    private static let plans = 8

    func add(to answer: inout SearchAnswer, _ ranked: [Ranked], _ candidates: SearchCandidates) throws {
        guard !ranked.isEmpty else { return }
        let first = (min(max(1, answer.request.page), answer.pages) - 1) * answer.request.length
        let page = ranked.dropFirst(first).prefix(answer.request.length)
        let plans = Self.most(ranked.map(\.candidate.plan)).prefix(Self.plans)
        // One text of each plan that is counted, for the name of the plan.
        let samples = plans.compactMap { plan in ranked.first { $0.candidate.plan == plan.value }?.candidate.key }
        let rows = try rows(page.map(\.candidate.key), samples, of: Self.places(for: page.count))
        var candidates = candidates
        answer.hits = page.compactMap { candidate, relevance in
            guard let row = rows[candidate.key], let plan = row.head.plan, let subject = row.subject else { return nil }
            let match = candidates.ranking.match(in: candidate.language)
            // Below a title that answers alone, how the text begins.
            let passage = Self.line(max(1, relevance.passage), of: row.text)
            return SearchHit(
                plan: plan, subject: subject, language: candidate.language,
                title: Passage(whole: Self.line(0, of: row.text) ?? "", match),
                passage: passage.map { Passage(of: $0, match) }, relevance: relevance)
        }
        answer.counts = Self.counts(ranked, candidates)
        answer.counts.plans = plans.compactMap { plan in
            rows.values.lazy.compactMap(\.head.plan).first { $0.id == plan.value }.map { ($0, plan.count) }
        }
    }

    private static func line(_ number: Int, of text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var rest = bytes[...]
            for _ in 0..<number {
                guard let end = rest.firstIndex(of: 0x0A) else { return nil }
                rest = rest[(end + 1)...]
            }
            return String(decoding: rest.prefix { $0 != 0x0A }, as: UTF8.self)
        }
    }

    /// Few different numbers of places, so that the statement is seldom prepared anew.
    private static func places(for count: Int) -> Int {
        let few = SearchRequest.pageLength + plans
        return count + plans <= few ? few : 1 << (Int.bitWidth - (count + plans).leadingZeroBitCount)
    }

    private struct HitRow {
        var head = PlanHead()
        var subject: SearchHit.Subject?
        var text = ""
    }

    private func rows(_ page: [Int64], _ samples: [Int64], of places: Int) throws -> [Int64: HitRow] {
        var rows: [Int64: HitRow] = [:]
        let keys = page + samples.filter { !page.contains($0) }
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), d.id, x.text,
                o.id, o.parent_id, o.level, o.number, o.code, o.status, o.depth, o.position,
                c.id, c.kind, c.number, c.slug, c.depth, c.position
            FROM search_document d JOIN search_text x ON x.document_id = d.id
            JOIN plan p ON p.id = d.plan_id LEFT JOIN plan_text t ON t.plan_id = p.id
            LEFT JOIN objective o ON o.id = d.objective_id LEFT JOIN chapter c ON c.id = d.chapter_id
            WHERE d.id IN \(keys, of: places)
            """
        ) { row in
            let key = row.int64(11)
            var hit = rows[key] ?? HitRow()
            if hit.subject == nil {
                hit.text = row.text(12)
                hit.subject = try Self.subject(row)
            }
            try hit.head.add(row)
            rows[key] = hit
        }
        return rows
    }

    private static func subject(_ row: Row) throws -> SearchHit.Subject {
        if row.isNull(13) {
            return .chapter(
                Chapter(
                    id: try row.identifier(21), kind: try row.named(22), number: row.optionalText(23),
                    slug: row.text(24), title: LocalizedText(), depth: row.int(25), position: row.int(26)))
        }
        return .objective(
            Objective(
                id: try row.identifier(13), parent: row.optionalIdentifier(14), level: try row.named(15),
                number: row.text(16), code: row.optionalText(17), title: LocalizedText(),
                status: row.optionalNamed(18), depth: row.int(19), position: row.int(20)))
    }
}

extension SearchHits {
    private static func counts(_ ranked: [Ranked], _ candidates: SearchCandidates) -> SearchCounts {
        var counts = SearchCounts()
        counts.statuses = most(
            ranked.map(\.candidate).filter { $0.objective != nil }.map { SearchRequest.StatusFilter($0.status) }
        ).map { ($0.value, $0.count) }
        counts.kinds = most(ranked.map { $0.candidate.objective == nil ? .chapter : .objective })
            .map { ($0.value, $0.count) }
        counts.languages = most(candidates.found.map(\.language)).map { ($0.value, $0.count) }
        return counts
    }

    /// Each value with how often it is there, the most first; of equal ones, the one that was met first.
    private static func most<Value: Hashable>(_ values: [Value]) -> [(value: Value, count: Int)] {
        var order: [Value] = []
        var counts: [Value: Int] = [:]
        for value in values {
            if counts[value] == nil { order.append(value) }
            counts[value, default: 0] += 1
        }
        return order.enumerated().map { (place: $0, value: $1, count: counts[$1] ?? 0) }
            .sorted { $0.count == $1.count ? $0.place < $1.place : $0.count > $1.count }
            .map { ($0.value, $0.count) }
    }
}
