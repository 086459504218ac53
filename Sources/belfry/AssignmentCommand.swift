import ArgumentParser
import Kernel
import Messages
import Strategy

/// `belfry assignment`: who writes which objective.
struct AssignmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assignment",
        abstract: "Say who writes which objective, and until when.",
        discussion: """
            Whoever has an objective is a contributor of the plan. Without --in, they write it in all languages, with \
            its figures; with it, its texts in that language.

            EXAMPLES
              belfry assignment list lettre-orientation-2024
              belfry assignment add lettre-orientation-2024 IV.2.1 an@example.be --due 2026-12-01
              belfry assignment remove lettre-orientation-2024 IV.2.1 an@example.be
            """,
        subcommands: [AssignmentList.self, AssignmentAdd.self, AssignmentRemove.self])
}

/// `belfry assignment list`
struct AssignmentList: Verb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List who writes what in a plan, in the order of the objectives.")

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let assignments = try await storage.existingPlans().assignments(in: plan, as: .atPrompt)
        guard !assignments.isEmpty else { return Terminal.tell(words.nobodyInvolved) }
        let names = try await storage.callNames()
        var table = TextTable([
            .left(words.objective), .left(words.person), .left(words.textLanguage), .left(words.due),
        ])
        for (objective, assignment) in assignments {
            table.add([
                objective.number, names[assignment.person] ?? assignment.person.description,
                assignment.language.map { words.name(of: $0) } ?? "",
                assignment.due.map { words.date($0) } ?? "",
            ])
        }
        Terminal.print(table.text)
    }
}

/// `belfry assignment add`
struct AssignmentAdd: Verb {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Have a person write an objective.",
        discussion: "Once more with another day, it is due on that day.")

    @OptionGroup var given: AssignmentArguments

    @Option(help: ArgumentHelp("The last day on which it is due, such as 2026-12-01.", valueName: "day"))
    var due: String?

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func validate() throws {
        if let due, CalendarDay(iso: due) == nil { throw ValidationError("--due is a day such as 2026-12-01.") }
    }

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        try await plans.assign(
            try await given.objective(in: plans), to: try await storage.person(given.person), language: given.only,
            due: due.flatMap { CalendarDay(iso: $0) }, in: given.plan, as: .atPrompt)
        Terminal.tell(words.rolesKept)
    }
}

/// `belfry assignment remove`
struct AssignmentRemove: Verb {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Have a person no longer write an objective.")

    @OptionGroup var given: AssignmentArguments
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        try await plans.unassign(
            try await given.objective(in: plans), from: try await storage.person(given.person), language: given.only,
            in: given.plan, as: .atPrompt)
        Terminal.tell(words.rolesKept)
    }
}

/// An objective of a plan and a person.
struct AssignmentArguments: ParsableArguments {
    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @Argument(help: "The objective, by its number.")
    var objective: String

    @Argument(help: "The person, by their e-mail address.")
    var person: String

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp("Only its texts in a language: fr, nl, en or de.", valueName: "language"))
    var onlyIn: NameLanguage?

    var only: Language? { onlyIn?.language }

    /// The objective in the draft, or where there is none, in what everybody reads.
    func objective(in plans: PlanStore) async throws -> ObjectiveID {
        let stages = try await plans.stages(of: plan)
        return try await plans.objective(objective, of: stages.draft?.slug ?? stages.slug).content.objective.id
    }
}
