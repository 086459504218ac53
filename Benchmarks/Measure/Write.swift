import ArgumentParser
import Foundation
import Kernel
import Logging
import Storage
import Strategy

/// `measure write`: a program that writes until it is killed, and says what it was promised.
struct Write: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add small invented plans for ever, and print the number of each once it is kept.",
        discussion: """
            Each plan has 11 objectives with 4 items each. Numbers go on behind those that are there.

            EXAMPLES
              measure write sqlite.db
            """)

    static let objectives = 11
    static let items = 4

    @Option(help: "The number of the first plan.")
    var from = 1

    @Argument(help: "The file of the database, which is made where it is missing, or postgres://…")
    var database: String

    func run() async throws {
        let store = PlanStore(
            try Measure.setting(database).open(migrations: Measure.migrations, logger: Logger(label: "measure")))
        var maker = InventedPlans(objectives: Self.objectives, items: Self.items)
        var number = from
        while true {
            let (content, source) = maker.plan(number)
            _ = try await store.add([content], source: source, as: .system)
            try FileHandle.standardOutput.write(contentsOf: Data("\(number)\n".utf8))
            number += 1
        }
    }
}
