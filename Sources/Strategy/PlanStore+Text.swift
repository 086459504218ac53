import Kernel
import Storage

/// All running text of a plan, and what the reading of its letter found.
public struct RunningText: Sendable {
    /// In the order of reading.
    public var objectives: [ObjectiveContent]
    public var chapters: [ChapterContent]
    public var findings: [SourceFinding]
}

extension PlanStore {
    /// A plan's facts and all of its text, read at one moment: what is given away as a whole.
    ///
    /// - Throws: `planUnknown`.
    public func whole(of slug: String) async throws -> (facts: PlanFacts, text: RunningText) {
        try await database.read { transaction in
            let plan = try PlanHead.find(slug, in: transaction)
            let facts = try PlanStore.facts(of: plan, in: transaction)
            var fields: [Int: FieldsReader] = [:]
            try transaction.each(FieldsReader.question(.plan(plan.id))) { row in
                try fields[row.int(FieldsReader.place), default: FieldsReader()].add(row)
            }
            let objectives = facts.objectives.map { summary in
                let text = fields[summary.objective.position] ?? FieldsReader()
                return ObjectiveContent(
                    objective: summary.objective, fields: text.fields, notes: text.notes, tables: text.tables.values)
            }
            let chapters = try facts.chapters.map { try ChapterTextReader.content(of: $0, in: plan.id, transaction) }
            let findings = try PlanStore.findings(of: plan.id, in: transaction)
            return (facts, RunningText(objectives: objectives, chapters: chapters, findings: findings))
        }
    }
}
