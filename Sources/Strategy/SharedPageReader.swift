import Kernel
import Storage

/// Puts the page of a partner, or of a target group, together.
///
/// It may be named by thousands of objectives: only those that stand on one page are looked at, in the order in which
/// they are kept (`MentionTables+Places`).
struct SharedPageReader {
    private let tables: MentionTables
    private let transaction: Transaction
    private var objectives = Gathered<(plan: PlanID, objective: Objective)>()
    private var plans = Gathered<PlanDraft>()
    private var variants: [Spelling: PrintedVariant] = [:]
    /// Where each is printed: places on the page of objectives.
    private var places: [Spelling: [Int]] = [:]
    private var companions: [SharedID: SharedSummary] = [:]

    private struct PlanDraft {
        var plan: Plan
        var owed: [Int: Language] = [:]
    }

    private struct Spelling: Hashable {
        let language: Language
        let printed: String
    }

    private enum Kind: Int {
        case objective, plan, mention, companion
    }

    init(_ kind: SharedKind, _ transaction: Transaction) {
        tables = MentionTables(kind)
        self.transaction = transaction
    }

    /// - Parameter page: from 1; nil for all objectives.
    func page(of slug: String, page: Int?) throws -> SharedPage {
        var reader = self
        return try reader.read(slug, page: page)
    }

    private mutating func read(_ slug: String, page: Int?) throws -> SharedPage {
        guard let subject = try SharedReader(tables.kind, transaction).one(slug) else {
            throw try SharedLookup(tables, transaction).unknown(slug)
        }
        let size = page == nil ? max(1, subject.objectives) : SharedPage.size
        let pages = max(1, (subject.objectives + size - 1) / size)
        let shown = min(max(1, page ?? 1), pages)
        try transaction.each(countsQuestion(of: subject.id)) { addCount($0) }
        try transaction.each(question(of: subject.id, first: (shown - 1) * size, count: size)) { try add($0) }
        let byPlan = Dictionary(grouping: objectives.values, by: \.plan)
        return SharedPage(
            kind: tables.kind, subject: subject, page: shown, pages: pages,
            plans: plans.values.map { draft in
                var plan = draft.plan
                plan.languages = draft.owed.sorted { $0.key < $1.key }.map(\.value)
                return SharedPage.InPlan(plan: plan, objectives: byPlan[plan.id]?.map(\.objective) ?? [])
            },
            variants: placedVariants,
            companions: companions.values.sorted { ($1.objectives, $0.slug) < ($0.objectives, $1.slug) })
    }
}

extension SharedPageReader {
    /// Language, printed name, how often.
    private func countsQuestion(of id: SharedID) -> SQL {
        """
        SELECT language, printed, mentions FROM \(literal: tables.spelling) WHERE \(literal: tables.id) = \(id)
        """
    }

    private mutating func addCount(_ row: Row) {
        guard let language = row.language(0) else { return }
        let printed = row.text(1)
        variants[Spelling(language: language, printed: printed)] = PrintedVariant(
            language: language, printed: printed, count: row.int(2), places: [])
    }

    private static let companionsShown = 12

