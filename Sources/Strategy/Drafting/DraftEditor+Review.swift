import Kernel
import Storage

extension DraftEditor {
    /// Takes a step of the review of an objective.
    ///
    /// With an approval, all its texts are approved.
    ///
    /// - Parameter seen: the draft's revision that the person saw: nobody hands in or approves what they have not read.
    /// - Throws: `notAllowed`, `placeUnknown`, `revisionConflict`; `reviewImpossible` where the step does not follow,
    ///   `notApprovable` where texts are missing or stale, or questions open; `incomplete`, `remarksMissing`.
    func review(_ step: ReviewStep, of id: ObjectiveID, seen: Int) throws -> EditOutcome {
        guard let objective = PlanTable.named("objective"), let table = PlanTable.named("objective_review"),
            let home = try home(of: PlanRow(table: objective, key: [Cell(id)])), let origin = home.origin
        else { throw Problem(.notFound, .drafting(.placeUnknown)) }
        try rights.require(step.kind == .handIn ? .handIn(origin) : .decide(origin))
        let row = PlanRow(table: table, key: [Cell(id)])
        let was = try rows.values(of: row)
        let changed = try lastChange(of: origin)
        guard changed <= seen else { throw Problem(.conflict, .revisionConflict, detail: "\(id): \(changed)") }
        try require(
            step, after: was?["state"]?.string.flatMap(ObjectiveReview.State.init(rawValue:)),
            isChanged: changed > was?["revision"]?.number ?? 0)
        var changes: [RowChange] = []
        if step == .handInComplete {
            let texts = try gaps(of: id).count
            guard texts == 0 else { throw Problem(.invalid, .drafting(.incomplete(texts: texts))) }
        }
        if step == .approve {
            let (gaps, questions) = (try gaps(of: id), try openQuestions(about: origin))
            guard gaps.isEmpty, questions == 0 else {
                throw Problem(.invalid, .drafting(.notApprovable(texts: gaps.count, questions: questions)))
            }
            changes = try approvals(of: id)
        }
        var became: [String: Cell] = [
            "state": .text(step.state.rawValue), "remarks": .null, "actor": .text(transaction.actor.stored),
            "at": .integer(transaction.now.milliseconds), "revision": Cell(try revision() + 1),
        ]
        if case .giveBack(let remarks) = step {
            let remarks = try Typed(remarks).text
            guard !remarks.isEmpty else { throw Problem(.invalid, .drafting(.remarksMissing)) }
            became["remarks"] = .text(remarks)
        }
        changes.append(RowChange(row: row, was: was, became: became))
        let revision = try commit(changes, step.kind, in: home)
        if step == .approve {
            _ = try transaction.deriving { try TermWriter(transaction).harvest(objective: id) }
        }
        return .done(revision: revision)
    }

    /// What can follow what: approved can be only what was handed in and not returned since. What was handed in or
    /// approved is handed in again once it was changed.
    private func require(_ step: ReviewStep, after state: ObjectiveReview.State?, isChanged: Bool) throws {
        let follows: Bool =
            switch step {
            case .handIn, .handInComplete: state == nil || state == .returned || isChanged
            case .approve: state == .handedIn
            case .giveBack: state == .handedIn || state == .approved
            }
        guard follows else {
            throw Problem(.conflict, .drafting(.reviewImpossible))
        }
    }

    /// The texts of an objective that are missing or stale.
    private func gaps(of id: ObjectiveID) throws -> [TextGap] {
        let owed = try PlanHead.find(draft.slug, in: transaction).languages
        return try ObjectiveTexts.all(of: .objective(id), in: transaction).flatMap { $0.gaps(owed: owed) }
    }

    /// The newest revision that changed anything of an objective; decisions are no change of it.
    private func lastChange(of origin: ObjectiveID) throws -> Int {
        try transaction.first(
            """
            SELECT COALESCE(MAX(revision), 0) FROM draft_change
            WHERE plan_id = \(draft.id) AND objective_origin = \(origin) AND place NOT LIKE 'objective_review/%'
            """
        ) { $0.int(0) } ?? 0
    }

    private func openQuestions(about origin: ObjectiveID) throws -> Int {
        try transaction.first(
            """
            SELECT COUNT(*) FROM comment WHERE plan_id = \(draft.id) AND objective_origin = \(origin)
                AND thread_id IS NULL AND kind = 'question' AND resolved_at IS NULL
            """
        ) { $0.int(0) } ?? 0
    }

    /// All texts of the objective become approved.
    private func approvals(of id: ObjectiveID) throws -> [RowChange] {
        try PlanTable.all.filter { $0.isInObjective && $0.hasState }.flatMap { table in
            try rows.all(table, ofObjective: id).compactMap { row, values in
                guard let state = values["state"], state != .text("approved"), state != .null else { return nil }
                return RowChange(row: row, was: ["state": state], became: ["state": .text("approved")])
            }
        }
    }
}

extension PlanTable {
    var hasState: Bool {
        columns.contains { column in
            if case .state = column.kind { return true }
            return false
        }
    }
}

extension PlanRows {
    /// The rows of a table that belong to an objective.
    func all(_ table: PlanTable, ofObjective id: ObjectiveID) throws -> [(PlanRow, [String: Cell])] {
        let (key, values) = (table.key, table.values)
        return try transaction.all(
            """
            SELECT \(columns: (key + values).map(\.name), of: "x.") FROM \(literal: table.name) x
            \(literal: table.home) WHERE o.id = \(id)
            """
        ) { answer in
            let row = PlanRow(table: table, key: key.enumerated().map { $1.cell(answer, $0) })
            return (
                row,
                Dictionary(
                    uniqueKeysWithValues: values.enumerated().map {
                        ($1.name.description, $1.cell(answer, $0 + key.count))
                    })
            )
        }
    }
}
