import Kernel
import Storage

extension PlanStore {
    /// A plan seen whole, in six statements however large it is.
    ///
    /// - Throws: `planUnknown`.
    public func overview(of slug: String) async throws -> PlanOverview {
        try await database.read { transaction in
            let plan = try PlanHead.find(slug, in: transaction)
            var reader = OverviewReader()
            try transaction.batch(
                Query(OverviewReader.sourceQuestion(plan)) { try reader.addSource($0) },
                Query(OverviewReader.treeQuestion(plan)) { try reader.addObjective($0) },
                Query(OverviewReader.countsQuestion(plan)) { reader.addCount($0) },
                Query(OverviewReader.moneyQuestion(plan)) { try reader.addMoney($0) },
                Query(ChapterRows.question(plan.id)) { try reader.addChapter($0) }
            )
            return reader.overview(of: plan)
        }
    }
}

/// Puts the overview of a plan together.
struct OverviewReader {
    private var source: SourceDocument?
    private var unplacedLines = 0
    private var objectives = Gathered<Objective>()
    private var chapters = Gathered<Chapter>()
    private var indicators: [ObjectiveID: Int] = [:]
    private var findings: [ObjectiveID?: Int] = [:]
    private var money: [ObjectiveID: [MoneyTotal]] = [:]

    static func sourceQuestion(_ plan: Plan) -> SQL {
        """
        SELECT \(literal: SourceDocument.columns),
            (SELECT COUNT(*) FROM source_line l WHERE l.source_id = s.id AND l.state = 'unplaced')
        FROM source_document s WHERE s.id = \(plan.source)
        """
    }

    mutating func addSource(_ row: Row) throws {
        source = try SourceDocument(row)
        unplacedLines = row.int(5)
    }

    static func treeQuestion(_ plan: Plan) -> SQL {
        """
        SELECT \(literal: Objective.columns)
        FROM objective o LEFT JOIN objective_text t ON t.objective_id = o.id
        WHERE o.plan_id = \(plan.id) ORDER BY o.position
        """
    }

    mutating func addObjective(_ row: Row) throws { try objectives.add(objectiveRow: row) }

    static func countsQuestion(_ plan: Plan) -> SQL {
        """
        SELECT 0, i.objective_id, COUNT(*) FROM objective o JOIN indicator i ON i.objective_id = o.id
        WHERE o.plan_id = \(plan.id) GROUP BY i.objective_id
        UNION ALL
        SELECT 1, objective_id, COUNT(*) FROM finding WHERE plan_id = \(plan.id) GROUP BY objective_id
        """
    }

    mutating func addCount(_ row: Row) {
        let objective: ObjectiveID? = row.optionalIdentifier(1)
        if row.int(0) == 1 {
            findings[objective] = row.int(2)
        } else if let objective {
            indicators[objective] = row.int(2)
        }
    }

    /// The lines that are added up, as `[BudgetLine].counted` has them: an amount whose revision follows is none, and none
    /// is one that an indicator quotes.
    static func moneyQuestion(_ plan: Plan) -> SQL {
        """
        SELECT b.objective_id, b.kind, b.appropriation, b.first_year, b.last_year, CAST(SUM(b.amount_cents) AS BIGINT)
        FROM objective o JOIN budget_line b ON b.objective_id = o.id
        WHERE o.plan_id = \(plan.id) AND b.role = 'line' AND b.amount_cents IS NOT NULL
            AND NOT \(literal: MeansReader.quoted)
            AND NOT EXISTS (
                SELECT 1 FROM budget_line n
                JOIN budget_line_text t ON t.budget_line_id = n.id
                JOIN budget_line_text own ON own.budget_line_id = b.id AND own.language = t.language
                WHERE n.objective_id = b.objective_id AND n.position = (
                    SELECT MIN(f.position) FROM budget_line f
                    WHERE f.objective_id = b.objective_id AND f.position > b.position)
                    AND n.role = 'line' AND n.amount_cents IS NOT NULL AND n.kind = b.kind
                    AND COALESCE(n.appropriation, '') = COALESCE(b.appropriation, '')
                    AND COALESCE(n.first_year, 0) = COALESCE(b.first_year, 0)
                    AND COALESCE(n.last_year, 0) = COALESCE(b.last_year, 0)
                    AND COALESCE(n.code, '') = COALESCE(b.code, '')
                    AND n.line - b.line BETWEEN 0 AND 1 AND t.label = own.label)
        GROUP BY b.objective_id, b.kind, b.appropriation, b.first_year, b.last_year
        """
    }

    mutating func addMoney(_ row: Row) throws {
        let total = MoneyTotal(
            kind: try row.named(1), appropriation: row.optionalNamed(2), period: row.period(3),
            amount: Money(cents: row.int64(5)))
        money[try row.identifier(0), default: []].append(total)
    }

    mutating func addChapter(_ row: Row) throws { try chapters.add(chapterRow: row) }

    func overview(of plan: Plan) -> PlanOverview {
        let below = self.moneyBelow
        return PlanOverview(
            plan: plan, source: source, unplacedLines: unplacedLines,
            objectives: objectives.values.map { objective in
                ObjectiveHeading(
                    objective: objective, indicators: indicators[objective.id] ?? 0,
                    findings: findings[objective.id] ?? 0, money: MoneyTotal.sum(below[objective.id] ?? []))
            },
            chapters: chapters.values, findings: findings.values.reduce(0, +),
            money: MoneyTotal.sum(money.values.joined()))
    }

    /// What each objective and all below it cost. A child stands behind its parent, so one walk from the end will do.
    private var moneyBelow: [ObjectiveID: [MoneyTotal]] {
        var result = money
        for objective in objectives.values.reversed() {
            guard let parent = objective.parent, let own = result[objective.id] else { continue }
            result[parent, default: []] += own
        }
        return result
    }
}

extension SourceDocument {
    /// Columns 0 to 4 of a row, for a source document `s`.
    static let columns: StaticString = "s.id, s.name, s.sha256, s.encoding, s.lines"

    init(_ row: Row, from column: Int = 0) throws {
        self.init(
            id: try row.identifier(column), name: row.text(column + 1), sha256: row.text(column + 2),
            encoding: row.text(column + 3), lines: row.int(column + 4))
    }
}
