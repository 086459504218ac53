import Kernel
import Reading
import Strategy

/// The entries of the lists that a letter prints as annexes.
///
/// Only where it is sure what belongs together: in as many entries in each language, under labels that the form knows.
struct PrintedLists {
    private let form: Form

    init(form: Form) { self.form = form }

    func entries(of sections: [Section], identifiers: inout IdentifierSequence) -> [ListEntry] {
        var entries: [ListEntry] = []
        for rule in form.annexes {
            guard let list = rule.subject.list,
                let section = sections.first(where: {
                    $0.kind == .annex && form.subject(ofAnnex: $0.title) == rule.subject
                }), section.fields.isEmpty
            else { continue }
            for texts in paired(section.paragraphs.mapValues { $0.map(\.text) }, by: rule) {
                let followUps = texts.filter { !$0.printed.followUp.isEmpty }
                entries.append(
                    ListEntry(
                        id: identifiers.next(), list: list,
                        text: LocalizedText(
                            Dictionary(uniqueKeysWithValues: texts.map { ($0.language, $0.printed.content) })),
                        followUp: LocalizedText(
                            Dictionary(uniqueKeysWithValues: followUps.map { ($0.language, $0.printed.followUp) }))))
            }
        }
        return entries
    }

    private func paired(
        _ texts: [Language: [String]], by rule: AnnexRule
    ) -> [[(language: Language, printed: PrintedEntry)]] {
        let printed = form.languages.compactMap { language -> (Language, [PrintedEntry])? in
            let entries = PrintedEntry.all(in: texts[language] ?? [], labelled: rule, in: language)
            return entries.isEmpty ? nil : (language, entries)
        }
        guard let count = printed.first?.1.count, printed.allSatisfy({ $0.1.count == count }) else { return [] }
        return (0..<count).map { place in printed.map { ($0.0, $0.1[place]) } }
    }
}

/// An entry as it stands under its labels, one line beneath the other.
private struct PrintedEntry {
    private var reference: [String] = []
    private var contents: [String] = []
    private var followUps: [String] = []

    private enum Label { case reference, contents, followUps }

    var content: String { (reference + contents).joined(separator: "\n") }
    var followUp: String { followUps.joined(separator: "\n") }

    /// Those that say what they are.
    static func all(in texts: [String], labelled rule: AnnexRule, in language: Language) -> [PrintedEntry] {
        let labels: [(Label, [String])] = [
            (.reference, rule.references[language] ?? []), (.contents, rule.contents[language] ?? []),
            (.followUps, rule.followUps[language] ?? []),
        ]
        let first = labels.first { !$0.1.isEmpty }?.0
        var entries: [PrintedEntry] = []
        var open: Label?
        for text in texts {
            // Behind it a form may go on, and what stands there is no entry.
            if text.hasPrefix("[…]") || text.hasPrefix("[...]") { break }
            if let (label, rest) = labelled(text, labels) {
                if label == first { entries.append(PrintedEntry()) }
                open = label
                entries.indices.last.map { entries[$0].add(rest, under: label) }
            } else if let open {
                entries.indices.last.map { entries[$0].add(text, under: open) }
            }
        }
        return entries.filter { !$0.contents.isEmpty }
    }

    private mutating func add(_ text: String, under label: Label) {
        // Another label with nothing behind it says nothing.
        guard text.contains(where: { $0.isLetter || $0.isNumber }), !text.hasSuffix(":") else { return }
        switch label {
        case .reference: reference.append(text)
        case .contents: contents.append(text)
        case .followUps: followUps.append(text)
        }
    }

    /// Which label a line begins with, and what stands behind its colon.
    private static func labelled(_ text: String, _ labels: [(Label, [String])]) -> (Label, rest: String)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let folded = Terms.fold(String(text[..<colon]))
        guard
            let label = labels.first(where: { label in
                label.1.contains { folded.hasPrefix(Terms.fold($0)) }
            })?.0
        else { return nil }
        return (label, text[text.index(after: colon)...].drop(while: \.isWhitespace).description)
    }
}
