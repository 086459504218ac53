import Kernel
import Messages
import Reading

/// What was found in a letter, as text for a terminal.
struct ReadingReportText {
    private let reading: Reading
    private let form: Form
    private let words: Words

    init(_ reading: Reading, form: Form, words: Words) {
        self.reading = reading
        self.form = form
        self.words = words
    }

    var text: String {
        let letters = reading.letters.enumerated().map { letter($1, place: $0) }
        return ([head] + letters + [lines, findings]).joined(separator: "\n\n")
    }

    private var head: String {
        let source = reading.source
        return words.labelled(
            source.name,
            "\(words.lines(source.lines)), \(source.encoding.rawValue), \(words.form.lowercased()) \(form.name)")
    }

    private func letter(_ letter: Letter, place: Int) -> String {
        // A letter that prints no title is called what its form calls such letters, as its plan will be.
        let printed = letter.title.isEmpty ? form.title : letter.title
        let title = LocalizedText(printed).best(for: words.language)?.text ?? words.noText
        var head = reading.letters.count > 1 ? words.labelled(words.letter(place + 1), title) : title
        if let period = letter.period { head += " (\(period))" }
        var table = TextTable([.left(""), .right(""), .left("")], indent: "  ")
        for row in LetterCounts(letter, words).rows { table.add(row) }
        return head + "\n" + table.text
    }
}

extension ReadingReportText {
    /// Lines by state and language.
    private var lines: String {
        var counts: [LineState: [Language?: Int]] = [:]
        for (number, run) in lineFates { counts[run.state, default: [:]][run.language, default: 0] += number }
        let languages = Set(reading.lines.runs.compactMap(\.language)).sorted()
        var table = TextTable(
            [.left(words.lines)] + languages.map { .right(words.name(of: $0)) } + [.right(words.noLanguage)])
        for state in LineState.allCases {
            let row = (languages.map { Optional($0) } + [nil]).map { counts[state]?[$0] ?? 0 }
            table.add([words.name(of: state)] + row.map { words.number($0) })
        }
        return table.text
    }

    private var lineFates: [(count: Int, run: LineAccount.Run)] {
        reading.lines.runs.map { ($0.count, $0) }
    }

    private var findings: String {
        guard !reading.findings.isEmpty else { return words.noFindings }
        var table = TextTable([.right(""), .left(""), .left("")], indent: "  ")
        for finding in reading.findings {
            table.add([
                finding.line.map { place($0, finding.lastLine) } ?? "", finding.number ?? "",
                words.sentence(for: finding.kind, finding.parameters),
            ])
        }
        return words.labelled(words.findings, words.number(reading.findings.count)) + "\n" + table.text
    }

    /// Plain digits, so that an editor finds the line.
    private func place(_ first: Int, _ last: Int?) -> String {
        guard let last, last != first else { return String(first) }
        return "\(first)–\(last)"
    }
}

/// How much of each sort a letter holds.
private struct LetterCounts {
    let letter: Letter
    let words: Words

    init(_ letter: Letter, _ words: Words) {
        self.letter = letter
        self.words = words
    }

    /// Name, number, and what it is made of.
    var rows: [[String]] {
        let rows =
            sections + [
                [words.items, words.number(items.values.reduce(0, +)), byLanguage],
                [words.budgetAmounts, words.number(budgets.count), articles],
                [words.staff, words.number(letter.sections.reduce(0) { $0 + $1.staff.count }), ""],
                [words.indicatorsWithValues, words.number(baselines.count), values],
                [
                    words.name(of: FieldName.thresholds),
                    words.number(letter.sections.reduce(0) { $0 + $1.thresholds.count }), "",
                ],
                [words.tables, words.number(letter.sections.reduce(0) { $0 + $1.tables.count }), ""],
            ]
        return rows.filter { $0[1] != words.number(0) }
    }

    private var sections: [[String]] {
        let names: [(Section.Kind, String)] = [
            (.strategic, words.plural(of: .strategic)), (.operational, words.plural(of: .operational)),
            (.project, words.plural(of: .project)), (.chapter, words.chaptersPlain), (.annex, words.annexes),
        ]
        return [[words.sections, words.number(letter.sections.count), ""]]
            + names.map { kind, name in
                [name, words.number(letter.sections.count { $0.kind == kind }), ""]
            }
    }

    private var items: [Language: Int] {
        letter.sections.flatMap(\.fields).reduce(into: [:]) { counts, field in
            for (language, items) in field.items { counts[language, default: 0] += items.count }
        }
    }

    private var byLanguage: String {
        items.sorted { $0.key < $1.key }.map { "\(words.number($0.value)) \($0.key.rawValue)" }
            .joined(separator: ", ")
    }

    private var budgets: [BudgetFact] { letter.sections.flatMap(\.budgets) }

    private var articles: String {
        let count = Set(budgets.compactMap(\.code)).count
        return count > 0 ? words.articles(count) : ""
    }

    private var baselines: [BaselineFact] { letter.sections.flatMap(\.baselines) }
    private var values: String { words.values(baselines.reduce(0) { $0 + $1.values.count }) }
}
