import Kernel
import Markup
import Messages
import Strategy

/// The number that people call an objective by: its code word and code where it has one.
///
/// The code word is that of the plan's first language where the reader's is none of them: a letter in French and
/// Dutch knows `OO` and `OD`, and no English one.
struct CodeWords: Sendable {
    private let words: [Objective.Level: String]

    init(_ language: Language) {
        words = language == .nl ? [.strategic: "SD", .operational: "OD"] : [.strategic: "OS", .operational: "OO"]
    }

    /// `OO 2.1`, or the number where there is no code.
    func name(of objective: Objective) -> String {
        guard let code = objective.code else { return CodeWords.printed(objective.number) }
        guard let word = words[objective.level], code.utf8.first.map({ (48...57).contains($0) }) == true else {
            return code
        }
        return word + "\u{A0}" + code
    }

    /// The number as the letter printed it, without what tells two equal ones apart.
    static func printed(_ number: String) -> String {
        number.firstIndex(of: "~").map { String(number[..<$0]) } ?? number
    }
}

extension Objective.Level {
    var name: ObjectiveLevelName {
        switch self {
        case .strategic: .strategic
        case .operational: .operational
        case .project: .project
        }
    }
}

/// A row of an outline with the rows under it.
struct Branch {
    let heading: ObjectiveHeading
    var children: [Branch] = []
}

extension Branch {
    /// The trees of a list in the order of reading, in which a parent stands before its children.
    ///
    /// An objective whose parent is not in the list stands at the root.
    static func trees(of headings: [ObjectiveHeading]) -> [Branch] {
        let listed = Set(headings.map(\.objective.id))
        let byParent = Dictionary(grouping: headings) { heading in
            heading.objective.parent.flatMap { listed.contains($0) ? $0 : nil }
        }
        func branches(under parent: ObjectiveID?) -> [Branch] {
            (byParent[parent] ?? []).map { Branch(heading: $0, children: branches(under: $0.objective.id)) }
        }
        return branches(under: nil)
    }
}
