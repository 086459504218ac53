import Documents
import Kernel
import Messages
import Strategy

/// The lists of a plan as annexes.
extension LetterComposer {
    func list(_ list: LivingList, annex number: Int) -> [TextDocument.Block] {
        [annex(number) { $0.name(of: list) }]
            + facts.entries(of: list).enumerated().flatMap { rows(of: $1, $0 + 1) }.map { .row($0) }
    }

    private func rows(of entry: ListEntry, _ place: Int) -> [TextDocument.Row] {
        let head = each { words in
            ([words.numbered(words.item, place)] + standing(entry, words)).joined(separator: " · ")
        }
        var rows = [TextDocument.Row(.label, head)] + lines(of: entry.text)
        guard !entry.followUp.isEmpty else { return rows }
        rows.append(
            TextDocument.Row(
                .paragraph,
                zip(languages, words).map { language, words in
                    Passage(language, [.strong(words.pair(words.followUp(of: entry.list), ""))])
                }))
        return rows + lines(of: entry.followUp)
    }

    private func standing(_ entry: ListEntry, _ words: Words) -> [String] {
        [
            entry.status.map { words.name(of: $0) }, entry.owner?.isolated,
            entry.due.map { words.pair(words.deadline, words.date($0)) },
        ].compactMap { $0 }
    }

    /// A paragraph a line, so that lines of two languages face each other.
    private func lines(of text: LocalizedText) -> [TextDocument.Row] {
        let versions = text.languages.map { language in
            (language, (text[language] ?? "").split(separator: "\n").map(String.init))
        }
        let most = versions.map(\.1.count).max() ?? 0
        return (0..<most).map { place in
            let line = versions.filter { $0.1.indices.contains(place) }.map { ($0.0, $0.1[place]) }
            return TextDocument.Row(.paragraph, passages(LocalizedText(Dictionary(uniqueKeysWithValues: line))))
        }
    }
}
