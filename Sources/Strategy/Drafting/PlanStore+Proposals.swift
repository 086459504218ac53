import Foundation
import Kernel
import Storage

/// What a letter that was read again would change.
public struct ProposalCounts: Sendable, Hashable {
    public var new = 0
    public var changed = 0
    public var gone = 0
    /// Texts that are alike.
    public var same = 0
    /// Places where the draft alone was changed since it was begun from its letter.
    public var own = 0

    public var all: Int { new + changed + gone }
}

/// What came of taking proposals.
public struct TakenProposals: Sendable, Hashable {
    public var taken = 0
    /// Where something else stands in the draft by now: they stay, and nothing was overwritten.
    public var stay = 0

    public init(taken: Int = 0, stay: Int = 0) {
        self.taken = taken
        self.stay = stay
    }
}

extension PlanStore {
    /// Proposes to the draft of a plan what a letter that was read again has otherwise. What was proposed before and
    /// neither taken nor left makes way.
    ///
    /// - Parameters:
    ///   - letter: the objectives, as they were read.
    ///   - origin: the objectives of the letter that the draft was begun from, as the same reader reads them: what has
    ///     not changed from there to the new letter is not proposed. Nil where there is none.
    ///   - name: that of the letter.
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`.
    public func propose(
        _ letter: [ObjectiveContent], since origin: [ObjectiveContent]? = nil, from name: String, to slug: String,
        as asker: Asker
    ) async throws -> ProposalCounts {
        let draft = try await database.read { try StagedPlan.draft(of: slug, in: $0) }
        let comparison = LetterComparison(
            draft: try await contents(of: draft.slug), letter: letter, origin: origin)
        let (id, family, counts) = (draft.id, draft.family, comparison.counts)
        let rows = try comparison.rows(of: id, from: name)
        try await database.write(as: asker.actor) { transaction in
            try RightsReader(transaction).require(.begin, of: asker, in: family)
            try transaction.execute("DELETE FROM proposal WHERE plan_id = \(id)")
            try transaction.insert(
                into: "proposal", ["plan_id", "position", "kind", "objective", "source", "change"], rows)
            try transaction.recordProposals("propose", rows.count, of: id)
        }
        return counts
    }

    private func contents(of slug: String) async throws -> [ObjectiveContent] {
        let headings = try await overview(of: slug).objectives
        var contents: [ObjectiveContent] = []
        for heading in headings {
            let page = try await objective(heading.objective.number, of: slug)
            contents.append(page.content)
        }
        return contents
    }

    /// What is proposed to a draft, in the order of the letter.
    ///
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`.
    public func proposals(of slug: String, as asker: Asker) async throws -> [Proposal] {
        try await database.read { transaction in
            let draft = try StagedPlan.draft(of: slug, in: transaction)
            try RightsReader(transaction).require(.see, of: asker, in: draft.family)
            return try Proposal.all(of: draft.id, in: transaction)
        }
    }

    /// Takes proposals into the draft, each as a change of its own that can be undone.
    ///
    /// - Parameter positions: which; nil for all.
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`.
    public func take(_ positions: Set<Int>?, of slug: String, as asker: Asker) async throws -> TakenProposals {
        try await database.write(as: asker.actor) { transaction in
            let editor = try DraftEditor(slug, as: asker, in: transaction)
            var taken = TakenProposals()
            for proposal in try Proposal.all(of: editor.draft.id, in: transaction)
            where positions?.contains(proposal.position) ?? true {
                guard try editor.take(proposal.change) else {
                    taken.stay += 1
                    continue
                }
                taken.taken += 1
                try transaction.execute(
                    """
                    DELETE FROM proposal WHERE plan_id = \(editor.draft.id) AND position = \(proposal.position)
                    """)
            }
            return taken
        }
    }

    /// Leaves proposals: they are shown no more.
    ///
    /// - Parameter positions: which; nil for all.
    /// - Throws: `planUnknown`, `draftUnknown`, `notAllowed`.
    public func leave(_ positions: Set<Int>?, of slug: String, as asker: Asker) async throws {
        try await database.write(as: asker.actor) { transaction in
            let editor = try DraftEditor(slug, as: asker, in: transaction)
            try editor.rights.require(.begin)
            var left = 0
            for proposal in try Proposal.all(of: editor.draft.id, in: transaction)
            where positions?.contains(proposal.position) ?? true {
                left += try transaction.execute(
                    """
                    DELETE FROM proposal WHERE plan_id = \(editor.draft.id) AND position = \(proposal.position)
                    """)
            }
            if left > 0 { try transaction.recordProposals("leave", left, of: editor.draft.id) }
        }
    }
}

extension LetterComparison {
    fileprivate var counts: ProposalCounts {
        func count(_ kind: Proposal.Kind) -> Int { changes.count { $0.change.kind == kind } }
        return ProposalCounts(new: count(.new), changed: count(.changed), gone: count(.gone), same: same, own: own)
    }

    /// As the table of proposals has them. One thing a line: put together they crash the optimizer of Swift 6.3.1.
    fileprivate func rows(of draft: PlanID, from name: String) throws -> [[any Bindable]] {
        let kinds = changes.map { $0.change.kind.rawValue }
        let objectives = changes.map(\.objective)
        var texts: [String] = []
        for one in changes { texts.append(try one.change.json) }
        return changes.indices.map { place in
            [draft, place, kinds[place], objectives[place], name, texts[place]]
        }
    }
}

extension Proposal {
    fileprivate static func all(of draft: PlanID, in transaction: Transaction) throws -> [Proposal] {
        try transaction.all(
            """
            SELECT position, kind, objective, source, change FROM proposal
            WHERE plan_id = \(draft) ORDER BY position
            """
        ) { row in
            let kept = [String(row.int(0))] + (1...4).map { row.text($0) }
            return Proposal(
                position: row.int(0), kind: try row.named(1), objective: row.text(2), source: row.text(3),
                change: try ProposedChange(json: row.text(4)),
                mark: Digest.sha256(of: Array(kept.joined(separator: "\u{0}").utf8)))
        }
    }
}

extension ProposedChange {
    fileprivate var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    fileprivate init(json: String) throws {
        do {
            self = try JSONDecoder().decode(ProposedChange.self, from: Data(json.utf8))
        } catch {
            throw Problem(.internal, .unexpected, detail: "a proposal cannot be read: \(error)")
        }
    }
}

extension WriteTransaction {
    /// Beside the entries of the draft, as with comments: the draft itself is as it was.
    fileprivate func recordProposals(_ action: String, _ count: Int, of draft: PlanID) throws {
        let revision = try first("SELECT revision FROM plan WHERE id = \(draft)") { $0.int(0) }
        try record(
            JournalEntry.Draft(
                action, "people", draft, in: draft, revision: revision ?? 1,
                became: JSON.object([("proposals", .number(count))]).text))
    }
}
