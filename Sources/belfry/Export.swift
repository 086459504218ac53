import Accounts
import ArgumentParser
import Documents
import Foundation
import Kernel
import Letters
import Messages
import Publishing
import Strategy
import Web

/// `belfry export`: a plan as data or as a document.
struct Export: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Give a plan away, as data or as a document.",
        discussion: """
            JSON holds every table of the plan, or the one that is named; CSV holds one table. The columns are those \
            of the data beside each page. A workbook (xlsx) has a sheet a subject. A letter (pdf, docx, odt) is the \
            whole plan, or one objective with all below it; pdf to be printed, the others to be written on. A \
            site is a folder of pages in all languages that any web server keeps, with a search of its own.

            EXAMPLES
              belfry export lettre-orientation-2024 > letter.json
              belfry export lettre-orientation-2024 --format csv --table money > money.csv
              belfry export lettre-orientation-2024 --format csv --decimal comma > objectives.csv
              belfry export lettre-orientation-2024 --format xlsx --language fr+nl --output letter.xlsx
              belfry export lettre-orientation-2024 --format pdf --language fr+nl --output letter.pdf
              belfry export lettre-orientation-2024 --format docx --objective "OO 2.1" -o objective.docx
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, csv, xlsx, pdf, docx, odt, site

        /// Whether it is for people, and no text for a screen.
        var isDocument: Bool { self != .json && self != .csv }

        /// Whether it is read from front to back.
        var isLetter: Bool { self == .pdf || self == .docx || self == .odt }
    }

    /// A table of a whole plan, by its name in the data.
    enum TableName: String, ExpressibleByArgument, CaseIterable {
        case objectives, indicators, measurements, money, dimensions
        case dimensionTotals = "dimension_totals"
        case staff, deadlines, partners
        case targetGroups = "target_groups"
        case regulatoryAgenda = "regulatory_agenda"
        case auditRecommendations = "audit_recommendations"
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

    @Option(
        help: ArgumentHelp(
            "Only this objective with all below it, by its number or code: in pdf, docx and odt.", valueName: "code"))
    var objective: String?

    @Flag(help: "Only the plan in one minute: in pdf, docx and odt.")
    var glance = false

    @Option(
        help: ArgumentHelp(
            "A document of the same format whose styles a docx or odt takes (default: Belfry's own).",
            valueName: "file"))
    var template: String?

    @OptionGroup var output: OutputOption
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: DocumentLanguageOption

    func validate() throws {
        if table != nil, format != .json, format != .csv {
            throw ValidationError("--table is for json and csv: other formats hold the whole plan.")
        }
        if objective != nil, !format.isLetter { throw ValidationError("--objective is for pdf, docx and odt.") }
        if glance, !format.isLetter || objective != nil {
            throw ValidationError("--glance is for pdf, docx and odt, and not for one objective.")
        }
        if format == .site, output.path == nil {
            throw ValidationError("A site is many files: name a folder with --output.")
        }
        if template != nil, format != .docx, format != .odt {
            throw ValidationError("--template is for docx and odt: it lends them its styles.")
        }
    }

    func carryOut(_ words: Words) async throws {
        if format.isDocument, format != .site { try output.requireFile() }
        let manuscript = try await storage.existingPlans().manuscript(
            of: plan, snapshot: snapshot, newest: format.isDocument, on: Clock.system.today)
        let languages = try speech.languages(of: manuscript.plan)
        switch format {
        case .json: try output.write(chosen(manuscript).json())
        case .csv:
            let data = chosen(manuscript)
            try output.write { sink in try data.csv(decimalMark: decimal.mark, to: sink) }
        case .xlsx:
            let words = Words(in: languages.first ?? words.language)
            try output.write(try manuscript.workbook(in: languages, words: words).bytes())
        case .pdf: try output.write(try await letter(manuscript, languages).pdf())
        case .site: try await writeSite(words)
        case .docx, .odt:
            let template = try template.map { try SourceFile(path: $0, limitMebibytes: 16) }
            let format: PandocWriter.Format = format == .docx ? .docx : .odt
            try output.write(try await letter(manuscript, languages).document(as: format, template: template))
        }
    }

    /// The site itself, as files of a folder.
    private func writeSite(_ words: Words) async throws {
        guard let folder = output.path else { return }
        let database = try storage.existingDatabase()
        let plans = PlanStore(database)
        var slug = plan
        if let snapshot {
            slug = try await plans.manuscript(of: plan, snapshot: snapshot, on: Clock.system.today).plan.slug
        }
        let site = Site(
            plans: plans, accounts: AccountStore(database), levels: try Serve.levels(), build: Belfry.version,
            keptBytes: 0, logger: .ofCommands)
        let count = try await StaticSite(site, plan: slug).write(to: folder)
        Terminal.tell(words.siteWritten(count, to: folder))
    }

    private func letter(_ manuscript: Manuscript, _ languages: [Language]) throws -> TextDocument {
        if glance { return manuscript.glance(in: languages) }
        guard let objective else { return manuscript.letter(in: languages) }
        return try manuscript.letter(ofObjective: objective, in: languages)
    }

    /// All tables, or the one that is asked for.
    private func chosen(_ manuscript: Manuscript) -> PlanData {
        let data = manuscript.data
        let name = table ?? (format == .csv ? .objectives : nil)
        return name.flatMap { data.only($0.rawValue) } ?? data
    }
}
