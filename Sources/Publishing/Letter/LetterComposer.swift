import Documents
import Kernel
import Messages
import Strategy

/// Makes documents of a plan, in one language or in two that face each other.
struct LetterComposer {
    let manuscript: Manuscript
    let languages: [Language]
    /// The words around the texts, in each of the languages.
    let words: [Words]
    private let references: [CodeReferences]

    init(_ manuscript: Manuscript, languages: [Language]) {
        self.manuscript = manuscript
        self.languages = languages
        words = languages.map { Words(in: $0) }
        references = languages.map {
            CodeReferences(manuscript.facts.objectives.map(\.objective), manuscript.levels, in: $0)
        }
    }

    var facts: PlanFacts { manuscript.facts }

    /// Where an objective stands, for links.
    static func anchor(of objective: Objective) -> String { "objective-\(objective.position)" }
    static func anchor(of chapter: Chapter) -> String { "chapter-\(chapter.position)" }
}

extension LetterComposer {
    /// A sentence of the interface, in each of the languages.
    func each(_ sentence: (Words) -> String) -> [Passage] {
        zip(languages, words).map { Passage($0.0, sentence($0.1)) }
    }

    /// A text of the plan. Where one language is asked for and has none, another stands in, and says so by its tag;
    /// where two are, a gap is a gap.
    func passages(_ text: LocalizedText, notes: NoteMarks? = nil) -> [Passage?] {
        guard languages.count == 1, let language = languages.first else {
            return zip(languages, references).map { language, references in
                text[language].map { passage($0, language, references, notes) }
            }
        }
        return [text.best(for: language).map { passage($0.text, $0.language, references[0], notes) }]
    }

    /// The same, without what is missing: for cells and captions.
    func cell(_ text: LocalizedText) -> [Passage] { passages(text).compactMap { $0 } }

    /// What is the same in every language, such as a number.
    func same(_ text: String?) -> [Passage] {
        guard let text, !text.isEmpty, let language = languages.first else { return [] }
        return [Passage(language, text.isolated)]
    }

    private func passage(
        _ text: String, _ language: Language, _ references: CodeReferences, _ notes: NoteMarks?
    ) -> Passage {
        let text = text.isolated
        let runs = notes?.runs(of: text, in: language) ?? [.text(text)]
        return Passage(language, runs.flatMap { references.linked($0) })
    }

    /// The codes of an objective in each of the languages.
    func codes(of objective: Objective) -> [String] {
        languages.map { manuscript.levels.code(of: objective, in: $0) }
    }

    /// A code that leads to its objective.
    func link(_ objective: Objective) -> [Passage] {
        var seen: Set<String> = []
        return zip(languages, codes(of: objective)).filter { seen.insert($0.1).inserted }.map {
            Passage($0.0, [.link($0.1, to: Self.anchor(of: objective))])
        }
    }

    var title: [Passage] {
        let title = cell(facts.plan.title)
        return title.isEmpty ? same(facts.plan.slug) : title
    }

    /// How far the plan has come, for every page of a document that is no published version.
    var watermark: String? {
        manuscript.snapshot == nil ? each(\.draft).map(\.plain).joined(separator: " – ") : nil
    }

    /// What stands on the cover beneath the title.
    var cover: [[Passage]] {
        var lines: [[Passage]] = []
        if let period = facts.plan.period { lines.append(each { $0.period + " " + $0.period(period) }) }
        lines.append(each { words in manuscript.coverLine(words) })
        if let snapshot = manuscript.snapshot { lines.append(each { $0.digest(snapshot.sha256) }) }
        return lines
    }
}

extension Manuscript {
    /// `Publié le 3 mars 2024`, or that it is a draft, of which revision and when.
    func coverLine(_ words: Words) -> String {
        if let snapshot { return words.published(on: words.date(Clock.stopped(at: snapshot.at).today)) }
        return "\(words.draft) · \(words.revision) \(words.number(plan.revision)) · \(words.date(today))"
    }
}
