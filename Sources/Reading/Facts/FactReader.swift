import Kernel

/// Reads the facts of one field in the first language that has text, and adds the words of the others.
struct FactReader {
    let form: Form
    let year: Int?

    func read(_ field: PairedField, into section: inout Section) {
        let order = form.languages.filter { !(field.drafts[$0]?.items ?? []).isEmpty }
        guard let main = order.first else { return }
        switch field.field {
        case .means, .revenue:
            section.budgets += budgets(field, main: main, others: order.dropFirst())
            if field.field == .means { section.staff += staff(field, main: main, others: order.dropFirst()) }
        case .indicators:
            section.budgets += budgets(field, main: main, others: order.dropFirst())
            section.baselines += baselines(field, main: main, others: order.dropFirst())
        case .thresholds:
            section.thresholds += thresholds(field, main: main, others: order.dropFirst())
        default: break
        }
    }

    /// Items that name a budget article without saying which: `Article budgétaire : à confirmer`.
    func unclearAmounts(in field: PairedField, number: String?) -> [Finding] {
        guard field.field == .means || field.field == .revenue,
            let draft = form.languages.lazy.compactMap({ field.drafts[$0] }).first
        else { return [] }
        return draft.items.compactMap { item in
            let folded = Folding.fold(item.text.prefix(60))
            guard form.terms.article.contains(where: { folded.hasPrefix($0) }),
                MoneyScan.articles(in: item.text).isEmpty
            else { return nil }
            return Finding(
                .amountUnclear, line: item.block.firstLine, number: number,
                parameters: [.text: item.text[...].excerpt(160)])
        }
    }

    private func budgets(_ field: PairedField, main: Language, others: ArraySlice<Language>) -> [BudgetFact] {
        var facts = budgets(field, in: main)
        for other in others {
            let same = budgets(field, in: other)
            guard same.count == facts.count else { continue }
            for index in facts.indices where facts[index].amount == same[index].amount {
                facts[index].label[other] = same[index].label[other]
            }
        }
        return facts
    }

    private func budgets(_ field: PairedField, in language: Language) -> [BudgetFact] {
        let isMoney = field.field != .indicators
        var reader = BudgetReader(
            terms: form.terms, year: year, kind: field.field == .revenue ? .revenue : .expense, isAboutMoney: isMoney)
        for item in field.drafts[language]?.items ?? [] {
            if !isMoney {
                let folded = Folding.fold(item.text[...])
                guard form.terms.budget.contains(where: { folded.contains($0) }) else { continue }
            }
            let label = item.isValue ? field.drafts[language]?.label ?? "" : ""
            reader.read(item.text, label: label, in: language, line: item.block.firstLine)
        }
        return reader.facts
    }

    private func staff(_ field: PairedField, main: Language, others: ArraySlice<Language>) -> [StaffFact] {
        var facts = staff(field, in: main)
        for other in others {
            let same = staff(field, in: other)
            if facts.isEmpty { facts = same }
            guard same.count == facts.count else { continue }
            for index in facts.indices { facts[index].label[other] = same[index].label[other] }
        }
        return facts
    }

    private func staff(_ field: PairedField, in language: Language) -> [StaffFact] {
        var reader = StaffReader(terms: form.terms)
        for item in field.drafts[language]?.items ?? [] {
            reader.read(item.text, in: language, line: item.block.firstLine)
        }
        return reader.facts
    }

    private func thresholds(_ field: PairedField, main: Language, others: ArraySlice<Language>) -> [ThresholdFact] {
        let reader = ThresholdReader(terms: form.terms)
        func facts(_ language: Language) -> [ThresholdFact] {
            (field.drafts[language]?.items ?? []).compactMap {
                reader.threshold($0.text, in: language, line: $0.block.firstLine)
            }
        }
        var found = facts(main)
        for other in others {
            for (index, same) in facts(other).enumerated()
            where found.indices.contains(index) && found[index].level == same.level {
                found[index].text[other] = same.text[other]
            }
        }
        return found
    }

    private func baselines(_ field: PairedField, main: Language, others: ArraySlice<Language>) -> [BaselineFact] {
        let reader = BaselineReader(terms: form.terms)
        func facts(_ language: Language) -> [[BaselineFact]] {
            (field.drafts[language]?.items ?? []).map {
                reader.baselines($0.text, in: language, line: $0.block.firstLine)
            }
        }
        var found = facts(main)
        for other in others {
            let same = facts(other)
            guard same.count == found.count else { continue }
            for item in found.indices where found[item].count == same[item].count {
                for index in found[item].indices {
                    found[item][index].indicator[other] = same[item][index].indicator[other]
                }
            }
        }
        return found.flatMap { $0 }
    }
}
