import ArgumentParser
import Kernel
import Logging
import Storage
import Strategy

/// `measure fill`: plans of an invented place, through the same stores as any plan.
struct Fill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill a database with invented plans in French and Dutch.",
        discussion: """
            The same numbers give the same plans, plan-1, plan-2 and so on, with objectives 1, 1.1, 1.2 and so on.

            EXAMPLES
              measure fill --plans 100 --objectives 100 --items 10 big.db      100,000 items
              measure fill --plans 1000 --objectives 100 --items 10 huge.db    1 million items
            """)

    @Option(help: "How many plans.")
    var plans = 100

    @Option(help: "How many objectives each plan has.")
    var objectives = 100

    @Option(help: "How many items each objective has, each in two languages.")
    var items = 10

    @Argument(help: "The file of the database, which is made where it is missing, or postgres://…")
    var database: String

    func validate() throws {
        guard plans > 0, objectives > 0, items >= 0 else { throw ValidationError("Numbers must be above 0.") }
    }

    func run() async throws {
        let database = try Measure.setting(database).open(
            migrations: Measure.migrations, logger: Logger(label: "measure"))
        let store = PlanStore(database)
        var maker = InventedPlans(objectives: objectives, items: items)
        for number in 1...plans {
            let (content, source) = maker.plan(number)
            _ = try await store.add([content], source: source, as: .system)
        }
        // As a server does every night.
        try await store.tidySearch()
    }
}
