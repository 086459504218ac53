import Kernel
import Search
import Storage

/// A partner or a target group whose name answers a search.
public struct NamedShared: Sendable, Hashable {
    public var kind: SharedKind
    public var subject: SharedSummary

    /// How many are offered.
    public static let limit = 3
}

/// Finds partners and target groups that have all words of a query in the names that they are known by.
struct SearchNames {
    private let words: [String]
    private let query: SearchQuery
    /// Whether the last word is perhaps not typed to its end.
    private let isBegun: Bool
    private var found: [(kind: SharedKind, subject: SharedSummary)] = []

    /// How many words a name is asked for; whoever types more looks for a text.
    private static let places = 6
    /// How many are looked at of each kind, those first that most objectives name.
    private static let looked = 12

    init(_ query: SearchQuery, isBegun: Bool = false) {
        self.query = query
        self.isBegun = isBegun
        words = query.wanted.flatMap(\.words).map { NameKey.withoutPlural($0.text) }
    }

    /// nil where no name can answer.
    var question: SQL? {
        guard (1...Self.places).contains(words.count), query.excluded.isEmpty else { return nil }
        let limits = [words.count.sqlValue, Self.looked.sqlValue]
        return Self.questions[words.count - 1].bound(to: ranges + limits + limits)
    }

    /// By the number of words, from one.
    private static let questions: [SQL] = (1...places).map { count in
        let words = Array(repeating: [0, "", ""] as [any Bindable], count: count)
        return """
            WITH wanted (place, low, high) AS (VALUES \(rows: words))
            SELECT 0, x.id, s.slug, n.language, n.name, n.state, x.objectives, x.plans
            FROM (SELECT p.id, p.objectives, p.plans
                FROM wanted a JOIN partner_word w ON w.word >= a.low AND w.word < a.high
                JOIN partner p ON p.id = w.partner_id
                WHERE p.objectives > 0 GROUP BY p.id, p.objectives, p.plans
                HAVING COUNT(DISTINCT a.place) = \(count)
                ORDER BY p.objectives DESC, p.id LIMIT \(looked)) x
            JOIN partner_slug s ON s.partner_id = x.id AND s.is_current = 1
            JOIN partner_text n ON n.partner_id = x.id
            UNION ALL
            SELECT 1, x.id, s.slug, n.language, n.name, n.state, x.objectives, x.plans
            FROM (SELECT p.id, p.objectives, p.plans
                FROM wanted a JOIN target_group_word w ON w.word >= a.low AND w.word < a.high
                JOIN target_group p ON p.id = w.target_group_id
                WHERE p.objectives > 0 GROUP BY p.id, p.objectives, p.plans
                HAVING COUNT(DISTINCT a.place) = \(count)
                ORDER BY p.objectives DESC, p.id LIMIT \(looked)) x
            JOIN target_group_slug s ON s.target_group_id = x.id AND s.is_current = 1
            JOIN target_group_text n ON n.target_group_id = x.id
            """
    }

    /// By word: its place, itself, and what comes behind the words that begin with it.
    private var ranges: [SQL.Value] {
        words.enumerated().flatMap { place, word in
            // Behind a word come those that begin with it, the last of them before `~`.
            [place.sqlValue, .text(word), .text(word + (isBegun && place == words.count - 1 ? "~" : "!"))]
        }
    }

    mutating func add(_ row: Row) throws {
        let (kind, id): (SharedKind, SharedID) = (row.int(0) == 0 ? .partner : .targetGroup, try row.identifier(1))
        let known = found.firstIndex { $0.kind == kind && $0.subject.id == id }
        if known == nil {
            let subject = SharedSummary(
                id: id, slug: row.text(2), name: LocalizedText(), objectives: row.int(6), plans: row.int(7))
            found.append((kind, subject))
        }
        row.add(to: &found[known ?? found.count - 1].subject.name, language: 3)
    }

    /// Whoever is called exactly so before all, then those whom most objectives name.
    var named: [NamedShared] {
        guard !found.isEmpty else { return [] }
        let key = NameKey(query.wanted.map(\.text).joined(separator: " "))
        let keyed = found.map { kind, subject in
            (
                isExact: subject.name.languages.contains { subject.name[$0].map { NameKey($0) == key } ?? false },
                named: NamedShared(kind: kind, subject: subject)
            )
        }
        return keyed.sorted { a, b in
            if a.isExact != b.isExact { return a.isExact }
            return (b.named.subject.objectives, a.named.subject.slug) < (
                a.named.subject.objectives, b.named.subject.slug
            )
        }.prefix(NamedShared.limit).map(\.named)
    }
}

extension SearchReader {
    func named(_ query: SearchQuery, isBegun: Bool = false) throws -> [NamedShared] {
        var names = SearchNames(query, isBegun: isBegun)
        guard let question = names.question else { return [] }
        try transaction.each(question) { try names.add($0) }
        return names.named
    }
}
