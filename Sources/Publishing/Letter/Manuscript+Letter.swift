import Documents
import Kernel
import Messages
import Strategy

extension Manuscript {
    /// The whole letter: cover, contents, chapters, objectives, annexes.
    ///
    /// - Parameter languages: One, or two that face each other.
    public func letter(in languages: [Language]) -> TextDocument {
        let composer = LetterComposer(self, languages: languages)
        let chapters = text.chapters.filter { $0.chapter.kind == .chapter }
        var blocks = chapters.flatMap { composer.chapter($0) }
        for (content, summary) in zip(text.objectives, facts.objectives) {
            blocks += composer.objective(content, summary)
        }
        blocks += composer.annexes
        return composer.document(blocks)
    }

    /// One objective with all below it.
    ///
    /// - Parameter name: Its number, or its code with or without its word.
    /// - Throws: `objectiveUnknown`.
    public func letter(ofObjective name: String, in languages: [Language]) throws(Problem) -> TextDocument {
        let composer = LetterComposer(self, languages: languages)
        guard let objective = objective(name) else {
            throw Problem(.notFound, .objectiveUnknown(code: name, plan: plan.slug))
        }
        let branch = Set(facts.objectives.map(\.objective).branch(of: objective).map(\.id))
        var blocks: [TextDocument.Block] = []
        for (content, summary) in zip(text.objectives, facts.objectives) where branch.contains(content.objective.id) {
            blocks += composer.objective(content, summary)
        }
        var document = composer.document(blocks)
        document.isBook = false
        return document
    }

    private func objective(_ name: String) -> Objective? {
        let objectives = facts.objectives.map(\.objective)
        let asked = name.replacing("\u{A0}", with: " ").trimmed
        return objectives.first { $0.number == asked }
            ?? objectives.first { objective in
                plan.languages.contains {
                    levels.code(of: objective, in: $0).replacing("\u{A0}", with: " ") == asked
                }
            } ?? objectives.first { $0.code == asked }
    }
}

extension LetterComposer {
    func document(_ blocks: [TextDocument.Block]) -> TextDocument {
        TextDocument(
            languages: languages, title: title, cover: cover, watermark: watermark, contentsTitle: each(\.contents),
            blocks: blocks)
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
