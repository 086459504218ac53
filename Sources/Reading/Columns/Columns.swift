import Kernel

/// Gives each line the language of the column it stands in.
///
/// Columns of a bilingual page come one after the other, so the language changes seldom: at a new page, after a
/// header, at times after a blank line, never inside a paragraph. The cheapest sequence of languages is found by
/// dynamic programming (Viterbi) over the evidence of the lines and the cost of changes.
struct Columns: Sendable {
    /// By line number from 1; nil for blank lines and furniture.
    private(set) var languages: [Language?]
    /// The form's languages, in whose order points are kept.
    private let order: [Language]

    subscript(line: Int) -> Language? { languages.indices.contains(line) ? languages[line] : nil }

    init(of text: SourceText, furniture: Set<Int>, form: Form, tables: Set<Int>, vocabulary: FormVocabulary) {
        order = form.languages
        languages = Array(repeating: nil, count: text.lines.count + 1)
        let candidates = form.languages
        let numbers = (1..<languages.count).filter { !text.lines[$0 - 1].isEmpty && !furniture.contains($0) }
        guard candidates.count > 1 else {
            for number in numbers { languages[number] = candidates.first }
            return
        }
        let lines = Columns.weigh(
            numbers, in: text, furniture: furniture, form: form, tables: tables, vocabulary: vocabulary)
        let path = Columns.cheapestPath(lines, among: candidates.count)
        for (line, state) in zip(lines, path) { languages[line.number] = candidates[state] }
        balance(lines, text: text)
    }

    mutating func set(_ language: Language, line: Int) { languages[line] = language }

    /// How many points a line has for one language over another.
    func gain(of line: Weighed, in one: Language, over other: Language) -> Double {
        guard let a = order.firstIndex(of: one), let b = order.firstIndex(of: other) else { return 0 }
        return line.points[a] - line.points[b]
    }

    /// A line with what its words say and what it costs to change the language before it.
    struct Weighed: Sendable {
        var number: Int
        /// In the order of the form's languages.
        var points: [Double]
        var change: Double
        var startsPage: Bool
    }

    private static func weigh(
        _ numbers: [Int], in text: SourceText, furniture: Set<Int>, form: Form, tables: Set<Int>,
        vocabulary: FormVocabulary
    ) -> [Weighed] {
        let evidence = LanguageEvidence.shared
        let copies = TableZones.secondCopies(tables, in: text)
        var previous = 0
        // What follows a label is in the label's language, however little it says: `Deadline` / `2022`.
        var labelBefore: Language?
        return numbers.map { number in
            defer { previous = number }
            let content = text.content(number)
            let scores = evidence.scores(of: content)
            let weakest = form.languages.map { scores[$0] }.min() ?? 0
            var points = form.languages.map { min(scores[$0] - weakest, 8) }
            let known = vocabulary.language(ofLine: content)
            if let known, let index = form.languages.firstIndex(of: known.language) { points[index] += known.points }
            let isInTable = tables.contains(number)
            if isInTable { points = points.map { _ in 0 } }
            // A table is printed once a column; where the two stand next to each other, the second opens a column.
            let isSecondCopy = copies.contains(number)
            let afterHeader = previous > 0 && (previous + 1..<number).contains { furniture.contains($0) }
            let startsPage = previous == 0 || text.lines[number - 1].isIndented || afterHeader
            if previous > 0, let known = labelBefore, let index = form.languages.firstIndex(of: known) {
                points[index] += 2
            }
            labelBefore = known?.language
            let isInsideTable = isInTable && tables.contains(previous)
            let change =
                isSecondCopy
                ? -8
                : startsPage
                    ? 1.0
                    : isInsideTable
                        ? 16
                        : number > previous + 1
                            ? costOfChange(at: number, after: previous, in: text, style: form.numbering) : 16
            return Weighed(number: number, points: points, change: change, startsPage: startsPage)
        }
    }

    /// A change behind a blank line is likelier where the text before it breaks off and where the text behind it
    /// begins in the middle of a sentence; less likely behind a heading, or a colon that opens a list.
    private static func costOfChange(at number: Int, after previous: Int, in text: SourceText, style: Numbering)
        -> Double
    {
        let breaksOff = text.lines[previous - 1].endsInBlank && !text.lines[previous].isOnlyBlanks
        let line = text.content(number)
        let before = text.content(previous)
        let opens = before.last == .colon
        let isHeading = DottedNumber(in: before, style: style) != nil
        return 6 + (opens ? 3 : 0) + (isHeading ? 4 : 0) - (breaksOff ? 1.5 : 0) - (line.startsWithLowercase ? 2.5 : 0)
    }

    private static func cheapestPath(_ lines: [Weighed], among states: Int) -> [Int] {
        var best = Array(repeating: 0.0, count: states)
        var origins: [[Int]] = []
        origins.reserveCapacity(lines.count)
        for line in lines {
            let leader = best.indices.max { best[$0] < best[$1] } ?? 0
            var next = best
            var origin = Array(0..<states)
            for state in 0..<states {
                if best[leader] - line.change > best[state] {
                    next[state] = best[leader] - line.change
                    origin[state] = leader
                }
                next[state] += line.points[state]
            }
            best = next
            origins.append(origin)
        }
        var state = best.indices.max { best[$0] < best[$1] } ?? 0
        var path: [Int] = []
        path.reserveCapacity(lines.count)
        for origin in origins.reversed() {
            path.append(state)
            state = origin[state]
        }
        return path.reversed()
    }
}
