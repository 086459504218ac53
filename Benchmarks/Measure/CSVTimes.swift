import ArgumentParser
import Documents
import Foundation
import Kernel
import Letters
import Logging
import Storage
import Strategy

/// `measure csv`: how fast values are written as CSV, and what memory that takes.
struct CSVTimes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv",
        abstract: "Time a million values as CSV, as a line of JSON.",
        discussion: """
            The items of a plan that `measure fill` made are written over and over, piece by piece as `belfry export` \
            does, until there are as many values as asked; the pieces go nowhere. megabytes: what was written. grown: \
            by how many mebibytes the memory has grown meanwhile.
            """)

    @Option(help: "How many values.")
    var values = 1_000_000

    @Argument(help: "The file of the database.")
    var database: String

    func run() async throws {
        let database = try Measure.setting(database).open(
            migrations: Measure.migrations, logger: Logger(label: "measure"))
        let store = PlanStore(database)
        guard let slug = try await store.publicState().versions.keys.min() else {
            throw ValidationError("The database has no plans: use measure fill.")
        }
        let overview = try await store.overview(of: slug)
        var items: [ListedItem] = []
        for heading in overview.objectives {
            let page = try await store.objective(heading.objective.number, of: slug)
            items += PlanTables.items(of: page.content)
        }
        let table = PlanTables.items.table(of: items, in: overview.plan.languages)
        let rounds = max(1, values / max(1, table.count * table.columns.count))
        var bytes = 0
        CSVWriter.write(table) { bytes += $0.count }
        bytes = 0
        let before = try residentMebibytes()
        let start = ContinuousClock.now
        for _ in 0..<rounds { CSVWriter.write(table) { bytes += $0.count } }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let grown = try residentMebibytes() - before
        print(
            String(
                format: "{\"values\": %d, \"megabytes\": %.1f, \"seconds\": %.3f, \"grown\": %.1f}",
                rounds * table.count * table.columns.count, Double(bytes) / 1e6, seconds, grown))
    }

    /// What Linux counts as in memory (proc(5), `statm`), in MiB.
    private func residentMebibytes() throws -> Double {
        let pages = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        return (Double(pages.dropFirst().first ?? "0") ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
    }
}
