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
    let findings: Ranking.Findings

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
    /// How many texts the index named, those too that lack the very words of a phrase.
    private(set) var seen = 0

    init(_ ranking: Ranking) { self.ranking = ranking }

    /// All the words: in titles, and anywhere.
    static func question(_ question: SearchQuestion, limit: Int) -> SQL {
        """
        SELECT d.id, d.plan_id, d.objective_id, d.chapter_id, d.language, d.status, d.words
        FROM (
            SELECT id FROM \(SearchWriter.index, having: question.inTitles, limit: SearchRequest.titleLimit) titles
            UNION SELECT id FROM \(SearchWriter.index, having: question.everywhere, limit: limit) texts
        ) c JOIN search_document d ON d.id = c.id
        """
    }

    /// All the words in the title, the longer ones too that begin with them.
    static func titles(_ question: SearchQuestion) -> SQL {
        """
        SELECT d.id, d.plan_id, d.objective_id, d.chapter_id, d.language, d.status, d.words
        FROM \(SearchWriter.index, having: question.inTitlesBeginning, limit: SearchRequest.titleLimit) c
        JOIN search_document d ON d.id = c.id
        """
    }

    /// Some of the words: two of them, or one of the two rarest.
    static func question(_ question: SearchQuestion, rarest: [SearchQuery.Term], limit: Int) -> SQL {
        let alone = rarest.map { question.alone($0) }
        let first = alone.first ?? question.everywhere
        return """
            SELECT d.id, d.plan_id, d.objective_id, d.chapter_id, d.language, d.status, d.words
            FROM (
                SELECT id FROM \(SearchWriter.index, having: question.inPairs ?? first, limit: limit) pairs
                UNION SELECT id FROM \(SearchWriter.index, having: first, limit: SearchRequest.titleLimit) one
                UNION SELECT id FROM \(SearchWriter.index, having: alone.last ?? first, limit: SearchRequest.titleLimit) two
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
                chapter: row.optionalIdentifier(3), language: language, status: row.optionalNamed(5),
                findings: findings))
    }

    /// The best text of each objective and chapter, best first.
    ///
    /// Of two languages that answer alike, the reader's is shown. Of two that answer alike, the newer comes first.
    func ranked(for reader: Language?) -> [(candidate: SearchCandidate, relevance: Relevance)] {
        let weights = Ranking.weights(found.map(\.findings))
        var best: [SearchCandidate.Subject: (candidate: SearchCandidate, relevance: Relevance)] = [:]
        for candidate in found {
            var relevance = Ranking.relevance(candidate.findings, weights)
            if candidate.language == reader { relevance.score *= 1.1 }
            if let known = best[candidate.subject], known.relevance.score >= relevance.score { continue }
            best[candidate.subject] = (candidate, relevance)
        }
        return best.values.sorted { a, b in
            a.relevance.score == b.relevance.score
                ? a.candidate.key > b.candidate.key : a.relevance.score > b.relevance.score
        }
    }
}
