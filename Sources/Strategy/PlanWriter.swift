import Kernel
import Storage

/// Writes a plan with everything in it.
struct PlanWriter {
    private let transaction: WriteTransaction

    init(_ transaction: WriteTransaction) { self.transaction = transaction }

    /// - Returns: who was known before and has a name in a further language now, of each kind.
    func write(_ content: PlanContent) throws -> [SharedKind: Set<SharedID>] {
        try write(content.plan)
        let objectives = ObjectiveWriter(transaction, plan: content.plan.id)
        for objective in content.objectives { try objectives.write(objective) }
        let partners = try MentionWriter(transaction, .partners)
            .write(content.objectives.map { ($0.objective.id, $0.partners.map { NamedMention($0) }) })
        let targetGroups = try MentionWriter(transaction, .targetGroups)
            .write(content.objectives.map { ($0.objective.id, $0.targetGroups.map { NamedMention($0) }) })
        for kind in SharedKind.allCases {
            try MentionTables(kind).count(content.plan.id, isAdded: true, in: transaction)
        }
        let chapters = ChapterWriter(transaction, plan: content.plan.id)
        for chapter in content.chapters { try chapters.write(chapter) }
        try write(content.entries, of: content.plan.id)
        try write(content.findings, of: content)
        try ShelfWriter(transaction).put(content.plan.id)
        return [.partner: partners, .targetGroup: targetGroups]
    }

    private func write(_ plan: Plan) throws {
        try transaction.execute(
            """
            INSERT INTO plan (id, slug, form, first_year, last_year, source_id, revision)
            VALUES (\(plan.id), \(plan.slug), \(plan.form), \(plan.period?.first), \(plan.period?.last),
                \(plan.source), \(plan.revision))
            """)
        let languages = plan.languages + plan.title.languages.filter { !plan.languages.contains($0) }
        try transaction.insert(
            into: "plan_text", ["plan_id", "language", "position", "title", "state"],
            languages.map { language in
                let title = plan.title.version(in: language)
                return [plan.id, language, plan.languages.firstIndex(of: language), title?.text, title?.state]
            })
    }

    private func write(_ entries: [ListEntry], of plan: PlanID) throws {
        try transaction.insert(
            into: "list_entry", ["id", "plan_id", "list", "position", "status", "due", "owner"],
            entries.enumerated().map { place, entry in
                [
                    entry.id, plan, entry.list.rawValue, place, entry.status?.rawValue, entry.due?.stored, entry.owner,
                ]
            })
        try transaction.insert(
            into: "list_entry_text", ["entry_id", "part", "language", "text", "state"],
            entries.flatMap { entry in
                ListEntry.Part.allCases.flatMap { part in
                    entry[part].versions.map { [entry.id, part.rawValue, $0.language, $0.text, $0.state] }
                }
            })
    }

    private func write(_ findings: [SourceFinding], of content: PlanContent) throws {
        let objectives = Dictionary(
            content.objectives.map { ($0.objective.number, $0.objective.id) }, uniquingKeysWith: { first, _ in first })
        let plan = content.plan.id
        try transaction.insert(
            into: "finding", ["plan_id", "position", "objective_id", "kind", "line", "last_line"],
            findings.enumerated().map { place, finding in
                [
                    plan, place, finding.objective.flatMap { objectives[$0] }, finding.kind.rawValue, finding.line,
                    finding.lastLine,
                ]
            })
        try transaction.insert(
            into: "finding_parameter", ["plan_id", "position", "name", "value"],
            findings.enumerated().flatMap { place, finding in
                finding.parameters.sorted { $0.key.rawValue < $1.key.rawValue }
                    .map { [plan, place, $0.key.rawValue, $0.value] }
            })
    }
}
