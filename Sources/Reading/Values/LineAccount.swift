import Kernel

/// What became of each line of the source that is not blank: it is in exactly one run.
public struct LineAccount: Sendable, Equatable {
    /// Lines in a row with the same fate. Blank lines between them may be inside.
    public struct Run: Sendable, Equatable {
        public var from: Int
        public var to: Int
        public var language: Language?
        public var state: LineState

        public init(from: Int, to: Int, language: Language?, state: LineState) {
            self.from = from
            self.to = to
            self.language = language
            self.state = state
        }
    }

    /// In the order of the document, not overlapping.
    public var runs: [Run]

    public init(runs: [Run] = []) { self.runs = runs }
}
