import Kernel
import Storage

/// What is left of the reading of a letter in a draft: blocks of lines without a place, and findings to be settled.
public struct PlacingDesk: Sendable, Hashable {
    public var plan: Plan
    /// Lines in a row, in one language, that no text of the draft was made of.
    public var blocks: [[SourceLine]]
    public var findings: [Finding]
    /// What was placed and decided, the newest first: who did it and when. What was undone is none of it.
    public var settled: [EditRecord]

    /// A finding, by its place among those of the plan.
    public struct Finding: Sendable, Hashable {
        public var position: Int
        public var finding: SourceFinding
        public var lines: [SourceLine]
    }
}

extension PlanStore {
    /// What the reader could not place, and what was found, as far as nobody has settled it in the draft.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`; `pageUnknown` where the plan was not read from a letter.
    public func placing(of slug: String, as asker: Asker) async throws -> PlacingDesk {
        let draft = try await database.read { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            try RightsReader(transaction).require(.see, of: asker, in: draft.family)
            let positions = try transaction.all(
                "SELECT position FROM finding WHERE plan_id = \(draft.id) ORDER BY position"
            ) { $0.int(0) }
            return (slug: draft.slug, positions: positions)
        }
        let report = try await report(of: draft.slug)
        let settled = try await edits(of: slug, .settlements, limit: 1000, as: asker).inForce
        return PlacingDesk(
            plan: report.plan,
            blocks: report.unplaced,
            findings: zip(draft.positions, report.findings).map { position, evidence in
                PlacingDesk.Finding(position: position, finding: evidence.finding, lines: evidence.lines)
            }, settled: settled)
    }
}

extension [EditRecord] {
    /// Of changes, the newest first, those that no later one has reversed; reversals are none of them.
    fileprivate var inForce: [EditRecord] {
        var reversed: Set<Int> = []
        return filter { record in
            guard !reversed.contains(record.revision) else { return false }
            if let undoes = record.undoes { reversed.insert(undoes) }
            return record.undoes == nil
        }
    }
}

extension [SourceLine] {
    /// The lines as one text: a word that was broken at the end of a line is whole again.
    public var joined: String {
        reduce(into: "") { text, line in
            let words = line.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if text.last == "-", words.first?.isLowercase == true {
                text.removeLast()
                text += words
            } else {
                text += (text.isEmpty || words.isEmpty ? "" : " ") + words
            }
        }
    }
}
