/// What an annex of a letter is about, where Belfry knows it.
public enum AnnexSubject: String, Sendable, Hashable, CaseIterable {
    /// All objectives once more.
    case objectives
    /// What each objective may cost.
    case means
    case regulatoryAgenda = "regulatory_agenda"
    case auditRecommendations = "audit_recommendations"

    /// The list of the plan that holds it, where it is one.
    public var list: LivingList? { LivingList(rawValue: rawValue) }
}
