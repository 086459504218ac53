import Kernel
import Messages
import Strategy

/// What a form of letter calls its levels, and the words in front of their codes.
public struct LevelNames: Sendable {
    /// Such as `Objectif opérationnel`; Messages has a name for a level that has none here.
    public var names: [Objective.Level: LocalizedText]
    /// Such as `OO` in French and `OD` in Dutch.
    public var codeWords: [Objective.Level: LocalizedText]

    public init(names: [Objective.Level: LocalizedText], codeWords: [Objective.Level: LocalizedText]) {
        self.names = names
        self.codeWords = codeWords
    }

    /// Those of the yearly letters, for a plan whose form is not known.
    static let usual = LevelNames(
        names: [:],
        codeWords: [
            .strategic: LocalizedText([Language.fr: "OS", .nl: "SD"]),
            .operational: LocalizedText([Language.fr: "OO", .nl: "OD"]),
        ])
}

/// The names of a plan's levels and objectives for one reader.
struct Naming: Sendable {
    private let levels: LevelNames
    private let reader: Reader
    /// The code word of each level, looked up once for the hundred links of a page.
    private let strategic: String?
    private let operational: String?
    private let project: String?

    init(_ levels: LevelNames, _ reader: Reader) {
        self.levels = levels
        self.reader = reader
        strategic = levels.codeWords[.strategic]?[reader.textLanguage]
        operational = levels.codeWords[.operational]?[reader.textLanguage]
        project = levels.codeWords[.project]?[reader.textLanguage]
    }

    private func codeWord(of level: Objective.Level) -> String? {
        switch level {
        case .strategic: strategic
        case .operational: operational
        case .project: project
        }
    }

    /// The number that people call an objective by: its code word and code, or its number where it has no code.
    ///
    /// The code word is in the language of the letter's text: a letter in French and Dutch knows `OO` and `OD`, and
    /// no English one.
    func code(of objective: Objective) -> String {
        guard let code = objective.code else { return Naming.printed(objective.number) }
        guard let word = codeWord(of: objective.level), code.utf8.first.map({ (48...57).contains($0) }) == true else {
            return code
        }
        return word + "\u{A0}" + code
    }

    /// Whether the form calls its levels what Messages calls them.
    var isUsual: Bool {
        levels.names.allSatisfy { level, name in
            guard let name = name[reader.language] else { return true }
            return name.lowercased() == reader.words.name(of: level.name).lowercased()
        }
    }

    /// What the level is called, as the beginning of a line.
    func level(of objective: Objective) -> String {
        guard let name = levels.names[objective.level]?[reader.language] else {
            return reader.words.name(of: objective.level.name)
        }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// The number as the letter printed it, without what tells two equal ones apart.
    static func printed(_ number: String) -> String {
        number.utf8.firstIndex(of: UInt8(ascii: "~")).map { String(number[..<$0]) } ?? number
    }
}
