import Kernel

/// What can be given to a statement as a value.
public protocol Bindable: Sendable {
    var sqlValue: SQL.Value { get }
}

extension Int: Bindable {
    public var sqlValue: SQL.Value { .integer(Int64(self)) }
}

extension Int64: Bindable {
    public var sqlValue: SQL.Value { .integer(self) }
}

extension Double: Bindable {
    public var sqlValue: SQL.Value { .real(self) }
}

extension String: Bindable {
    public var sqlValue: SQL.Value { .text(self) }
}

extension Array: Bindable where Element == UInt8 {
    public var sqlValue: SQL.Value { .bytes(self) }
}

extension Optional: Bindable where Wrapped: Bindable {
    public var sqlValue: SQL.Value { map(\.sqlValue) ?? .null }
}

extension Identifier: Bindable {
    public var sqlValue: SQL.Value { .identifier(high: words.high, low: words.low) }
}

extension Language: Bindable {
    public var sqlValue: SQL.Value { .text(rawValue) }
}

extension LocalizedText.State: Bindable {
    public var sqlValue: SQL.Value { .text(rawValue) }
}

/// Kept in cents.
extension Money: Bindable {
    public var sqlValue: SQL.Value { .integer(cents) }
}

/// Kept in milliseconds since 1970.
extension Instant: Bindable {
    public var sqlValue: SQL.Value { .integer(milliseconds) }
}
