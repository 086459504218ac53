import Markup
import Messages
import Search
import Strategy

/// One line about words that none of the passages shown has as they were typed, and by which forms they were found.
struct OtherForms {
    let answer: SearchAnswer
    let words: Words

    /// How much of a word another form of it shares, and how many forms are named.
    private static let shared = 4
    private static let named = 3

    func write(_ html: inout HTML) {
        for (typed, forms) in found {
            html(.p, .class("note"), text: words.foundAs(typed, forms))
        }
    }

    private var found: [(typed: String, forms: [String])] {
        let marked = Set(answer.hits.flatMap { [$0.title, $0.passage].compactMap { $0 } }.flatMap(\.marked))
        return answer.request.query.wanted.compactMap { term in
            guard !term.isQuoted, term.words.count == 1, let word = term.words.first, !word.isCode,
                !marked.contains(where: { FoldedWord.words(of: $0).contains { $0.bytes == word.bytes } })
            else { return nil }
            let start = word.text.prefix(Self.shared)
            let forms = Set(marked.map { $0.lowercased() }.filter { FoldedWord.folded($0).hasPrefix(start) }).sorted()
            return forms.isEmpty ? nil : (term.text, Array(forms.prefix(Self.named)))
        }
    }
}

extension Passage {
    /// The words that are marked in it.
    fileprivate var marked: [String] {
        let bytes = Array(text.utf8)
        return marks.map { String(decoding: bytes[$0], as: UTF8.self) }
    }
}
