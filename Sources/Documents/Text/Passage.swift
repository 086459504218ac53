import Kernel

/// A piece of text in one language.
public struct Passage: Sendable, Hashable {
    public enum Run: Sendable, Hashable {
        case text(String)
        case strong(String)
        /// Leads to a heading of the same document, by its anchor.
        case link(String, to: String)
        /// The number of the page on which a heading stands; what cannot know it shows nothing.
        case page(of: String)
        /// Stands at the foot of the page, and a mark here.
        case note([Run])
    }

    public var language: Language
    public var runs: [Run]

    public init(_ language: Language, _ runs: [Run]) {
        self.language = language
        self.runs = runs
    }

    public init(_ language: Language, _ text: String) { self.init(language, [.text(text)]) }

    /// All its words, without notes.
    public var plain: String {
        runs.map { run in
            switch run {
            case .text(let text), .strong(let text), .link(let text, _): text
            case .page, .note: ""
            }
        }.joined()
    }
}
