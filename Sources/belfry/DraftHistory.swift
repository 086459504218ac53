import Accounts
import ArgumentParser
import Kernel
import Messages
import Strategy
import Web

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

    @Option(help: ArgumentHelp("Only what a person changed, by their e-mail address.", valueName: "person"))
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
        let names = try await storage.callNames()
        for record in records {
            for (place, deed) in record.deeds(words).enumerated() {
                table.add(
                    place == 0
                        ? [
                            "\(record.revision)", words.moment(record.at), record.actor.shown(names),
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
        guard let person else { return .all }
        return .person(try await storage.person(person))
    }
}

extension Kernel.Actor {
    /// As it is told at the prompt.
    func shown(_ names: [PersonID: String]) -> String {
        switch self {
        case .system: "belfry"
        case .operatorAccount(let name): name
        case .person(let id): names[id] ?? id.description
        }
    }
}

extension DatabaseOption {
    /// Somebody by their e-mail address, or by the identifier that a history tells.
    ///
    /// - Throws: `personUnknown`.
    func person(_ given: String) async throws -> PersonID {
        if let id = PersonID(given) { return id }
        guard let email = EmailAddress(given) else {
            throw Problem(.notFound, .drafting(.personUnknown(given: given)))
        }
        return try await existingAccounts().person(email).id
    }

    /// What people are called at the prompt: their e-mail address, or their identifier where they have none any more.
    func callNames() async throws -> [PersonID: String] {
        let people = try await existingAccounts().people()
        return Dictionary(people.map { ($0.id, $0.email?.text ?? $0.id.description) }) { first, _ in first }
    }
}
