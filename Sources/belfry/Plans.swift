import ArgumentParser
import Kernel
import Messages
import Strategy

/// `belfry plans`: what the database holds.
struct Plans: Verb {
    static let configuration = CommandConfiguration(
        abstract: "List the plans.",
        discussion: """
            EXAMPLES
              belfry plans
              belfry plans --database sqlite:archive.db --language fr
            """)

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let plans = try await storage.existingPlans().plans()
        guard !plans.isEmpty else {
            Terminal.tell(words.noPlansTitle, "belfry read \(words.letterPlaceholder) --store")
            return
        }
        var table = TextTable([
            .left(words.plan), .left(words.period), .right(words.objectives),
            .right(words.name(of: FieldName.indicators)),
            .right(words.findings), .left(words.title),
        ])
        for entry in plans {
            table.add([
                entry.plan.slug, entry.plan.period.map { words.period($0) } ?? "", words.number(entry.objectives),
                words.number(entry.indicators), words.number(entry.findings),
                entry.plan.title.best(for: words.language)?.text ?? "",
            ])
        }
        Terminal.print(table.text)
    }
}
