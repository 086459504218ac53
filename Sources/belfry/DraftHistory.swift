import ArgumentParser
import Kernel
import Messages
import Strategy

/// `belfry draft history`: who changed what, as sentences.
struct DraftHistory: Verb {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Tell who changed what in a draft, the newest first.",
        discussion: """
            EXAMPLES
              belfry draft history lettre-orientation-2024
              belfry draft history lettre-orientation-2024 --objective IV.2.1 --limit 10
            """)

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @Option(help: ArgumentHelp("Only what was changed in an objective, by its number.", valueName: "number"))
    var objective: String?

    @Option(help: ArgumentHelp("Only what a person changed, by their identifier.", valueName: "person"))
    var person: String?

    @Option(help: "How many changes at most, to 1,000.")
    var limit = 100

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func validate() throws {
        guard objective == nil || person == nil else { throw ValidationError("Name an objective or a person.") }
        guard (1...1000).contains(limit) else { throw ValidationError("--limit is from 1 to 1000.") }
    }

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        let records = try await plans.edits(of: plan, try await scope(in: plans), limit: limit, as: .atPrompt)
        guard !records.isEmpty else { return Terminal.tell(words.nothingChanged) }
        var table = TextTable([
            .right(words.revision), .left(words.when), .left(words.person), .left(words.objective), .left(words.what),
        ])
        for record in records {
            for (place, deed) in record.deeds(words).enumerated() {
                table.add(
                    place == 0
                        ? [
                            "\(record.revision)", words.moment(record.at), record.actor.shown,
                            record.objective ?? "", deed,
                        ] : ["", "", "", "", deed])
            }
        }
        Terminal.print(table.text)
    }

    private func scope(in plans: PlanStore) async throws -> EditScope {
        if let objective {
            guard let draft = try await plans.stages(of: plan).draft else {
                throw Problem(.notFound, .drafting(.draftUnknown(slug: plan)))
            }
            return .objective(try await plans.objective(objective, of: draft.slug).content.objective.id)
        }
        return try person.map { .person(try PersonID(given: $0)) } ?? .all
    }
}

extension EditRecord {
    /// What was done, a sentence for each text or value.
    func deeds(_ words: Words) -> [String] {
        var deeds = parts.map { part in
            words.deed(
                kind, part.part, ordinal: part.ordinal, field: part.field, language: part.language, was: part.was,
                became: part.became)
        }
        if deeds.isEmpty { deeds = [words.changedOnly] }
        if let undoes { deeds[deeds.count - 1] += " " + words.reverses(undoes) }
        return deeds
    }
}

extension Kernel.Actor {
    /// As it is told at the prompt.
    var shown: String {
        switch self {
        case .system: "belfry"
        case .operatorAccount(let name): name
        case .person(let id): id.description
        }
    }
}

extension PersonID {
    /// - Throws: `personUnknown`.
    init(given: String) throws {
        guard let id = PersonID(given) else { throw Problem(.notFound, .drafting(.personUnknown(given: given))) }
        self = id
    }
}
