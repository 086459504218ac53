import ArgumentParser
import Documents
import Foundation
import Kernel
import Letters
import Messages
import Strategy

/// `belfry export`: a plan as data, whole or one of its tables.
struct Export: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Give a plan away as data.",
        discussion: """
            JSON holds every table of the plan, or the one that is named; CSV holds one table. The columns are those \
            of the data beside each page.

            EXAMPLES
              belfry export lettre-orientation-2024 > letter.json
              belfry export lettre-orientation-2024 --format csv --table money > money.csv
              belfry export lettre-orientation-2024 --format csv --decimal comma > objectives.csv
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv }

    /// A table of a whole plan, by its name in the data.
    enum TableName: String, ExpressibleByArgument, CaseIterable {
        case objectives, indicators, measurements, money, staff, deadlines, partners
        case targetGroups = "target_groups"
        case items, findings
    }

    enum Decimal: String, ExpressibleByArgument, CaseIterable {
        case point, comma

        var mark: CSVWriter.DecimalMark { self == .comma ? .comma : .point }
    }

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @Option(help: ArgumentHelp("What to write.", valueName: "format"))
    var format = Format.json

    @Option(help: ArgumentHelp("Which table: all in JSON, objectives in CSV unless named.", valueName: "table"))
    var table: TableName?

    @Option(
        help: ArgumentHelp(
            "What stands before decimals in CSV; comma also sets cells apart by semicolons.", valueName: "mark"))
    var decimal = Decimal.point

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        let (facts, text) = try await plans.whole(of: plan)
        let data = PlanData(
            facts, text, partners: try await plans.shared(.partner, in: plan),
            targetGroups: try await plans.shared(.targetGroup, in: plan), on: Clock.system.today)
        let name = table ?? (format == .csv ? .objectives : nil)
        let chosen = name.flatMap { data.only($0.rawValue) } ?? data
        switch format {
        case .json: Terminal.print(chosen.json())
        case .csv: Terminal.print(chosen.csv(decimalMark: decimal.mark))
        }
    }
}
