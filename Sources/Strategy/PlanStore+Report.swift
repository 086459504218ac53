import Kernel
import Storage

extension PlanStore {
    /// What became of the document that a plan was read from, in six statements.
    ///
    /// - Throws: `planUnknown`; `pageUnknown` where the plan was not read from a document.
    public func report(of slug: String) async throws -> ReadingReport {
        try await database.read { transaction in
            let (plan, source) = try PlanStore.source(of: slug, in: transaction)
            var counts: [LineState: Int] = [:]
            var findings = Gathered<SourceFinding>()
            var lines: [Int: [SourceLine]] = [:]
            var unplaced: [[SourceLine]] = []
            try transaction.batch(
                Query(countsQuestion(source.id)) { row in
                    if let state = row.optionalNamed(0, LineState.self) { counts[state] = row.int(1) }
                },
                Query(findingsQuestion(plan.id)) { try findings.add(findingRow: $0) },
                Query(evidenceQuestion(plan.id, source.id)) { lines[$0.int(4), default: []].append(SourceLine($0)) },
                Query(unplacedQuestion(source.id)) { unplaced.add(SourceLine($0)) }
            )
            let placed = try PlacedLines(of: plan.id, in: transaction)
            let evidence = findings.values.enumerated().map {
                ReadingReport.Evidence(finding: $1, lines: lines[$0] ?? [])
            }
            return ReadingReport(
                plan: plan, source: source, counts: counts, findings: evidence,
                unplaced: unplaced.filter { !placed.hold($0) })
        }
    }

    /// The findings of a plan, in the order of their lines.
    static func findings(of plan: PlanID, in transaction: Transaction) throws -> [SourceFinding] {
        var findings = Gathered<SourceFinding>()
        try transaction.each(findingsQuestion(plan)) { try findings.add(findingRow: $0) }
        return findings.values
    }

    /// Lines of the document that a plan was read from, as printed; at most `SourceExcerpt.linesShown`.
    ///
    /// - Throws: `planUnknown`; `pageUnknown` where the plan was not read from a document or no line is there.
    public func lines(_ range: ClosedRange<Int>, of slug: String) async throws -> SourceExcerpt {
        try await database.read { transaction in
            let (plan, source) = try PlanStore.source(of: slug, in: transaction)
            let lines = try transaction.all(
                """
                SELECT number, text, language, state FROM source_line
                WHERE source_id = \(source.id) AND number BETWEEN \(range.lowerBound) AND \(range.upperBound)
                ORDER BY number LIMIT \(SourceExcerpt.linesShown)
                """
            ) { SourceLine($0) }
            guard !lines.isEmpty else { throw Problem(.notFound, .pageUnknown, detail: "lines \(range) of \(slug)") }
            return SourceExcerpt(plan: plan, source: source, lines: lines)
        }
    }

    private static func source(of slug: String, in transaction: Transaction) throws -> (Plan, SourceDocument) {
        var head = PlanHead()
        var source: SourceDocument?
        try transaction.each(
            """
            SELECT \(literal: PlanHead.columns), \(literal: SourceDocument.columns)
            FROM plan p LEFT JOIN plan_text t ON t.plan_id = p.id LEFT JOIN source_document s ON s.id = p.source_id
            WHERE p.slug = \(slug) AND p.stage <> 'unpublished'
            """
        ) { row in
            try head.add(row)
            if !row.isNull(11) { source = try SourceDocument(row, from: 11) }
        }
        let plan = try head.found(slug, in: transaction)
        guard let source else { throw Problem(.notFound, .pageUnknown, detail: "\(slug) was not read from a document") }
        return (plan, source)
    }
}

private func countsQuestion(_ source: SourceID) -> SQL {
    """
    SELECT state, COUNT(*) FROM source_line WHERE source_id = \(source) AND state IS NOT NULL GROUP BY state
    """
}

private func findingsQuestion(_ plan: PlanID) -> SQL {
    """
    SELECT f.position, f.kind, f.line, f.last_line, o.number, a.name, a.value
    FROM finding f LEFT JOIN objective o ON o.id = f.objective_id
    LEFT JOIN finding_parameter a ON a.plan_id = f.plan_id AND a.position = f.position
    WHERE f.plan_id = \(plan) ORDER BY f.position
    """
}

private func evidenceQuestion(_ plan: PlanID, _ source: SourceID) -> SQL {
    """
    SELECT l.number, l.text, l.language, l.state, f.position
    FROM finding f JOIN source_line l ON l.source_id = \(source)
        AND l.number BETWEEN f.line AND COALESCE(f.last_line, f.line)
        AND l.number < f.line + \(ReadingReport.linesShown)
    WHERE f.plan_id = \(plan) ORDER BY f.position, l.number
    """
}

private func unplacedQuestion(_ source: SourceID) -> SQL {
    """
    SELECT number, text, language, state FROM source_line
    WHERE source_id = \(source) AND state = 'unplaced' ORDER BY number
    """
}

extension Gathered<SourceFinding> {
    fileprivate mutating func add(findingRow row: Row) throws {
        try update(
            row.int(0),
            default: SourceFinding(
                kind: try row.named(1), line: row.optionalInt(2), lastLine: row.optionalInt(3),
                objective: row.optionalText(4), parameters: [:])
        ) { row.add(to: &$0.parameters, name: 5, value: 6) }
    }
}

extension SourceLine {
    /// The line of four columns: number, text, language and state.
    fileprivate init(_ row: Row) {
        self.init(number: row.int(0), text: row.text(1), language: row.language(2), state: row.optionalNamed(3))
    }
}

extension [[SourceLine]] {
    /// Adds a line to the last block where it follows it in the same language, else begins a block.
    fileprivate mutating func add(_ line: SourceLine) {
        if let last = last?.last, last.number + 1 == line.number, last.language == line.language {
            self[count - 1].append(line)
        } else {
            append([line])
        }
    }
}
