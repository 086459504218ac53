import Kernel
import Search
import Strategy

/// Searches that find something in a plan, made of its own words: of the title of one objective in each language.
struct SearchExamples {
    private let titles: [Language: [String]]
    private let objective: Objective

    /// nil for a plan in which no title has two words to look for.
    init?(of plan: PlanOverview) {
        let objectives = plan.objectives.map(\.objective)
        let found = objectives.lazy.compactMap { objective -> (Objective, [Language: [String]])? in
            let titles = Self.words(of: objective.title)
            return titles.isEmpty || objective.code == nil ? nil : (objective, titles)
        }.first
        guard let found else { return nil }
        (objective, titles) = found
    }

    /// By language: two words of a title that stand beside each other.
    private static func words(of title: LocalizedText) -> [Language: [String]] {
        title.languages.reduce(into: [:]) { found, language in
            let words = (title[language] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
            let pair = zip(words, words.dropFirst()).first { isWord($0) && isWord($1) }
            if let pair { found[language] = [pair.0, pair.1] }
        }
    }

    private static func isWord(_ word: String) -> Bool { word.count > 4 && word.allSatisfy(\.isLetter) }

    /// What to type, in the order of the tips: a word, several, what stands exactly so, without a word, a code.
    ///
    /// - Parameter naming: what objectives are called in the language of whoever reads.
    func typed(for reader: Reader, code: (Objective) -> String) -> [String] {
        let own = titles[reader.language] ?? titles[reader.textLanguage] ?? titles.min { $0.key < $1.key }?.value
        guard let words = own?.map({ $0.lowercased() }), words.count == 2 else { return [] }
        return [
            words[0], words.joined(separator: " "), "\"\(words.joined(separator: " "))\"", "\(words[0]) -tram",
            code(objective),
        ]
    }
}

extension SearchAnswer {
    /// The number of the objective whose code was asked for and nothing else. Behind the word for its level it is that of
    /// the first found; a bare code that goes with several numbers means none of them.
    ///
    /// - Parameter isLevel: whether a folded word stands before the codes of objectives, such as `oo`.
    func numberOfCode(_ isLevel: (String) -> Bool) -> String? {
        let words = request.query.wanted.flatMap(\.words)
        guard let asked = words.last, asked.isCode, words.count == 1 || words.count == 2 && isLevel(words[0].text),
            request.query.excluded.isEmpty, !request.query.wanted.contains(where: \.isQuoted), !isPartial
        else { return nil }
        let numbers = hits.compactMap { hit -> String? in
            guard case .objective(let objective) = hit.subject, let code = objective.code,
                FoldedWord.folded(code) == asked.text, objective.number != code
            else { return nil }
            return objective.number
        }
        return words.count == 2 || Set(numbers).count == 1 ? numbers.first : nil
    }
}
