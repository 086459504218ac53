import Documents
import Kernel
import Messages
import Strategy

extension Manuscript {
    /// The plan as a workbook for Excel and its like.
    ///
    /// - Parameters:
    ///   - languages: Those of the texts, a column each.
    ///   - words: Everything else is in these.
    public func workbook(in languages: [Language], words: Words) -> Workbook {
        let title = plan.title.best(for: languages.first ?? words.language)?.text ?? plan.slug
        return Workbook(
            title: title, description: standing(words), totalWord: words.total,
            sheets: PlanSheets(manuscript: self, languages: languages, words: words).all)
    }
}
