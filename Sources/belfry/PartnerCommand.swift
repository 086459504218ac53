import ArgumentParser
import Kernel

/// `belfry partner`: who is who among those who take part.
struct PartnerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "partner",
        abstract: "Say who is who among the partners: merge, split, rename.",
        discussion: """
            A partner is given by its name in addresses or by any of its names. What a command changes stands in the \
            journal, and `undo` reverses it.

            EXAMPLES
              belfry partner list
              belfry partner merge stib tramways          The second becomes part of the first.
              belfry partner split stib "STIB (métro)"    What is printed so goes apart.
              belfry partner rename stib --language nl MIVB
              belfry partner undo
            """,
        subcommands: SharedVerbs<OfPartners>.all)
}

/// `belfry target-group`: the same for those whom objectives are for.
struct TargetGroupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "target-group",
        abstract: "Say who is who among the target groups: merge, split, rename.",
        discussion: """
            A target group is given by its name in addresses or by any of its names. What a command changes stands in \
            the journal, and `undo` reverses it.

            EXAMPLES
              belfry target-group list
              belfry target-group merge habitants riverains
              belfry target-group split habitants "Habitants du centre"
              belfry target-group rename habitants --language nl Bewoners
              belfry target-group undo
            """,
        subcommands: SharedVerbs<OfTargetGroups>.all)
}

/// What a verb is about: partners and target groups have the same ones.
protocol SharedVerbSubject {
    static var kind: SharedKind { get }
    /// What one is called, and several, in the help.
    static var noun: String { get }
    static var nouns: String { get }
}

enum OfPartners: SharedVerbSubject {
    static let kind = SharedKind.partner
    static let noun = "partner"
    static let nouns = "partners"
}

enum OfTargetGroups: SharedVerbSubject {
    static let kind = SharedKind.targetGroup
    static let noun = "target group"
    static let nouns = "target groups"
}

enum SharedVerbs<Of: SharedVerbSubject> {
    static var all: [any ParsableCommand.Type] {
        [
            SharedListing<Of>.self, SharedMerge<Of>.self, SharedSplit<Of>.self, SharedRename<Of>.self,
            SharedUndo<Of>.self,
        ]
    }
}
