import Kernel
import Storage

extension PlanStore {
    /// Everybody of a kind who is named, in all plans or in one, in at most two statements.
    ///
    /// - Throws: `planUnknown`.
    public func shared(_ kind: SharedKind, in slug: String? = nil) async throws -> SharedList {
        try await database.read { transaction in
            let reader = SharedReader(kind, transaction)
            guard let slug else {
                return SharedList(kind: kind, plan: nil, plans: try reader.newestPlans(), entries: try reader.all())
            }
            let plan = try PlanHead.find(slug, in: transaction)
            return SharedList(kind: kind, plan: plan, plans: [], entries: try reader.all(in: plan.id))
        }
    }

    /// One of a kind with all that its page shows, in at most five statements.
    ///
    /// - Parameters:
    ///   - slug: its name in addresses, or one that it had before a merge: the page says the current one.
    ///   - page: the part of its objectives, from 1; nil for all of them.
    /// - Throws: `sharedUnknown`.
    public func shared(_ slug: String, of kind: SharedKind, page: Int? = 1) async throws -> SharedPage {
        try await database.read { transaction in
            try SharedReader(kind, transaction).page(of: slug, page: page)
        }
    }

    /// Bytes that differ whenever a page differs that shows what several plans share, in one statement.
    public func edition() async throws -> [UInt8] {
        try await database.read { transaction in
            var bytes: [UInt8] = []
            try transaction.each(
                """
                SELECT id, revision FROM plan
                UNION ALL
                SELECT id, revision FROM journal WHERE plan_id IS NULL AND revision = (
                    SELECT MAX(j.revision) FROM journal j
                    WHERE j.plan_id IS NULL AND j.subject_kind = journal.subject_kind)
                ORDER BY 1
                """
            ) { row in
                bytes += row.bytes(0)
                withUnsafeBytes(of: row.int64(1).bigEndian) { bytes += $0 }
            }
            return bytes
        }
    }
}

/// Reads partners, or target groups, by the tables of their kind.
struct SharedReader {
    private let tables: MentionTables
    private let transaction: Transaction

    init(_ kind: SharedKind, _ transaction: Transaction) {
        tables = MentionTables(kind)
        self.transaction = transaction
    }

    /// How many plans a list of all offers to look at by itself.
    private static let plansShown = 12

