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
        let counted = Self.most(ranked.lazy.map(\.candidate.plan)).prefix(Self.plans)
        let rows = try rows(of: page, counted.map(\.value))
        var candidates = candidates
        answer.hits = page.compactMap { candidate, relevance in
            guard let row = rows.texts[candidate.key], let plan = rows.plans[candidate.plan]?.plan else { return nil }
            let match = candidates.ranking.match(in: candidate.language)
            return SearchHit(
                plan: plan, subject: row.subject, language: candidate.language,
                title: Passage(whole: row.title, match), passage: row.passage.map { Passage(of: $0, match) },
                relevance: relevance)
        }
        answer.counts = Self.counts(ranked, candidates)
        answer.counts.plans = counted.compactMap { plan in rows.plans[plan.value]?.plan.map { ($0, plan.count) } }
    }

    private struct Rows {
        var texts: [Int64: Text] = [:]
        var plans: [PlanID: PlanHead] = [:]

        struct Text {
            let subject: SearchHit.Subject
            let title: String
            let passage: String?
        }
    }

    /// The texts of a page, and the plans that are shown or counted.
    private func rows(of page: ArraySlice<Ranked>, _ counted: [PlanID]) throws -> Rows {
        var passages: [Int64: Int] = [:]
        var plans = counted
        for (candidate, relevance) in page {
            // Below a title that answers alone, how the text begins.
            passages[candidate.key] = max(1, relevance.passage)
            if !plans.contains(candidate.plan) { plans.append(candidate.plan) }
        }
        var rows = Rows()
        try transaction.each(question(page.map(\.candidate.key), plans)) { row in
            if row.isNull(11) {
                try rows.plans[row.identifier(0), default: PlanHead()].add(row)
            } else {
                rows.texts[row.int64(11)] = Rows.Text(
                    subject: try Self.subject(row), title: Self.line(0, of: row, 12) ?? "",
                    passage: Self.line(passages[row.int64(11)] ?? 1, of: row, 12))
            }
        }
        return rows
    }

    private func question(_ keys: [Int64], _ plans: [PlanID]) -> SQL {
        let (first, second) = (Self.places(for: plans.count), Self.places(for: keys.count))
        let usual = second == SearchRequest.pageLength ? Self.usualQuestions[first] : nil
        let none = SQL.Value.null
        return (usual ?? Self.question(plans: first, keys: second)).bound(
            to: plans.map(\.sqlValue) + Array(repeating: none, count: first - plans.count)
                + keys.map(\.sqlValue) + Array(repeating: none, count: second - keys.count))
    }

    /// Those for a page of hits, by the number of places for plans.
    private static let usualQuestions = Dictionary(
        uniqueKeysWithValues: [10, 16, 32].map { ($0, question(plans: $0, keys: SearchRequest.pageLength)) })

    private static func question(plans: Int, keys: Int) -> SQL {
        """
        SELECT \(literal: PlanHead.columns), CAST(NULL AS BIGINT), NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
            NULL, NULL, NULL, NULL, NULL, NULL
        FROM plan p LEFT JOIN plan_text t ON t.plan_id = p.id WHERE p.id IN \([PlanID](), of: plans)
        UNION ALL
        SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, d.id, x.text,
            o.id, o.parent_id, o.level, o.number, o.code, o.status, o.depth, o.position,
            c.id, c.kind, c.number, c.slug, c.depth, c.position
        FROM search_document d JOIN search_text x ON x.document_id = d.id
        LEFT JOIN objective o ON o.id = d.objective_id LEFT JOIN chapter c ON c.id = d.chapter_id
        WHERE d.id IN \([Int64](), of: keys)
        """
    }

    /// Few different numbers of places, so that the statement is seldom prepared anew.
    private static func places(for count: Int) -> Int {
        count <= SearchRequest.pageLength
            ? SearchRequest.pageLength : 1 << (Int.bitWidth - (count - 1).leadingZeroBitCount)
    }

    /// A line of a text in a column, from 0; nil where it has not so many.
    private static func line(_ number: Int, of row: Row, _ column: Int) -> String? {
        var line: String?
        row.withText(column) { bytes in
            var (start, end, rest) = (0, 0, number)
            while end < bytes.count {
                if bytes[end] == 0x0A {
                    if rest == 0 { break }
                    (start, rest) = (end + 1, rest - 1)
                }
                end += 1
            }
            guard rest == 0 else { return }
            line = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
        }
        return line
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
        counts.statuses = mostOfFew(
            ranked.lazy.filter { $0.candidate.objective != nil }.map { SearchRequest.StatusFilter($0.candidate.status) }
        )
        counts.kinds = mostOfFew(
            ranked.lazy.map { $0.candidate.objective == nil ? SearchRequest.Kind.chapter : .objective })
        counts.languages = mostOfFew(candidates.found.lazy.map(\.language))
        return counts
    }

    /// The same as `most` where so few values are different that looking at each is quicker.
    private static func mostOfFew<Values: Sequence>(_ values: Values) -> [(Values.Element, Int)]
    where Values.Element: Equatable {
        var counts: [(value: Values.Element, count: Int)] = []
        for value in values {
            if let place = counts.firstIndex(where: { $0.value == value }) {
                counts[place].count += 1
            } else {
                counts.append((value, 1))
            }
        }
        return counts.sorted { $0.count > $1.count }
    }

    /// Each value with how often it is there, the most first; of equal ones, the one that was met first.
    private static func most<Values: Sequence>(_ values: Values) -> [(value: Values.Element, count: Int)]
    where Values.Element: Hashable {
        var places: [Values.Element: Int] = [:]
        var counts: [(value: Values.Element, count: Int)] = []
        for value in values {
            let place = places[value, default: counts.count]
            if place == counts.count {
                places[value] = place
                counts.append((value, 0))
            }
            counts[place].count += 1
        }
        // Sorting leaves equal ones in their order.
        return counts.sorted { $0.count > $1.count }
    }
}
