/// One statement of SQL that both engines understand, every interpolated value bound and never joined to the text.
///
/// `"SELECT title FROM plan WHERE slug = \(slug)"` becomes the text `… slug = $1` and one bound value. Both
/// SQLite and PostgreSQL take `$1` for the first.
public struct SQL: Sendable, ExpressibleByStringInterpolation {
    public private(set) var text: String
    public private(set) var values: [Value]

    public init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    public init(stringInterpolation parts: StringInterpolation) {
        text = parts.text
        values = parts.values
    }

    init(text: String, values: [Value] = []) {
        self.text = text
        self.values = values
    }

    /// What can be bound, in the kinds that both engines keep.
    public enum Value: Sendable, Hashable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)
        case bytes([UInt8])
        /// 16 bytes, most significant first.
        case identifier(high: UInt64, low: UInt64)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [Value] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            values.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { text += literal }

        public mutating func appendInterpolation(_ value: some Bindable) {
            values.append(value.sqlValue)
            text += "$"
            text += String(values.count)
        }

        public mutating func appendInterpolation<Wrapped: Bindable>(_ value: Wrapped?) {
            values.append(value.sqlValue)
            text += "$"
            text += String(values.count)
        }

        /// Values in brackets, as behind `IN`, filled up with nulls to a fixed number: the statement stays the same
        /// however many there are, and need not be prepared anew.
        public mutating func appendInterpolation(_ list: [some Bindable], of places: Int) {
            text += "("
            for place in 0..<places {
                if place > 0 { text += ", " }
                values.append(list.indices.contains(place) ? list[place].sqlValue : .null)
                text += "$"
                text += String(values.count)
            }
            text += ")"
        }

        /// A part of the statement that stands in the program's source, such as a list of columns used twice.
        public mutating func appendInterpolation(literal: StaticString) {
            text += literal.description
        }
    }
}
