import Kernel

/// A text in its languages, with what each stale translation was made from: the rules of what becomes of the other
/// languages when one of them is changed.
public struct TextVersions: Sendable, Hashable {
    public var text: LocalizedText
    /// Of each stale version, the text that it was made from.
    public var sources: [Language: TextSource]

    public init(_ text: LocalizedText, sources: [Language: TextSource] = [:]) {
        self.text = text
        self.sources = sources
    }

    /// Writes a text in a language; an empty one takes it away.
    ///
    /// A first version beside another is its translation. Who changes a translation does not change its source; who
    /// changes a source makes its translations stale, until they are changed too, or the source is what it was.
    public mutating func set(_ typed: String, in language: Language) {
        guard !typed.isEmpty else { return remove(language) }
        let before = text.version(in: language)
        guard before?.text != typed else { return }
        let others = text.languages.filter { $0 != language }
        switch before?.state {
        case nil: text.set(.init(typed, state: others.isEmpty ? .draft : .translated), in: language)
        case .translated, .stale:
            text.set(.init(typed, state: .translated), in: language)
            sources[language] = nil
        case .draft, .approved:
            text.set(.init(typed, state: .draft), in: language)
            for other in others { source(language, changedFrom: before?.text ?? "", to: typed, of: other) }
        }
    }

    /// Says of a stale translation that it is still right.
    public mutating func confirm(_ language: Language) {
        guard var version = text.version(in: language), version.state == .stale else { return }
        version.state = .translated
        text.set(version, in: language)
        sources[language] = nil
    }

    /// A translation that was made of a text which is another one by now.
    mutating func wasMade(_ language: Language, from source: TextSource) {
        guard var version = text.version(in: language), version.state == .translated else { return }
        version.state = .stale
        text.set(version, in: language)
        sources[language] = source
    }

    private mutating func source(_ language: Language, changedFrom before: String, to typed: String, of other: Language)
    {
        guard var version = text.version(in: other) else { return }
        if let known = sources[other] {
            guard known.language == language, known.text == typed else { return }
            version.state = .translated
            sources[other] = nil
        } else {
            version.state = .stale
            sources[other] = TextSource(language: language, text: before)
        }
        text.set(version, in: other)
    }

    private mutating func remove(_ language: Language) {
        text.set(nil, in: language)
        sources[language] = nil
        for other in text.languages where sources[other]?.language == language {
            sources[other] = nil
            // Nothing is left to be compared with.
            text.set(text.version(in: other).map { .init($0.text, state: .draft) }, in: other)
        }
    }
}

/// What a translation was made from.
public struct TextSource: Sendable, Hashable {
    public var language: Language
    public var text: String

    public init(language: Language, text: String) {
        self.language = language
        self.text = text
    }
}
