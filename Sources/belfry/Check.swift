import ArgumentParser
import Kernel
import Messages
import Storage
import Strategy

/// `belfry check`: is everything in the database as it should be?
struct Check: Verb {
    static let configuration = CommandConfiguration(
        abstract: "Check that the database is sound.",
        discussion: """
            Looks at the engine's own structures, references, orphans, the bytes of letters, the search against the \
            plans, plans against the journal, and counts. It changes nothing, and may be run beside `belfry serve`. \
            The exit code is 2 where something is wrong.

            EXAMPLES
              belfry check
              belfry check --format json --database sqlite:archive.db
              belfry check --repair           Make the search and counts anew, then check.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: ArgumentHelp("How to report: text or json.", valueName: "format"))
    var format = Format.text

    @Flag(help: "First make anew what is made of other rows: the search and the counts.")
    var repair = false

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func carryOut(_ words: Words) async throws {
        let setting = try storage.setting
        let outcomes = try await Progress.during(words.checking(setting.name)) { try await look(at: setting, words) }
        switch format {
        case .text: Terminal.print(Self.text(outcomes, words))
        case .json: Terminal.print(Self.json(outcomes, of: setting.name))
        }
        let wrong = outcomes.filter { $0.faults > 0 }
        guard !wrong.isEmpty else { return Terminal.tell(words.checkedAll) }
        Terminal.tell(
            words.checkedFaults(wrong.reduce(0) { $0 + $1.faults }),
            wrong.allSatisfy { $0.kind.isOfDerived } && !repair
                ? words.toRepair("belfry check --repair") : words.toRestore("belfry restore … --replace"))
        throw ExitCode(.invalid)
    }

    private func look(at setting: DatabaseSetting, _ words: Words) async throws -> [CheckOutcome] {
        do {
            // Whoever checks should not find a schema that the check has changed.
            let missing = try setting.missingSteps(of: DatabaseOption.migrations, logger: .ofCommands)
            guard missing.isEmpty else {
                throw Problem(.unavailable, .databaseOlder(name: setting.name, steps: missing.count))
            }
            let plans = try storage.existingPlans()
            if repair {
                try await plans.repair()
                Terminal.tell(words.repaired)
            }
            return try await plans.check()
        } catch let problem as Problem {
            guard let damage = CheckOutcome(damage: problem) else { throw problem }
            return [damage]
        }
    }

    /// A line a check, and below the faults that were found first.
    private static func text(_ outcomes: [CheckOutcome], _ words: Words) -> String {
        var table = TextTable([.left(words.check), .right(words.lookedAt), .right(words.faults)])
        for outcome in outcomes {
            table.add([
                words.name(of: outcome.kind), words.number(outcome.counted), words.number(outcome.faults),
            ])
        }
        let details = outcomes.flatMap { outcome in
            outcome.details.map { words.labelled(words.name(of: outcome.kind), $0) }
                + (outcome.faults > outcome.details.count ? [words.labelled(words.name(of: outcome.kind), "…")] : [])
        }
        return ([table.text] + (details.isEmpty ? [] : [""]) + details).joined(separator: "\n")
    }

    private static func json(_ outcomes: [CheckOutcome], of name: String) -> [UInt8] {
        var json = JSONWriter(spreadDepth: 2)
        json.object { json in
            json.member("database") { $0.string(name) }
            json.member("sound") { $0.boolean(outcomes.allSatisfy { $0.faults == 0 }) }
            json.member("checks") { json in
                json.array(outcomes) { json, outcome in
                    json.object { json in
                        json.member("check") { $0.string(outcome.kind.rawValue) }
                        json.member("counted") { $0.integer(outcome.counted) }
                        json.member("faults") { $0.integer(outcome.faults) }
                        json.member("details") { $0.array(outcome.details) { $0.string($1) } }
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }
}
