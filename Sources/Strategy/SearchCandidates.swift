import Kernel
import Search
import Storage

/// A text that may answer.
struct SearchCandidate {
    let key: Int64
    let plan: PlanID
    let objective: ObjectiveID?
    let chapter: ChapterID?
    let language: Language
    let status: Status?

    /// What the reader finds: an objective or a chapter, in whichever language.
    var subject: Subject {
        Subject(
            high: (objective?.words ?? chapter?.words)?.high ?? 0, low: (objective?.words ?? chapter?.words)?.low ?? 0)
    }

    struct Subject: Hashable {
        let high: UInt64
        let low: UInt64
    }
}

/// Texts that may answer, each looked through while its row is at hand, so that no words are copied.
struct SearchCandidates {
    var ranking: Ranking
    private(set) var found: [SearchCandidate] = []
    /// What is known of each of them.
    private var findings: [Ranking.Findings] = []
    /// How many texts the index named, those too that lack the very words of a phrase.
    private(set) var seen = 0

    init(_ ranking: Ranking) {
        self.ranking = ranking
        found.reserveCapacity(64)
        findings.reserveCapacity(64)
    }

    /// All the words: in titles, and anywhere.
    static func question(_ question: SearchQuestion, limit: Int, in transaction: Transaction) -> SQL {
        """
        SELECT d.id, d.plan_id, d.objective_id, d.chapter_id, d.language, d.status, d.words
        FROM (
            SELECT id FROM \(found: question.inTitles, SearchRequest.titleLimit, in: transaction) titles
            UNION SELECT id FROM \(found: question.everywhere, limit, in: transaction) texts
        ) c JOIN search_document d ON d.id = c.id
        """
    }

    /// All the words in the title, the longer ones too that begin with them.
    static func titles(_ question: SearchQuestion, in transaction: Transaction) -> SQL {
        """
        SELECT d.id, d.plan_id, d.objective_id, d.chapter_id, d.language, d.status, d.words
        FROM \(found: question.inTitlesBeginning, SearchRequest.titleLimit, in: transaction) c
        JOIN search_document d ON d.id = c.id
        """
    }

    /// Some of the words: two of them, or one of the two rarest.
    static func question(
        _ question: SearchQuestion, rarest: [SearchQuery.Term], limit: Int, in transaction: Transaction
    ) -> SQL {
        let alone = rarest.map { question.alone($0) }
        let first = alone.first ?? question.everywhere
        let second = alone.last ?? first
        guard let pairs = question.inPairs else {
            return """
                SELECT d.id, d.plan_id, d.objective_id, d.chapter_id, d.language, d.status, d.words
                FROM (
                    SELECT id FROM \(found: first, limit, in: transaction) one
                    UNION SELECT id FROM \(found: second, SearchRequest.titleLimit, in: transaction) two
                ) c JOIN search_document d ON d.id = c.id
                """
        }
        return """
            SELECT d.id, d.plan_id, d.objective_id, d.chapter_id, d.language, d.status, d.words
            FROM (
                SELECT id FROM \(found: pairs, limit, in: transaction) pairs
                UNION SELECT id FROM \(found: first, SearchRequest.titleLimit, in: transaction) one
                UNION SELECT id FROM \(found: second, SearchRequest.titleLimit, in: transaction) two
            ) c JOIN search_document d ON d.id = c.id
            """
    }

    mutating func add(_ row: Row) throws {
        seen += 1
        guard let language = row.language(4) else { return }
        var findings: Ranking.Findings?
        row.withText(6) { findings = ranking.findings(in: $0, language) }
        guard let findings else { return }
        found.append(
            SearchCandidate(
                key: row.int64(0), plan: try row.identifier(1), objective: row.optionalIdentifier(2),
                chapter: row.optionalIdentifier(3), language: language, status: row.optionalNamed(5)))
        self.findings.append(findings)
    }

    /// The best text of each objective and chapter, best first.
    ///
    /// Of two languages that answer alike, the reader's is shown. Of two that answer alike, the newer comes first.
    func ranked(for reader: Language?) -> [(candidate: SearchCandidate, relevance: Relevance)] {
        let weights = Ranking.weights(findings)
        var places: [SearchCandidate.Subject: Int] = [:]
        places.reserveCapacity(found.count)
        var best: [(candidate: SearchCandidate, relevance: Relevance)] = []
        for (candidate, findings) in zip(found, findings) {
            var relevance = Ranking.relevance(findings, weights)
            if candidate.language == reader { relevance.score *= 1.1 }
            let place = places[candidate.subject, default: best.count]
            if place == best.count {
                places[candidate.subject] = place
                best.append((candidate, relevance))
            } else if best[place].relevance.score < relevance.score {
                best[place] = (candidate, relevance)
            }
        }
        return best.sorted { a, b in
            a.relevance.score == b.relevance.score
                ? a.candidate.key > b.candidate.key : a.relevance.score > b.relevance.score
        }
    }
}

extension SQL.StringInterpolation {
    /// The numbers of the texts that have what is asked for, the newest of them, at most so many.
    fileprivate mutating func appendInterpolation(found query: TokenQuery, _ limit: Int, in transaction: Transaction) {
        appendInterpolation(SearchWriter.index, having: query, limit: limit, in: transaction)
    }
}
