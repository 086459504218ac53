import ArgumentParser
import Kernel
import Messages
import Strategy

/// `belfry draft proposals`
struct DraftProposals: Verb {
    static let configuration = CommandConfiguration(
        commandName: "proposals",
        abstract: "Show, take or leave what a letter that was read again proposes.",
        discussion: """
            `belfry read LETTER --again PLAN` makes the proposals. Each that is taken is one change, which can be undone; \
            where the draft says something else by now, nothing is replaced.

            EXAMPLES
              belfry draft proposals lettre-orientation-2024
              belfry draft proposals lettre-orientation-2024 --take 0,3,4
              belfry draft proposals lettre-orientation-2024 --take all
            """)

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @Option(help: ArgumentHelp("Take some of them, by number, or all.", valueName: "numbers"))
    var take: ProposalChoice?

    @Option(help: ArgumentHelp("Leave some of them, by number, or all.", valueName: "numbers"))
    var leave: ProposalChoice?

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        if let take {
            let taken = try await plans.take(take.positions, of: plan, as: .atPrompt)
            Terminal.tell(words.proposalsTaken(taken.taken, stay: taken.stay))
        }
        if let leave { try await plans.leave(leave.positions, of: plan, as: .atPrompt) }
        guard take == nil, leave == nil else { return }
        let proposals = try await plans.proposals(of: plan, as: .atPrompt)
        guard !proposals.isEmpty else { return Terminal.tell(words.noProposals) }
        var table = TextTable([
            .right(words.number), .left(words.kindOfProposal), .left(words.objective), .left(words.text),
        ])
        for proposal in proposals {
            table.add([
                "\(proposal.position)", words.proposalKind(proposal.kind.rawValue), proposal.objective,
                String(proposal.change.told(words).prefix(100)),
            ])
        }
        Terminal.print(table.text)
    }
}

/// `all`, or numbers with commas between.
struct ProposalChoice: ExpressibleByArgument {
    /// nil for all.
    let positions: Set<Int>?

    init?(argument: String) {
        if argument == "all" {
            positions = nil
            return
        }
        let numbers = argument.split(separator: ",").map { Int($0) }
        guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
        positions = Set(numbers.compactMap { $0 })
    }
}

extension ProposedChange {
    /// In one line.
    fileprivate func told(_ words: Words) -> String {
        func texts(_ texts: [Language: String]) -> String {
            texts.sorted { $0.key < $1.key }.map { "\($0.key.rawValue): \($0.value)" }.joined(separator: " / ")
        }
        return switch self {
        case .text(_, let language, _, let becomes): "\(language.rawValue): \(becomes)"
        case .status(_, _, let becomes): becomes.map { words.name(of: $0) } ?? words.noStatus
        case .target(_, _, let becomes): becomes.map { words.number($0, decimals: 6) } ?? ""
        case .amount(_, _, let becomes): becomes.map { words.money($0) } ?? words.noAmount
        case .measurement(_, let year, let value):
            (year.map { "\($0): " } ?? "") + words.number(value, decimals: 6)
        case .item(_, let item, _, _, _): texts(item.texts)
        case .goneItem(_, let gone): texts(gone)
        case .objective(let objective): texts(objective.titles)
        case .goneObjective(_, let titles): texts(titles)
        }
    }
}
