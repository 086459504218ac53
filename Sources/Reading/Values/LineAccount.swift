import Kernel

/// What became of each line of the source that is not blank: it is in exactly one run.
public struct LineAccount: Sendable, Equatable {
    /// Lines in a row with the same fate. Blank lines between them may be inside.
    public struct Run: Sendable, Equatable {
        public var from: Int
        public var to: Int
        public var language: Language?
        public var state: LineState
        /// How many of its lines hold text.
        public var count: Int

        public init(from: Int, to: Int, language: Language?, state: LineState, count: Int? = nil) {
            self.from = from
            self.to = to
            self.language = language
            self.state = state
            self.count = count ?? to - from + 1
        }
    }

    /// In the order of the document, not overlapping.
    public var runs: [Run]

    public init(runs: [Run] = []) { self.runs = runs }
}
