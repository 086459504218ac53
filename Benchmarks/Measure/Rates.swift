import ArgumentParser
import Foundation
import Kernel
import Logging
import Storage
import Strategy

/// `measure rates`: how many reads and writes an engine bears through a store.
struct Rates: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Count point reads and durable writes a second, as a line of JSON.",
        discussion: """
            reads: plans found by their name, by 16 at once, each alone. batched: the same, 100 in one transaction. \
            writes: one row each, kept before it is acknowledged, by 16 writers at once. flushes: what the disk can do, \
            where the database is a file beside which a file can be written.
            """)

    @Option(help: "How many seconds each is measured.")
    var seconds = 3

    @Option(help: "How many read or write at once.")
    var at = 16

    @Argument(help: "The file of a database that `measure fill` made, or postgres://…")
    var database: String

    func run() async throws {
        let setting = try Measure.setting(database)
        let database = try setting.open(migrations: Measure.migrations, logger: Logger(label: "measure"))
        let store = PlanStore(database)
        let slugs = try await store.publicState().versions.keys.sorted()
        guard !slugs.isEmpty else { throw ValidationError("The database has no plans: use measure fill.") }
        let reads = try await rate { number in _ = try await store.version(of: slugs[number % slugs.count]) }
        let batches = try await rate { number in
            try await database.read { transaction in
                for place in 0..<100 {
                    let slug = slugs[(number + place) % slugs.count]
                    _ = try transaction.first("SELECT id, revision FROM plan WHERE slug = \(slug)") { $0.int(1) }
                }
            }
        }
        let plan = try await store.version(of: slugs[0]).plan
        let writes = try await rate { number in
            try await database.write(as: .system) { transaction in
                try transaction.record(
                    JournalEntry.Draft("measure", "plan", plan, in: plan, revision: 1, became: "{\"write\":\(number)}"))
            }
        }
        var line = String(format: "{\"reads\": %.0f, \"batched\": %.0f, \"writes\": %.0f", reads, batches * 100, writes)
        if case .sqlite(let path) = setting { line += String(format: ", \"flushes\": %.0f", try flushes(beside: path)) }
        print(line + "}")
    }

    /// How often a second something is done.
    private func rate(_ action: @escaping @Sendable (Int) async throws -> Void) async throws -> Double {
        let end = ContinuousClock.now + .seconds(seconds)
        let done = try await withThrowingTaskGroup(of: Int.self) { group in
            for first in 0..<at {
                group.addTask {
                    var count = 0
                    while ContinuousClock.now < end {
                        try await action(first + count)
                        count += 1
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        return Double(done) / Double(seconds)
    }

    /// How often a second 4 KiB can be written to a file and flushed.
    private func flushes(beside path: String) throws -> Double {
        let file = open(path + ".flushes", O_CREAT | O_WRONLY | O_TRUNC, 0o600)
        guard file >= 0 else { throw ValidationError("No file can be written beside the database.") }
        defer {
            close(file)
            unlink(path + ".flushes")
        }
        let block = [UInt8](repeating: 7, count: 4096)
        let end = ContinuousClock.now + .seconds(seconds)
        var count = 0
        while ContinuousClock.now < end {
            guard pwrite(file, block, block.count, off_t(count % 256 * 4096)) == 4096, fdatasync(file) == 0 else {
                throw ValidationError("The disk does not take what is written.")
            }
            count += 1
        }
        return Double(count) / Double(seconds)
    }
}
