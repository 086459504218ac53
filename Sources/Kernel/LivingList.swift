/// A list of a plan that goes on from letter to letter: what of it is done stays behind, the rest comes along.
public enum LivingList: String, Sendable, Hashable, CaseIterable, Codable {
    /// Rules that are to come or to change.
    case regulatoryAgenda = "regulatory_agenda"
    /// What became of the recommendations of the Court of Audit.
    case auditRecommendations = "audit_recommendations"
}
