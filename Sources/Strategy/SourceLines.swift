import Kernel

/// The lines of the source that a text was read from, by language.
///
/// The first two languages stand in the value itself, as in `LocalizedText`: a page has a hundred texts, each of which
/// would else ask for memory of its own.
public struct SourceLines: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// In the order of the languages.
    private var first: Entry?
    private var second: Entry?
    private var others: [Entry] = []

    private struct Entry: Sendable, Hashable {
        var language: Language
        var lines: ClosedRange<Int>
    }

    public init(_ lines: [Language: ClosedRange<Int>]) {
        entries = lines.sorted { $0.key < $1.key }.map { Entry(language: $0.key, lines: $0.value) }
    }

    public init(dictionaryLiteral lines: (Language, ClosedRange<Int>)...) {
        self.init(Dictionary(uniqueKeysWithValues: lines))
    }

    public subscript(language: Language) -> ClosedRange<Int>? {
        get {
            if first?.language == language { return first?.lines }
            if second?.language == language { return second?.lines }
            return others.first { $0.language == language }?.lines
        }
        set {
            guard let lines = newValue else { return entries.removeAll { $0.language == language } }
            let entry = Entry(language: language, lines: lines)
            // Rows come in the order of the languages.
            if first == nil {
                first = entry
            } else if let first, second == nil, first.language < language {
                second = entry
            } else {
                entries = (entries.filter { $0.language != language } + [entry]).sorted { $0.language < $1.language }
            }
        }
    }

    /// The languages with their lines, in the order of `Language`.
    public var all: [(language: Language, lines: ClosedRange<Int>)] { entries.map { ($0.language, $0.lines) } }

    private var entries: [Entry] {
        get { [first, second].compactMap { $0 } + others }
        set {
            first = newValue.first
            second = newValue.dropFirst().first
            others = Array(newValue.dropFirst(2))
        }
    }
}
