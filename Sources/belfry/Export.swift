import ArgumentParser
import Documents
import Foundation
import Kernel
import Letters
import Messages
import Publishing
import Strategy

/// `belfry export`: a plan as data or as a document.
struct Export: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Give a plan away, as data or as a document.",
        discussion: """
            JSON holds every table of the plan, or the one that is named; CSV holds one table. The columns are those \
            of the data beside each page. A workbook (xlsx) has a sheet a subject.

            EXAMPLES
              belfry export lettre-orientation-2024 > letter.json
              belfry export lettre-orientation-2024 --format csv --table money > money.csv
              belfry export lettre-orientation-2024 --format csv --decimal comma > objectives.csv
              belfry export lettre-orientation-2024 --format xlsx --language fr+nl --output letter.xlsx
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, csv, xlsx
    }

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

    @Option(
        help: ArgumentHelp(
            "What was published under this number, instead of what everybody reads now.", valueName: "number"))
    var snapshot: Int?

    @OptionGroup var output: OutputOption
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: DocumentLanguageOption

    func validate() throws {
        if table != nil, format != .json, format != .csv {
            throw ValidationError("--table is for json and csv: other formats hold the whole plan.")
        }
    }

    func carryOut(_ words: Words) async throws {
        let manuscript = try await storage.existingPlans().manuscript(
            of: plan, snapshot: snapshot, on: Clock.system.today)
        switch format {
        case .json: try output.write(chosen(manuscript).json())
        case .csv: try output.write(chosen(manuscript).csv(decimalMark: decimal.mark))
        case .xlsx:
            try output.requireFile()
            let languages = try speech.languages(of: manuscript.plan)
            let words = Words(in: languages.first ?? words.language)
            try output.write(try manuscript.workbook(in: languages, words: words).bytes())
        }
    }

    /// All tables, or the one that is asked for.
    private func chosen(_ manuscript: Manuscript) -> PlanData {
        let data = manuscript.data
        let name = table ?? (format == .csv ? .objectives : nil)
        return name.flatMap { data.only($0.rawValue) } ?? data
    }
}
