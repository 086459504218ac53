import Kernel

/// The document that plans were read from, kept whole.
public struct SourceDocument: Sendable, Hashable {
    public let id: SourceID
    public var name: String
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public var sha256: String
    public var encoding: String
    public var lines: Int

    public init(id: SourceID, name: String, sha256: String, encoding: String, lines: Int) {
        self.id = id
        self.name = name
        self.sha256 = sha256
        self.encoding = encoding
        self.lines = lines
    }
}

/// One line of a source, with what became of it.
public struct SourceLine: Sendable, Hashable {
    /// From 1.
    public var number: Int
    public var text: String
    public var language: Language?
    /// nil for a blank line.
    public var state: LineState?

    public init(number: Int, text: String, language: Language?, state: LineState?) {
        self.number = number
        self.text = text
        self.language = language
        self.state = state
    }
}

/// What the reader found in the source that a person should know.
public struct SourceFinding: Sendable, Hashable {
    public var kind: FindingKind
    public var line: Int?
    public var lastLine: Int?
    /// The objective it is about, by its number in addresses.
    public var objective: String?
    public var parameters: [FindingParameter: String]

    public init(
        kind: FindingKind, line: Int?, lastLine: Int?, objective: String?, parameters: [FindingParameter: String]
    ) {
        self.kind = kind
        self.line = line
        self.lastLine = lastLine
        self.objective = objective
        self.parameters = parameters
    }
}
