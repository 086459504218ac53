import Kernel
import Storage

/// Of which objectives facts are asked for: the same question serves the page of one and the lists of a plan.
///
/// The page of one does without the objectives' own table, which it has read already: PostgreSQL takes longer to open
/// a table than to find a few rows in it.
enum FactsScope {
    case objective(ObjectiveID)
    case plan(PlanID)

    /// The objective's place in its plan; 0 where there is only one.
    var place: StaticString {
        switch self {
        case .objective: "0"
        case .plan: "o.position"
        }
    }

    /// The number of the objective that a finding `f` is about.
    var number: StaticString {
        switch self {
        case .objective: "(SELECT o.number FROM objective o WHERE o.id = f.objective_id)"
        case .plan: "o.number"
        }
    }
}

extension SQL.StringInterpolation {
    /// The rows of a table of facts, under a name, as they stand behind `FROM`; with their objectives `o` where it is
    /// a plan's.
    mutating func appendInterpolation(_ table: StaticString, _ name: StaticString, of scope: FactsScope) {
        switch scope {
        case .objective: appendLiteral("\(table) \(name)")
        case .plan: appendLiteral("objective o JOIN \(table) \(name) ON \(name).objective_id = o.id")
        }
    }

    /// Whether those rows are in the scope.
    mutating func appendInterpolation(_ name: StaticString, isIn scope: FactsScope) {
        switch scope {
        case .objective(let id):
            appendLiteral("\(name).objective_id = ")
            appendInterpolation(id)
        case .plan(let id):
            appendLiteral("o.plan_id = ")
            appendInterpolation(id)
        }
    }
}
