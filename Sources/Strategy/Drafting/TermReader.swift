import Kernel
import Search
import Storage

/// Finds terms.
struct TermReader {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    private struct Known: Hashable {
        let source: [Substring]
        let target: String
    }

    func matches(in text: String, from source: Language, to target: Language, limit: Int) throws -> [TermMatch] {
        let words = Self.words(of: text)
        let heads = Array(Set(words.map(String.init))).sorted()
        var found: [Known: TermMatch] = [:]
        for start in stride(from: 0, to: heads.count, by: 64) {
            let some = Array(heads[start..<min(start + 64, heads.count)])
            try transaction.each(
                """
                SELECT m.kind, s.text, t.text, m.uses FROM term_text s
                JOIN term_text t ON t.term_id = s.term_id AND t.language = \(target.rawValue)
                JOIN term m ON m.id = s.term_id
                WHERE s.language = \(source.rawValue) AND s.head IN \(some, of: 64)
                """
            ) { row in
                let known = Self.words(of: row.text(1))
                guard Self.contains(words, known) else { return }
                let match = TermMatch(
                    kind: row.optionalText(0).flatMap(TermKind.init(rawValue:)), source: row.text(1),
                    target: row.text(2), uses: row.int(3), words: known.count)
                let key = Known(source: known, target: match.target)
                if found[key].map({ $0.uses < match.uses }) ?? true { found[key] = match }
            }
        }
        return Array(
            found.values.sorted {
                ($1.words, $1.uses, $0.source, $0.target) < ($0.words, $0.uses, $1.source, $1.target)
            }
            .prefix(limit))
    }

    func all() throws -> [TranslationUnit] {
        var units: [(Identifier<Never>, TranslationUnit)] = []
        try transaction.each(
            """
            SELECT m.id, m.kind, m.uses, t.language, t.text FROM term m JOIN term_text t ON t.term_id = m.id
            ORDER BY m.sha256, t.language
            """
        ) { row in
            let id: Identifier<Never> = try row.identifier(0)
            if units.last?.0 != id {
                let kind = row.optionalText(1).flatMap(TermKind.init(rawValue:))
                units.append((id, TranslationUnit(kind: kind, texts: [:], uses: row.int(2))))
            }
            if let language = row.language(3) { units[units.count - 1].1.texts[language] = row.text(4) }
        }
        return units.map(\.1)
    }

    /// Folded, in their order.
    static func words(of text: String) -> [Substring] {
        FoldedWord.folded(text).split { !$0.isLetter && !$0.isNumber }
    }

    private static func contains(_ words: [Substring], _ known: [Substring]) -> Bool {
        guard !known.isEmpty, known.count <= words.count else { return false }
        return (0...(words.count - known.count)).contains { start in
            words[start..<(start + known.count)].elementsEqual(known)
        }
    }
}
