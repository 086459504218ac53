/// What plans share: one partner, and one target group, is named by many objectives of many plans.
public enum SharedKind: String, Sendable, Hashable, CaseIterable, Codable {
    /// Who takes part.
    case partner
    /// Whom it is for.
    case targetGroup = "target_group"
}

/// The identity of a partner or of a target group, where both are treated alike.
public typealias SharedID = Identifier<SharedKind>
