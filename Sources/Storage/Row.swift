import Kernel

/// A row of an answer, read by the place of its columns, from 0; valid only while the statement stands on it.
///
/// A null read as a plain value is 0 or empty: what may be null is read by the optional forms.
public struct Row {
    @usableFromInline let source: any RowSource

    public func isNull(_ column: Int) -> Bool { source.isNull(column) }

    public func int(_ column: Int) -> Int { Int(source.integer(column)) }
    public func int64(_ column: Int) -> Int64 { source.integer(column) }
    public func real(_ column: Int) -> Double { source.real(column) }
    public func text(_ column: Int) -> String { source.text(column) }
    public func bytes(_ column: Int) -> [UInt8] { source.bytes(column) }

    /// Lends the bytes of a text without copying them; they must not be used after `body` has returned.
    public func withText(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows {
        try source.withText(column, body)
    }

    /// The first letter of a text in ASCII; 0 where it is empty, null or begins otherwise.
    ///
    /// It tells a few known words apart without making a string of each.
    public func initial(_ column: Int) -> UInt8 { source.initial(column) }

    /// nil where the column is null or names no language that is known.
    public func language(_ column: Int) -> Language? {
        switch initial(column) {
        case UInt8(ascii: "f"): .fr
        case UInt8(ascii: "n"): .nl
        case UInt8(ascii: "e"): .en
        case UInt8(ascii: "d"): .de
        default: nil
        }
    }

    /// How far a text has come; a draft where the column is null.
    public func state(_ column: Int) -> LocalizedText.State {
        switch initial(column) {
        case UInt8(ascii: "t"): .translated
        case UInt8(ascii: "a"): .approved
        case UInt8(ascii: "s"): .stale
        default: .draft
        }
    }

    public func optionalInt(_ column: Int) -> Int? {
        let value = int(column)
        // A null reads as 0, so only a 0 has to be asked what it is.
        return value == 0 && isNull(column) ? nil : value
    }

    public func optionalReal(_ column: Int) -> Double? { isNull(column) ? nil : real(column) }
    public func optionalText(_ column: Int) -> String? { source.optionalText(column) }

    /// The identifier of 16 bytes; nil where the column is null or has another length.
    @inlinable public func optionalIdentifier<Subject>(_ column: Int) -> Identifier<Subject>? {
        guard let (high, low) = source.identifier(column) else { return nil }
        return Identifier(high: high, low: low)
    }

    /// - Throws: `Problem` of kind internal where the column is null or has another length.
    @inlinable public func identifier<Subject>(_ column: Int) throws(Problem) -> Identifier<Subject> {
        guard let (high, low) = source.identifier(column) else {
            throw Problem(.internal, .unexpected, detail: "column \(column) is no identifier")
        }
        return Identifier(high: high, low: low)
    }
}

/// The row on which an engine's statement stands.
@usableFromInline protocol RowSource: AnyObject {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) -> Int64
    func real(_ column: Int) -> Double
    func text(_ column: Int) -> String
    func optionalText(_ column: Int) -> String?
    func bytes(_ column: Int) -> [UInt8]
    func withText(_ column: Int, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) rethrows
    func initial(_ column: Int) -> UInt8
    func identifier(_ column: Int) -> (high: UInt64, low: UInt64)?
}
