import ArgumentParser
import Kernel
import Messages
import Strategy

/// In which language, or which two, a plan is written; reports and messages are in the first of them.
struct DocumentLanguageOption: ParsableArguments, SpeechChoice {
    @Option(
        help: ArgumentHelp(
            "The language of the text, or two such as fr+nl side by side (default: the plan's first); of reports and messages.",
            valueName: "language"))
    var language: DocumentLanguages?

    var words: Words { Words(in: language?.all.first ?? SpeechOption.ofEnvironment) }

    /// Those of the texts, and the words that stand around them.
    ///
    /// - Throws: `languageAbsent` where two are asked for and the plan does not owe both.
    func languages(of plan: Plan) throws -> [Language] {
        guard let asked = language?.all else { return [plan.languages.first ?? .fr] }
        guard asked.count > 1 else { return asked }
        for language in asked where !plan.languages.contains(language) {
            throw Problem(
                .invalid,
                .document(.languageAbsent(given: language.rawValue, known: plan.languages.map(\.rawValue))))
        }
        return asked
    }
}

/// One language of the interface, or several joined by `+`.
struct DocumentLanguages: ExpressibleByArgument {
    let all: [Language]

    init?(argument: String) {
        let parts = argument.split(separator: "+", omittingEmptySubsequences: false).map {
            Language(rawValue: String($0))
        }
        let languages = parts.compactMap { $0 }
        guard (1...2).contains(languages.count), languages.count == parts.count,
            Set(languages).count == languages.count,
            languages.allSatisfy(Language.ofInterface.contains)
        else { return nil }
        all = languages
    }

    static let allValueStrings = ["fr", "nl", "en", "fr+nl"]
}