    func newestPlans() throws -> [Plan] {
        var heads = Gathered<PlanHead>()
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), n.place FROM (
                SELECT id, ROW_NUMBER() OVER (ORDER BY first_year DESC NULLS LAST, slug) AS place FROM plan
                ORDER BY place LIMIT \(Self.plansShown)) n
            JOIN plan p ON p.id = n.id LEFT JOIN plan_text t ON t.plan_id = p.id
            ORDER BY n.place
            """
        ) { row in try heads.update(row.int(11), default: PlanHead()) { try $0.add(row) } }
        return heads.values.compactMap(\.plan)
    }

    func all() throws -> [SharedSummary] {
        try summaries(
            """
            SELECT x.id, s.slug, n.language, n.name, n.state, x.objectives, x.plans
            FROM \(literal: tables.subject) x
            JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = x.id AND s.is_current = 1
            JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = x.id
            WHERE x.objectives > 0 ORDER BY s.slug
            """)
    }

    func all(in plan: PlanID) throws -> [SharedSummary] {
        try summaries(
            """
            SELECT c.id, s.slug, n.language, n.name, n.state, c.objectives, 1 FROM (
                SELECT m.\(literal: tables.id) AS id, COUNT(DISTINCT o.id) AS objectives
                FROM objective o JOIN \(literal: tables.mention) m ON m.objective_id = o.id
                WHERE o.plan_id = \(plan) GROUP BY m.\(literal: tables.id)) c
            JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = c.id AND s.is_current = 1
            JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = c.id
            ORDER BY s.slug
            """)
    }

    /// Of rows of identifier, slug, language, name, state, objectives and plans, those of one after the other.
    private func summaries(_ question: SQL) throws -> [SharedSummary] {
        var summaries: [SharedSummary] = []
        try transaction.each(question) { row in
            let id: SharedID = try row.identifier(0)
            if summaries.last?.id != id {
                summaries.append(
                    SharedSummary(
                        id: id, slug: row.text(1), name: LocalizedText(), objectives: row.int(5), plans: row.int(6)))
            }
            row.add(to: &summaries[summaries.count - 1].name, language: 2)
        }
        return summaries
    }
}

extension SharedReader {
    func page(of slug: String, page: Int?) throws -> SharedPage {
        guard let subject = try subject(slug) else {
            throw try SharedLookup(tables, transaction).unknown(slug)
        }
        let size = page == nil ? max(1, subject.objectives) : SharedPage.size
        let pages = max(1, (subject.objectives + size - 1) / size)
        let shown = min(max(1, page ?? 1), pages)
        let part = (first: (shown - 1) * size, count: size)
        var objectives = Gathered<(plan: PlanID, objective: Objective)>()
        var heads = Gathered<PlanHead>()
        var variants = VariantsReader()
        var companions: [SharedSummary] = []
        try transaction.batch(
            Query(objectivesQuestion(of: subject.id, part)) { row in
                try objectives.update(row.int(11), default: (try row.identifier(12), try Objective(row))) {
                    row.add(to: &$0.objective.title, language: 8)
                }
            },
            Query(plansQuestion(of: subject.id, part)) { row in
                try heads.update(row.int(11), default: PlanHead()) { try $0.add(row) }
            },
            Query(variantsQuestion(of: subject.id)) { variants.add($0) })
        companions = try summaries(companionsQuestion(of: subject.id))
            .sorted { ($1.objectives, $0.slug) < ($0.objectives, $1.slug) }
        let byPlan = Dictionary(grouping: objectives.values, by: \.plan)
        return SharedPage(
            kind: tables.kind, subject: subject, page: shown, pages: pages,
            plans: heads.values.compactMap { head in
                head.plan.map { plan in
                    SharedPage.InPlan(plan: plan, objectives: byPlan[plan.id]?.map(\.objective) ?? [])
                }
            },
            variants: variants.variants, companions: companions)
    }

    private func subject(_ slug: String) throws -> SharedSummary? {
        try summaries(
            """
            SELECT x.id, s.slug, n.language, n.name, n.state, x.objectives, x.plans
            FROM \(literal: tables.slug) g
            JOIN \(literal: tables.subject) x ON x.id = g.\(literal: tables.id)
            JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = x.id AND s.is_current = 1
            JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = x.id
            WHERE g.slug = \(slug) ORDER BY n.language
            """
        ).first
    }

    /// The columns of an objective, its place among those of the page, its plan.
    private func objectivesQuestion(of id: SharedID, _ part: (first: Int, count: Int)) -> SQL {
        """
        SELECT \(literal: Objective.columns), c.place, o.plan_id FROM (
            SELECT b.id, ROW_NUMBER() OVER (ORDER BY p.first_year DESC NULLS LAST, p.slug, b.position) AS place
            FROM objective b JOIN plan p ON p.id = b.plan_id
            WHERE b.id IN (
                SELECT m.objective_id FROM \(literal: tables.mention) m WHERE m.\(literal: tables.id) = \(id))
            ORDER BY place LIMIT \(part.count) OFFSET \(part.first)) c
        JOIN objective o ON o.id = c.id LEFT JOIN objective_text t ON t.objective_id = o.id
        ORDER BY c.place
        """
    }

    /// The columns of the plans of those objectives, and their place.
    private func plansQuestion(of id: SharedID, _ part: (first: Int, count: Int)) -> SQL {
        """
        SELECT \(literal: PlanHead.columns), c.place FROM (
            SELECT r.plan_id, MIN(r.place) AS place FROM (
                SELECT b.plan_id, ROW_NUMBER() OVER (ORDER BY p.first_year DESC NULLS LAST, p.slug, b.position) AS place
                FROM objective b JOIN plan p ON p.id = b.plan_id
                WHERE b.id IN (
                    SELECT m.objective_id FROM \(literal: tables.mention) m WHERE m.\(literal: tables.id) = \(id))
                ORDER BY place LIMIT \(part.count) OFFSET \(part.first)) r
            GROUP BY r.plan_id) c
        JOIN plan p ON p.id = c.plan_id LEFT JOIN plan_text t ON t.plan_id = p.id
        ORDER BY c.place
        """
    }

    private func variantsQuestion(of id: SharedID) -> SQL {
        """
        SELECT t.language, t.printed, p.slug, o.number
        FROM \(literal: tables.mention) m
        JOIN \(literal: tables.mentionText) t ON t.objective_id = m.objective_id AND t.position = m.position
        JOIN objective o ON o.id = m.objective_id JOIN plan p ON p.id = o.plan_id
        WHERE m.\(literal: tables.id) = \(id)
        ORDER BY p.first_year DESC NULLS LAST, p.slug, o.position, m.position
        """
    }

    private static let companionsShown = 12

    private func companionsQuestion(of id: SharedID) -> SQL {
        """
        SELECT c.id, s.slug, n.language, n.name, n.state, c.objectives, 1 FROM (
            SELECT w.\(literal: tables.id) AS id, COUNT(DISTINCT w.objective_id) AS objectives
            FROM \(literal: tables.mention) m
            JOIN \(literal: tables.mention) w ON w.objective_id = m.objective_id
                AND w.\(literal: tables.id) <> m.\(literal: tables.id)
            WHERE m.\(literal: tables.id) = \(id) GROUP BY w.\(literal: tables.id)
            ORDER BY objectives DESC, id LIMIT \(Self.companionsShown)) c
        JOIN \(literal: tables.slug) s ON s.\(literal: tables.id) = c.id AND s.is_current = 1
        JOIN \(literal: tables.text) n ON n.\(literal: tables.id) = c.id
        ORDER BY s.slug
        """
    }
}

/// Counts the names as they are printed, from one answer in the order in which their places are named.
private struct VariantsReader {
    private struct Key: Hashable {
        let language: Language
        let printed: String
    }

    private var found: [Key: PrintedVariant] = [:]

    mutating func add(_ row: Row) {
        guard let language = row.language(0) else { return }
        let key = Key(language: language, printed: row.text(1))
        var variant =
            found[key] ?? PrintedVariant(language: language, printed: key.printed, count: 0, places: [])
        variant.count += 1
        let place = PrintedVariant.Place(plan: row.text(2), number: row.text(3))
        if variant.places.count < PrintedVariant.placesShown, variant.places.last != place {
            variant.places.append(place)
        }
        found[key] = variant
    }

    var variants: [PrintedVariant] {
        found.values.sorted { ($1.count, $0.language, $0.printed) < ($0.count, $1.language, $1.printed) }
    }
}
