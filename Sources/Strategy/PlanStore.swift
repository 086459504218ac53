import Kernel
import Storage

/// The plans that the database holds. Each method is one transaction.
public struct PlanStore: Sendable {
    let database: any Database

    public init(_ database: any Database) { self.database = database }

    /// The steps that make the tables of plans, to be given to `DatabaseSetting.open`.
    public static let migrations = PlanSchema.migrations
}
