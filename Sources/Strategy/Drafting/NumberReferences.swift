import Kernel

/// Numbers of objectives as texts mention them, and by which others they are to be called.
///
/// A number is found as it is printed (`IV.2.1.3`), and a code behind the word for its level (`OO 2.1`, `OD 2.1`). What
/// is short and could be anything else, such as a bare `2.1`, is left alone.
struct NumberReferences {
    /// From what is written to what it becomes, the longest first.
    private let renamed: [(old: String, new: String)]

    /// - Parameter renumbered: of each objective its level, its number and code, and those it gets.
    init(_ renumbered: [Renumbered]) {
        var names: [String: String] = [:]
        for one in renumbered {
            let (old, new) = (Self.printed(one.number.old), Self.printed(one.number.new))
            if Self.isUnmistakable(old), old == one.number.old { names[old] = new }
            guard let oldCode = one.code?.old, let newCode = one.code?.new else { continue }
            for word in Self.words(of: one.level) {
                for space in [" ", "\u{A0}", "\u{202F}"] { names[word + space + oldCode] = word + space + newCode }
            }
        }
        renamed = names.filter { $0.key != $0.value }.map { (old: $0.key, new: $0.value) }
            .sorted { ($1.old.utf8.count, $0.old) < ($0.old.utf8.count, $1.old) }
    }

    struct Renumbered {
        let level: Objective.Level
        let number: (old: String, new: String)
        let code: (old: String, new: String)?
    }

    /// The text with the new numbers; nil where it mentions none of them.
    func text(_ text: String) -> String? {
        guard renamed.contains(where: { text.contains($0.old) }) else { return nil }
        var (made, rest, before) = ("", text[...], Character?.none)
        var isChanged = false
        while let first = rest.first {
            if Self.begins(after: before),
                let name = renamed.first(where: { rest.hasPrefix($0.old) && Self.ends(rest.dropFirst($0.old.count)) })
            {
                made += name.new
                before = name.old.last
                rest = rest.dropFirst(name.old.count)
                isChanged = true
            } else {
                made.append(first)
                before = first
                rest = rest.dropFirst()
            }
        }
        return isChanged ? made : nil
    }

    private static func begins(after character: Character?) -> Bool {
        character.map { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" } ?? true
    }

    /// A full stop ends a sentence, unless more of a number stands behind it.
    private static func ends(_ rest: Substring) -> Bool {
        guard let next = rest.first else { return true }
        guard next == "." else { return !next.isLetter && !next.isNumber }
        return rest.dropFirst().first.map { !$0.isNumber && !$0.isLetter } ?? true
    }

    /// Two full stops, or a Roman number before the first: no amount and no date is written so.
    private static func isUnmistakable(_ number: String) -> Bool {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, !parts.contains(""), let first = parts.first else { return false }
        return first.allSatisfy { "IVXLC".contains($0) }
    }

    /// The number as printed, without what tells two equal ones apart.
    private static func printed(_ number: String) -> String {
        number.firstIndex(of: "~").map { String(number[..<$0]) } ?? number
    }

    /// The words before the code of a level, in French and Dutch letters.
    private static func words(of level: Objective.Level) -> [String] {
        switch level {
        case .strategic: ["OS", "SD", "BD"]
        case .operational: ["OO", "OD", "AP"]
        case .project: ["AC"]
        }
    }
}
