import ArgumentParser
import Kernel
import Messages
import Strategy

/// `belfry show`: a plan as a tree, or one of its objectives.
struct Show: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Show a plan, or one objective of it.",
        discussion: """
            EXAMPLES
              belfry show lettre-orientation-2024
              belfry show lettre-orientation-2024 IV.2.1.3    By its number.
              belfry show lettre-orientation-2024 OO 2.1      By its code.
              belfry show lettre-orientation-2024 OD 2.1 --language nl
            """)

    @Argument(help: "The plan, by the name that `belfry plans` lists.")
    var plan: String

    @Argument(help: "The objective: its number, or its code with or without its word.")
    var code: [String] = []

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        if code.isEmpty {
            Terminal.print(PlanText(try await plans.overview(of: plan), words: words).text)
        } else {
            Terminal.print(ObjectiveText(try await objective(in: plans), words: words).text)
        }
    }

    /// By its name as given, or else by what stands behind the code word.
    private func objective(in plans: PlanStore) async throws -> ObjectivePage {
        let words = code.flatMap { $0.split(separator: " ") }
        let name = words.joined(separator: " ")
        do {
            return try await plans.objective(name, of: plan)
        } catch let problem as Problem {
            guard case .objectiveUnknown = problem.reason, words.count > 1 else { throw problem }
            guard let page = try? await plans.objective(words.dropFirst().joined(separator: " "), of: plan) else {
                throw problem
            }
            return page
        }
    }
}
