import Kernel
import Storage

/// Puts the budget lines, staff and deadlines of an objective together from one answer.
struct MeansReader {
    private(set) var budget = Gathered<BudgetLine>()
    private(set) var staff = Gathered<StaffNeed>()
    private(set) var deadlines = Gathered<Deadline>()

    private enum Kind: Int {
        case budget, staff, deadline
    }

    /// Kind, place, identifier, code, amount or due day, role, kind, appropriation, first year, last year, line,
    /// from, to, language, text, state, the objective's place, whether it is quoted.
    static func question(_ scope: FactsScope) -> SQL {
        """
        SELECT 0, b.position, b.id, b.code, b.amount_cents, b.role, b.kind, b.appropriation, b.first_year,
            b.last_year, b.line, CAST(NULL AS DOUBLE PRECISION), CAST(NULL AS DOUBLE PRECISION),
            t.language, t.label, t.state, \(literal: scope.place), CASE WHEN \(literal: quoted) THEN 1 ELSE 0 END
        FROM \("budget_line", "b", of: scope)
        LEFT JOIN budget_line_text t ON t.budget_line_id = b.id WHERE \("b", isIn: scope)
        UNION ALL
        SELECT 1, s.position, s.objective_id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, s.line, s.fte_from, s.fte_to,
            t.language, t.label, t.state, \(literal: scope.place), 0
        FROM \("staff_need", "s", of: scope)
        LEFT JOIN staff_need_text t ON t.objective_id = s.objective_id AND t.position = s.position
        WHERE \("s", isIn: scope)
        UNION ALL
        SELECT 2, d.position, d.item_id, NULL, d.due, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
            t.language, t.text, t.state, \(literal: scope.place), 0
        FROM \("deadline", "d", of: scope)
        LEFT JOIN deadline_text t ON t.objective_id = d.objective_id AND t.position = d.position
        WHERE \("d", isIn: scope)
        """
    }

    /// Whether a budget line `b` is an amount that the text of an indicator quotes: it was read from that text's
    /// lines, and what it is called is a piece of it.
    static let quoted: StaticString = """
        (b.role = 'line' AND b.code IS NULL AND b.appropriation IS NULL AND EXISTS (
            SELECT 1 FROM budget_line_text q JOIN indicator i ON i.objective_id = b.objective_id
            JOIN item_text x ON x.item_id = i.item_id AND x.language = q.language
            WHERE q.budget_line_id = b.id AND b.line BETWEEN x.first_line AND x.last_line
                AND x.text <> REPLACE(x.text, q.label, '')))
        """

    /// The column of an answer in which the objective's place stands.
    static let place = 16

    mutating func add(_ row: Row) throws {
        switch Kind(rawValue: row.int(0)) {
        case .budget:
            try budget.update(row.int(1), default: try BudgetLine(row)) { row.add(to: &$0.label, language: 13) }
        case .staff:
            staff.update(row.int(1), default: StaffNeed(row)) { row.add(to: &$0.label, language: 13) }
        case .deadline:
            deadlines.update(
                row.int(1),
                default: Deadline(text: LocalizedText(), due: row.day(4), item: row.optionalIdentifier(2))
            ) { row.add(to: &$0.text, language: 13) }
        case nil: break
        }
    }
}

extension BudgetLine {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.identifier(2), code: row.optionalText(3), label: LocalizedText(),
            amount: row.isNull(4) ? nil : Money(cents: row.int64(4)), role: try row.named(5), kind: try row.named(6),
            appropriation: row.optionalNamed(7), period: row.period(8), line: row.optionalInt(10),
            isQuoted: row.int(17) == 1)
    }
}

extension StaffNeed {
    fileprivate init(_ row: Row) {
        let from = row.real(11)
        self.init(label: LocalizedText(), fte: from...max(from, row.real(12)), line: row.optionalInt(10))
    }
}
