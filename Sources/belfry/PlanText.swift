import Kernel
import Messages
import Strategy

/// A plan seen whole, as text for a terminal.
struct PlanText {
    private let overview: PlanOverview
    private let words: Words

    init(_ overview: PlanOverview, words: Words) {
        self.overview = overview
        self.words = words
    }

    var text: String { [head, tree, chapters, money].filter { !$0.isEmpty }.joined(separator: "\n\n") }

    private var head: String {
        let plan = overview.plan
        let period = plan.period.map { " (\(words.period($0)))" } ?? ""
        var lines = [plan.title.text(in: words) + period]
        let counts = [
            words.objectives(overview.objectives.count),
            words.indicators(overview.objectives.reduce(0) { $0 + $1.indicators }),
            words.findings(overview.findings),
        ]
        lines.append(counts.joined(separator: " · "))
        if let source = overview.source { lines.append(words.labelled(words.source, source.name)) }
        return lines.joined(separator: "\n")
    }

    private var tree: String {
        var table = TextTable([.left(""), .left(""), .left("")])
        for heading in overview.objectives {
            let objective = heading.objective
            let indent = String(repeating: "  ", count: max(0, objective.depth - 1))
            let status = objective.status.map { " — " + words.name(of: $0) } ?? ""
            table.add([objective.number, objective.code ?? "", indent + objective.title.text(in: words) + status])
        }
        return table.text
    }

    private var chapters: String {
        guard !overview.chapters.isEmpty else { return "" }
        var table = TextTable([.left(""), .left("")])
        for chapter in overview.chapters {
            let indent = String(repeating: "  ", count: max(0, chapter.depth - 1))
            table.add([chapter.number ?? "", indent + chapter.title.text(in: words)])
        }
        return words.chaptersPlain + "\n" + table.text
    }

    /// The sums by kind, appropriation and year: only lines are added up.
    private var money: String {
        guard !overview.money.isEmpty else { return "" }
        var table = TextTable([.left(""), .left(""), .left(""), .right("")])
        for total in overview.money {
            table.add([
                words.name(of: total.kind), total.appropriation.map { words.abbreviation(of: $0) } ?? "",
                total.period.map { words.period($0) } ?? words.yearUnknown, words.money(total.amount),
            ])
        }
        return words.sumOfLines + "\n" + table.text
    }
}

extension LocalizedText {
    /// The text in the language of the words, or else in the first there is, which is then named.
    func text(in words: Words) -> String {
        guard let (text, language) = best(for: words.language) else { return words.noText }
        return language == words.language ? text : "\(text) [\(language.rawValue)]"
    }
}
