import Documents
import Kernel
import Strategy

/// The notes of an objective or a chapter, and the marks in its text that call them: `(1)` of `(1) Report of 2017`.
struct NoteMarks {
    private struct Note {
        let mark: String
        let text: String
    }

    private var notes: [Language: [Note]] = [:]
    private var called: [Language: Set<String>] = [:]

    /// - Parameters:
    ///   - notes: As they are printed, their mark in front.
    ///   - items: The text in which they may be called.
    init(_ notes: [Item], in items: [Item]) {
        for note in notes {
            for language in note.text.languages {
                guard let text = note.text[language], let mark = NoteMarks.mark(of: text) else { continue }
                guard items.contains(where: { $0.text[language].map { $0.contains(mark) } ?? false }) else { continue }
                let rest = text.dropFirst(mark.count).drop { $0 == " " || $0 == "\u{A0}" }
                self.notes[language, default: []].append(Note(mark: mark, text: String(rest)))
                called[language, default: []].insert(mark)
            }
        }
    }

    /// Whether nothing in the text calls the note: it then stands by itself.
    func isLoose(_ note: Item, in language: Language) -> Bool {
        guard let text = note.text[language] else { return false }
        guard let mark = NoteMarks.mark(of: text) else { return true }
        return !(called[language]?.contains(mark) ?? false)
    }

    /// A text with the notes in the places of their marks.
    func runs(of text: String, in language: Language) -> [Passage.Run] {
        var runs: [Passage.Run] = [.text(text)]
        for note in notes[language] ?? [] {
            runs = runs.flatMap { run -> [Passage.Run] in
                guard case .text(let text) = run, let range = text.range(of: note.mark) else { return [run] }
                return [
                    .text(String(text[..<range.lowerBound])), .note([.text(note.text)]),
                    .text(String(text[range.upperBound...])),
                ]
            }
        }
        return runs.filter { $0 != .text("") }
    }

    /// `(2)` of `(2) Report`; nil where the note has none.
    private static func mark(of text: String) -> String? {
        guard text.first == "(", let end = text.firstIndex(of: ")") else { return nil }
        let mark = text[...end]
        let inside = mark.dropFirst().dropLast()
        guard (1...3).contains(inside.utf8.count), inside.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        return String(mark)
    }
}

extension String {
    /// Where a text stands in this one, compared by bytes.
    fileprivate func range(of other: String) -> Range<String.Index>? {
        let (own, asked) = (utf8, Array(other.utf8))
        var index = own.startIndex
        while index != own.endIndex {
            if own[index...].starts(with: asked) { return index..<own.index(index, offsetBy: asked.count) }
            own.formIndex(after: &index)
        }
        return nil
    }
}
