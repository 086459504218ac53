/// The fields of an objective, by the names that a reading and the store use.
public enum FieldName: String, Sendable, Hashable, CaseIterable, Codable {
    case description
    case desiredOutput = "desired_output"
    case realisedOutput = "realised_output"
    case indicators
    case targetGroups = "target_groups"
    case actions
    case means
    case ictNeeds = "ict_needs"
    case partners
    case deadline
    case thresholds
    case status
    case achievements
    case planning
    case successConditions = "success_conditions"
    case revenue
    case sourceDocument = "source_document"
    /// Who answers for it: a service, a person.
    case responsible
}
