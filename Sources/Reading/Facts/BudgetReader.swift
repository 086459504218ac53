import Kernel

/// Budget lines in the items of a field: articles, amounts, what they are for.
struct BudgetReader {
    let terms: Terms
    /// The year of the section, where it is about one.
    let year: Int?
    let kind: AmountKind
    /// The field is about money: a number with thousands is an amount beside others that have a currency.
    let isAboutMoney: Bool
    /// A year that an item above the amounts names: `Budget 2021`.
    private var headYear: Int?
    private var lastLabelled: Int?
    private(set) var facts: [BudgetFact] = []

    init(terms: Terms, year: Int?, kind: AmountKind, isAboutMoney: Bool) {
        self.terms = terms
        self.year = year
        self.kind = kind
        self.isAboutMoney = isAboutMoney
    }

    /// Reads one item; what belongs together (an amount and the article named behind it) may be in several.
    ///
    /// - Parameter label: the label on the item's line, which may say that it is a total or comes in.
    mutating func read(_ text: [UInt8], label printed: String = "", in language: Language, line: Int) {
        let articles = MoneyScan.articles(in: text)
        let amounts = MoneyScan.amounts(in: text, isAboutMoney: isAboutMoney, terms: terms)
        let folded = Folding.fold(printed.isEmpty ? text[...] : Array((printed + " ").utf8) + text[...])
        if amounts.isEmpty {
            readArticles(articles, in: text, language: language, line: line)
            if articles.isEmpty { readHead(text, folded: folded) }
            return
        }
        let isExecution = terms.executed.contains { folded.contains($0) }
        let code = articles.first?.code ?? (isExecution ? codeAbove : nil)
        let firstOfItem = facts.count
        let areInside = Self.areInside(amounts, in: text)
        let isRevenue = terms.revenue.contains { folded.contains($0) }
        let isBoth = terms.bothAppropriations.contains { folded.contains($0) }
        for (index, amount) in amounts.enumerated() {
            let isShare = index > 0 && amount.appropriation == nil && areInside[index]
            var fact = BudgetFact(
                code: isShare ? nil : code,
                label: label(of: amount, share: isShare, articles: articles, amounts: amounts, in: text, language),
                amount: amount.euros, role: role(folded, isShare: isShare, isExecution: isExecution),
                kind: isRevenue ? .revenue : kindOf(amount), appropriation: amount.appropriation,
                period: Self.period(before: amount, in: text) ?? (headYear ?? year).map { Period($0) },
                line: line)
            if amount.appropriation == nil, isBoth {
                fact.kind = .appropriation
                for appropriation in Appropriation.allCases {
                    fact.appropriation = appropriation
                    facts.append(fact)
                }
            } else {
                facts.append(fact)
            }
        }
        if !isExecution { lastLabelled = firstOfItem }
    }

    /// `Uitgaven 2026: 125.000 euro`, `2026-2031: …`: the year right before the colon.
    private static func period(before amount: ScannedAmount, in text: [UInt8]) -> Period? {
        let before = text[..<amount.range.lowerBound].trimmed
        guard before.last == .colon, let word = before.dropLast().trimmed.suffix(24).words.last else { return nil }
        return Period(printed: word)
    }

    private func kindOf(_ amount: ScannedAmount) -> AmountKind {
        amount.appropriation != nil && kind == .expense ? .appropriation : kind
    }

    private var codeAbove: String? { lastLabelled.flatMap { facts.indices.contains($0) ? facts[$0].code : nil } }

    private func role(_ folded: String, isShare: Bool, isExecution: Bool) -> AmountRole {
        if isShare || isExecution { return .part }
        return terms.total.contains { folded.hasPrefix($0) } ? .total : .line
    }

    /// An article alone in an item is that of the amount above it, or stands without an amount.
    private mutating func readArticles(
        _ articles: [ScannedArticle], in text: [UInt8], language: Language, line: Int
    ) {
        if articles.count == 1, let last = lastLabelled, facts[last].code == nil, facts[last].amount != nil,
            text.count < articles[0].range.count + 28
        {
            facts[last].code = articles[0].code
            return
        }
        for (index, article) in articles.enumerated() {
            let end = index + 1 < articles.count ? articles[index + 1].range.lowerBound : text.count
            let words = text[article.range.upperBound..<end].trimmed
            facts.append(
                BudgetFact(
                    code: article.code, label: [language: Self.clean(words)], amount: nil, kind: kind,
                    period: (headYear ?? year).map { Period($0) }, line: line))
        }
    }