    /// Kind, place or how often, identifier, parent or source, plan, level or slug, number or form, code, status,
    /// depth or first year, position or last year, revision, language, title or name, state, place of the language.
    ///
    /// What stands on the page comes first in each join, which CROSS JOIN tells SQLite.
    private func question(of id: SharedID, first: Int, count: Int) -> SQL {
        """
        WITH placed (id, plan_id, place) AS MATERIALIZED (
            SELECT s.objective_id, s.plan_id, ROW_NUMBER() OVER (ORDER BY s.year DESC, s.slug, s.position) FROM (
                SELECT objective_id, plan_id, year, slug, position FROM \(literal: tables.place)
                WHERE \(literal: tables.id) = \(id)
                ORDER BY year DESC, slug, position LIMIT \(count) OFFSET \(first)) s
        )
        SELECT 0, c.place, o.id, o.parent_id, o.plan_id, o.level, o.number, o.code, o.status, o.depth, o.position,
            CAST(NULL AS BIGINT), t.language, t.title, t.state, CAST(NULL AS BIGINT)
        FROM placed c JOIN objective o ON o.id = c.id LEFT JOIN objective_text t ON t.objective_id = o.id
        UNION ALL
        SELECT 1, c.place, p.id, p.source_id, p.id, p.slug, p.form, NULL, NULL, p.first_year, p.last_year,
            p.revision, t.language, t.title, t.state, t.position
        FROM (SELECT plan_id, MIN(place) AS place FROM placed GROUP BY plan_id) c
        JOIN plan p ON p.id = c.plan_id LEFT JOIN plan_text t ON t.plan_id = p.id
        UNION ALL
        SELECT 2, c.place, c.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, t.language, t.printed, NULL, NULL
        FROM placed c CROSS JOIN \(literal: tables.mention) m CROSS JOIN \(literal: tables.mentionText) t
        WHERE m.objective_id = c.id AND m.\(literal: tables.id) = \(id)
            AND t.objective_id = m.objective_id AND t.position = m.position
        UNION ALL
        SELECT 3, w.times, w.id, NULL, NULL, s.slug, NULL, NULL, NULL, NULL, NULL, NULL,
            n.language, n.name, n.state, NULL
        FROM (SELECT m.\(literal: tables.id) AS id, COUNT(DISTINCT c.id) AS times
            FROM placed c CROSS JOIN \(literal: tables.mention) m
            WHERE m.objective_id = c.id AND m.\(literal: tables.id) <> \(id) GROUP BY m.\(literal: tables.id)
            ORDER BY times DESC, id LIMIT \(Self.companionsShown)) w
        JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = w.id AND s.is_current = 1
        JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = w.id
        """
    }

    private mutating func add(_ row: Row) throws {
        switch Kind(rawValue: row.int(0)) {
        case .objective: try addObjective(row)
        case .plan: try addPlan(row)
        case .mention: addMention(row)
        case .companion: try addCompanion(row)
        case nil: break
        }
    }

    private mutating func addObjective(_ row: Row) throws {
        try objectives.update(
            row.int(1),
            default: (
                try row.identifier(4),
                Objective(
                    id: try row.identifier(2), parent: row.optionalIdentifier(3), level: try row.named(5),
                    number: row.text(6), code: row.optionalText(7), title: LocalizedText(),
                    status: row.optionalNamed(8), depth: row.int(9), position: row.int(10))
            )
        ) { row.add(to: &$0.objective.title, language: 12) }
    }

    private mutating func addPlan(_ row: Row) throws {
        try plans.update(
            row.int(1),
            default: PlanDraft(
                plan: Plan(
                    id: try row.identifier(2), slug: row.text(5), form: row.text(6), title: LocalizedText(),
                    period: row.period(9), languages: [], source: row.optionalIdentifier(3), revision: row.int(11)))
        ) { draft in
            row.add(to: &draft.plan.title, language: 12)
            if let language = row.language(12), let place = row.optionalInt(15) { draft.owed[place] = language }
        }
    }

    private mutating func addMention(_ row: Row) {
        guard let language = row.language(12) else { return }
        places[Spelling(language: language, printed: row.text(13)), default: []].append(row.int(1))
    }

    private var placedVariants: [PrintedVariant] {
        let slugs = Dictionary(plans.values.map { ($0.plan.id, $0.plan.slug) }, uniquingKeysWith: { first, _ in first })
        let printed = Dictionary(
            zip(
                objectives.places,
                objectives.values.map { PrintedVariant.Place(plan: slugs[$0.plan] ?? "", number: $0.objective.number) }),
            uniquingKeysWith: { first, _ in first })
        return variants.map { spelling, variant in
            var variant = variant
            let places = Set(places[spelling] ?? []).sorted().prefix(PrintedVariant.placesShown)
            variant.places = places.compactMap { printed[$0] }
            return variant
        }.sorted { ($1.count, $0.language, $0.printed) < ($0.count, $1.language, $1.printed) }
    }

    private mutating func addCompanion(_ row: Row) throws {
        let id: SharedID = try row.identifier(2)
        var summary =
            companions[id]
            ?? SharedSummary(id: id, slug: row.text(5), name: LocalizedText(), objectives: row.int(1), plans: 1)
        row.add(to: &summary.name, language: 12)
        companions[id] = summary
    }
}
