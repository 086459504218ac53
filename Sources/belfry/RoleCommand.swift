import ArgumentParser
import Kernel
import Messages
import Strategy

/// `belfry role`: who may do what in a plan.
struct RoleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "role",
        abstract: "Say who may do what in a plan.",
        discussion: """
            The roles: reader sees the draft; contributor writes the objectives that are assigned to them; coordinator \
            writes everything, assigns and begins drafts; editor:fr, editor:nl… corrects and translates in a language; \
            approver approves, returns and publishes; administrator gives and takes roles.

            EXAMPLES
              belfry role list lettre-orientation-2024
              belfry role give lettre-orientation-2024 coordinator an@example.be
              belfry role take lettre-orientation-2024 coordinator an@example.be
            """,
        subcommands: [RoleList.self, RoleGive.self, RoleTake.self])
}

/// `belfry role list`
struct RoleList: Verb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List everybody who has a role in a plan.")

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let people = try await storage.existingPlans().people(of: plan, as: .atPrompt)
        guard !people.isEmpty else { return Terminal.tell(words.nobodyInvolved) }
        let names = try await storage.callNames()
        var table = TextTable([.left(words.person), .left(words.role), .right(words.objectives)])
        for member in people {
            table.add([
                names[member.person] ?? member.person.description,
                member.rights.roles.map(\.stored).sorted().joined(separator: ", "),
                words.number(Set(member.rights.assignments.map(\.objective)).count),
            ])
        }
        Terminal.print(table.text)
    }
}

/// `belfry role give`
struct RoleGive: Verb {
    static let configuration = CommandConfiguration(commandName: "give", abstract: "Give a person a role in a plan.")

    @OptionGroup var given: RoleArguments
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        try await storage.existingPlans()
            .grant(try given.role, to: try await storage.person(given.person), in: given.plan, as: .atPrompt)
        Terminal.tell(words.rolesKept)
    }
}

/// `belfry role take`
struct RoleTake: Verb {
    static let configuration = CommandConfiguration(
        commandName: "take",
        abstract: "Take a role in a plan from a person.",
        discussion: "Who is no contributor any more has no objective assigned any more.")

    @OptionGroup var given: RoleArguments
    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        try await storage.existingPlans()
            .revoke(try given.role, from: try await storage.person(given.person), in: given.plan, as: .atPrompt)
        Terminal.tell(words.rolesKept)
    }
}

/// A role of a person in a plan.
struct RoleArguments: ParsableArguments {
    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @Argument(
        help: ArgumentHelp(
            "reader, contributor, coordinator, editor:LANGUAGE, approver or administrator.", valueName: "role"))
    var name: String

    @Argument(help: "The person, by their e-mail address.")
    var person: String

    /// - Throws: `roleUnknown`.
    var role: Role {
        get throws {
            if let role = Role(stored: name) { return role }
            let known: [Role] = [
                .reader, .contributor, .coordinator, .editor(.fr), .editor(.nl), .editor(.en), .editor(.de), .approver,
                .administrator,
            ]
            throw Problem(.invalid, .drafting(.roleUnknown(given: name, known: known.map(\.stored))))
        }
    }
}
