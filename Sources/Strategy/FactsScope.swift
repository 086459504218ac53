import Kernel
import Storage

/// Of which objectives facts are asked for: the same question serves the page of one and the lists of a plan.
enum FactsScope: Bindable {
    case objective(ObjectiveID)
    case plan(PlanID)

    /// The column of an objective `o` by which they are found.
    var column: StaticString {
        switch self {
        case .objective: "o.id"
        case .plan: "o.plan_id"
        }
    }

    var sqlValue: SQL.Value {
        switch self {
        case .objective(let id): id.sqlValue
        case .plan(let id): id.sqlValue
        }
    }
}
