import ArgumentParser
import Documents
import Foundation
import Kernel
import Letters
import Messages
import Reading
import Storage
import Strategy

/// `belfry read`: a letter becomes a report, JSON, or a plan.
struct Read: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Read a letter: print what was found, and keep it as a plan if asked to.",
        discussion: """
            Each line of the letter is placed, furniture of the page, or unplaced; what the letter contradicts itself \
            in is a finding. Nothing is corrected in silence.

            EXAMPLES
              belfry read letter.txt
              belfry read letter.txt --store
              belfry read letter-2.txt --again lettre-orientation-2024
              belfry read plan.txt --form multi-year-plan --language nl
              belfry read letter.txt --form our-form.yaml --format json > reading.json
              pdftotext letter.pdf - | belfry read -
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case report, json }

    @Argument(help: "The letter, a text file of at most 64 MiB; - reads standard input.")
    var letter: String

    @Option(
        help: ArgumentHelp("The kind of letter: a name that `belfry forms` lists, or a YAML file.", valueName: "form"))
    var form = "orientation-letter"

    @Option(help: ArgumentHelp("What to print.", valueName: "format"))
    var format = Format.report

    @Flag(help: "Keep each letter as a plan in the database.")
    var store = false

    @Option(
        help: ArgumentHelp("Propose what the letter has otherwise to the draft of a plan.", valueName: "plan"))
    var again: String?

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func validate() throws {
        if store, again != nil { throw ValidationError("--store makes a plan, --again proposes to one: choose.") }
    }

    func carryOut(_ words: Words) async throws {
        let form = try ChosenForm.named(form)
        let path = letter == "-" ? "/dev/stdin" : letter
        let file = try SourceFile(path: path, limitMebibytes: LetterReader.limitMebibytes)
        let reading = try await Progress.during(words.reading(file.name)) {
            try LetterReader(form: form).read(file.bytes, name: file.name, sha256: file.sha256)
        }
        if let again { try await propose(reading, of: file, form: form, to: again, words) }
        let kept = store ? try await keep(reading, of: file, form: form, words) : []
        switch format {
        case .json: Terminal.print(reading.json())
        case .report: Terminal.print(ReadingReportText(reading, form: form, words: words).text)
        }
        guard !kept.isEmpty else { return }
        let database = try storage.shown
        for plan in kept { Terminal.tell(words.kept(as: plan.slug, in: database)) }
    }

    /// Of several plans in a letter, the one that has most objectives in common with the draft is meant.
    private func propose(
        _ reading: Reading, of file: SourceFile, form: Form, to plan: String, _ words: Words
    ) async throws {
        let store = try storage.existingPlans()
        guard let draft = try await store.stages(of: plan).draft else {
            throw Problem(.notFound, .drafting(.draftUnknown(slug: plan)))
        }
        let overview = try await store.overview(of: draft.slug)
        let known = Set(overview.objectives.map(\.objective.number))
        func nearest(_ reading: Reading, _ bytes: [UInt8], _ form: Form) -> [ObjectiveContent]? {
            PlanFromReading(reading, lines: LetterReader.lines(of: bytes), form: form).contents.max { one, other in
                one.objectives.count { known.contains($0.objective.number) }
                    < other.objectives.count { known.contains($0.objective.number) }
            }?.objectives
        }
        var origin: [ObjectiveContent]?
        if let first = try await letter(of: overview, by: form, in: store) {
            origin = nearest(first.reading, first.bytes, first.form)
        }
        let counts = try await store.propose(
            nearest(reading, file.bytes, form) ?? [], since: origin, from: file.name, to: draft.slug, as: .atPrompt)
        Terminal.tell(
            words.proposed(
                new: counts.new, changed: counts.changed, gone: counts.gone, same: counts.same, own: counts.own,
                slug: draft.slug))
    }

    /// The letter that a draft was begun from, read as it was then; nil where there is none, or its form is not at hand.
    private func letter(
        of draft: PlanOverview, by form: Form, in store: PlanStore
    ) async throws -> (reading: Reading, bytes: [UInt8], form: Form)? {
        guard let source = draft.source, let bytes = try await store.original(sha256: source.sha256),
            let form = form.name == draft.plan.form ? form : try? Forms.named(draft.plan.form)
        else { return nil }
        let reading = try LetterReader(form: form).read(bytes, name: source.name, sha256: source.sha256)
        return (reading, bytes, form)
    }

    private func keep(
        _ reading: Reading, of file: SourceFile, form: Form, _ words: Words
    ) async throws -> [Plan] {
        let plans = PlanFromReading(reading, lines: LetterReader.lines(of: file.bytes), form: form)
        let store = try storage.plans()
        return try await Progress.during(words.keeping(file.name)) {
            try await store.add(
                plans.contents, source: plans.source(bytes: file.bytes), as: .operatorAccount(NSUserName()))
        }
    }
}

/// A form by its name or by its file.
enum ChosenForm {
    /// What has a folder or `.yaml` in it is a file.
    static func named(_ name: String) throws(Problem) -> Form {
        guard name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
            return try Forms.named(name)
        }
        let file = try SourceFile(path: name, limitMebibytes: 1)
        guard let yaml = String(validating: file.bytes, as: UTF8.self) else {
            throw Problem(.invalid, .fileIsNotText(name: name, format: "binary"))
        }
        return try FormFile.form(yaml: yaml, name: name)
    }
}
