/// One text in the languages in which it exists, each with its state.
///
/// There is no preferred language inside: who shows the text asks for a language and is told which one it got,
/// so that a page can mark borrowed words with `lang`.
public struct LocalizedText: Sendable, Hashable {
    /// How far a text has come in one language.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// Being written, or read from a letter and not yet looked at.
        case draft
        /// Translated from another language, not yet approved.
        case translated
        /// Approved for publication.
        case approved
        /// Its source changed since it was translated.
        case stale
    }

    /// The text in one language.
    public struct Version: Sendable, Hashable {
        public var text: String
        public var state: State

        public init(_ text: String, state: State = .draft) {
            self.text = text
            self.state = state
        }
    }

    /// In the order of the languages. The first two stand in the value itself: most texts have no more, and a page of
    /// a plan has a hundred texts, each of which would else ask for memory of its own.
    private var first: Entry?
    private var second: Entry?
    private var others: [Entry] = []

    private struct Entry: Sendable, Hashable {
        var language: Language
        var version: Version
    }

    public init(_ versions: [Language: Version] = [:]) {
        entries = versions.sorted { $0.key < $1.key }.map { Entry(language: $0.key, version: $0.value) }
    }

    /// Texts that were just read or typed: drafts, and an empty one is none.
    public init(_ texts: [Language: String]) {
        self.init(texts.filter { !$0.value.isEmpty }.mapValues { Version($0) })
    }

    /// The languages in which the text exists, in the order of `Language`.
    public var languages: [Language] { entries.map(\.language) }
    public var isEmpty: Bool { first == nil }

    public subscript(language: Language) -> String? { version(in: language)?.text }

    public func version(in language: Language) -> Version? {
        if let first, first.language == language { return first.version }
        if let second, second.language == language { return second.version }
        for entry in others where entry.language == language { return entry.version }
        return nil
    }

    public mutating func set(_ version: Version?, in language: Language) {
        let entry = version.map { Entry(language: language, version: $0) }
        if first == nil {
            first = entry
        } else if second == nil, let entry, let first, first.language < language {
            second = entry
        } else {
            entries = (entries.filter { $0.language != language } + (entry.map { [$0] } ?? []))
                .sorted { $0.language < $1.language }
        }
    }

    /// The text in the language asked for, else in the first language in which it exists, with that language.
    public func best(for language: Language) -> (text: String, language: Language)? {
        if let text = self[language] { return (text, language) }
        return first.map { ($0.version.text, $0.language) }
    }

    private var entries: [Entry] {
        get { [first, second].compactMap { $0 } + others }
        set {
            first = newValue.first
            second = newValue.dropFirst().first
            others = Array(newValue.dropFirst(2))
        }
    }
}
