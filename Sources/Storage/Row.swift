import Kernel

/// A row of an answer, read by the place of its columns, from 0; valid only while the statement stands on it.
///
/// A null read as a plain value is 0 or empty: what may be null is read by the optional forms.
public struct Row {
    let source: any RowSource

    public func isNull(_ column: Int) -> Bool { source.isNull(column) }

    public func int(_ column: Int) -> Int { Int(source.integer(column)) }
    public func int64(_ column: Int) -> Int64 { source.integer(column) }
    public func real(_ column: Int) -> Double { source.real(column) }
    public func text(_ column: Int) -> String { source.text(column) }
    public func bytes(_ column: Int) -> [UInt8] { source.bytes(column) }

    /// nil where the column is null or names no language that is known.
    public func language(_ column: Int) -> Language? {
        switch source.prefix(column) {
        case 0x6672: .fr
        case 0x6E6C: .nl
        case 0x656E: .en
        case 0x6465: .de
        default: nil
        }
    }

    /// How far a text has come; a draft where the column is null.
    public func state(_ column: Int) -> LocalizedText.State {
        // Most are drafts, and need no string for it.
        source.prefix(column) == 0x64_7261_6674 ? .draft : LocalizedText.State(rawValue: text(column)) ?? .draft
    }

    public func optionalInt(_ column: Int) -> Int? { isNull(column) ? nil : int(column) }
    public func optionalReal(_ column: Int) -> Double? { isNull(column) ? nil : real(column) }
    public func optionalText(_ column: Int) -> String? { source.optionalText(column) }

    /// The identifier of 16 bytes; nil where the column is null or has another length.
    public func optionalIdentifier<Subject>(_ column: Int) -> Identifier<Subject>? {
        source.identifier(column).map { Identifier(high: $0.high, low: $0.low) }
    }

    /// - Throws: `Problem` of kind internal where the column is null or has another length.
    public func identifier<Subject>(_ column: Int) throws(Problem) -> Identifier<Subject> {
        guard let words = source.identifier(column) else {
            throw Problem(.internal, .unexpected, detail: "column \(column) is no identifier")
        }
        return Identifier(high: words.high, low: words.low)
    }
}

/// The row on which an engine's statement stands.
protocol RowSource: AnyObject {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) -> Int64
    func real(_ column: Int) -> Double
    func text(_ column: Int) -> String
    func optionalText(_ column: Int) -> String?
    func bytes(_ column: Int) -> [UInt8]
    /// The bytes of a text of at most 8, the first one highest; 0 where it is longer or null.
    func prefix(_ column: Int) -> UInt64
    func identifier(_ column: Int) -> (high: UInt64, low: UInt64)?
}
