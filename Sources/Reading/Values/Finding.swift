import Kernel

/// Something about the source that a person should know: a mistake, a contradiction, a text without a place.
///
/// It holds the kind and the particulars; the sentence is made in the reader's language.
public struct Finding: Sendable, Equatable {
    public var kind: FindingKind
    /// The line of the source; nil where it is about the whole document.
    public var line: Int?
    /// The last line, where it is about several.
    public var lastLine: Int?
    /// The number of the section it is about.
    public var number: String?
    public var parameters: [FindingParameter: String]

    public init(
        _ kind: FindingKind, line: Int?, lastLine: Int? = nil, number: String? = nil,
        parameters: [FindingParameter: String] = [:]
    ) {
        self.kind = kind
        self.line = line
        self.lastLine = lastLine
        self.number = number
        self.parameters = parameters
    }
}
