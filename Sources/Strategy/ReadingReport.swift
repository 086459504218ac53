import Kernel

/// What became of the document that a plan was read from: whether the plan can be trusted.
public struct ReadingReport: Sendable, Hashable {
    public var plan: Plan
    public var source: SourceDocument
    /// How many lines of the whole document have each state. Those that are missing in the sum are blank.
    public var counts: [LineState: Int]
    /// Those of this plan, in the order of their lines.
    public var findings: [Evidence]
    /// Every text of the document that found no place and has none in the plan since, lines in a row as one block.
    public var unplaced: [[SourceLine]]

    /// A finding beside the lines that it is about.
    public struct Evidence: Sendable, Hashable {
        public var finding: SourceFinding
        /// The first `linesShown` of them; empty where the finding is about the whole document.
        public var lines: [SourceLine]

        public init(finding: SourceFinding, lines: [SourceLine]) {
            self.finding = finding
            self.lines = lines
        }
    }

    /// How many lines of a finding a report shows at most.
    public static let linesShown = 12

    public init(
        plan: Plan, source: SourceDocument, counts: [LineState: Int], findings: [Evidence], unplaced: [[SourceLine]]
    ) {
        self.plan = plan
        self.source = source
        self.counts = counts
        self.findings = findings
        self.unplaced = unplaced
    }
}

/// Lines of a source as they were printed.
public struct SourceExcerpt: Sendable, Hashable {
    public var plan: Plan
    public var source: SourceDocument
    public var lines: [SourceLine]

    /// How many lines an excerpt shows at most.
    public static let linesShown = 2000

    public init(plan: Plan, source: SourceDocument, lines: [SourceLine]) {
        self.plan = plan
        self.source = source
        self.lines = lines
    }
}
