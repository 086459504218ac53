/// What a printed amount is: only lines are ever added up; totals are checked against them.
public enum AmountRole: String, Sendable, Hashable, CaseIterable, Codable {
    case line
    /// A share of a line that is itself printed.
    case part
    case total
}

public enum AmountKind: String, Sendable, Hashable, CaseIterable, Codable {
    case expense, revenue
    /// What may be spent in a year, as commitment or as payment.
    case appropriation
}

/// Belgian public budgets say what may be promised (crédit d'engagement, vastleggingskrediet: CE, VAK, B)
/// and what may be paid out (crédit de liquidation, vereffeningskrediet: CL, VEK, C).
public enum Appropriation: String, Sendable, Hashable, CaseIterable, Codable {
    case commitment, payment
}

/// The colour of an indicator.
public enum ThresholdLevel: String, Sendable, Hashable, CaseIterable, Codable {
    case green, orange, red
}

/// How an objective stands.
public enum Status: String, Sendable, Hashable, CaseIterable, Codable {
    case onSchedule = "on_schedule"
    case inProgress = "in_progress"
    case waiting
    case late
    case done
    case dropped
}
