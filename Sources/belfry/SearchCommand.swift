import ArgumentParser
import Kernel
import Messages
import Search
import Strategy

/// `belfry search`: what the plans say about something.
struct SearchCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search the plans.",
        discussion: """
            Accents, case and inflection are forgiven in French, Dutch, English and German. Words that begin with a \
            hyphen stand behind --, quotation marks within the quotation marks of the shell.

            EXAMPLES
              belfry search vélo
              belfry search congrès durable --plan lettre-orientation-2024
              belfry search '"art campanaire"'                Words in a row.
              belfry search -- carillon -concert              Without a word.
              belfry search OO 2.1                            An objective by its code.
              belfry search 12.017.08                         A budget article, or its beginning.
            """)

    @Argument(help: "What to look for.")
    var words: [String]

    @Option(help: ArgumentHelp("Only in this plan, by the name that `belfry plans` lists.", valueName: "plan"))
    var plan: String?

    @Option(help: ArgumentHelp("How many results to print, at most 100.", valueName: "number"))
    var limit = 10

    @OptionGroup var storage: DatabaseOption
    @OptionGroup var speech: SpeechOption

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("A limit is a number from 1 to 100.") }
    }

    func carryOut(_ words: Words) async throws {
        let plans = try storage.existingPlans()
        try await plans.bringSearchUpToDate()
        var request = SearchRequest(SearchQuery(self.words.joined(separator: " ")), plan: plan, reader: words.language)
        var hits: [SearchHit] = []
        var answer = try await plans.search(request)
        while hits.count < limit, !answer.hits.isEmpty {
            hits += answer.hits
            guard request.page < answer.pages else { break }
            request.page += 1
            answer = try await plans.search(request)
        }
        guard !hits.isEmpty else {
            Terminal.tell(words.nothingFound(request.query.text))
            for spelling in answer.spellings { Terminal.tell(words.perhapsMeant(spelling.meant)) }
            return
        }
        if answer.isPartial { Terminal.tell(words.foundSomeWords) }
        Terminal.print(hits.prefix(limit).map { SearchCommand.text(of: $0, words) }.joined(separator: "\n"))
        Terminal.tell(words.results(answer.total, isCapped: answer.isCapped))
    }

    /// Where it is and what it is called, and beneath it the passage.
    private static func text(of hit: SearchHit, _ words: Words) -> String {
        let name: String? =
            switch hit.subject {
            case .objective(let objective): objective.number
            case .chapter(let chapter): chapter.number ?? chapter.slug
            }
        let heading = [hit.plan.slug, name ?? "", hit.title.text].filter { !$0.isEmpty }.joined(separator: "  ")
        let mark = hit.language == words.language ? "" : " [\(hit.language.rawValue)]"
        guard let passage = hit.passage else { return heading + mark }
        return heading + mark + "\n    " + (passage.isCutBefore ? "… " : "") + passage.text
            + (passage.isCutAfter ? " …" : "")
    }
}