    /// `Budget 2021 contribution à …`: the year of the amounts below.
    private mutating func readHead(_ text: [UInt8], folded: String) {
        guard terms.budget.contains(where: { folded.contains($0) }), text.count < 120 else { return }
        let years = ScannedNumber.all(in: text).compactMap(\.year)
        if years.count == 1 { headYear = years[0] }
    }

    /// Which amounts stand between brackets: behind another amount, such a one is a share of it.
    private static func areInside(_ amounts: [ScannedAmount], in text: [UInt8]) -> [Bool] {
        var depth = 0
        var index = 0
        return amounts.map { amount in
            for byte in text[index..<amount.range.lowerBound] {
                if byte == UInt8(ascii: "(") {
                    depth += 1
                } else if byte == UInt8(ascii: ")") {
                    depth = max(0, depth - 1)
                }
            }
            index = amount.range.lowerBound
            return depth > 0
        }
    }

    private func label(
        of amount: ScannedAmount, share: Bool, articles: [ScannedArticle], amounts: [ScannedAmount], in text: [UInt8],
        _ language: Language
    ) -> Printed {
        if share {
            let rest = text[amount.range.upperBound...]
            let end = rest.firstIndex { $0 == UInt8(ascii: ")") || $0.isDigit } ?? rest.endIndex
            let words = Self.clean(rest[..<end])
            return [language: words]
        }
        let start = articles.first { $0.range.upperBound <= amount.range.lowerBound }?.range.upperBound ?? 0
        let before = Self.clean(text[start..<max(start, amounts[0].range.lowerBound)])
        if !before.isEmpty { return [language: before] }
        return [language: Self.clean(text[amounts[amounts.count - 1].range.upperBound...])]
    }

    /// Without dashes, colons and brackets at either end.
    static func clean(_ bytes: Bytes) -> String {
        var rest = bytes.trimmed
        while let first = rest.first, [.colon, .hyphen, .dot, .comma].contains(first) {
            rest = rest.dropFirst().trimmed
        }
        while let last = rest.last, [.colon, .hyphen, .dot, .comma, UInt8(ascii: "(")].contains(last) {
            rest = rest.dropLast().trimmed
        }
        for dash in ["–", "−"] where rest.suffix(3).elementsEqual(dash.utf8) { rest = rest.dropLast(3).trimmed }
        return rest.string
    }
}

extension BudgetReader {
    /// The amounts of a table, each for its year.
    static func facts(of table: PrintedRows, labels: (String) -> Printed, terms: Terms) -> [BudgetFact] {
        var facts: [BudgetFact] = []
        var previous: (label: String, appropriation: Appropriation?)?
        for row in table.rows {
            var appropriation = row.appropriation
            // Two rows of commitments under one label: the second is what may be paid, misprinted.
            if let before = previous, before.label == row.label, before.appropriation == .commitment,
                appropriation == .commitment
            {
                appropriation = .payment
            }
            previous = (row.label, appropriation)
            let folded = Folding.fold(row.label)
            let role: AmountRole = terms.total.contains { folded.hasPrefix($0) } ? .total : .line
            for (amount, period) in zip(row.amounts, row.periods(among: table.years)) {
                guard let euros = amount.euros else { continue }
                facts.append(
                    BudgetFact(
                        label: labels(row.label.isEmpty ? table.title : row.label), amount: euros, role: role,
                        kind: appropriation != nil
                            ? .appropriation : terms.revenue.contains { folded.contains($0) } ? .revenue : .expense,
                        appropriation: appropriation,
                        period: period, line: amount.line))
            }
        }
        return facts
    }
}

extension PrintedRows.Row {
    /// The year of each amount. One amount alone in a table of several years is for all of them; fewer amounts
    /// than years are for the first of them.
    func periods(among years: [Period]) -> [Period?] {
        let counted = amounts.filter { !$0.isRevision }.count
        if counted == 1, years.count > 1 { return amounts.map { _ in nil } }
        var index = -1
        return amounts.map { amount in
            if !amount.isRevision || index < 0 { index += 1 }
            return years.indices.contains(index) ? years[index] : nil
        }
    }
}
