import Kernel

/// A document to be kept with the plans that were read from it.
public struct NewSource: Sendable {
    public var document: SourceDocument
    /// The document as it was given, byte for byte.
    public var bytes: [UInt8]
    /// Every line, the blank ones too, in their order.
    public var lines: [SourceLine]

    public init(document: SourceDocument, bytes: [UInt8], lines: [SourceLine]) {
        self.document = document
        self.bytes = bytes
        self.lines = lines
    }
}
