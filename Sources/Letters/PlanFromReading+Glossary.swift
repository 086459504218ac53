import Kernel
import Reading

/// Lists of terms with what they mean (`BI : Brussels International`), each language in the order of its alphabet: what
/// stands at the same place is seldom the same, so that passages pair by their term.
enum Glossary {
    /// How much of each list must be terms, and how many of them make a list.
    private static let share = 0.8
    private static let least = 4
    /// How much of the shorter list must be in the other: else the terms are translated, and their places tell more.
    private static let common = 1.0 / 3
    private static let longestTerm = 12

    /// One row a term in the order of the first language; what the others have alone stands behind what it follows
    /// there. nil for passages that are no such lists.
    static func rows(_ passages: [Language: [Passage]]) -> [[Language: Passage]]? {
        let languages = passages.filter { !$0.value.isEmpty }.keys.sorted()
        guard languages.count > 1, languages.allSatisfy({ isList(passages[$0] ?? []) }) else { return nil }
        var rows: [[Language: Passage]] = []
        for language in languages {
            var next = 0
            for passage in passages[language] ?? [] {
                let same = term(of: passage).flatMap { term in
                    rows.firstIndex { row in
                        row[language] == nil && row.values.contains { self.term(of: $0) == term }
                    }
                }
                if let same {
                    rows[same][language] = passage
                } else {
                    rows.insert([language: passage], at: next)
                }
                next = (same ?? next) + 1
            }
        }
        let whole = rows.count { $0.count == languages.count }
        let shortest = passages.values.lazy.map(\.count).filter { $0 > 0 }.min() ?? 0
        return Double(whole) >= common * Double(shortest) ? rows : nil
    }

    private static func isList(_ passages: [Passage]) -> Bool {
        let terms = passages.count { term(of: $0) != nil }
        return terms >= least && Double(terms) >= share * Double(passages.count)
    }

    /// What stands before the colon: one short word with more capitals than small letters.
    private static func term(of passage: Passage) -> String? {
        guard let colon = passage.text.firstIndex(of: ":") else { return nil }
        let term = passage.text[..<colon].filter { !$0.isWhitespace }
        let words = passage.text[..<colon].split(whereSeparator: \.isWhitespace)
        guard words.count == 1, (2...longestTerm).contains(term.count),
            term.count(where: \.isUppercase) * 2 > term.count
        else { return nil }
        return term.uppercased()
    }
}
