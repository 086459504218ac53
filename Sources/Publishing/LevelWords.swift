import Kernel
import Letters
import Reading
import Strategy

/// The words that a form of letter sets in front of the codes of its objectives, such as `OO` in French and `OD` in
/// Dutch.
public struct LevelWords: Sendable {
    private var words: [Objective.Level: LocalizedText] = [:]

    /// Those of a form that comes with the program; those of the yearly letters where it is not known.
    ///
    /// - Throws: `Problem` if one of the program's own forms is at fault, which a test excludes.
    public init(form name: String) throws {
        guard let form = try Forms.all().first(where: { $0.name == name }) else {
            words[.strategic] = LocalizedText([Language.fr: "OS", .nl: "SD"])
            words[.operational] = LocalizedText([Language.fr: "OO", .nl: "OD"])
            return
        }
        for rule in form.levels {
            guard let level = Objective.Level(rawValue: rule.kind.rawValue) else { continue }
            // The shortest is the code word: `BD` of `Beleidsdoelstelling BD`.
            words[level] = LocalizedText(rule.words.compactMapValues { $0.min { $0.count < $1.count } })
        }
    }

    /// What people call an objective: its code word and code, or its number where it has no code.
    public func code(of objective: Objective, in language: Language) -> String {
        guard let code = objective.code else { return LevelWords.printed(objective.number) }
        guard let word = words[objective.level]?[language], code.utf8.first.map({ (48...57).contains($0) }) == true
        else { return code }
        return word + "\u{A0}" + code
    }

    /// The number without what tells two equal ones apart.
    public static func printed(_ number: String) -> String {
        number.firstIndex(of: "~").map { String(number[..<$0]) } ?? number
    }
}
