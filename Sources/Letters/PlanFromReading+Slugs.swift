import Kernel
import Reading

/// The names of plans in addresses: short, of lower-case ASCII letters, digits and hyphens, each once in a reading.
struct Slugs {
    private var taken: Set<String> = []

    /// The first telling words of a title, with the year.
    mutating func next(title: LocalizedText, period: Int?, form: Form) -> String {
        let text = form.languages.lazy.compactMap { title[$0] }.first ?? title.best(for: .fr)?.text ?? form.name
        var words = Terms.fold(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
            .filter { !Self.small.contains($0) }
        if let period { words.removeAll { $0 == String(period) } }
        if words.isEmpty { words = [form.name] }
        let stem = (Array(words.prefix(3)) + (period.map { [String($0)] } ?? [])).joined(separator: "-")
        return taken.insertFree(stem)
    }

    private static let small: Set<String> = [
        "de", "du", "des", "d", "l", "la", "le", "les", "et", "en", "pour", "par", "van", "het", "een", "voor", "in",
        "the", "of", "and", "for", "a", "an",
    ]
}
