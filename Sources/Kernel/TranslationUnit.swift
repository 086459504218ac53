/// A text that was approved in several languages: what a memory of translations is made of.
public struct TranslationUnit: Sendable, Hashable {
    /// What the text was; nil where another program made it.
    public var kind: TermKind?
    public var texts: [Language: String]
    /// How often it was found, in the plan that has it most often.
    public var uses: Int

    public init(kind: TermKind?, texts: [Language: String], uses: Int = 1) {
        self.kind = kind
        self.texts = texts
        self.uses = uses
    }
}

/// What a text of the memory of terms was where it was found.
public enum TermKind: String, Sendable, Hashable, CaseIterable {
    /// Of an objective or a chapter.
    case title
    /// The name of an indicator, of a budget line, of staff.
    case label
    case partner
    case targetGroup = "target_group"
    /// An item, or a sentence of one.
    case sentence
}
