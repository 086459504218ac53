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

    init(of text: SourceText, furniture: Set<Int>, form: Form, vocabulary: FormVocabulary) {
        order = form.languages
        languages = Array(repeating: nil, count: text.lines.count + 1)
        let candidates = form.languages
        let numbers = (1..<languages.count).filter { !text.lines[$0 - 1].isEmpty && !furniture.contains($0) }
        guard candidates.count > 1 else {
            for number in numbers { languages[number] = candidates.first }
            return
        }
        let lines = Columns.weigh(numbers, in: text, furniture: furniture, form: form, vocabulary: vocabulary)
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
        _ numbers: [Int], in text: SourceText, furniture: Set<Int>, form: Form, vocabulary: FormVocabulary
    ) -> [Weighed] {
        let evidence = LanguageEvidence()
        var previous = 0
        // What follows a label is in the label's language, however little it says: `Deadline` / `2022`.
        var labelBefore: Language?
        return numbers.map { number in
            defer { previous = number }
            let content = text.content(number)
            let scores = evidence.scores(of: content)
            var points = form.languages.map { min(scores[$0], 8) }
            let known = vocabulary.language(ofLine: content)
            if let known, let index = form.languages.firstIndex(of: known) { points[index] += 8 }
            let afterHeader = previous > 0 && (previous + 1..<number).contains { furniture.contains($0) }
            let startsPage = previous == 0 || text.lines[number - 1].isIndented || afterHeader
            if previous > 0, let known = labelBefore, let index = form.languages.firstIndex(of: known) { points[index] += 2 }
            labelBefore = known
            let change = startsPage ? 1.0 : number > previous + 1 ? costOfChange(at: number, after: previous, in: text) : 16
            return Weighed(number: number, points: points, change: change, startsPage: startsPage)
        }
    }

    /// A change behind a blank line is likelier where the text before it breaks off and where the text behind it
    /// begins in the middle of a sentence.
    private static func costOfChange(at number: Int, after previous: Int, in text: SourceText) -> Double {
        let breaksOff = text.lines[previous - 1].endsInBlank && !text.lines[previous].isOnlyBlanks
        let line = text.content(number)
        return 6 - (breaksOff ? 1.5 : 0) - (line.startsWithLowercase ? 2.5 : 0)
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
