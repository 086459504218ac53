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

    private var versions: [Language: Version]

    public init(_ versions: [Language: Version] = [:]) {
        self.versions = versions
    }

    /// Texts that were just read or typed: drafts, and an empty one is none.
    public init(_ texts: [Language: String]) {
        versions = texts.filter { !$0.value.isEmpty }.mapValues { Version($0) }
    }

    /// The languages in which the text exists, in the order of `Language`.
    public var languages: [Language] { versions.keys.sorted() }
    public var isEmpty: Bool { versions.isEmpty }

    public subscript(language: Language) -> String? { versions[language]?.text }

    public func version(in language: Language) -> Version? { versions[language] }

    public mutating func set(_ version: Version?, in language: Language) { versions[language] = version }

    /// The text in the language asked for, else in the first language in which it exists, with that language.
    public func best(for language: Language) -> (text: String, language: Language)? {
        if let text = self[language] { return (text, language) }
        guard let first = languages.first, let text = self[first] else { return nil }
        return (text, first)
    }
}
