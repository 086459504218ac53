import ArgumentParser
import GRDB
import Hummingbird
import Yams

/// The one executable: a file a command, and the one place that names concrete parts.
@main
struct Belfry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "belfry",
        abstract: "From the mandate to the published letter: plans that can be walked through.",
        subcommands: [Read.self])
}
