import Kernel
import Search

/// One objective or chapter in one language, as the search knows it.
struct SearchDocument {
    let plan: PlanID
    var objective: ObjectiveID?
    var chapter: ChapterID?
    var status: Status?
    let text: IndexedText

    var language: Language { text.language }

    var facets: [SearchFacet] {
        let kind: [SearchFacet] = objective == nil ? [.chapters] : [.objectives, .status(status)]
        return [.plan(plan), .language(language)] + kind
    }

    static func all(of content: PlanContent) -> [SearchDocument] {
        content.objectives.flatMap { all(of: $0, in: content.plan.id) }
            + content.chapters.flatMap { all(of: $0, in: content.plan.id) }
    }

    /// In each language in which it has a title or a text.
    static func all(of content: ObjectiveContent, in plan: PlanID) -> [SearchDocument] {
        let objective = content.objective
        let items = content.fields.flatMap(\.items) + content.notes
        return languages(objective.title, items).map { language in
            SearchDocument(
                plan: plan, objective: objective.id, status: objective.status,
                text: IndexedText(
                    names: [objective.number, objective.code].compactMap { $0 }, language: language,
                    title: objective.title[language] ?? "", passages: content.passages(items, in: language)))
        }
    }

    static func all(of content: ChapterContent, in plan: PlanID) -> [SearchDocument] {
        let items = content.paragraphs + content.notes
        return languages(content.chapter.title, items).map { language in
            SearchDocument(
                plan: plan, chapter: content.chapter.id,
                text: IndexedText(
                    names: [content.chapter.number].compactMap { $0 }, language: language,
                    title: content.chapter.title[language] ?? "",
                    passages: items.compactMap { $0.text[language] } + content.tables.flatMap { $0.lines(in: language) }
                ))
        }
    }

    private static func languages(_ title: LocalizedText, _ items: [Item]) -> [Language] {
        Language.allCases.filter { language in
            title[language] != nil || items.contains { $0.text[language] != nil }
        }
    }
}

extension ObjectiveContent {
    /// What can be found in a language: items, then what else is printed, each amount behind its article.
    fileprivate func passages(_ items: [Item], in language: Language) -> [String] {
        let budget = self.budget.map { line in
            [line.code, line.label[language]].compactMap { $0 }.joined(separator: " ")
        }
        return items.compactMap { $0.text[language] } + indicators.compactMap { $0.name[language] }
            + partners.compactMap { $0.printed[language] } + targetGroups.compactMap { $0.printed[language] }
            + deadlines.compactMap { $0.text[language] } + budget + staff.compactMap { $0.label[language] }
            + tables.flatMap { $0.lines(in: language) }
    }
}

extension PrintedTable {
    fileprivate func lines(in language: Language) -> [String] {
        (rows[language] ?? []).map { $0.filter { !$0.isEmpty }.joined(separator: " · ") }
    }
}
