import Kernel

/// Which objectives of a draft are looked at, by how far they have come.
public struct CompletenessFilter: Sendable, Hashable {
    /// What an objective can be looked for by.
    public enum Mark: String, Sendable, Hashable, CaseIterable {
        /// A title or a translation is not there.
        case missing
        /// A translation was made from what its source no longer says.
        case stale
        case late
        case unassigned
        /// A question is open.
        case asked
        /// Nothing stands under a field.
        case empty
        /// Is still written: never handed in, given back, or changed since.
        case written
        /// Waits for an approval.
        case handedIn = "handed_in"
        /// Changed since the last publication, and approved as it is.
        case approved
        /// As it was published.
        case untouched
        /// Changed since the last publication and not approved: what keeps the plan from being published.
        case notApproved = "not_approved"
    }

    public var mark: Mark?
    /// Where the mark is about texts: those in this language.
    public var language: Language?
    /// Who writes it.
    public var person: PersonID?

    public init(mark: Mark? = nil, language: Language? = nil, person: PersonID? = nil) {
        self.mark = mark
        self.language = language
        self.person = person
    }

    public func matches(_ objective: ObjectiveCompleteness) -> Bool {
        if let person, !objective.assignments.contains(where: { $0.person == person }) { return false }
        if let mark { return objective.has(mark, in: language) }
        guard let language else { return true }
        return objective.gaps.contains { $0.language == language }
    }
}

extension ObjectiveCompleteness {
    /// - Parameter language: nil for any.
    public func has(_ mark: CompletenessFilter.Mark, in language: Language? = nil) -> Bool {
        switch mark {
        case .missing: hasGap(language) { $0 != .stale }
        case .stale: hasGap(language) { $0 == .stale }
        case .late: !late.isEmpty
        case .unassigned: isUnassigned
        case .asked: openQuestions > 0
        case .empty: !emptyFields.isEmpty
        case .written: !isApproved && !isHandedIn
        case .handedIn: !isApproved && isHandedIn
        case .approved: needsApproval && isApproved
        case .untouched: !needsApproval
        case .notApproved: !isApproved
        }
    }

    /// Whether it waits for an approval as it is.
    public var isHandedIn: Bool { review.map { $0.state == .handedIn && !$0.isChangedSince } ?? false }

    private func hasGap(_ language: Language?, _ isMeant: (TextGap.Kind) -> Bool) -> Bool {
        gaps.contains { isMeant($0.kind) && (language == nil || $0.language == language) }
    }
}

extension Completeness {
    /// Those that match, in the order of reading.
    public func objectives(_ filter: CompletenessFilter) -> [ObjectiveCompleteness] {
        objectives.filter(filter.matches)
    }

    /// How many have a mark, whoever writes them.
    public func count(_ mark: CompletenessFilter.Mark) -> Int { objectives.count { $0.has(mark) } }
}
