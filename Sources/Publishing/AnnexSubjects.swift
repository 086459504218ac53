import Kernel
import Letters
import Reading
import Strategy

/// What the annexes of a form of letter are about.
public struct AnnexSubjects: Sendable {
    private let form: Form?

    /// Those of a form that comes with the program; of another one, no annex is known.
    ///
    /// - Throws: `Problem` if one of the program's own forms is at fault, which a test excludes.
    public init(form name: String) throws { form = try Forms.all().first { $0.name == name } }

    /// nil where no rule of the form knows it.
    func subject(of chapter: Chapter) -> AnnexSubject? {
        let titles = chapter.title.languages.compactMap { language in chapter.title[language].map { (language, $0) } }
        return form?.subject(ofAnnex: Dictionary(uniqueKeysWithValues: titles))
    }
}
