import Kernel

/// Compares the annexes with the body: the list of objectives, and the means by objective with their totals.
enum AnnexCheck {
    static func findings(_ letter: Letter, form: Form, vocabulary: FormVocabulary? = nil) -> [Finding] {
        let annexes = letter.sections.filter { $0.kind == .annex }
        let body = letter.sections.filter { $0.kind == .strategic || $0.kind == .operational }
        guard !annexes.isEmpty, !body.isEmpty else { return [] }
        let lines = AnnexLines(annexes, vocabulary: vocabulary ?? FormVocabulary(form))
        return listFindings(lines.entries, body: body, order: form.languages)
            + totalFindings(lines) + meansFindings(lines, letter: letter, body: body)
    }

    /// Entries whose title stands in the body under another code, or whose code stands there with another title.
    private static func listFindings(
        _ entries: [AnnexLines.Entry], body: [Section], order: [Language]
    ) -> [Finding] {
        var told: Set<String> = []
        let titles = body.map { section in section.title.mapValues(plain) }
        let byCode = Dictionary(body.indices.map { (body[$0].code ?? "", $0) }) { first, _ in first }
        var byTitle: [Language: [[UInt8]: Int]] = [:]
        for (index, title) in titles.enumerated().reversed() {
            for (language, plain) in title { byTitle[language, default: [:]][plain] = index }
        }
        return entries.sorted { order.rank($0.language) < order.rank($1.language) }.compactMap { entry in
            let found = plain(entry.title)
            let ownIndex = byCode[entry.code]
            if let ownIndex, titles[ownIndex][entry.language] == found { return nil }
            let own = ownIndex.map { body[$0] }
            let other = byTitle[entry.language]?[found].map { body[$0] }
            let number = other?.code ?? entry.code
            guard told.insert(number).inserted else { return nil }
            let expected = other?.code ?? own?.title[entry.language] ?? ""
            return Finding(
                .annexDiffers, line: entry.line, number: (other ?? own)?.number,
                parameters: [
                    .number: number, .expected: expected, .found: other == nil ? entry.title : entry.code,
                    .language: entry.language.rawValue,
                ])
        }
    }

    /// Letters and figures only: what is left when two titles are set differently.
    static func plain(_ title: String) -> [UInt8] { Folding.fold(title).utf8.filter { $0.isLetterASCII || $0.isDigit } }

    /// Printed totals that are not the sums of the rows above them. The columns of the two languages hold the same
    /// rows, so a row that stands in either is enough.
    private static func totalFindings(_ lines: AnnexLines) -> [Finding] {
        lines.totals.compactMap { total in
            let rows = lines.rows.filter { $0.key.hasPrefix(total.code + ".") }.map(\.value)
            guard rows.count > 1, rows.allSatisfy({ $0.amounts.count == total.amounts.count }) else { return nil }
            for (index, amount) in total.amounts.enumerated() {
                let sum = rows.map { $0.amounts[index] }.reduce(0, +)
                guard abs(sum - amount) >= 0.005 else { continue }
                return Finding(
                    .totalDiffers, line: total.line,
                    parameters: [.label: total.label, .expected: printed(sum), .found: printed(amount)])
            }
            return nil
        }
    }

    /// Rows that are not what the body says of the objective and of what stands under it.
    private static func meansFindings(_ lines: AnnexLines, letter: Letter, body: [Section]) -> [Finding] {
        lines.rows.values.sorted { $0.line < $1.line }.compactMap { row in
            guard let section = body.first(where: { $0.code == row.code }), let number = section.number else {
                return nil
            }
            let own = letter.sections.filter { $0.objective == number || $0.objective?.hasPrefix(number + ".") == true }
            let budgets = own.flatMap(\.budgets).filter { fact in
                fact.role == .line && fact.kind != .revenue
                    && (fact.period == nil || fact.period == letter.period.map { Period($0) })
            }
            guard !budgets.isEmpty else { return nil }
            for (index, kind) in [Appropriation.commitment, .payment].enumerated()
            where row.amounts.indices.contains(index) {
                let sum = budgets.filter { $0.appropriation == nil || $0.appropriation == kind }
                    .compactMap(\.amount).reduce(0, +)
                guard abs(sum - row.amounts[index]) >= 0.005 else { continue }
                return Finding(
                    .annexDiffers, line: row.line, number: number,
                    parameters: [.number: row.code, .expected: printed(sum), .found: printed(row.amounts[index])])
            }
            return nil
        }
    }

    /// An amount as letters print it: `19.592.250`.
    static func printed(_ euros: Double) -> String {
        PrintedRows.Amount(euros: euros, isRevision: false, line: 0).printed
    }
}

/// The lines of annexes that begin with the code of an objective.
private struct AnnexLines {
    struct Entry {
        var code: String
        var title: String
        var language: Language
        var line: Int
    }

    struct Row {
        var code: String
        var label: String
        var amounts: [Double]
        var line: Int
    }

    private(set) var entries: [Entry] = []
    /// By code; the first language that prints it.
    private(set) var rows: [String: Row] = [:]
    private(set) var totals: [Row] = []

    init(_ annexes: [Section], vocabulary: FormVocabulary) {
        for annex in annexes {
            for (language, passages) in annex.paragraphs.sorted(by: { $0.key < $1.key }) {
                for passage in passages { add(passage, language: language, vocabulary: vocabulary) }
            }
        }
    }

    private mutating func add(_ passage: Passage, language: Language, vocabulary: FormVocabulary) {
        let text = Array(passage.text.utf8)
        let folded = Folding.fold(text[...])
        let total = vocabulary.form.terms.total.first { folded.hasPrefix($0 + " ") }
        let start = total.map { $0.utf8.count + 1 } ?? 0
        guard start < text.count, let (code, rest) = Self.code(text[start...], vocabulary, language) else { return }
        let amounts = MoneyScan.amounts(in: Array(rest), isAboutMoney: true, terms: vocabulary.form.terms).map(\.euros)
        let row = Row(code: code, label: passage.text, amounts: amounts, line: passage.firstLine)
        if total != nil {
            if !amounts.isEmpty, !totals.contains(where: { $0.code == code }) { totals.append(row) }
        } else if !amounts.isEmpty {
            if rows[code] == nil { rows[code] = row }
        } else if !rest.isEmpty {
            entries.append(Entry(code: code, title: rest.string, language: language, line: passage.firstLine))
        }
    }

    /// `OS1.OO1.1. : Title`: the last of the codes, and the title.
    private static func code(_ text: Bytes, _ vocabulary: FormVocabulary, _ language: Language) -> (String, Bytes)? {
        guard var found = LevelHeading(text, vocabulary, in: language) else { return nil }
        while let inner = LevelHeading(found.rest, vocabulary, in: language) { found = inner }
        return (found.code, found.rest)
    }
}

extension [Language] {
    fileprivate func rank(_ language: Language) -> Int { firstIndex(of: language) ?? count }
}
